// The besluitcheck at close: which sentences of what will be kept sound like a decision, or point at someone.
import type { check } from '#lib/checks/check.ts';
import type { Finding } from '#lib/checks/finding.ts';
import { sentences } from '#lib/checks/sentences.ts';
import type { KeptItem } from '#lib/session/keeping.ts';

export interface Flagged {
	/** Id of the item it stands in. */
	readonly item: string;
	readonly sentence: string;
	readonly finding: Finding;
}

/** Fields that no sentence is in; a name is there because its owner wants it to be. */
const noText = ['name', 'from', 'windows', 'besides'];

/**
 * The flagged sentences of the items that are still in, in their order; a sentence once, for its weightiest reason. `allowed` are
 * the words that the organisation lets stand.
 */
export function flagged(
	items: readonly KeptItem[],
	read: typeof check,
	allowed: readonly string[] = []
): Flagged[] {
	return items
		.filter((item) => !item.out)
		.flatMap((item) => {
			const fields = Object.entries(item.fields).filter(([key]) => !noText.includes(key));
			const texts = [item.text, ...fields.map(([, value]) => value).filter((value) => value.includes(' '))];
			return texts.flatMap((text) =>
				inText(item.id, text, (whole, context) => read(whole, { ...context, allowed }))
			);
		});
}

function inText(item: string, text: string, read: typeof check): Flagged[] {
	const found = new Map<number, Flagged>();
	const whole = sentences(text);
	for (const finding of read(text, { kinds: ['decision', 'identifying', 'acute'] })) {
		const around = whole.find(({ start, end }) => start <= finding.start && finding.start < end);
		const { start, end } = around ?? finding;
		if (!found.has(start)) found.set(start, { item, sentence: text.slice(start, end), finding });
	}
	return [...found.values()];
}
