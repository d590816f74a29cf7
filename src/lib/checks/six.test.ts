import { expect, test } from 'vitest';
import { type SixAnswers, sixQuestions, sixVerdict } from './six.ts';

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
