import { expect, test } from 'vitest';
import { flow } from './flow.ts';

test('a full stop and a capital fall away in the middle of a sentence', () => {
	expect(flow(' Twee ouders vertellen elk iets anders. ')).toBe('twee ouders vertellen elk iets anders');
	expect(flow('U belt zelf …')).toBe('u belt zelf');
});

test('an abbreviation keeps its capitals', () => {
	expect(flow('OTS is geen oplossing')).toBe('OTS is geen oplossing');
	expect(flow('')).toBe('');
});
