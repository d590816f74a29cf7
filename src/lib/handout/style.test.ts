import { expect, test } from 'vitest';
import { exampleKept } from '#lib/lessons/example.ts';
import { lessonsOf } from '#lib/lessons/from-session.ts';
import { composeHandout } from './compose.ts';
import { readability, styleHints } from './style.ts';

const advice = (text: string) => styleHints(text).map((hint) => `${hint.advice}: ${hint.words}`);

test('[H17] stiff words, orders, the passive and talk of systems get a hint', () => {
	expect(advice('Je dient te bellen.')).toEqual(['stiff: dient te']);
	expect(advice('Je moet bellen.')).toEqual(['order: moet']);
	expect(advice('Het verslag wordt door ons gemaakt.')).toEqual(['passive: wordt door ons gemaakt']);
	expect(advice('Het cliëntsysteem praat mee.')).toEqual(['system: cliëntsysteem']);
	expect(advice('Moeder belt de school. Oma past op.')).toEqual([]);
	expect(advice('Het wordt later een gewoon gesprek.')).toEqual([]);
});

test('[H17] a claim without a source, and an example that is not said to be invented', () => {
	expect(advice('Uit onderzoek blijkt dat praten helpt.')).toEqual(['research: Uit onderzoek blijkt']);
	expect(advice('In 80% van de gezinnen helpt dit.')).toEqual(['percentage: 80%']);
	expect(advice('In 80% van de gezinnen helpt dit.[^1]\n\n[^1]: Bron.')).toEqual([]);
	expect(advice('Voorbeeld: een kind is stil.')).toEqual(['example: Voorbeeld:']);
	expect(advice('Bedacht voorbeeld: een kind is stil.')).toEqual([]);
});

test('[H17] an abbreviation is explained once', () => {
	expect(advice('De OTS loopt. De OTS stopt.')).toEqual(['abbreviation: OTS']);
	expect(advice('Ondertoezichtstelling (OTS) is een maatregel. De OTS loopt.')).toEqual([]);
});

test('[H17] long sentences are counted in words', () => {
	expect(advice(`Zin ${'met woorden '.repeat(12)}.`)).toEqual(['long_sentence: 25']);
});

test('[H17] a composed draft itself is written plainly', () => {
	const draft = composeHandout(lessonsOf(exampleKept), { title: 'Eerst de bron', month: '2026-04' });
	expect(advice(draft).filter((hint) => !hint.startsWith('long_sentence'))).toEqual([]);
	const figures = readability(draft);
	expect(figures.wordsPerSentence).toBeLessThan(12);
	expect(figures.fleschDouma).toBeGreaterThan(60);
	expect(readability('')).toEqual({ sentences: 0, wordsPerSentence: 0, long: 0, fleschDouma: 0 });
});
