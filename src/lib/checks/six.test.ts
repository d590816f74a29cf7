import { expect, test } from 'vitest';
import { releaseProblem, type SixAnswers, sixQuestions, sixVerdict } from './six.ts';

const no: SixAnswers = Object.fromEntries(sixQuestions.map((q) => [q, 'no']));

test('[K20] six times "nee" is fine; one open question is not', () => {
	expect(sixVerdict(no)).toBe('fine');
	for (const q of sixQuestions) expect(sixVerdict({ ...no, [q]: undefined })).toBe('unanswered');
	expect(sixVerdict({})).toBe('unanswered');
});

test('[K20] what points at someone must change, also when the rest is open; a rare combination needs consent', () => {
	for (const q of ['names', 'traits']) expect(sixVerdict({ [q]: 'yes' })).toBe('identifying');
	for (const q of sixQuestions.slice(2)) expect(sixVerdict({ ...no, [q]: 'yes' })).toBe('combination');
});

const card = {
	recognisable: Object.fromEntries(sixQuestions.map((question) => [question, 'no'])),
	consent: { decision: 'open' },
	case: { happened: 'Er was een lastig gesprek.' }
};

test('[K20] the case card is released after six answers, not before, and never against a refusal', () => {
	expect(releaseProblem({ ...card, case: { happened: ' ' } })).toBe('no_case');
	expect(releaseProblem({ ...card, recognisable: { names: 'no' } })).toBe('unanswered');
	expect(releaseProblem({ ...card, consent: { decision: 'refused' } })).toBe('refused');
	expect(releaseProblem(card)).toBeUndefined();
});

test('[K20] a name on the card keeps it back, whatever the consent; a rare combination needs consent', () => {
	const given = { decision: 'given' };
	const named = { ...card, recognisable: { ...card.recognisable, names: 'yes' } };
	expect(releaseProblem({ ...named, consent: given })).toBe('identifying');
	const rare = { ...card, recognisable: { ...card.recognisable, combination: 'yes' } };
	expect(releaseProblem(rare)).toBe('combination');
	expect(releaseProblem({ ...rare, consent: given })).toBeUndefined();
});
