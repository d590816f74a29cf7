// Changes a block sentence by sentence; what is empty afterwards goes.
import { notesIn, plainOf, type Block, type Inline } from './document.ts';
import { sentencesIn, type Sentence } from './sentences.ts';

/** Gives the sentence as it should stand, or undefined to leave it out. */
export type Change = (sentence: Sentence) => readonly Inline[] | undefined;

/** The block with every sentence changed, or undefined when nothing is left of it. Headings are not sentences. */
export function changeSentences(one: Block, change: Change): Block | undefined {
	const run = (of: readonly Inline[]): readonly Inline[] => {
		const parts = sentencesIn(of).map((sentence) => ({ sentence, next: change(sentence) }));
		if (parts.every(({ sentence, next }) => next === sentence.of)) return of;
		const [first, ...rest] = parts.flatMap(({ next }) => next ?? []);
		if (!first) return [];
		return [first.is === 'text' ? { ...first, text: first.text.trimStart() } : first, ...rest];
	};
	const blocks = (of: readonly Block[]) =>
		of.flatMap((inner) => {
			const next = changeSentences(inner, change);
			return next ? [next] : [];
		});
	switch (one.is) {
		case 'paragraph': {
			const of = run(one.of);
			return isEmpty(of) ? undefined : { ...one, of };
		}
		case 'list': {
			const items = one.items.map(blocks).filter((item) => item.length > 0);
			return items.length > 0 ? { ...one, items } : undefined;
		}
		case 'quote': {
			const of = blocks(one.of);
			return of.length > 0 ? { ...one, of } : undefined;
		}
		case 'table': {
			const rows = one.rows.map((row) => row.map(run)).filter((row) => !isEmpty(row.flat()));
			return one.rows.length > 0 && rows.length === 0
				? undefined
				: { ...one, header: one.header.map(run), rows };
		}
		default:
			return one;
	}
}

function isEmpty(of: readonly Inline[]): boolean {
	return plainOf(of).trim() === '' && notesIn(of).length === 0;
}
