import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sentences } from '../sentences.ts';
import { findWording } from './find.ts';

const types = (text: string, window?: 1 | 2 | 3 | 4) =>
	findWording(sentences(text), window ? { window } : {}).map(({ type }) => type);

test.each([
	['Alle ouders in zo’n wijk liegen.', 'absolute'],
	['Dit soort moeders verandert niet.', 'absolute'],
	['Het is altijd zo dat vader te laat komt.', 'absolute'],
	['Die vader is een narcist.', 'label'],
	['Een multiprobleemgezin, dat zie je meteen.', 'label'],
	['Ouders werken niet mee.', 'judging'],
	['Moeder zit in de weerstand.', 'judging'],
	['Wat een zooitje daar.', 'respect']
])('[K8] «%s» gets a hint: %s', (text, type) => {
	expect(types(text)).toContain(type);
});

test.each([
	'Kinderen hebben niet altijd last van een scheiding.',
	'Ik vroeg moeder nooit hoe het met haar ging.',
	'Waarom noemden wij vader een narcist?',
	'Wat wilden ouders zelf?'
])('[K8] «%s» gets none', (text) => {
	expect(types(text)).toEqual([]);
});

test('[K8] ordinary sentences get at most one hint per five', () => {
	const lines = ['apart-onafhankelijk', 'jeugdverpleegkundige', 'snel-getypt', 'verhaal-kort']
		.flatMap((name) => readFileSync(`src/lib/checks/decision/training/${name}.txt`, 'utf8').split('\n'))
		.filter((line) => /^L\d/.test(line))
		.map((line) => line.slice(line.indexOf('|') + 1));
	const hinted = lines.filter((line) => types(line, 1).length > 0);
	expect(lines.length).toBeGreaterThan(100);
	expect(hinted.length / lines.length).toBeLessThan(0.2);
});

test('[K9] a route is kept for window 4, unless it was', () => {
	const text = 'Een OTS zou hier rust geven.';
	expect(types('Een OTS kan hier rust geven.', 1)).toEqual(['route']);
	expect(types('Een OTS kan hier rust geven.', 4)).toEqual([]);
	expect(types('Een OTS kan hier rust geven.')).toEqual([]);
	expect(types('De rechter sprak toen een OTS uit.', 2)).toEqual([]);
	expect(types(text, 3).length).toBeLessThanOrEqual(1);
});

test('an absolute offers softer words in its own place', () => {
	const text = 'Alle ouders liegen.';
	const [found] = findWording(sentences(text));
	expect(text.slice(found!.start, found!.end)).toBe('Alle ouders');
	expect(found!.suggestions).toEqual(['sommige ouders']);
});
