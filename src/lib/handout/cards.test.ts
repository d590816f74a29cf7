import { expect, test } from 'vitest';
import { exampleKept } from '#lib/lessons/example.ts';
import { lessonsOf } from '#lib/lessons/from-session.ts';
import { cardsOf } from './cards.ts';
import { composeHandout } from './compose.ts';
import { parse, plainOf } from './document.ts';
import { formatNamed, handoutFormats, write } from './formats/formats.ts';
import { readAs } from './read-as.ts';

const draft = composeHandout(lessonsOf(exampleKept), { title: 'Eerst de bron', month: '2026-04' });
const cards = cardsOf(parse(draft));

test('[H33] each lesson is a card with its counter-evidence, a question and its source', () => {
	expect(cards.map(({ title }) => title)).toEqual([
		'1. Bij elke zorg opschrijven van wie je het weet',
		'2. Eerst zelf bij het gezin te gaan kijken naar een …',
		'3. De eigen angst hardop noemen voordat je weegt'
	]);
	expect(cards[0]!.against.map(plainOf)).toEqual(['Bij les 1: Het kost tijd en het kan wantrouwen wekken.']);
	expect(new Set(cards.map(({ question }) => question)).size).toBe(3);
	expect(cards[0]!.sources).toEqual([
		expect.stringMatching(/^LP-2026-001 · versie 1 · bijeenkomst LB-26-03/)
	]);
});

test('[H33] what the writer changed is on the card, for each audience, and a withdrawn lesson has none', () => {
	const edited = draft.replace('Tenzij de bron daardoor', 'Behalve als de bron daardoor');
	const html = cardsOf(readAs(edited, { audience: 'family' }).document);
	expect(JSON.stringify(html)).toContain('Behalve als de bron daardoor gevaar loopt.');
	const left = cardsOf(readAs(draft, { withdrawn: ['LP-2026-002'] }).document);
	expect(left.map(({ title }) => title.slice(0, 2))).toEqual(['1.', '3.']);
	expect(cardsOf(parse('# T\n\nGeen les.'))).toEqual([]);
});

test('[H33] cards are printed on A6, and stand on their own', async () => {
	const bytes = await write(formatNamed('kaarten-html', handoutFormats)!, draft, { title: 'T' });
	const html = new TextDecoder().decode(bytes);
	expect(html).toContain('@page { size: 105mm 148mm');
	expect(html.match(/<article class="card">/g)).toHaveLength(cards.length + 1);
	expect(html.match(/<h1/g)).toHaveLength(1);
	expect(html).not.toMatch(/<script|<link|src=|url\(|@import|doc-noteref/);
});

const pdf = formatNamed('kaarten', handoutFormats);
test.runIf(pdf)('[H33] as PDF each card is a page of A6', async () => {
	const raw = Buffer.from(await write(pdf!, draft, { title: 'T' })).toString('latin1');
	expect(raw.match(/\/MediaBox ?\[0 0 297\.6\d* 419\.5\d*\]/g)!.length).toBe(cards.length + 2);
});
