import { beforeAll, expect, test } from 'vitest';
import { check, prepare } from '#lib/checks/check.ts';
import type { KeptItem } from '#lib/session/keeping.ts';
import { flagged } from './flagged.ts';

beforeAll(() => prepare());

const item = (id: string, text: string, more: Partial<KeptItem> = {}): KeptItem => ({
	id,
	sort: 'note',
	phase: 'people',
	text,
	fields: {},
	out: false,
	...more
});
const decides = 'We besluiten om OTS aan te vragen.';

test('[K23] the besluitcheck lists the sentences that sound like a decision, with the item they stand in', () => {
	const found = flagged([item('a', `We luisterden eerst. ${decides}`), item('b', 'We luisterden.')], check);
	expect(found.map(({ item: id, sentence }) => [id, sentence])).toEqual([['a', decides]]);
});

test('[K23] what was taken out is not listed, and a signed name is no finding', () => {
	const fields = { name: 'Fatima Yilmaz', addressee: 'team' };
	expect(
		flagged([item('a', decides, { out: true }), item('b', 'We luisterden.', { fields })], check)
	).toEqual([]);
});

test('[K23] the fields of an item are read too', () => {
	const found = flagged([item('a', 'We luisterden.', { fields: { because: decides } })], check);
	expect(found.map(({ sentence }) => sentence)).toEqual([decides]);
});

test('[K15] in the besluitcheck the words of the organisation are no finding', () => {
	const items = [item('a', 'Wij vroegen Tamarix om mee te denken.')];
	expect(flagged(items, check)).toHaveLength(1);
	expect(flagged(items, check, ['Tamarix'])).toEqual([]);
});
