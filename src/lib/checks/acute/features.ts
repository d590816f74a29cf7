// What a sentence shows about danger: which harm, to whom, and whether it is happening now or was a story.
import { clauses } from '../decision/clause.ts';
import { classifier } from '../decision/lexicon.ts';
import { type Add, named } from '../decision/model.ts';
import { read } from '../decision/reading.ts';
import type { Token } from '../sentences.ts';
import data from './words.json' with { type: 'json' };

const dangers = classifier(data.classes);
/** What is no danger on its own. */
const mild = new Set(data.mild.split(' '));
const past = /^(?:past|had|would)$/;

/** The names of everything the sentence shows about danger, each once. */
export const acuteFeatures = (tokens: readonly Token[]): string[] => named((add) => showDanger(tokens, add));

/** Adds everything the sentence shows about danger, in a fixed order. */
export function showDanger(tokens: readonly Token[], add: Add): void {
	const words = read(tokens);
	const kinds = words.map(({ word }) => dangers(word));
	const all = new Set(kinds.flat());
	const is = all.has('now');
	const was = all.has('then') || clauses(words).some(({ tense }) => past.test(tense));
	const time = is && !was ? 'now' : was && !is ? 'then' : is ? 'both' : 'none';
	const seen = [...all].filter((name) => name !== 'now' && name !== 'then').sort();
	add('time', time);
	for (const a of seen) {
		add('danger', a);
		add('danger+time', a, time);
		for (const b of seen) if (a < b) add('dangers', a, b);
	}
	const harm = seen.filter((name) => !mild.has(name)).length;
	const harmed = harm === 0 ? 'none' : harm === 1 ? 'one' : 'more';
	add('harm+time', harmed, time);
	if (words.at(-1)?.word === '?') add('mood', 'question');
	add('first', words[0]?.word ?? '');
	for (const [i, { word, stem, symbol }] of words.entries()) {
		if (symbol === 'NUMBER' && word !== '112') continue;
		add('word', word);
		if (word.length > 4) add('stem', stem);
		const [far, near] = [words[i - 2], words[i - 1]];
		if (near) add('words', near.word, word);
		if (near) add('pair', near.symbol, symbol);
		if (far) add('apart', far.word, word);
	}
}
