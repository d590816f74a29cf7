import { beforeAll, expect, test } from 'vitest';
import { findAcute } from '../acute/find.ts';
import { sentences } from '../sentences.ts';
import { findDecisions } from './find.ts';
import { because, numberOf, score, unfold, write } from './model.ts';
import { ask, rates, type Rates } from './training/measure.ts';
import { isAside, readExamples } from './training/read.ts';
import { train } from './training/train.ts';

const folder = 'src/lib/checks/decision/training';
const find = (text: string) => findDecisions(sentences(text));

test.each([
	['Dan kiezen wij samen voor plan B.', 'B1'],
	['Ik dien morgen een verzoek in bij de Raad.', 'B3'],
	['Jij belt morgen moeder.', 'B4'],
	['We plaatsen de kinderen bij hun oma.', 'B5'],
	['Wij sluiten de zaak af.', 'B6'],
	['Stuur mij het dossier even door.', 'B7'],
	['De groep geeft de veiligheid een vier.', 'B8']
])('[K6] «%s» is a decision of class %s', (text, name) => {
	expect(find(text)[0]).toMatchObject({ type: name, why: `decision.${name}` });
});

test.each([
	'Wij vroegen moeder te laat hoe het met haar ging.',
	'We hadden eerst met het kind kunnen praten.',
	'In vergelijkbare situaties kan het helpen om samen een tijdlijn te maken.',
	'Hoe bespreek je een uithuisplaatsing met een kind?',
	'Vader zei: "Wij gaan naar de rechter."',
	'Ik wil voortaan eerst vragen wat er goed gaat.'
])('[K6] «%s» is left alone', (text) => {
	expect(find(text)).toEqual([]);
});

test('[K6] a finding says which features weighed', () => {
	expect(find('We besluiten om een OTS aan te vragen.')[0]?.rule).toMatch(/=/);
});

test('[K12] a model is the same after it was written and read', () => {
	const model = {
		bias: -3,
		weights: new Map([
			['word=a=b', 2],
			['class=now', -1]
		])
	};
	const again = unfold(write(model));
	expect(
		because(again, (add) => {
			add('word', 'a=b');
			add('word', 'unknown');
		})
	).toEqual([['word=a=b', 0.2]]);
	expect(score(again, ['class=now', 'word=a=b', 'word=unknown'].map(numberOf))).toBe(1 / (1 + Math.exp(0.2)));
});

/**
 * What the sets of six unread writers allow: the targets or, where more was reached or a set is harder, what was reached
 * (docs/checks.md). The second wrote mostly stories in the present tense. The third and the fifth are half of a
 * set whose other half was read; four in ten learning sentences of the fifth are about danger, three in ten of the sixth. These may
 * only get stricter, but for two times: the limit of danger was set anew, and 190 stories about danger were learnt from. Each cost
 * one or two finds of some writer and took away more false alarms of others.
 */
const bars = [
	{ writer: 'apart-onafhankelijk', hinted: 0.8, bothered: 0.1, alarmed: 0.9, falseAlarms: 0.02 },
	{ writer: 'apart-veertien-stemmen', hinted: 0.9, bothered: 0.09, alarmed: 0.95, falseAlarms: 0.05 },
	{ writer: 'apart-ongelezen-helft', hinted: 0.87, bothered: 0.06, alarmed: 0.9, falseAlarms: 0.01 },
	{ writer: 'apart-vierde-schrijver', hinted: 0.88, bothered: 0.05, alarmed: 0.98, falseAlarms: 0.01 },
	{ writer: 'apart-helft-vijfde', hinted: 0.94, bothered: 0.08, alarmed: 0.9, falseAlarms: 0.051 },
	{ writer: 'apart-zesde-schrijver', hinted: 0.95, bothered: 0.05, alarmed: 0.92, falseAlarms: 0.031 }
];
let measured: Map<string, Rates>;

beforeAll(() => {
	const examples = readExamples(folder);
	const models = train(examples.filter((example) => !isAside(example)));
	const apart = Map.groupBy(examples.filter(isAside), ({ voice }) => voice);
	measured = new Map([...apart].map(([voice, list]) => [voice, rates(ask(models, list))]));
}, 120_000);

test.each(bars)(
	'[K7] decisions of $writer get a hint, their learning sentences seldom',
	({ writer, hinted, bothered }) => {
		const said = measured.get(writer)!;
		expect(said.hinted / said.decisions).toBeGreaterThan(hinted);
		expect(said.bothered / said.learning).toBeLessThanOrEqual(bothered);
	}
);

test.each(bars)(
	'[K7] urgent messages of $writer raise the alarm, their learning sentences seldom',
	({ writer, alarmed, falseAlarms }) => {
		const said = measured.get(writer)!;
		expect(said.alarmed / said.acute).toBeGreaterThanOrEqual(alarmed);
		expect(said.falseAlarms / said.learning).toBeLessThan(falseAlarms);
	}
);

test('[K7] of the stories about danger that the third unread writer told, one in twenty-five at most raises the alarm', () => {
	const [alarms, of] = measured.get('apart-ongelezen-helft')!.perClass.get('P')!;
	expect(of).toBe(30);
	expect(alarms / of).toBeLessThan(0.04);
});

test.each([
	['Hij staat met een mes in de gang en de kinderen zijn boven.', true],
	['Hij stond met een mes in de gang, dat was in 2014, en wij vroegen niet naar de kinderen.', false],
	['In de film die we keken staat hij met een mes in de gang.', false],
	['Op de training oefenden we wat je doet als iemand met een mes in de gang staat.', false],
	['Wat zou jij doen als een moeder zegt dat ze haar baby gaat verdrinken?', false]
])('[K5] «%s»: an alarm is %s', (text, alarm) => {
	expect(findAcute(sentences(text)).length > 0).toBe(alarm);
});
