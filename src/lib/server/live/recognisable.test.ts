import { beforeAll, expect, test } from 'vitest';
import { prepare } from '#lib/checks/check.ts';
import { pointsAtSomeone } from './recognisable.ts';

beforeAll(() => prepare());
const lesson = (fields: Record<string, string>) =>
	({
		id: 'x',
		type: 'contribute',
		card: 'c',
		kind: 'lesson',
		text: 'eerst te vragen',
		fields,
		lock: 'l'
	}) as const;

test('what was chosen from a list is no text, whatever it looks like; what was typed is', () => {
	expect(pointsAtSomeone(lesson({ certainty: 'idea' }), [])).toBe(false);
	expect(pointsAtSomeone(lesson({ because: 'moeder belde met 06-12345678' }), [])).toBe(true);
	expect(pointsAtSomeone(lesson({ certainty: 'bel 06-12345678' }), [])).toBe(true);
});
