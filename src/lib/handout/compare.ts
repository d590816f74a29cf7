// What changed between two versions, in sentences: that is how a reader would tell it.
import { diffArrays } from 'diff';
import { parse } from './document.ts';
import { threadsOf } from './threads.ts';

export interface Difference {
	readonly is: 'added' | 'removed';
	/** Heading it stands under; empty above the first. */
	readonly section: string;
	readonly sentence: string;
}

/** The sentences that came and went, in reading order. A sentence that moved went in one place and came in another. */
export function differences(before: string, after: string): Difference[] {
	const read = (markdown: string) =>
		threadsOf(parse(markdown)).map(({ section, sentence }) => ({ section, sentence }));
	const changes = diffArrays(read(before), read(after), {
		comparator: (a, b) => a.section === b.section && a.sentence === b.sentence
	});
	return changes.flatMap(({ added, removed, value }) => {
		const is = added ? 'added' : removed ? 'removed' : undefined;
		return is ? value.map((one) => ({ is, ...one })) : [];
	});
}
