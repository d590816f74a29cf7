// Markdown within what the reader can bear: its work grows with the square of the signs in a run, and with the depth of quotes
// and lists. Only reading is bounded: the text itself stays as it was typed.

/** Signs that may open mark-up in one run; a paragraph that people write has tens of them. */
const mostSigns = 500;
/** How deep quotes and lists may stand in each other at the start of a line. */
const deepest = 20;

const sign = /\\[\s\S]|[*_~[<`!@]/g;
const container = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y;
/** A new run begins behind an empty line, and at a list item, a heading or a footnote. */
const run = /(?<=\n[ \t]*\n)|(?<=\n)(?= {0,3}(?:[-+*][ \t]+\S|#{1,6}[ \t]|\[\^[^\]\s]+\]:[ \t]))/;

/** Markdown in which runs with too many signs are plain text, and no line begins too deep. */
export function bounded(markdown: string): string {
	return markdown.split('\n').map(shallow).join('\n').split(run).map(calm).join('');
}

function shallow(line: string): string {
	container.lastIndex = 0;
	let [kept, end] = [0, 0];
	for (let depth = 1; container.test(line); depth++) {
		end = container.lastIndex;
		if (depth <= deepest) kept = end;
	}
	return kept === end ? line : line.slice(0, kept) + line.slice(end);
}

function calm(text: string): string {
	const open = text.match(sign)?.filter((one) => one.length === 1).length ?? 0;
	return open > mostSigns ? text.replace(sign, (one) => (one.length === 1 ? `\\${one}` : one)) : text;
}
