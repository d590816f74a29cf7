// What reading a file of sources gives: every entry in it, either as a source or as a line that says what is wrong.
import type { NewSource } from './register.ts';
import type { RegisterKind } from '#lib/lessons/source.ts';

export type ImportProblem =
	| 'title_missing'
	| 'unreadable'
	| 'too_long'
	| 'too_many'
	| 'too_many_abbreviations'
	| 'wrong_columns'
	| 'no_entry';

export interface ReadEntry {
	/** Where it begins in the file, from 1. */
	readonly line: number;
	readonly source: NewSource;
}

export interface Unread {
	readonly line: number;
	readonly problem: ImportProblem;
	/** What stood there, so that it can be mended and is never lost. */
	readonly text: string;
}

export interface ReadFile {
	readonly format: 'csv' | 'bibtex' | 'csl';
	readonly entries: readonly ReadEntry[];
	readonly unread: readonly Unread[];
}

/** The most a field of the register holds. */
export const most = { title: 300, makers: 300, year: 20, place: 200, address: 500, note: 2000 } as const;

/** A source from loose texts; a string says why it cannot be one. Nothing is cut off: what is too long is refused. */
export function sourceFrom(
	fields: Partial<Record<keyof typeof most | 'reviewMonth', string | undefined>>,
	kind: RegisterKind,
	rest: Readonly<Record<string, string>>
): NewSource | ImportProblem {
	const text = (name: keyof typeof most | 'reviewMonth') => (fields[name] ?? '').replace(/\s+/g, ' ').trim();
	const source = {
		kind,
		title: text('title'),
		makers: text('makers'),
		year: text('year'),
		place: text('place'),
		address: text('address'),
		note: (fields.note ?? '').trim(),
		reviewMonth: /^\d{4}-(0[1-9]|1[0-2])$/.test(text('reviewMonth')) ? text('reviewMonth') : '',
		rest
	};
	if (!source.title) return 'title_missing';
	const names = Object.keys(most) as (keyof typeof most)[];
	return names.some((name) => source[name].length > most[name]) ? 'too_long' : source;
}
