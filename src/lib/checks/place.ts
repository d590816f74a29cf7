import type { Finding } from './finding.ts';

/** The weightiest first. */
const ranks = ['direct', 'quasi', 'acute', 'parkeer', 'vraag', 'hint'];
const letter = /[\p{L}\p{N}]/u;

/**
 * Findings of all kinds side by side without overlap, in order of place. The weightier one keeps its whole
 * span; a lighter one gives way and keeps its largest piece that still holds a word. A finding that has
 * no piece left lies wholly under a weightier one and is dropped.
 */
export function place(text: string, findings: readonly Finding[]): Finding[] {
	const sorted = [...findings].sort(
		(a, b) =>
			ranks.indexOf(a.severity) - ranks.indexOf(b.severity) ||
			a.start - b.start ||
			b.end - a.end ||
			(a.type < b.type ? -1 : 1)
	);
	const taken = new Uint8Array(text.length);
	const placed: Finding[] = [];
	for (const finding of sorted) {
		const at = largestFree(text, finding, taken);
		if (!at) continue;
		taken.fill(1, at.start, at.end);
		placed.push({ ...finding, ...at });
	}
	return placed.sort((a, b) => a.start - b.start);
}

function largestFree(text: string, finding: Finding, taken: Uint8Array) {
	let best: { start: number; end: number } | undefined;
	for (let next = finding.start; next < finding.end; next++) {
		let start = next;
		while (next < finding.end && !taken[next]) next++;
		let end = next;
		if (start === finding.start && end === finding.end) return { start, end };
		while (start < end && !letter.test(text[start]!)) start++;
		while (end > start && !letter.test(text[end - 1]!) && end < finding.end) end--;
		if (end > start && (!best || end - start > best.end - best.start)) best = { start, end };
	}
	return best;
}
