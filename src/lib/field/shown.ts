// Which findings a writer sees, and what a text becomes when a suggestion is taken. Pure; the field only draws it.
import type { Finding } from '#lib/checks/finding.ts';
import { fold } from '#lib/checks/fold.ts';
import { sentences } from '#lib/checks/sentences.ts';

const separator = /[\s.,;:!?)»”"]/;

/**
 * The findings to draw while someone types: not the word under the caret, and no sentence that is still being
 * written. At most one hint on wording in a text. `calm` means the writer has paused or left: then all are shown.
 */
export function shown(
	text: string,
	findings: readonly Finding[],
	caret: number | undefined,
	calm: boolean
): Finding[] {
	let hints = 0;
	return findings.filter((finding) => {
		if (finding.kind === 'wording' && ++hints > 1) return false;
		if (calm || caret === undefined) return true;
		if (caret < finding.start || caret > finding.end) return true;
		return caret < text.length
			? separator.test(text[caret]!) && caret === finding.end
			: /[.!?]\s*$/.test(text);
	});
}

interface Span {
	readonly start: number;
	readonly end: number;
}
/** The sentences of a text, for who has another way to tell where one ends. */
export type Sentences = (text: string) => readonly Span[];

/** From where to where a suggestion takes the place of the text: for a decision the whole sentence. */
export function target(text: string, finding: Finding, cut: Sentences = sentences): Span {
	if (finding.kind !== 'decision') return { start: finding.start, end: finding.end };
	const around = cut(text).find(({ start, end }) => start <= finding.start && finding.start < end);
	return around ? { start: around.start, end: around.end } : { start: finding.start, end: finding.end };
}

/** The text with a suggestion in place of a finding, what was put where, and where the caret goes. */
export function replaced(
	text: string,
	finding: Finding,
	by: string,
	cut?: Sentences
): { text: string; start: number; end: number; by: string; caret: number } {
	const { start, end } = target(text, finding, cut);
	if (/^\s/.test(text.slice(end))) by = by.trimEnd();
	return { text: text.slice(0, start) + by + text.slice(end), start, end, by, caret: start + by.length };
}

/** The finding the caret is in or next to, else the first. */
export function nearest(findings: readonly Finding[], caret: number): Finding | undefined {
	return findings.find(({ start, end }) => start <= caret && caret <= end) ?? findings[0];
}

/** What tells one finding from another between two checks, whatever moved around it. */
export const keyOf = (text: string, { kind, type, start, end }: Finding): string =>
	`${kind} ${type} ${fold(text.slice(start, end))}`;

/** What a hint is called while its sentence is still being written: only its first words, because the rest changes. */
const named = (text: string, finding: Finding): string =>
	finding.kind === 'identifying'
		? keyOf(text, finding)
		: `${finding.kind} ${fold(text.slice(finding.start, finding.end)).slice(0, 20)}`;

/**
 * Which of the drawn hints nobody was told of yet, and of which somebody was from now on. One that is only not drawn for a
 * moment stays known; one that is gone from the text is new when it comes back.
 */
export function toldOnce(
	text: string,
	drawn: readonly Finding[],
	waiting: readonly Finding[],
	known: ReadonlySet<string>
): { fresh: readonly Finding[]; known: ReadonlySet<string> } {
	const there = new Set(waiting.map((finding) => named(text, finding)));
	const fresh = drawn.filter((finding) => !known.has(named(text, finding)));
	const now = drawn.map((finding) => named(text, finding));
	return { fresh, known: new Set([...[...known].filter((name) => there.has(name)), ...now]) };
}

/** The text cut at its findings, to draw a line under them. */
export function pieces(
	text: string,
	findings: readonly Finding[]
): { readonly text: string; readonly finding?: Finding }[] {
	const cut: { text: string; finding?: Finding }[] = [];
	let from = 0;
	for (const finding of findings) {
		if (finding.start > from) cut.push({ text: text.slice(from, finding.start) });
		cut.push({ text: text.slice(finding.start, finding.end), finding });
		from = finding.end;
	}
	if (from < text.length) cut.push({ text: text.slice(from) });
	return cut;
}

/** The words of a finding as a line in the list quotes them. */
export function quote(text: string, finding: Finding, cut?: Sentences): string {
	const { start, end } = target(text, finding, cut);
	const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
	return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}
