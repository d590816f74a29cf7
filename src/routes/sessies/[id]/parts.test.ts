import { expect, test } from 'vitest';
import { nothing } from '#lib/session/state.ts';
import { after, nextPart, partStates, type Prepared } from './parts.ts';

const { outcome: _outcome, ...rest } = nothing.preparation;
const empty: Prepared = { ...rest, outcomeSaved: false };

test('a fresh preparation has everything to do and nothing that blocks', () => {
	expect(Object.values(partStates(empty))).not.toContain('stop');
	expect(partStates(empty).geschikt).toBe('todo');
});

test('one wrong answer in the suitability check stops', () => {
	expect(partStates({ ...empty, suitability: { safe_now: 'no' } }).geschikt).toBe('stop');
});

test('refused consent stops', () => {
	const refused: Prepared = { ...empty, consent: { decision: 'refused', reason: 'ouders zeiden nee' } };
	expect(partStates(refused).toestemming).toBe('stop');
});

test('who brings in the case does not lead', () => {
	expect(partStates({ ...empty, bringer: 'lead' }).inbrenger).toBe('stop');
});

test('one goes on with the first part that is not done or stops, and with none that may be skipped', () => {
	const states = partStates(empty);
	expect(nextPart(states)).toBe('geschikt');
	const done = Object.fromEntries(Object.keys(states).map((key) => [key, 'done'])) as typeof states;
	expect(nextPart({ ...done, toestemming: 'stop', delen: 'todo' })).toBe('toestemming');
	expect(nextPart({ ...done, groep: 'optional' })).toBeUndefined();
});

test('saving leads to the next part, and from the last to the overview', () => {
	expect(after('x', 'geschikt')).toBe('/sessies/x/inbrenger?opgeslagen');
	expect(after('x', 'vensters')).toBe('/sessies/x?opgeslagen');
});
