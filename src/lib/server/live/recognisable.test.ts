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

test('[W12] what was chosen from a list is no text, whatever it looks like; what was typed is', () => {
	expect(pointsAtSomeone(lesson({ certainty: 'idea' }), [])).toBe(false);
	expect(pointsAtSomeone(lesson({ because: 'moeder belde met 06-12345678' }), [])).toBe(true);
	expect(pointsAtSomeone(lesson({ certainty: 'bel 06-12345678' }), [])).toBe(true);
});

test('[K10] words may stay with a reason, as their writer typed them, and not without', () => {
	const named = lesson({ because: 'moeder belde met 06-12345678' });
	expect(pointsAtSomeone(named, [{ text: '06-12345678' }])).toBe(true);
	expect(pointsAtSomeone(named, [{ text: '06-12345678', reason: ' ' }])).toBe(true);
	expect(pointsAtSomeone(named, [{ text: '06-12345678', reason: 'een verzonnen nummer' }])).toBe(false);
});

test('[K10] every text of a preparation is read, a working title and a list of organisations too', () => {
	const id = 'x';
	const title = { id, type: 'create', code: 'C', playbook: 'p', title: 'bel 06-12345678' } as const;
	expect(pointsAtSomeone(title, [])).toBe(true);
	const part = { field: 'organisations', value: ['gemeente', 'bel 06-12345678'] } as const;
	expect(pointsAtSomeone({ id, type: 'prepare', part: { ...part, value: [...part.value] } }, [])).toBe(true);
	const consent = { field: 'consent', decision: 'given', reason: 'bel 06-12345678' } as const;
	expect(pointsAtSomeone({ id, type: 'prepare', part: consent }, [])).toBe(true);
});
