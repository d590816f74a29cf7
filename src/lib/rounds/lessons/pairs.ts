/** Somebody at the table, as far as making pairs goes. */
export interface Pairable {
	readonly id: string;
	readonly organisation: string;
}

/**
 * Pairs from different organisations wherever that is possible; with an odd number the last group is of three. The
 * same seats give the same pairs on every screen, in whatever order they come.
 */
export function pairs<Seat extends Pairable>(seats: readonly Seat[]): readonly (readonly Seat[])[] {
	const sizes = new Map<string, number>();
	for (const { organisation } of seats) sizes.set(organisation, (sizes.get(organisation) ?? 0) + 1);
	// Colleagues side by side, the largest organisation first: then half a row further sits somebody from elsewhere,
	// unless one organisation is more than half of the table.
	const row = [...seats].sort(
		(a, b) =>
			sizes.get(b.organisation)! - sizes.get(a.organisation)! ||
			compare(a.organisation, b.organisation) ||
			compare(a.id, b.id)
	);
	if (row.length < 4) return row.length ? [row] : [];
	const half = Math.floor(row.length / 2);
	const made = row.slice(0, half).map((seat, i) => [seat, row[i + half]!]);
	const left = row.length % 2 ? row.at(-1) : undefined;
	if (left) {
		const others = (pair: readonly Seat[]) => pair.filter((s) => s.organisation === left.organisation).length;
		made.sort((a, b) => others(a) - others(b))[0]!.push(left);
	}
	return made;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
