import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { exampleKept } from '#lib/lessons/example.ts';
import { lessonsOf } from '#lib/lessons/from-session.ts';
import { composeHandout } from './compose.ts';
import { parse } from './document.ts';
import { formats, write } from './formats/formats.ts';
import { readAs } from './read-as.ts';
import { paged } from './formats/paged.ts';
import { toTypst } from './formats/pdf.ts';
import { withoutLessons } from './leave-out.ts';
import { audienceNames } from './sections.ts';
import { threadsOf } from './threads.ts';
import { markdownOf } from './write-markdown.ts';

const lessons = lessonsOf(exampleKept, { firstNumber: 14 });
const draft = composeHandout(lessons, { title: 'Wat we leerden', month: '2026-04' });
const gone = lessons[2]!;
/** Words that only the withdrawn lesson has. */
const telling = ['angst', 'voordat je weegt', 'waar je bang voor bent', 'voelt zich veilig om dit te delen'];
const left = withoutLessons(parse(draft), new Set([gone.code]));

test('[H30] what a withdrawn lesson brought is gone: sentences, title, counter-evidence and note', async () => {
	const text = markdownOf(left.document);
	for (const words of telling) {
		expect(draft).toContain(words);
		expect(text).not.toContain(words);
	}
	expect(text).not.toContain(`[^${gone.code}]`);
	expect(text).toContain('### 3. Deze les is ingetrokken');
	expect(text).not.toContain('### De weging');
	expect(left.sentences).toBeGreaterThan(5);
	await expect(text).toMatchFileSnapshot('./snapshots/one-withdrawn.md');
});

test('[H30] every sentence that led elsewhere is still there, with its thread', () => {
	const stays = threadsOf(parse(draft)).filter(({ lessons: of }) => of.join() !== gone.code);
	const sentences = threadsOf(left.document).map(({ sentence }) => sentence);
	expect(sentences).toEqual(stays.map(({ sentence }) => sentence));
});

test('[H30] a sentence that rests on another lesson too loses only the mark', () => {
	const source = parse('# T\n\nSamen.[^LP-2026-014][^LP-2026-016] Alleen.[^LP-2026-016] Van mij.');
	const { document, sentences } = withoutLessons(source, new Set(['LP-2026-016']));
	expect(markdownOf(document)).toBe('# T\n\nSamen.[^LP-2026-014] Van mij.\n');
	expect(sentences).toBe(1);
});

test('[H30] nothing withdrawn, nothing changed', () => {
	expect(withoutLessons(parse(draft), new Set()).document).toEqual(parse(draft));
});

/** All the text in a file, whatever its format; a PDF is searched in its own test, it packs glyphs. */
function textIn(bytes: Uint8Array): string {
	const packed = bytes[0] === 0x50 && bytes[1] === 0x4b;
	return packed
		? Object.values(unzipSync(bytes))
				.map((file) => strFromU8(file))
				.join('\n')
		: strFromU8(bytes);
}

test('[H30] a withdrawn text disappears from every export, for every audience', async () => {
	for (const format of formats.filter(({ name }) => name !== 'pdf'))
		for (const audience of audienceNames) {
			const reading = { audience, withdrawn: [gone.code] };
			const text = textIn(await write(format, draft, { title: 'T' }, reading));
			for (const words of telling) expect(text, `${format.name} ${audience}`).not.toContain(words);
			expect(text).toContain('weggelaten, omdat het leerpunt erachter is ingetrokken');
		}
});

test('[H30] nor is it in what PDF is made of', () => {
	const { document } = readAs(draft, { withdrawn: [gone.code] });
	const source = toTypst(paged(document, { title: 'T' }), { title: 'T' });
	for (const words of telling) expect(source).not.toContain(words);
});

test('[H30] whatever is withdrawn, no sentence that leads only there is left', () => {
	const codes = lessons.map(({ code }) => code);
	fc.assert(
		fc.property(fc.subarray(codes), (withdrawn) => {
			const { document } = withoutLessons(parse(draft), new Set(withdrawn));
			const threads = threadsOf(parse(markdownOf(document)));
			for (const { from, lessons: of } of threads)
				if (from === 'lesson') expect(of.some((code) => withdrawn.includes(code))).toBe(false);
		})
	);
});
