// Characters a reader does not see: soft hyphen, zero-width space and joiners, byte order mark, direction marks.
const unseen = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const marks = /[\u0300-\u036f]/g;
/** Most words: nothing to fold but capitals. */
const plain = /^[!-_a-~]*$/;

/**
 * A text as it is compared: lower case, without accents, unseen characters or double spaces, with straight
 * quotes. Length is not kept, so never use its offsets on the original text.
 */
export function fold(text: string): string {
	if (plain.test(text)) return text.toLowerCase();
	return text
		.replace(unseen, '')
		.normalize('NFKD')
		.replace(marks, '')
		.toLowerCase()
		.replace(/[‘’‚‛`´]/g, "'")
		.replace(/[“”„«»]/g, '"')
		.replace(/\s+/g, ' ')
		.trim();
}
