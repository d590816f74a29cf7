import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check, checkInSteps } from './check.ts';
import type { Finding } from './finding.ts';
import { fold } from './fold.ts';
import { judge } from './judge.ts';
import { place } from './place.ts';
import { sentences } from './sentences.ts';
import { betweenKeys } from './steps.ts';
import { refuseUnanswered, unanswered } from './unanswered.ts';

const at = (start: number, end: number, severity: Finding['severity']): Finding => ({
	start,
	end,
	kind: 'decision',
	type: 'B1',
	severity,
	confidence: 1,
	rule: 'test',
	why: 'test',
	suggestions: []
});

const hard = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 300 }),
	fc.string({ unit: 'grapheme', maxLength: 300 }),
	fc
		.array(
			fc.constantFrom(
				'moeder',
				'OTS',
				'\u200b',
				'\u00ad',
				'é',
				'e\u0301',
				'👨‍👩‍👧',
				'"',
				'.',
				'\n',
				' ',
				'constructor',
				'__proto__',
				'112'
			),
			{ maxLength: 80 }
		)
		.map((parts) => parts.join(' '))
);

test('[K1] findings of one text stand in order and do not overlap', () => {
	fc.assert(
		fc.property(hard, (text) => {
			const found = check(`${text} We besluiten om OTS aan te vragen. Die vader is een narcist.`, {
				window: 1
			});
			for (let i = 1; i < found.length; i++)
				expect(found[i]!.start).toBeGreaterThanOrEqual(found[i - 1]!.end);
		})
	);
});

test('[K1] the weightier finding keeps its span, the lighter its largest piece', () => {
	const text = 'Wij plaatsen Fatima morgen bij oma';
	const whole = at(0, text.length, 'parkeer');
	expect(place(text, [whole, at(13, 19, 'direct')]).map(({ start, end }) => text.slice(start, end))).toEqual([
		'Fatima',
		'morgen bij oma'
	]);
	expect(place(text, [at(13, 19, 'vraag'), at(13, 19, 'direct')])).toEqual([at(13, 19, 'direct')]);
});

test('[K1] what points at someone is shown also in a sentence about danger, and the danger beside it', () => {
	const text = 'Vader staat nu met een mes voor de deur van Fatima Yilmaz bij basisschool De Regenboog.';
	expect(check(text).map(({ severity }) => severity)).toEqual(['acute', 'direct', 'quasi']);
});

test('[K2] words that may stay are not found again, danger is', () => {
	const text = 'We besluiten om OTS aan te vragen.';
	const [found] = check(text);
	expect(check(text, { accepted: [fold(text.slice(found!.start, found!.end))] })).toEqual([]);
	const danger = 'Vader staat nu met een mes voor de deur.';
	expect(check(danger, { accepted: [fold(danger)] })[0]?.kind).toBe('acute');
});

test('[K3] the same text gives the same findings, within the text', () => {
	fc.assert(
		fc.property(hard, (text) => {
			const found = check(text);
			expect(check(text)).toEqual(found);
			for (const { start, end } of found) {
				expect(start).toBeLessThan(end);
				expect(end).toBeLessThanOrEqual(text.length);
			}
		})
	);
});

test('[K3] unseen characters move no offset', () => {
	const text = 'Toe\u00adn ging het goed. We be\u200bsluiten om OTS aan te vragen.';
	const [found] = check(text, { kinds: ['decision'] });
	expect(text.slice(found!.start, found!.end)).toBe('We be\u200bsluiten om OTS aan te vragen.');
});

test('[K4] a paste of 20,000 characters is cut in sentences that stay short', () => {
	for (const part of ['moeder ', 'a', 'OTS! ', '"\u200b', '. . ', 'é́', 'besluit:\n']) {
		const text = part.repeat(20_000 / part.length);
		const read = sentences(text);
		expect(Math.max(0, ...read.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(60);
		expect(() => check(text, { window: 2 })).not.toThrow();
	}
});

test('[K5] danger is acute and nothing else, and leaves other sentences alone', () => {
	const text = 'Vader staat nu met een mes voor de deur. We besluiten om OTS aan te vragen.';
	expect(check(text, { kinds: ['acute', 'decision'] }).map(({ kind }) => kind)).toEqual([
		'acute',
		'decision'
	]);
});

test('[K10] a direct identifier needs a reason to stay, and the server asks the same', () => {
	const text = 'Mail naar fatima@example.nl, dan regel ik het.';
	const [email] = refuseUnanswered(text);
	expect(email?.type).toBe('EMAIL');
	const words = fold(text.slice(email!.start, email!.end));
	expect(refuseUnanswered(text, {}, [{ text: words }])).toHaveLength(1);
	expect(refuseUnanswered(text, {}, [{ text: words, reason: ' ' }])).toHaveLength(1);
	expect(refuseUnanswered(text, {}, [{ text: words, reason: 'een algemeen adres' }])).toEqual([]);
});

test('[K10] what is not direct may stay without a reason', () => {
	const text = 'We besluiten om OTS aan te vragen.';
	const answers = unanswered(text).map(({ start, end }) => ({ text: fold(text.slice(start, end)) }));
	expect(answers.length).toBeGreaterThan(0);
	expect(unanswered(text, {}, answers)).toEqual([]);
	expect(refuseUnanswered(text)).toEqual([]);
});

test('[K11] one verdict on a whole text is its weightiest', () => {
	const decision = judge('We praatten met moeder. Wij plaatsen hem morgen bij zijn oma.');
	expect(decision).toMatchObject({ label: 'besluit', handling: 'parkeer' });
	const danger = judge('Wij plaatsen hem morgen bij oma. Vader staat nu met een mes voor de deur.');
	expect(danger).toMatchObject({ label: 'acuut', handling: 'acuut' });
	const both = judge('Deze kinderen gaan vanavond niet terug naar moeder.');
	expect(both).toMatchObject({ label: 'besluit', handling: 'parkeer' });
	expect(judge('Wat maakte dat wij zo weinig vroegen?')).toMatchObject({ label: 'leren', handling: 'laat' });
	expect(judge('')).toMatchObject({ label: 'leren', handling: 'laat' });
});

test('[K13] facts that point at one family together get one hint, on a fact that has no finding of its own', () => {
	const text = 'Meisje 8 jaar. Ouders gescheiden. Beiden verslaafd aan drugs.';
	const combined = (beside: string[] = [], whole = text) =>
		check(whole, { kinds: ['identifying'], beside }).filter(({ type }) => type === 'COMBINATION');
	expect(combined().map(({ start, end }) => text.slice(start, end))).toEqual(['verslaafd']);
	expect(combined([], 'Ouders gescheiden.')).toEqual([]);
	expect(combined(['Meisje 8 jaar.'], 'Ouders gescheiden.')).toHaveLength(1);
	expect(combined(['Meisje 8 jaar. Ouders gescheiden.'], 'Wij luisterden niet.')).toEqual([]);
});

test('[K14] files with words hold nothing else', () => {
	const files = globSync('src/lib/checks/**/*.data.ts');
	expect(files.length).toBeGreaterThan(3);
	for (const file of files)
		expect(readFileSync(file, 'utf8'), file).toMatch(
			/^(?:\/\/.*\n|\s|\/\*\*[^*]*\*\/|export const \w+ =\s*(?:`[^`$]*`|String\.raw`(?:[^`$]|\$(?!\{))*`|'(?:[^'\\]|\\')*'|"[^"\\]*");)*$/
		);
});

test('[K14] every word and pattern of a data file is asked for, by its name', () => {
	const code = globSync('src/lib/checks/**/*.ts')
		.filter((file) => !/\.(?:data|test)\.ts$/.test(file))
		.map((file) => readFileSync(file, 'utf8'))
		.join('\n');
	for (const file of globSync('src/lib/checks/**/*.data.ts')) {
		const data = readFileSync(file, 'utf8');
		for (const [, name] of data.matchAll(/^export const (\w+)/gm)) {
			const asked = new RegExp(
				`'${name}'|\\b(?:words|re|\\w+Re)\\.${name}\\b|[{,] ?${name}\\b[^;]*\\} (?:from|= await)`
			).test(code);
			expect(asked || data.includes(`<${name}>`), `${file} ${name}`).toBe(true);
		}
	}
});

test('[K16] a long text gets the same findings in steps, and what waits is let in between', async () => {
	const text = 'Op 12 maart belde Fatima de Vries. We vragen morgen een uithuisplaatsing aan. '.repeat(100);
	let others = 0;
	const other = setInterval(() => others++);
	const found = await betweenKeys(checkInSteps(text, { window: 1 }), () => false);
	clearInterval(other);
	expect(found).toEqual(check(text, { window: 1 }));
	expect(others).toBeGreaterThan(0);
});

test('[K16] the steps end when nobody waits for the text any more', async () => {
	let asked = 0;
	expect(await betweenKeys(checkInSteps('Fatima belde. '.repeat(500)), () => ++asked > 3)).toBeUndefined();
	expect(asked).toBe(4);
});
