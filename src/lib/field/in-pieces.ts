// A long text is read sentence by sentence, without its marks; a sentence that was read before is not read again.
import type { CheckContext, Finding } from '#lib/checks/finding.ts';
import type { Check } from './hints.svelte.ts';

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

/** The same check for a text that is cut first. It gives offsets in the whole text, and leaves alone what is in no piece. */
export function inPieces(check: Check, cut: Cut): Check {
	let known = new Map<string, readonly Finding[]>();
	let about: CheckContext | undefined;
	return (text, context) => {
		// What was read with other words around it, is read anew; what is no longer in the text, is forgotten.
		const before = context === about ? known : new Map<string, readonly Finding[]>();
		about = context;
		known = new Map();
		return cut(text).flatMap((piece) => {
			const found = known.get(piece.text) ?? before.get(piece.text) ?? check(piece.text, context);
			known.set(piece.text, found);
			return found.flatMap((finding) => {
				const start = piece.at[finding.start];
				const last = piece.at[finding.end - 1];
				return start === undefined || last === undefined ? [] : [{ ...finding, start, end: last + 1 }];
			});
		});
	};
}
