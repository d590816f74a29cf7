import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acts, edit, sentenceAt, type Act, type Edit, type Selected } from './editing.ts';

/** A text in which | stands at both ends of the selection, or once for a caret. */
function given(marked: string): Selected {
	const [before, chosen = '', after] = marked.split('|') as [string, string?, string?];
	const rest = after ?? chosen;
	const inside = after === undefined ? '' : chosen;
	return { text: before + inside + rest, start: before.length, end: before.length + inside.length };
}
const done = ({ text }: Selected, { from, to, insert }: Edit) =>
	text.slice(0, from) + insert + text.slice(to);
function after(marked: string, act: Act): string {
	const selected = given(marked);
	const change = edit(selected, act);
	const text = done(selected, change);
	const { start, end } = change;
	return start === end
		? `${text.slice(0, start)}|${text.slice(start)}`
		: `${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`;
}

test('stress goes around the words, not around the space beside them, and goes off again', () => {
	expect(after('Een |goed | woord', 'bold')).toBe('Een **|goed|**  woord');
	expect(after('Een **|goed|** woord', 'bold')).toBe('Een |goed| woord');
	expect(after('Een |goed| woord', 'italic')).toBe('Een *|goed|* woord');
	expect(after('Een **|goed|** woord', 'italic')).toBe('Een ***|goed|*** woord');
	expect(after('Een | woord', 'bold')).toBe('Een **|** woord');
});

test('a heading, list or quote begins each line of the selection, and takes the place of another', () => {
	expect(after('a\nb|\nc', 'section')).toBe('a\n## b|\nc');
	expect(after('## b|', 'subsection')).toBe('### b|');
	expect(after('|a\n\nb|', 'bullets')).toBe('|- a\n\n- b|');
	expect(after('|- a\n- b|', 'numbers')).toBe('|1. a\n2. b|');
	expect(after('|1. a\n2. b|', 'numbers')).toBe('|a\nb|');
	expect(after('a|', 'quote')).toBe('> a|');
	expect(after('|', 'bullets')).toBe('- |');
});

test('whatever is selected, an act done twice leaves the words as they were', () => {
	const words = (text: string) => text.replace(/[^a-z]/g, '');
	fc.assert(
		fc.property(
			fc.string({ unit: fc.constantFrom(...'ab \n#*->1.'), maxLength: 30 }),
			fc.nat(30),
			fc.nat(30),
			fc.constantFrom(...acts),
			(text, one, two, act) => {
				const [start, end] = [one, two].map((n) => Math.min(n, text.length)).sort((a, b) => a - b) as [
					number,
					number
				];
				const first = edit({ text, start, end }, act);
				const once = done({ text, start, end }, first);
				expect(words(once)).toBe(words(text));
				const again = { text: once, start: first.start, end: first.end };
				expect(words(done(again, edit(again, act)))).toBe(words(text));
			}
		),
		{ numRuns: 2000 }
	);
});

test('[H2] the sentence at the caret comes with its marks', () => {
	const text = '# T\n\nEen zin.[^LP-2026-001] Nog een?[^LP-2026-002][^keuze] Los\n\nTwee.';
	const at = (words: string) => sentenceAt(text, text.indexOf(words) + 1);
	expect(at('Een zin')).toBe('Een zin.[^LP-2026-001]');
	expect(at('Nog een')).toBe('Nog een?[^LP-2026-002][^keuze]');
	expect(at('Los')).toBe('Los');
	expect(at('Twee')).toBe('Twee.');
	expect(sentenceAt(text, 4)).toBe('');
});
