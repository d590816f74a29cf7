// What a sentence shows about deciding: who, about whom, when, which act, which mood and tense, this case or
// cases in general. Every feature has a name that can be read aloud; the model only weighs them.
import type { Token } from '../sentences.ts';
import { type Clause, clauses } from './clause.ts';
import { type Add, named } from './model.ts';
import { read, type Seen } from './reading.ts';
import data from './words.json' with { type: 'json' };

const set = (words: string) => new Set(words.split(' '));
const [commands, labels] = [set(data.commands), set(data.labels)];
/** Without an article these are the people of this case: «moeder belt». */
const bare = set(data.bare);
const addressed = set('ik we jij je jullie u');
const pointing = set('dit deze die dat haar zijn hun');
const usual = set(
	'al sinds elke altijd vaak soms meestal steeds iedere veel weinig nooit dagelijks regelmatig'
);
const no = set('niet geen nooit niets niks nergens');
const determiners = set(data.determiners);
const joins = set('en maar want dus dan ook bij met in op na voor door zonder als van tegen over uit');

/** The case at hand, cases in general, or neither. */
function aboutWhom(words: readonly Seen[]): string {
	for (let i = 0; i < words.length; i++) {
		const { word, classes } = words[i]!;
		const before = words[i - 1]?.word ?? '';
		const family = classes.includes('family');
		if ((family || classes.includes('families')) && pointing.has(before)) return 'this-case';
		if (family && word.includes('_')) return 'this-case';
		if (bare.has(word) && before !== 'een') return 'this-case';
		if (family && (before === 'de' || before === 'het')) return 'the-family';
	}
	if (words.some(({ classes }) => classes.includes('they'))) return 'they';
	return words.some(({ classes }) => classes.includes('families') || classes.includes('family'))
		? 'families'
		: 'none';
}

/** How the sentence opens: with one or many, these or any, a person or a thing; with a verb, or with a small word. */
function leadOf(words: readonly Seen[]): string {
	const inside = joins.has(words[0]!.word) ? 1 : 0;
	const [one, two, three] = words.slice(inside);
	if (!one) return 'none';
	const many = (seen: Seen | undefined) => seen !== undefined && /(?:en|s)$/.test(seen.word);
	const paired = (first: Seen | undefined, second: Seen | undefined) =>
		many(first) || (first?.word.endsWith('e') && many(second));
	const { verb } = one;
	const kind = determiners.has(one.word)
		? `${one.word} ${paired(two, three) ? 'many' : 'one'}`
		: verb
			? `verb ${verb.form}`
			: one.symbol === one.word
				? 'small'
				: paired(one, two)
					? 'many'
					: /^(?:FAMILY|ORGANISATION)$/.test(one.symbol)
						? 'person'
						: 'thing';
	return inside ? `in ${kind}` : kind;
}

/** Statement, open question, yes-no question, command, headline («Actie: …»), infinitive («Niet verlengen dus»). */
function moodOf(words: readonly Seen[], parts: readonly Clause[]): string {
	const first = words[0]!;
	const last = words.at(-1)!;
	if (last.word === '?') return first.classes.includes('query') ? 'open-question' : 'question';
	const colon = words.findIndex(({ word }) => word === ':');
	if (colon > 0 && colon < 4)
		return words.slice(0, colon).some(({ word }) => labels.has(word)) ? 'headline' : 'colon';
	const lead = /^(?:dan|gewoon|nu|eerst|maar|dus|en)$/.test(first.word) ? 1 : 0;
	if (commands.has(words[lead]?.word ?? '') && !addressed.has(words[lead + 1]?.word ?? '')) return 'command';
	if (parts.some(({ tense }) => !/^(?:none|infinitive|participle)$/.test(tense))) return 'statement';
	return parts.some(({ tense }) => tense === 'infinitive') ? 'infinitive' : 'verbless';
}

/** Whether the clauses tell of the past, of now, or of both. */
function timesOf(parts: readonly Clause[]): string {
	const times = parts.map(({ tense }) => tense).filter((tense) => !/^(?:none|infinitive)$/.test(tense));
	if (times.length === 0) return 'none';
	const past = times.filter((tense) => /^(?:past|had|would|perfect)$/.test(tense));
	return past.length === times.length ? 'past' : past.length > 0 ? 'mixed' : 'now';
}

/** The names of everything the sentence shows, each once, in a fixed order. */
export const features = (tokens: readonly Token[]): string[] => named((add) => show(tokens, add));

/** Adds everything the sentence shows, in a fixed order. */
export function show(tokens: readonly Token[], add: Add): void {
	const words = read(tokens);
	if (words.length === 0) return;
	const classes = new Set(words.flatMap((w) => w.classes));
	const parts = clauses(words);
	const main = parts.find(({ tense }) => tense !== 'none') ?? parts[0];
	const [who, tense] = [main?.subject ?? 'none', main?.tense ?? 'none'];
	const [about, mood] = [aboutWhom(words), moodOf(words, parts)];
	const when = classes.has('past') ? 'then' : classes.has('now') || classes.has('soon') ? 'soon' : 'no-time';
	const wide = classes.has('general') ? 'general' : 'not-general';
	const habit = words.some(({ word }) => usual.has(word)) ? 'usual' : 'once';

	const lead = leadOf(words);

	add('about', about);
	add('mood', mood);
	add('when', when);
	add('wide', wide);
	add('times', timesOf(parts));
	add('mood+tense', mood, tense);
	add('lead', lead);
	add('lead+tense', lead, tense);
	add('lead+act', lead, main?.kind ?? 'none');
	for (const clause of parts) {
		const { subject, kind, verb } = clause;
		add('who', subject);
		add('tense', clause.tense);
		add('act', kind);
		add('who+tense', subject, clause.tense);
		add('who+act', subject, kind);
		add('act+tense', kind, clause.tense);
		add('act+when', kind, when);
		add('act+habit', kind, habit);
		add('who+when', subject, when);
		add('who+habit', subject, habit);
		if (verb) add('verb', verb);
		if (verb) add('verb+tense', verb, clause.tense);
	}
	const not = words.findIndex(({ word }) => no.has(word));
	if (not >= 0 && words.some(({ word }, i) => i > not && /^(?:meer|langer|verder)$/.test(word))) {
		add('no-more', 'yes');
		add('no-more+about', about);
		for (const clause of parts) add('no-more+tense', clause.tense);
	}

	for (const name of classes) {
		add('class', name);
		add('class+who', name, who);
		add('class+about', name, about);
		add('class+mood', name, mood);
	}
	for (const { word, stem, symbol } of words) {
		if (symbol === 'NUMBER') continue;
		add(symbol === word ? 'small' : 'word', word);
		if (symbol !== word && word.length > 4) add('stem', stem);
	}
	const symbols = ['^', ...words.map((w) => w.symbol), '$'];
	for (let i = 1; i < symbols.length; i++) {
		add('pair', symbols[i - 1]!, symbols[i]);
		if (i > 1) add('three', symbols[i - 2]!, symbols[i - 1], symbols[i]);
		if (i <= words.length) add('words', words[i - 2]?.word ?? '^', words[i - 1]!.word);
	}
	add('first', words[0]!.word);
	const last = words.at(-1)!.word;
	add('last', last === '?' || last === '!' ? (words.at(-2)?.word ?? '') : last);
}
