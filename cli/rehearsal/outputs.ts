// What a rehearsal leaves to read: the handout, the report, the lessons and the ledger.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeHandout } from '#lib/handout/compose.ts';
import { toHtml } from '#lib/handout/formats/html.ts';
import { composeReport } from '#lib/handout/report.ts';
import { lessonsOf } from '#lib/lessons/from-session.ts';
import type { Kept } from '#lib/session/kept.ts';

const title = 'Leren van de praktijk';

/** Writes the files from what the session kept, and from nothing else. */
export function writeOutputs(out: string, kept: Kept, ledger: object) {
	const lessons = lessonsOf(kept);
	const handout = composeHandout(lessons, { title, month: kept.month, differences: kept.differences });
	const write = (name: string, text: string) => writeFileSync(join(out, name), text);
	write('handout.md', handout);
	write('handout.html', toHtml(handout, { title }));
	write('report.md', composeReport(kept));
	write('lessons.json', `${JSON.stringify(lessons, null, '\t')}\n`);
	write('ledger.json', `${JSON.stringify(ledger, null, '\t')}\n`);
}
