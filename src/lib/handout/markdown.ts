// Small pieces of Markdown, made from text that people typed: whatever they typed stays text.
import { sentencesOf } from './sentences.ts';

/** Text as one line of Markdown in which nothing is mark-up. */
export function plain(text: string): string {
	const oneLine = text
		.replace(/\p{Cf}/gu, '')
		.replace(/[\p{Cc}\s]+/gu, ' ')
		.trim();
	return atStart(safely(oneLine));
}

/** What would open a heading, a list or a rule at the start of a line is text there. */
export function atStart(line: string): string {
	return line.replace(/^[#+=-]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** The signs that mean something to Markdown anywhere in a line, as text. */
export function safely(text: string): string {
	return text.replace(/[\\`*_[\]<>|~&]/g, '\\$&');
}

/** With a stop at the end, when there is none yet. */
export function stopped(text: string): string {
	const trimmed = text.trim();
	return trimmed === '' || /[.!?…:]["'”’)\]]*$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** With a capital at the beginning. */
export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Typed text as sentences that each carry the marks of these notes. */
export function marked(text: string, ...keys: readonly string[]): string {
	const marks = keys.map((key) => `[^${key}]`).join('');
	return sentencesOf(stopped(text.replace(/\s+/g, ' ')))
		.map((sentence) => plain(sentence) + marks)
		.join(' ');
}

/** A list with a line per item. */
export function list(items: readonly string[]): string {
	return items.map((item) => `- ${item}`).join('\n');
}

/** "a, b en c". */
export function and(items: readonly string[]): string {
	return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;
}
