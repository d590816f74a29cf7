import type { Finding } from './finding.ts';

const rank: Record<Finding['severity'], number> = {
	direct: 0,
	quasi: 1,
	acute: 2,
	parkeer: 3,
	vraag: 4,
	hint: 5
};
const letter = /[\p{L}\p{N}]/u;

/**
 * Findings of all kinds side by side without overlap, in order of place. The weightier one keeps its whole
 * span; a lighter one gives way and keeps its largest piece that still holds a word. A finding that has
 * no piece left lies wholly under a weightier one and is dropped.
 */
export function place(text: string, findings: readonly Finding[]): Finding[] {
	const sorted = [...findings].sort(
		(a, b) =>
			rank[a.severity] - rank[b.severity] || a.start - b.start || b.end - a.end || (a.type < b.type ? -1 : 1)
	);
	const placed: Finding[] = [];
	for (const finding of sorted) {
		const at = largestFree(text, finding, placed);
		if (!at) continue;
		placed.splice(firstAfter(placed, at.start), 0, { ...finding, ...at });
	}
	return placed;
}

/** Where in `placed`, which is in order of place, something that starts at `start` belongs. */
function firstAfter(placed: readonly Finding[], start: number): number {
	let low = 0;
	let high = placed.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (placed[middle]!.start < start) low = middle + 1;
		else high = middle;
	}
	return low;
}

function largestFree(text: string, finding: Finding, placed: readonly Finding[]) {
	let best: { start: number; end: number } | undefined;
	let from = finding.start;
	const offer = (start: number, end: number) => {
		while (start < end && !letter.test(text.slice(start, start + 1))) start++;
		while (end > start && !letter.test(text.slice(end - 1, end)) && end < finding.end) end--;
		if (end > start && (!best || end - start > best.end - best.start)) best = { start, end };
	};
	const first = firstAfter(placed, finding.start);
	const before = placed[first - 1];
	if (before && before.end > from) from = before.end;
	for (let i = first; i < placed.length && placed[i]!.start < finding.end; i++) {
		offer(from, placed[i]!.start);
		from = Math.max(from, placed[i]!.end);
	}
	if (from === finding.start && from < finding.end) return { start: finding.start, end: finding.end };
	if (from < finding.end) offer(from, finding.end);
	return best;
}
