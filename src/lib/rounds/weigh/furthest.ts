/**
 * The place with a dot on it that lies furthest from one's own, for writing the best reason of the other side. With
 * two equally far the higher one; undefined when nobody stands elsewhere.
 */
export function furthest(own: string, counts: Readonly<Record<string, number>>): string | undefined {
	const from = Number(own);
	let best: number | undefined;
	for (const [place, count] of Object.entries(counts)) {
		const at = Number(place);
		if (!count || !Number.isFinite(at) || at === from) continue;
		if (best === undefined || Math.abs(at - from) > Math.abs(best - from)) best = at;
		else if (Math.abs(at - from) === Math.abs(best - from)) best = Math.max(at, best);
	}
	return best === undefined ? undefined : String(best);
}
