// Dutch words brought back to their stems, so that "verhalen" finds "verhaal".
import { stemmer } from '@orama/stemmers/dutch';

/** Words so common that they tell nothing; a question of only such words is asked as it is. */
const common = new Set(
	(
		'de het een en of in op van voor met te om dat die dit er je jij ik we wij ze zij hij als bij aan uit naar ook niet ' +
		'wat wie hoe dan maar nog al zo door over tot is zijn was waren wordt worden heeft hebben kan kunnen'
	).split(' ')
);

/** The snowball stem, and then what it leaves different: gezinn-en and gezin, briev-en and brief, kinder-en and kind. */
function stemOf(word: string): string {
	return stemmer(word)
		.replace(/([bdfgklmnprst])\1$/u, '$1')
		.replace(/v$/u, 'f')
		.replace(/z$/u, 's')
		.replace(/^kinder$/u, 'kind');
}

/** The words of a text, in lower case and without accents. */
export function wordsOf(text: string): string[] {
	return (
		text
			.normalize('NFD')
			.replace(/\p{M}/gu, '')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}

/** The stems of a text, common words left out. */
export function stemsOf(text: string): string[] {
	return wordsOf(text)
		.filter((word) => !common.has(word))
		.map((word) => stemOf(word));
}

/** What someone types, as a question for the index: all words, the last one also as a beginning. */
export function askFor(typed: string): string | undefined {
	const words = wordsOf(typed);
	const told = words.filter((word) => !common.has(word));
	const asked = told.length ? told : words;
	if (asked.length === 0) return undefined;
	const last = asked.at(-1)!;
	const terms = asked.slice(0, -1).map((word) => `"${stemOf(word)}"`);
	// Half a word is not a stem yet, a whole word is.
	const ending = new Set([stemOf(last), last]);
	const final = [...ending].map((word) => `"${word}"*`).join(' OR ');
	return [...terms, ending.size > 1 ? `(${final})` : final].join(' AND ');
}
