/** A property that does not hold. */
class Broken extends Error {}

/** Stops the run unless a property of src/lib/session/SPEC.md holds. */
export const must = (holds: boolean, property: string, detail: () => string) => {
	if (!holds) throw new Broken(`[${property}] ${detail()}`);
};

/** A value as it comes out of JSON. */
export const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Marks in a row, to lay two sets side by side. */
export const list = (set: Set<string>) => [...set].sort().join(' ');
