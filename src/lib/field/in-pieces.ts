// A long text is read sentence by sentence, without its marks; a sentence that was read before is not read again.
import type { CheckContext, Finding } from '#lib/checks/finding.ts';
import type { Check, CheckInSteps } from './hints.svelte.ts';

/** A sentence as a reader sees it. `at` tells of each of its characters where it stands in the text of the field. */
export interface Piece {
	readonly text: string;
	readonly at: readonly number[];
}

export type Cut = (text: string) => readonly Piece[];

/** From where to where a piece stands in the text. */
export const spanOf = ({ at }: Piece): { start: number; end: number } => ({
	start: at[0] ?? 0,
	end: (at.at(-1) ?? -1) + 1
});

/** The same cut, which does not cut the same text twice in a row. */
export function rememberLast(cut: Cut): Cut {
	let last: { text: string; pieces: readonly Piece[] } | undefined;
	return (text) => {
		if (last?.text !== text) last = { text, pieces: cut(text) };
		return last.pieces;
	};
}

/** What a finding in a text says to a reader: its words without the marks between them. */
export const wordsIn =
	(cut: Cut) =>
	(text: string, { start, end }: Finding): string => {
		for (const piece of cut(text)) {
			const [from, to] = [piece.at.indexOf(start), piece.at.indexOf(end - 1)];
			if (from >= 0 && to >= 0) return piece.text.slice(from, to + 1);
		}
		return text.slice(start, end);
	};

/** How many sentences are read in one step. */
const few = 20;

/** The same check for a text that is cut first, in steps. It gives offsets in the whole text, and leaves alone what is in no piece. */
export function inPieces(check: Check, cut: Cut): CheckInSteps {
	let known = new Map<string, readonly Finding[]>();
	let about: CheckContext | undefined;
	return function* (text, context) {
		// What was read with other words around it, is read anew; what is no longer in the text, is forgotten.
		if (context !== about) known = new Map();
		about = context;
		const now = new Map<string, readonly Finding[]>();
		const pieces = cut(text);
		let read = 0;
		for (const piece of pieces) {
			if (now.has(piece.text)) continue;
			let found = known.get(piece.text);
			if (!found) {
				known.set(piece.text, (found = check(piece.text, context)));
				if (++read % few === 0) yield;
			}
			now.set(piece.text, found);
		}
		known = now;
		return pieces.flatMap((piece) =>
			now.get(piece.text)!.flatMap((finding) => {
				const start = piece.at[finding.start];
				const last = piece.at[finding.end - 1];
				return start === undefined || last === undefined ? [] : [{ ...finding, start, end: last + 1 }];
			})
		);
	};
}
