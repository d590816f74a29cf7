import { expect, test } from 'vitest';
import { exampleKept } from './example.ts';
import { lessonsOf } from './from-session.ts';
import { lookedBack, momentAt } from './look-back.ts';

const [lesson] = lessonsOf(exampleKept);
const when = { month: '2026-06', maker: 'group', reason: 'het hielp ook bij een ander gezin' } as const;

test('[L22] looking back makes a new version: confirmed, adjusted or withdrawn, with its reason', () => {
	const confirmed = lookedBack(lesson!, 'confirmed', when);
	expect(confirmed).toMatchObject({ lesson: { version: 2, status: 'submitted' } });
	expect('lesson' in confirmed && confirmed.lesson.history.at(-1)).toEqual({
		version: 2,
		month: '2026-06',
		maker: 'group',
		what: 'confirmed',
		reason: when.reason
	});
	expect(lookedBack(lesson!, 'adjusted', when)).toMatchObject({
		lesson: { status: 'submitted', version: 2 }
	});
	const established = { ...lesson!, status: 'established' } as const;
	expect(lookedBack(established, 'adjusted', when)).toMatchObject({ lesson: { status: 'revised' } });
	expect(lookedBack(established, 'withdrawn', when)).toMatchObject({ lesson: { status: 'withdrawn' } });
	expect(lookedBack(lesson!, 'confirmed', { ...when, reason: ' ' })).toEqual({ refused: 'reason_missing' });
	expect(lookedBack({ ...lesson!, status: 'withdrawn' }, 'confirmed', when)).toEqual({
		refused: 'no_such_step'
	});
});

test('[L23] one looks back after three months, and again after six', () => {
	expect(momentAt('2026-03', '2026-05')).toBeUndefined();
	expect(momentAt('2026-03', '2026-06')).toBe(3);
	expect(momentAt('2026-03', '2026-08')).toBe(3);
	expect(momentAt('2026-11', '2027-05')).toBe(6);
});
