import { error } from '@sveltejs/kit';
import { lookOverWords } from '#lib/words/look-over.ts';
import type { Db } from '../../db/open.ts';
import { lookOver, type Looked } from './look-over.ts';
import { lookedReport } from './looked-texts.ts';
import { isFinal, textByLink, type Report } from '../after/reports.ts';

/** @throws 409 while a finding in this text has no answer, or a question about who could be recognised in it. */
export async function mustBeLookedOver(db: Db, looked: Looked): Promise<void> {
	if ((await lookOver(db, looked)).missing > 0) error(409, lookOverWords.nl.blocked);
}

/**
 * The text of a report as it leaves by its link. One that is final was looked over, and stays as it is.
 * @throws 409 before the facilitator checked it, and while a finding in it has no answer.
 */
export async function textToTake(db: Db, report: Report, now: Date): Promise<string> {
	const text = textByLink(report);
	if (text === undefined) error(409, lookOverWords.nl.blocked);
	if (!isFinal(report, now)) await mustBeLookedOver(db, lookedReport(report.organisation, report.kept, text));
	return text;
}
