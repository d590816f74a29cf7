import { beforeAll, expect, test } from 'vitest';
import { prepare } from '#lib/checks/check.ts';
import { playbooks } from '#lib/playbooks/playbooks.ts';
import { Growing } from '#lib/session/growing.ts';
import { nothing, type Card, type State } from '#lib/session/state.ts';
import { hintCounts } from './hint-counts.ts';

beforeAll(() => prepare());

const phase = playbooks['four-windows']!.phases.findIndex((p) => p.key === 'people');
let nth = 0;
const card = (text: string, more: Partial<Card> = {}): Card => ({
	id: `c${++nth}`,
	phase: 'people',
	kind: 'piece',
	text,
	fields: {},
	shown: true,
	late: false,
	parked: false,
	cleared: false,
	lock: 'l',
	...more
});
const decides = 'We besluiten om OTS aan te vragen.';
const at = (cards: readonly Card[]): State => ({
	...nothing,
	playbook: 'four-windows',
	stage: 'running',
	at: { phase, step: 1, since: 0, extra: 0 },
	cards: Growing.of(cards)
});

test('[K22] counts the cards of this round that everyone sees, and says nothing but numbers', async () => {
	const cards = [card(decides), card('We praatten vooral met moeder.'), card('Het is altijd de vader.')];
	const counts = await hintCounts(at(cards));
	expect(counts.decision).toBe(1);
	expect(Object.values(counts).every((count) => typeof count === 'number')).toBe(true);
});

test('[K22] a hidden or parked card, one of another round, and a session before its start count for nothing', async () => {
	const cards = [
		card(decides, { shown: false }),
		card(decides, { parked: true }),
		card(decides, { phase: 'facts' })
	];
	expect(await hintCounts(at(cards))).toEqual({ decision: 0, wording: 0 });
	expect(await hintCounts(nothing)).toEqual({ decision: 0, wording: 0 });
});

test('[K22] a field of a card counts as its text does, and many cards are all counted', async () => {
	const cards = Array.from({ length: 50 }, () => card('Vader werkt.', { fields: { who: decides } }));
	expect((await hintCounts(at(cards))).decision).toBe(50);
});
