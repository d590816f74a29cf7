import { expect, test } from 'vitest';
import { bounded } from './bounded.ts';
import { parse, plainOf } from './document.ts';
import { threadsOf } from './threads.ts';

/** How many signs in each paragraph may still open mark-up. */
const open = (markdown: string) =>
	bounded(markdown)
		.split(/\n\s*\n/)
		.map((one) => (one.replace(/\\[\s\S]/g, '').match(/[*_~[<`!@]/g) ?? []).length);

test('[H7] a paragraph with hundreds of signs is plain text, and loses none of them', () => {
	for (const unit of ['*a_', '[a](<', '![', '~~a', '`a``', '[[]', '<a ', 'a@b.'])
		for (const more of ['', '\n']) {
			const text = (unit + more).repeat(3_000);
			expect(Math.max(...open(text)), unit).toBeLessThanOrEqual(500);
		}
	const text = '*a_'.repeat(600);
	const [block] = parse(text).blocks;
	expect(block?.is === 'paragraph' && plainOf(block.of)).toBe(text);
});

test('[H7] what people write is read as before, however long it is', () => {
	const usual = ['# Een titel', '> Een *nadruk* en \\* een ster', '- a\n  - b', '- - - - -'].join('\n\n');
	expect(bounded(usual)).toBe(usual);
	const notes = Array.from({ length: 600 }, (_, i) => `[^n${i}]: [LP-2026-001](https://a.example)`).join(
		'\n'
	);
	const items = Array.from({ length: 600 }, (_, i) => `- **Punt ${i}.** Tekst.[^n${i}]`).join('\n');
	expect(bounded(`${items}\n\n${notes}\n`)).toBe(`${items}\n\n${notes}\n`);
	expect(parse(`${items}\n\n${notes}\n`).notes.size).toBe(600);
});

test('[H7] quotes and lists that open thousands deep are read without falling over', () => {
	for (const unit of ['>', '> ', '- ', '> - ', '1. ', '+ >']) {
		const text = `${unit.repeat(2_000)}tekst`;
		expect(bounded(text).length, unit).toBeLessThan(20 * unit.length + 10);
		expect(
			threadsOf(parse(text)).map(({ sentence }) => sentence),
			unit
		).toEqual(['tekst']);
	}
});
