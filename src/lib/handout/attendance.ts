// The list of participants as a document of its own: an annex, never a part of the report.
import { text } from '#lib/words/report-text.ts';
import { plain } from './markdown.ts';

export interface Attendant {
	readonly name: string;
	readonly employer: string;
	readonly role: string;
}

/** The annex as Markdown: who wished to stand on it, as they typed it. */
export function composeAttendance(session: string, list: readonly Attendant[]): string {
	const { attendance: words } = text;
	const cell = (typed: string) => plain(typed) || '–';
	const rows = list.map((one) => `| ${cell(one.name)} | ${cell(one.employer)} | ${cell(one.role)} |`);
	const table = [`| ${words.name} | ${words.employer} | ${words.role} |`, '| --- | --- | --- |', ...rows];
	const body = rows.length ? [words.chosen, table.join('\n')] : [words.none];
	return `${[`# ${words.title(plain(session))}`, ...body].join('\n\n')}\n`;
}
