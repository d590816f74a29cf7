// What a sentence shows about danger: which harm, to whom, and whether it is happening now or stands at a distance.
import { type Clause, clauses } from '../decision/clause.ts';
import { classifier } from '../decision/lexicon.ts';
import { type Add, named } from '../decision/model.ts';
import { read } from '../decision/reading.ts';
import type { Token } from '../sentences.ts';
import data from './words.json' with { type: 'json' };

const set = (words: string) => new Set(words.split(' '));
const dangers = classifier(data.classes);
/** What puts danger at a distance: long ago, told or filmed, practised or ruled, usual, only thought of. */
const frames = classifier(data.frames);
/** What is no danger on its own. */
const mild = set(data.mild);
/** «tien jaar geleden», «die nacht»; not «vijf minuten geleden», «vannacht». */
const [spans, moments] = [set(data.spans), set(data.moments)];
const ago = /^(?:geleden|terug|later|lang)$/;
const pointed = /^(?:die|dat)$/;
const year = /^(?:19|20)\d\d$/;
const past = /^(?:past|had|would)$/;
const timeless = /^(?:none|infinitive|participle)$/;

const long = ['long'];

function framesOf(word: string, before: string): readonly string[] {
	const ended = (spans.has(before) && ago.test(word)) || (moments.has(word) && pointed.test(before));
	return ended || year.test(word) ? long : frames(word);
}

/** Whether the clauses tell of now, of the past, of both or of no time. */
function toldOf(parts: readonly Clause[]): string {
	const finite = parts.filter(({ tense }) => !timeless.test(tense));
	const over = finite.filter(({ tense }) => past.test(tense)).length;
	if (finite.length === 0) return 'none';
	return over === 0 ? 'now' : over === finite.length ? 'past' : 'mixed';
}

/** The names of everything the sentence shows about danger, each once. */
export const acuteFeatures = (tokens: readonly Token[]): string[] => named((add) => showDanger(tokens, add));

/** Adds everything the sentence shows about danger, in a fixed order. */
export function showDanger(tokens: readonly Token[], add: Add): void {
	const words = read(tokens);
	const parts = clauses(words);
	const all = new Set(words.flatMap(({ word }) => dangers(word)));
	const is = all.has('now');
	const was = all.has('then') || parts.some(({ tense }) => past.test(tense));
	const time = is && !was ? 'now' : was && !is ? 'then' : is ? 'both' : 'none';
	const seen = [...all].filter((name) => name !== 'now' && name !== 'then');
	if (seen.length > 1) seen.sort();
	add('time', time);
	for (const a of seen) {
		add('danger', a);
		add('danger+time', a, time);
		for (const b of seen) if (a < b) add('dangers', a, b);
	}
	const harm = seen.filter((name) => !mild.has(name)).length;
	const harmed = harm === 0 ? 'none' : harm === 1 ? 'one' : 'more';
	add('harm+time', harmed, time);

	const asked = words.at(-1)?.word === '?';
	if (asked) add('mood', 'question');
	const framed = new Set(
		words.flatMap(({ word }, i): readonly string[] => framesOf(word, words[i - 1]?.word ?? ''))
	);
	if (asked) framed.add('asked');
	const distance = framed.size;
	if (distance === 0) framed.add('none');
	for (const frame of framed) {
		add('frame', frame);
		add('frame+time', frame, time);
		add('frame+harm', frame, harmed);
		for (const other of framed) if (frame < other) add('frames', frame, other);
		for (const { tense } of parts) add('frame+tense', frame, tense);
	}
	add('distance', `${Math.min(distance, 3)}`, harmed);
	const told = toldOf(parts);
	const today = all.has('today') ? 'today' : 'no-day';
	add('told', told, today, distance === 0 ? 'near' : 'framed');
	add('told+harm', told, harmed, today);
	for (const { subject, tense } of parts) {
		add('tense', tense);
		add('who+tense', subject, tense);
	}

	add('first', words[0]?.word ?? '');
	for (let i = 0; i < words.length; i++) {
		const { word, stem, symbol } = words[i]!;
		if (symbol === 'NUMBER' && word !== '112') continue;
		add(symbol === word ? 'small' : 'word', word);
		if (word.length > 4) add('stem', stem);
		const near = words[i - 1];
		if (near) add('words', near.word, word);
		if (near) add('pair', near.symbol, symbol);
		const far = words[i - 2];
		if (far) add('apart', far.word, word);
	}
}
