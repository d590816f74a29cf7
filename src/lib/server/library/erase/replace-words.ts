import { plain } from '#lib/handout/markdown.ts';

/** The text with other words wherever these stand as whole words; in Markdown also where their signs are escaped. */
export function replaceWords(text: string, words: string, by: string): string {
	const spelled = [...new Set([words, plain(words)])].map((one) =>
		one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
	);
	const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${spelled.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
	return text.replace(whole, () => by);
}
