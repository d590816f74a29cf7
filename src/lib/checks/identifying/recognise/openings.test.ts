import { expect, test } from 'vitest';
import { openings } from './openings.ts';

test.each([
	['(?<!\\p{L})(?:moeder|vader) (?:is|was)', ['moe', 'vad']],
	['(?:op|na) (?:1e|2de)', ['op ', 'na ']],
	['(?:oud-|ex-)?minister', ['oud', 'ex-', 'min']],
	['\\d{1,2}[.,]5|½', ['000', '00.', '00,', '0.0', '0,0', '½']],
	['twee[eë]n', ['twe']],
	['in(?= |$)\\p{L}*', ['in']],
	['a[a-z]b|#{2}c', ['a', '##c', '###']],
	['\\(?0', ['(0', '0']],
	['[\\p{L}-]{1,20}nr', ['']]
])('[I15] «%s» begins with %j', (source, heads) => {
	expect(openings(source).toSorted()).toEqual(heads.toSorted());
});
