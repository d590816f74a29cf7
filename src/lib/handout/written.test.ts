import { expect, test } from 'vitest';
import { exampleKept } from '#lib/lessons/example.ts';
import { lessonsOf } from '#lib/lessons/from-session.ts';
import { composeHandout } from './compose.ts';
import { parse } from './document.ts';
import { threadsOf } from './threads.ts';
import { asidesOf, writtenIn } from './written.ts';

const all = () => true;
const mine = ({ from }: { from: string }) => from === 'lesson' || from === 'own';
/** The text from the first character of a sentence to its last, as it stands in the Markdown. */
const stands = (markdown: string, sentence: string) => {
	const found = writtenIn(markdown, all).find(({ text }) => text === sentence);
	return found && markdown.slice(found.at[0]!, found.at.at(-1)! + 1);
};

test('[H38] a sentence is found where it stands, with its marks, its links and over lines', () => {
	const text = [
		'# Titel & meer',
		'',
		'Wij *plaatsen* **hem** morgen.[^LP-2026-001] Een [lange link](https://x.nl/a_b) hier.',
		'',
		'> Iemand zei \\*iets\\*',
		'> over twee regels.',
		'',
		'- Een punt met `code` erin'
	].join('\n');
	expect(stands(text, 'Titel & meer')).toBe('Titel & meer');
	expect(stands(text, 'Wij plaatsen hem morgen.')).toBe('Wij *plaatsen* **hem** morgen.');
	expect(stands(text, 'Een lange link hier.')).toBe('Een [lange link](https://x.nl/a_b) hier.');
	expect(stands(text, 'Iemand zei *iets* over twee regels.')).toBe(
		'Iemand zei \\*iets\\*\n> over twee regels.'
	);
	expect(stands(text, 'Een punt met code erin')).toBe('Een punt met `code` erin');
});

test('[H38] each character of a sentence has its own place', () => {
	const text = 'Toen *kwam* Fatima\nlangs.';
	for (const { text: sentence, at } of writtenIn(text, all)) {
		expect(at).toHaveLength(sentence.length);
		expect(at.map((place) => text[place]!.replace(/\s/, ' ')).join('')).toBe(sentence);
	}
});

test('[H38] of a composed handout every sentence that is not of the form has its place, and no other has', () => {
	const markdown = composeHandout(lessonsOf(exampleKept), { title: 'Eerst de bron', month: '2026-04' });
	const written = writtenIn(markdown, mine).map(({ text }) => text);
	const own = threadsOf(parse(markdown)).filter(mine);
	for (const { sentence } of own) expect(written).toContain(sentence);
	expect(written).toHaveLength(1 + asidesOf(parse(markdown)).length + own.length);
	expect(written).not.toContain('Voor wie en wanneer');
});

test('[H38] a heading, a note and a block of code that somebody wrote are read too; those of the form are not', () => {
	const text = [
		'# Titel',
		'## De situatie',
		'### 1. Fatima vertelt',
		'Zij vertelt.[^1] Verder.[^LP-2026-001]',
		'```',
		'bel Karim',
		'```',
		'[^1]: Gesprek met haar oom.',
		'[^LP-2026-001]: LP-2026-001 · versie 2'
	].join('\n\n');
	expect(asidesOf(parse(text))).toEqual(['Fatima vertelt', 'bel Karim', 'Gesprek met haar oom.']);
	expect(stands(text, 'Fatima vertelt')).toBe('Fatima vertelt');
	expect(stands(text, 'Gesprek met haar oom.')).toBe('Gesprek met haar oom.');
});

test('[H38] a sentence that cannot be found is left out, however long the text', () => {
	const entities = `Een &lt;woord&gt; hier.\n\n${'a. '.repeat(20_000)}`;
	expect(stands(entities, 'Een <woord> hier.')).toBeUndefined();
});
