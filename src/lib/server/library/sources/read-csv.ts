import { parse } from 'csv-parse/sync';
import { sourceFrom, type ReadEntry, type ReadFile, type Unread } from './entry.ts';
import { kindFrom } from './kinds.ts';

/** What columns are called, in Dutch and English; all else is kept beside the fields. */
const columns: Record<
	string,
	'title' | 'kind' | 'makers' | 'year' | 'place' | 'address' | 'note' | 'reviewMonth'
> = {
	titel: 'title',
	title: 'title',
	naam: 'title',
	soort: 'kind',
	kind: 'kind',
	type: 'kind',
	makers: 'makers',
	maker: 'makers',
	auteur: 'makers',
	auteurs: 'makers',
	author: 'makers',
	authors: 'makers',
	organisatie: 'makers',
	jaar: 'year',
	year: 'year',
	waar: 'place',
	uitgever: 'place',
	publisher: 'place',
	tijdschrift: 'place',
	journal: 'place',
	adres: 'address',
	url: 'address',
	link: 'address',
	toelichting: 'note',
	opmerking: 'note',
	note: 'note',
	notes: 'note',
	'herzien voor': 'reviewMonth',
	'opnieuw bekijken': 'reviewMonth',
	review: 'reviewMonth'
};

/** Reads a table with a line of column names; comma, semicolon or tab between them. One line in the file is told of by its number. */
export function readCsv(file: string): ReadFile {
	// The reader counts a Windows line end inside quotation marks twice.
	const text = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const unread: Unread[] = [];
	const records: { record: string[]; line: number; raw: string }[] = [];
	try {
		parse(text, {
			delimiter: separatorOf(text),
			relax_column_count: true,
			relax_quotes: true,
			skip_empty_lines: true,
			skip_records_with_error: true,
			info: true,
			raw: true,
			on_record: (one: unknown) => {
				const { record, info, raw } = one as {
					record: string[];
					info: { lines: number };
					raw: string;
				};
				// Empty lines that were passed over come along with the record behind them.
				const own = raw.replace(/^\n+|\n$/g, '');
				records.push({
					record: record.map((cell) => cell.trim()),
					raw: own,
					line: info.lines - (own.split('\n').length - 1)
				});
				return null;
			}
		});
	} catch {
		// A quotation mark that never closes: its lines come back below.
	}
	unread.push(...passedOver(text, records));
	const head = records.shift();
	const names = head?.record.map((name) => name.trim().toLowerCase()) ?? [];
	if (!names.some((name) => columns[name] === 'title'))
		return {
			format: 'csv',
			entries: [],
			unread: [{ line: 1, problem: 'wrong_columns', text: head?.raw ?? '' }]
		};

	const entries: ReadEntry[] = [];
	for (const { record, line, raw } of records) {
		if (record.every((cell) => !cell)) continue;
		const fields: Record<string, string> = {};
		const rest: Record<string, string> = {};
		record.forEach((cell, i) => {
			const field = columns[names[i] ?? ''];
			if (!cell) return;
			if (field && !fields[field]) fields[field] = cell;
			else rest[names[i] || String(i + 1)] = cell;
		});
		const kind = fields['kind'];
		const source = sourceFrom(fields, kindFrom(kind, fields['title']), rest);
		if (typeof source === 'string') unread.push({ line, problem: source, text: raw });
		else entries.push({ line, source });
	}
	return { format: 'csv', entries, unread: unread.sort((a, b) => a.line - b.line) };
}

/** What stands most often between the column names. */
function separatorOf(text: string): string {
	const head = text.split(/\r?\n/, 1)[0]!.replace(/"[^"]*"/g, '');
	const count = (sign: string) => head.split(sign).length;
	return [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}

/** The lines that are in no record: what the reader skipped must still be told. */
function passedOver(text: string, records: readonly { line: number; raw: string }[]): Unread[] {
	const lines = text.split('\n');
	const read = new Set(records.flatMap(({ line, raw }) => raw.split('\n').map((_, i) => line + i)));
	return lines.flatMap((line, i) =>
		line.trim() && !read.has(i + 1)
			? [{ line: i + 1, problem: 'unreadable' as const, text: line.trim() }]
			: []
	);
}
