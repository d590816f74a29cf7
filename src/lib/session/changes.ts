// From one view to the next as a small list of changes: what is the same object is not looked at again.

type Json = unknown;
type Keyed = { readonly id: string };

/** At `path`: a new value; or, for a list of things with an id, what came or changed, what went, and the order when it moved. */
export type Change =
	| { readonly path: readonly string[]; readonly set: Json }
	| { readonly path: readonly string[]; readonly unset: true }
	| {
			readonly path: readonly string[];
			readonly put: readonly Keyed[];
			readonly gone: readonly string[];
			readonly order?: readonly string[];
	  };

const isObject = (value: Json): value is Record<string, Json> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isKeyed = (value: Json): value is readonly Keyed[] =>
	Array.isArray(value) && value.every((v) => isObject(v) && typeof v['id'] === 'string');

/** The changes that lead from `before` to `after`; none when they are equal. */
export function changes(before: Json, after: Json, path: readonly string[] = []): Change[] {
	if (before === after) return [];
	if (isObject(before) && isObject(after)) {
		const found: Change[] = [];
		for (const key of Object.keys(before))
			if (!Object.hasOwn(after, key)) found.push({ path: [...path, key], unset: true });
		for (const key of Object.keys(after)) {
			if (Object.hasOwn(before, key)) found.push(...changes(before[key], after[key], [...path, key]));
			else found.push({ path: [...path, key], set: after[key] });
		}
		return found;
	}
	if (Array.isArray(before) && Array.isArray(after) && before.length && after.length) {
		// Boards grow at the end: what both begin with is the same objects, and need not be looked at.
		let same = 0;
		while (same < before.length && same < after.length && before[same] === after[same]) same++;
		const [was, is] = [before.slice(same), after.slice(same)] as const;
		if (isKeyed([before[0], ...was]) && isKeyed([after[0], ...is])) return listChanges(was, is, after, path);
	}
	return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, set: after }];
}

/** The changes in a list, of which `was` became `is`, to what is now the whole of it. */
function listChanges(
	was: readonly Keyed[],
	is: readonly Keyed[],
	whole: readonly Keyed[],
	path: readonly string[]
): Change[] {
	const old = new Map(was.map((item) => [item.id, item]));
	const put = is.filter((item) => {
		const known = old.get(item.id);
		return known !== item && (!known || JSON.stringify(known) !== JSON.stringify(item));
	});
	const left = new Set(is.map((item) => item.id));
	const gone = was.filter((item) => !left.has(item.id)).map((item) => item.id);
	const moved = merged(was, put, gone).some((item, i) => item.id !== is[i]!.id);
	if (!put.length && !gone.length && !moved) return [];
	return [{ path, put, gone, ...(moved ? { order: whole.map((item) => item.id) } : {}) }];
}

function merged(before: readonly Keyed[], put: readonly Keyed[], gone: readonly string[]): Keyed[] {
	const fresh = new Map(put.map((item) => [item.id, item]));
	const out = new Set(gone);
	const kept: Keyed[] = [];
	for (const item of before) {
		if (out.has(item.id)) continue;
		const next = fresh.get(item.id);
		kept.push(next ?? item);
		if (next) fresh.delete(item.id);
	}
	return [...kept, ...fresh.values()];
}

/** The view after these changes. Throws on a change that does not fit: then the whole view must be asked for. */
export function apply<View>(view: View, list: readonly Change[]): View {
	return list.reduce<Json>((current, change) => at(current, change.path, change), view) as View;
}

function at(value: Json, path: readonly string[], change: Change): Json {
	const [key, ...rest] = path;
	if (key === undefined) {
		if ('set' in change) return change.set;
		if ('unset' in change) return undefined;
		const list = merged(isKeyed(value) ? value : [], change.put, change.gone);
		if (!change.order) return list;
		const byId = new Map(list.map((item) => [item.id, item]));
		return change.order.map((id) => byId.get(id));
	}
	if (!isObject(value)) throw new Error('This change does not fit the view');
	if (!rest.length && 'unset' in change) {
		const { [key]: _gone, ...left } = value;
		return left;
	}
	return { ...value, [key]: at(value[key], rest, change) };
}
