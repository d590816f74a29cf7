// What a word looks like, for the words no list knows: its stem, and whether it is a past tense or a participle.

import data from './words.json' with { type: 'json' };

const notPast = new Set(data.notPast.split(' '));
const notParticiple = new Set(data.notParticiple.split(' '));

/** Whether a folded word looks like a regular past tense (`praatte`, `leerden`). */
export function looksPast(word: string): boolean {
	if (word.length < 5 || notPast.has(word)) return false;
	if (/(?:heid|schap|end|est)e$/.test(word) || /heden$|enden$/.test(word)) return false;
	return (
		/[^aeiou](?:de|te)$/.test(word) ||
		/[^aeiou](?:dden|tten|kten|pten|sten|chten|lden|rden|nden|gden|mden)$/.test(word)
	);
}

/** Whether a folded word looks like a past participle (`gemeld`, `besproken`, `uitgelegd`). */
export function looksParticiple(word: string): boolean {
	if (word.length < 5 || notParticiple.has(word)) return false;
	return (
		/^(?:in|uit|op|af|aan|over|door|mee|bij|terug|voor|om|na|weg|weer|toe|vast|stop|samen|langs)?ge[a-z]{2,}(?:d|t|en)$/.test(
			word
		) || /^(?:be|ver|ont|her|erk)[a-z]{3,}[dt]$/.test(word)
	);
}

/** The part of a folded word that its forms share, roughly: without common endings, at most seven letters. */
export function stem(word: string): string {
	if (word.length < 5) return word;
	return word
		.replace(/(?:eren|ingen|enden|ende|heden|heid|tjes|jes|tje|je|ten|den|en|te|de|er|es|st|e|t|s)$/, '')
		.replace(/([bcdfgklmnprst])\1$/, '$1')
		.replace(/([aeou])\1([bcdfgklmnprst])$/, '$1$2')
		.slice(0, 8);
}
