import { expect, test } from 'vitest';
import { sixQuestions } from '#lib/checks/six.ts';
import { nothing } from '#lib/session/state.ts';
import { after, partStates, type Prepared } from './parts.ts';
import { releaseProblem } from './release.ts';

const { outcome: _outcome, ...rest } = nothing.preparation;
const empty: Prepared = { ...rest, outcomeSaved: false };
const all = <T extends string>(keys: readonly T[], value: 'yes' | 'no') =>
	Object.fromEntries(keys.map((k) => [k, value])) as Record<T, 'yes' | 'no'>;
const card = { ...empty.case, happened: 'Er was een lastig gesprek.' };
const ready: Prepared = { ...empty, case: card, recognisable: all(sixQuestions, 'no') };

test('a fresh preparation has everything to do and nothing that blocks', () => {
	expect(Object.values(partStates(empty))).not.toContain('stop');
	expect(partStates(empty).geschikt).toBe('todo');
});

test('one wrong answer in the suitability check stops', () => {
	expect(partStates({ ...empty, suitability: { safe_now: 'no' } }).geschikt).toBe('stop');
});

test('refused consent stops, and the card may not be released', () => {
	const refused: Prepared = { ...ready, consent: { decision: 'refused', reason: 'ouders zeiden nee' } };
	expect(partStates(refused).toestemming).toBe('stop');
	expect(releaseProblem(refused)).toBe('refused');
});

test('who brings in the case does not lead', () => {
	expect(partStates({ ...empty, bringer: 'lead' }).inbrenger).toBe('stop');
});

test('the card is released after six answers, not before', () => {
	expect(releaseProblem(empty)).toBe('no_case');
	expect(releaseProblem({ ...ready, recognisable: { names: 'no' } })).toBe('unanswered');
	expect(releaseProblem(ready)).toBeUndefined();
});

test('a name on the card keeps it back, whatever the consent', () => {
	const named = { ...ready, recognisable: { ...ready.recognisable, names: 'yes' as const } };
	expect(releaseProblem({ ...named, consent: { decision: 'given', reason: 'ja' } })).toBe('identifying');
});

test('a rare combination needs consent', () => {
	const rare = { ...ready, recognisable: { ...ready.recognisable, combination: 'yes' as const } };
	expect(releaseProblem(rare)).toBe('combination');
	expect(releaseProblem({ ...rare, consent: { decision: 'given', reason: 'ja' } })).toBeUndefined();
});

test('saving leads to the next part, and from the last to the overview', () => {
	expect(after('x', 'geschikt')).toBe('/sessies/x/inbrenger?opgeslagen');
	expect(after('x', 'vensters')).toBe('/sessies/x?opgeslagen');
});
