// Style help for a Dutch handout (leerpunt-en-handreiking §4.4). An aid for the writer, never a gate.
import { parse, plainOf, runsIn } from './document.ts';
import { sentencesIn } from './sentences.ts';

export type Advice =
	| 'long_sentence'
	| 'passive'
	| 'stiff'
	| 'order'
	| 'percentage'
	| 'research'
	| 'abbreviation'
	| 'example'
	| 'system';

export interface StyleHint {
	readonly advice: Advice;
	readonly sentence: string;
	/** The words it is about. */
	readonly words: string;
}

/** Sentences above this many words ask for a cut; B1 guides aim at ten to twelve on average. */
const longest = 20;

const patterns: readonly [Advice, RegExp][] = [
	[
		'stiff',
		/(?<!\p{L})(dien(?:t|en) te|middels|inzake|teneinde|alsmede|derhalve|tevens|omtrent|conform|ten behoeve van|met betrekking tot)(?!\p{L})/iu
	],
	['order', /(?<!\p{L})(moet(?:en)?|hoor(?:t|en) te)(?!\p{L})/iu],
	['passive', /(?<!\p{L})word(?:t|en) (?:\p{L}+ ){0,5}?(?:ge|be|ver|ont|her)\p{L}+(?:d|t|en)(?!\p{L})/iu],
	['system', /(?<!\p{L})(cliëntsysteem|het systeem|gezinssysteem|casuïstiek)(?!\p{L})/iu]
];

/** Abbreviations that everyone in the field reads without help. */
const known = new Set(['LP', 'ME', 'LB', 'NL', 'PDF']);

/** Hints for a text, in reading order. Sentences of quotes and notes count too. */
export function styleHints(markdown: string): StyleHint[] {
	const document = parse(markdown);
	const explained = new Set<string>();
	const hints: StyleHint[] = [];
	for (const run of document.blocks.flatMap(runsIn))
		for (const { text, notes } of sentencesIn(run)) {
			const add = (advice: Advice, words: string) => hints.push({ advice, sentence: text, words });
			if (wordsIn(text) > longest) add('long_sentence', String(wordsIn(text)));
			for (const [advice, pattern] of patterns) {
				const found = pattern.exec(text);
				if (found) add(advice, found[0]);
			}
			const sourced = notes.length > 0 || /\]\(http|\(.*\d{4}.*\)/.test(plainOf(run));
			const share = /\d+(?:[.,]\d+)? ?(?:%|procent)/iu.exec(text);
			if (share && !sourced) add('percentage', share[0]);
			const research =
				/(?:uit|blijkens) onderzoek(?: blijkt)?|onderzoek (?:toont|laat zien|wijst uit)/iu.exec(text);
			if (research && !sourced) add('research', research[0]);
			const example = /(?<!\p{L})(?:bijvoorbeeld|voorbeeld):/iu.exec(text);
			if (example && !/bedacht/iu.test(text)) add('example', example[0]);
			for (const [short] of text.matchAll(/(?<![\p{L}-])\p{Lu}{2,6}(?![\p{L}\d-])/gu)) {
				if (
					!known.has(short) &&
					!explained.has(short) &&
					!new RegExp(`${short} ?\\(|\\(${short}\\)`, 'u').test(text)
				)
					add('abbreviation', short);
				explained.add(short);
			}
		}
	return hints;
}

export interface Readability {
	readonly sentences: number;
	readonly wordsPerSentence: number;
	/** Share of sentences with more than twenty words, 0 to 1. */
	readonly long: number;
	/** Flesch-Douma: 206.83 − 0.93 × words per sentence − 77 × syllables per word; higher is easier. */
	readonly fleschDouma: number;
}

/** Readability figures for Dutch, rounded. An empty text gives zeros. */
export function readability(markdown: string): Readability {
	const sentences = parse(markdown)
		.blocks.flatMap(runsIn)
		.flatMap((run) => sentencesIn(run).map(({ text }) => text))
		.filter((text) => wordsIn(text) > 0);
	if (sentences.length === 0) return { sentences: 0, wordsPerSentence: 0, long: 0, fleschDouma: 0 };
	const words = sentences.reduce((sum, text) => sum + wordsIn(text), 0);
	const syllables = sentences.reduce((sum, text) => sum + syllablesIn(text), 0);
	const perSentence = words / sentences.length;
	return {
		sentences: sentences.length,
		wordsPerSentence: Math.round(perSentence * 10) / 10,
		long: sentences.filter((text) => wordsIn(text) > longest).length / sentences.length,
		fleschDouma: Math.round(206.83 - 0.93 * perSentence - 77 * (syllables / words))
	};
}

function wordsIn(text: string): number {
	return text.match(/\p{L}[\p{L}\p{N}’'-]*/gu)?.length ?? 0;
}

/** Groups of vowels; "ij" and the double vowels of Dutch count once, a diaeresis starts a new one. */
function syllablesIn(text: string): number {
	return (
		text.toLowerCase().match(/aai|ooi|oei|eeuw|ieuw|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|[aeiouyäëïöüéèê]/gu)
			?.length ?? 0
	);
}
