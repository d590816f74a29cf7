import { Growing } from '#lib/session/growing.ts';

/** Whether two JSON values, or states, are equal, whatever the order of their keys. Quicker than node:util where most is shared. */
export function same(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (a instanceof Growing && b instanceof Growing) return same(a.slice(), b.slice());
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const keys = Object.keys(a);
	if (keys.length !== Object.keys(b).length) return false;
	for (const key of keys)
		if (!Object.hasOwn(b, key) || !same((a as never)[key], (b as never)[key])) return false;
	return true;
}
