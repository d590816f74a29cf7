// Where a comment stands in a text that went on: found by the words it was about, never lost with them.
import type { Document } from './document.ts';
import { threadsOf } from './threads.ts';

/** The part of a text that a comment is about, in the words of the version on which it was made; empty for the whole. */
export interface About {
	readonly section: string;
	readonly sentence: string;
}

/** Where the words are now: the sentence stands there still, only its section does, neither, or it was about the whole. */
export type Found = 'sentence' | 'section' | 'gone' | 'whole';

/** The comments in reading order of this text, each with where it was found; what is gone comes last. */
export function placed<Comment extends About>(
	document: Document,
	comments: readonly Comment[]
): { readonly comment: Comment; readonly found: Found }[] {
	const threads = threadsOf(document);
	const sections = [...new Set(threads.map(({ section }) => section))];
	return comments
		.map((comment) => {
			const { section, sentence } = comment;
			if (!section && !sentence) return { comment, found: 'whole' as const, at: -1 };
			const here = threads.findIndex((thread) => thread.section === section && thread.sentence === sentence);
			const at = here >= 0 ? here : threads.findIndex((thread) => thread.sentence === sentence);
			if (sentence && at >= 0) return { comment, found: 'sentence' as const, at };
			if (section && sections.includes(section))
				return {
					comment,
					found: 'section' as const,
					at: threads.findIndex((thread) => thread.section === section) - 0.5
				};
			return { comment, found: 'gone' as const, at: Infinity };
		})
		.sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
		.map(({ comment, found }) => ({ comment, found }));
}

/** What a reader may point at: each section, and the sentences under it. */
export function placesIn(document: Document): { readonly section: string; readonly sentences: string[] }[] {
	const bySection = Map.groupBy(threadsOf(document), ({ section }) => section);
	return [...bySection].map(([section, threads]) => ({
		section,
		sentences: [...new Set(threads.map(({ sentence }) => sentence))]
	}));
}

/** A place as one value of a list, and back. */
export const placeValue = ({ section, sentence }: About): string => JSON.stringify([section, sentence]);

/** The place that was chosen; the whole when it is none. */
export function placeFrom(value: string): About {
	try {
		const [section, sentence] = JSON.parse(value) as unknown[];
		if (typeof section === 'string' && typeof sentence === 'string') return { section, sentence };
	} catch {
		// Not a place of ours: then it is about the whole.
	}
	return { section: '', sentence: '' };
}
