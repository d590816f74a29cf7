// What the buttons and keys of the editor do: text and selection in, what to put in its place out. Pure, so that the text
// area stays an ordinary one, with its own undo.

export interface Selected {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** Put `insert` in the place of `from`–`to`, and select `start`–`end` of what stands there then. */
export interface Edit {
	readonly from: number;
	readonly to: number;
	readonly insert: string;
	readonly start: number;
	readonly end: number;
}

export type Act = 'bold' | 'italic' | 'section' | 'subsection' | 'bullets' | 'numbers' | 'quote';
export const acts: readonly Act[] = [
	'bold',
	'italic',
	'section',
	'subsection',
	'bullets',
	'numbers',
	'quote'
];

const marks = { bold: '**', italic: '*' } as const;
const starts = { section: '## ', subsection: '### ', bullets: '- ', quote: '> ' } as const;
/** Whatever a line may begin with that one of these acts put there. */
const anyStart = /^(?:#{1,6} |[-*+] |\d+\. |> )/;

/** What an act does with a selection; done twice it undoes itself. */
export function edit(selected: Selected, act: Act): Edit {
	return act === 'bold' || act === 'italic' ? around(selected, marks[act]) : lines(selected, act);
}

/** Stress around the selection, without the white space at its ends. */
function around({ text, start, end }: Selected, mark: string): Edit {
	const chosen = text.slice(start, end);
	const from = start + (chosen.length - chosen.trimStart().length);
	const to = Math.max(from, end - (chosen.length - chosen.trimEnd().length));
	const inner = text.slice(from, to);
	const size = mark.length;
	const before = text.slice(0, from);
	const closed = text.slice(to).startsWith(mark) && before.endsWith(mark);
	// One star beside two is the edge of strong text, not of stress.
	if (closed && (size === 2 || !before.endsWith('**')))
		return { from: from - size, to: to + size, insert: inner, start: from - size, end: to - size };
	return { from, to, insert: mark + inner + mark, start: from + size, end: to + size };
}

/** The same start on every line of the selection that has text. */
function lines({ text, start, end }: Selected, act: Exclude<Act, 'bold' | 'italic'>): Edit {
	const from = text.lastIndexOf('\n', start - 1) + 1;
	const next = text.indexOf('\n', Math.max(start, end - 1));
	const to = next < 0 ? text.length : next;
	const rows = text.slice(from, to).split('\n');
	const begins = (row: string) => (act === 'numbers' ? /^\d+\. /.test(row) : row.startsWith(starts[act]));
	const filled = rows.filter((row) => row.trim());
	const undo = filled.length > 0 && filled.every(begins);
	let n = 0;
	const insert = rows
		.map((row) => {
			if (!row.trim() && rows.length > 1) return row;
			const bare = row.replace(anyStart, '');
			return undo ? bare : (act === 'numbers' ? `${++n}. ` : starts[act]) + bare;
		})
		.join('\n');
	const at = rows.length === 1 && start === end ? from + insert.length : from;
	return { from, to, insert, start: at, end: from + insert.length };
}

/** The sentence around a place in Markdown, from the end of the one before it to its own marks. Empty between sentences. */
export function sentenceAt(text: string, at: number): string {
	const from = text.lastIndexOf('\n', at - 1) + 1;
	const next = text.indexOf('\n', at);
	const line = text.slice(from, next < 0 ? undefined : next);
	const pieces = line.match(/.+?[.!?…]["'”’)\]]*(?:\[\^[^\]\s]+\])*(?=\s|$)|.+$/gu) ?? [];
	let end = 0;
	for (const piece of pieces) {
		end += piece.length;
		if (at - from <= end) return piece.trim();
	}
	return '';
}
