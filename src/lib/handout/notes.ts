// Notes as a reader meets them: numbered in order of appearance, and one mark after a run of sentences with the same origin.
import { mapRuns, runsIn, type Document, type Inline } from './document.ts';
import { sentencesIn } from './sentences.ts';

export interface Numbered {
	readonly document: Document;
	/** Number per key, from 1. Keys without a note are not in here: their mark is left out. */
	readonly numbers: ReadonlyMap<string, number>;
}

/** Prepares a document for a format that prints notes. The Markdown itself keeps every mark. */
export function numbered(document: Document): Numbered {
	const quiet = mapRuns(document, collapsed);
	const numbers = new Map<string, number>();
	const visit = (run: readonly Inline[]) => {
		for (const one of run) {
			if (one.is === 'note' && document.notes.has(one.key) && !numbers.has(one.key))
				numbers.set(one.key, numbers.size + 1);
			else if ('of' in one) visit(one.of);
		}
	};
	quiet.blocks.flatMap(runsIn).forEach(visit);
	return { document: quiet, numbers };
}

function collapsed(run: readonly Inline[]): readonly Inline[] {
	const sentences = sentencesIn(run);
	return sentences.flatMap((sentence, i) => {
		const next = sentences[i + 1];
		const same = next && sentence.notes.length > 0 && sentence.notes.join() === next.notes.join();
		return same ? sentence.of.filter((one) => one.is !== 'note') : sentence.of;
	});
}
