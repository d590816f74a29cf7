import { expect, test } from 'vitest';
import type { Kind } from '#lib/session/playbook.ts';
import { filled, unfinished } from './fits.ts';

const kind: Kind = {
	key: 'fact',
	max: 10,
	fields: [
		{ key: 'status', options: ['certain'], required: true },
		{ key: 'why', max: 5 }
	]
};

test('an empty text, a missing choice and a text too long are all named', () => {
	expect(unfinished(kind, ' ', {})).toEqual(['text', 'status']);
	expect(unfinished(kind, 'x'.repeat(11), { status: 'certain', why: 'y'.repeat(6) })).toEqual([
		'text',
		'why'
	]);
	expect(unfinished(kind, 'goed', { status: 'certain' })).toEqual([]);
});

test('only what was filled in is sent, and nothing that the kind does not know', () => {
	expect(filled(kind, { status: 'certain', why: '  ', other: 'x' })).toEqual({ status: 'certain' });
});
