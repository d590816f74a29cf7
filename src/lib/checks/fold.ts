/** Accents, and what a reader does not see: soft hyphens, joiners, direction marks. */
const unseen = /[\p{M}\p{Cf}]/gu;
/** Most words: nothing to fold but capitals. */
const plain = /^[!-_a-~]*$/;

/**
 * A text as it is compared: lower case, without accents, unseen characters or double spaces, with straight
 * quotes. Length is not kept, so never use its offsets on the original text.
 */
export function fold(text: string): string {
	if (plain.test(text)) return text.toLowerCase();
	return text
		.normalize('NFKD')
		.replace(unseen, '')
		.toLowerCase()
		.replace(/[‘’‚‛`´]/g, "'")
		.replace(/[“”„«»]/g, '"')
		.replace(/\s+/g, ' ')
		.trim();
}
