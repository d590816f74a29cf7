import type { Finding } from '../finding.ts';

/**
 * The text with each finding replaced by its first suggestion; a finding without one stays.
 * In: the text and findings made on it, in order and without overlaps. Out: the new text.
 */
export function replaceFindings(text: string, findings: readonly Finding[]): string {
	let out = '';
	let from = 0;
	for (const { start, end, suggestions } of findings) {
		if (suggestions[0] === undefined) continue;
		out += text.slice(from, start) + suggestions[0];
		from = end;
	}
	return out + text.slice(from);
}
