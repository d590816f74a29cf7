// Taking texts out of Markdown that a person worked on: also when they were moved, partly reworded or put into another sentence.
import { sentencesOf } from './sentences.ts';

/** So many words in a row in common make a sentence count as the text that was taken back. */
const run = 5;

const marks = String.raw`(?:\[\^[^\]\s]+\])+`;
const stop = String.raw`[.!?…]+["'”’)\]]*`;

/** The same Markdown without the sentences, lines and headings in which one of these texts stands. */
export function withoutTexts(markdown: string, texts: readonly string[]): string {
	const gone = texts
		.flatMap((text) => [text, ...sentencesOf(text)])
		.map(wordsOf)
		.filter((words) => words.length > 0);
	if (gone.length === 0) return markdown;
	const lines = markdown.split('\n').flatMap((line) => {
		const [, head = '', body = ''] = /^(\s*(?:#{1,6} |[-*+] |\d+\. |> )?)(.*)$/u.exec(line)!;
		const sentences = marksFirst(body, sentencesOf);
		const left = sentences.filter((sentence) => !gone.some((words) => holds(sentence, words)));
		if (left.length === sentences.length) return [line];
		return left.length && !line.includes('|') ? [head + left.join(' ')] : [];
	});
	return lines.join('\n').replace(/\n{3,}/g, '\n\n');
}

/** A mark stands after the stop of its sentence; to find the end of a sentence it has to stand before it for a while. */
function marksFirst(body: string, split: (text: string) => string[]): string[] {
	const turned = body.replace(new RegExp(`(${stop})(${marks})`, 'gu'), '$2$1');
	return split(turned).map((sentence) => sentence.replace(new RegExp(`(${marks})(${stop})$`, 'u'), '$2$1'));
}

function holds(sentence: string, gone: readonly string[]): boolean {
	const words = wordsOf(sentence);
	if (gone.length < 3) return wordsOf(bareOf(sentence)).join(' ') === gone.join(' ');
	const said = ` ${words.join(' ')} `;
	const size = Math.min(run, gone.length);
	return gone.some(
		(_, i) => i + size <= gone.length && said.includes(` ${gone.slice(i, i + size).join(' ')} `)
	);
}

/** Without the label before it and what is added in brackets: "**Wat deed werk:** vragen (deden we)." */
const bareOf = (sentence: string): string =>
	sentence.replace(/^\*\*[^*]+:\*\*\s*/u, '').replace(/\s*\([^)]*\)\.?$/u, '');

function wordsOf(text: string): string[] {
	return (
		text
			.replace(new RegExp(marks, 'gu'), '')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}
