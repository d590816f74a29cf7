import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleKept } from '#lib/lessons/example.ts';
import { lessonsOf } from '#lib/lessons/from-session.ts';
import { composeHandout } from './compose.ts';
import { parse } from './document.ts';
import { plain } from './markdown.ts';
import { sentencesOf } from './sentences.ts';
import { adopt, lessonsIn, threadsOf, withNotes } from './threads.ts';

const lessons = lessonsOf(exampleKept, { firstNumber: 14 });
const draft = composeHandout(lessons, { title: 'Eerst de bron', month: '2026-04' });
const codes = lessons.map((lesson) => lesson.code);

test('[H3] a round of export and import leaves a text as it was', () => {
	expect(withNotes(adopt(draft), lessons)).toBe(draft);
});

test('[H3] marks that a tool numbered anew find their lesson again, also in wrapped notes', () => {
	const elsewhere = draft
		.replaceAll('[^LP-2026-014]', '[^1]')
		.replaceAll('[^LP-2026-015]', '[^2]')
		.replaceAll('[^LP-2026-016]', '[^3]')
		.replaceAll('[^keuze]', '[^4]')
		.replace(/^(\[\^\d\]: .{20,40}) /gm, '$1\n    ')
		.replaceAll('\n', '\r\n');
	expect(withNotes(adopt(elsewhere), lessons)).toBe(draft);
});

test('[H4] a sentence without a mark is the writer’s own, and so is a reworded sentence of the form', () => {
	const edited = draft
		.replace('Elk gezin is anders.', 'Elk gezin is echt anders. Wij vroegen het na.')
		.replace('Tenzij de bron daardoor gevaar loopt.[^LP-2026-014]', 'Maar let op de bron![^LP-2026-014]');
	const from = (sentence: string) =>
		threadsOf(parse(edited)).find((thread) => thread.sentence === sentence)?.from;
	expect(from('Elk gezin is echt anders.')).toBe('own');
	expect(from('Wij vroegen het na.')).toBe('own');
	expect(from('Kies wat past.')).toBe('fixed');
	expect(from('Maar let op de bron!')).toBe('lesson');
});

test('a lesson that is gone says so in its note', () => {
	expect(withNotes(draft, lessons.slice(1))).toContain(
		'[^LP-2026-014]: LP-2026-014 · dit leerpunt is niet meer te vinden'
	);
});

test('notes of lessons that are no longer used go, the writer’s own footnotes stay', () => {
	const text = 'Een zin.[^LP-2026-015] Nog een.[^a]\n\n[^a]: Mijn noot.\n[^LP-2026-014]: oud';
	const written = withNotes(text, lessons);
	expect(written).toContain('[^a]: Mijn noot.');
	expect(written).not.toContain('LP-2026-014');
	expect(lessonsIn(written)).toEqual(['LP-2026-015']);
});

/** A word that is no abbreviation and holds nothing that Markdown would read as mark-up before escaping. */
const word = fc.stringMatching(/^[a-zéë*_[<#&~|`\\]{1,9}$/);
const sentence = fc.record({
	words: fc.array(word, { minLength: 2, maxLength: 9 }),
	stop: fc.constantFrom('.', '!', '?'),
	threads: fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 2 })
});
const written = (one: { words: string[]; stop: string; threads: string[] }) =>
	plain(`Zin ${one.words.join(' ')} klaar${one.stop}`) + one.threads.map((code) => `[^${code}]`).join('');

test('[H2] threads stay with their sentences through moving, rewording and re-import, whatever people type', () => {
	fc.assert(
		fc.property(
			fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
			fc.constantFrom('', '- ', '> ', '1. '),
			(blocks, start) => {
				const text = `# Titel\n\n${blocks.map((block) => start + block.map(written).join(' ')).join('\n\n')}`;
				const back = withNotes(adopt(withNotes(text, lessons)), lessons);
				const threads = threadsOf(parse(back));
				const wanted = blocks.flat();
				expect(threads.map((thread) => [...thread.lessons])).toEqual(wanted.map((one) => one.threads));
				expect(threads.map((thread) => thread.sentence)).toEqual(
					wanted.map((one) => `Zin ${one.words.join(' ')} klaar${one.stop}`)
				);
			}
		),
		{ numRuns: 1000 }
	);
});

test('[H2] the sentences of a draft can be shuffled over the text without losing one thread', () => {
	const all = threadsOf(parse(draft)).filter((thread) => thread.from === 'lesson');
	const line = (thread: (typeof all)[0]) =>
		plain(thread.sentence) + thread.lessons.map((code) => `[^${code}]`).join('');
	fc.assert(
		fc.property(fc.shuffledSubarray(all, { minLength: 1 }), fc.nat(3), (some, every) => {
			const text = some.map((thread, i) => line(thread) + (i % (every + 1) ? ' ' : '\n\n')).join('');
			const found = threadsOf(parse(adopt(withNotes(`# T\n\n${text}`, lessons))));
			expect(found.map((thread) => [thread.sentence, thread.lessons])).toEqual(
				some.map((thread) => [thread.sentence, thread.lessons])
			);
		}),
		{ numRuns: 300 }
	);
});

test('a sentence ends where a reader of Dutch says it ends', () => {
	expect(
		sentencesOf('Bel bijv. de school. Vraag o.a. wie er is! En A. de Wit? "Ja." Dan 3.5 uur wachten…')
	).toEqual([
		'Bel bijv. de school.',
		'Vraag o.a. wie er is!',
		'En A. de Wit?',
		'"Ja."',
		'Dan 3.5 uur wachten…'
	]);
	expect(sentencesOf('Zonder punt')).toEqual(['Zonder punt']);
	expect(sentencesOf('')).toEqual([]);
});
