// Looking a text over from the command line: whether it was done, and doing it for a world that never was.
import { prepare } from '#lib/checks/check.ts';
import { sixQuestions } from '#lib/checks/six.ts';
import { readConfig } from '#lib/server/config.ts';
import type { Db } from '#lib/server/db/open.ts';
import { answerSix, keepWords, lookOver, type Looked } from '#lib/server/library/look-over/look-over.ts';
import { checkWords } from '#lib/words/checks.ts';
import { lookOverWords } from '#lib/words/look-over.ts';

/** Says where the findings of a text are answered, while there are any without. Then nothing leaves the server. */
export async function waits(db: Db, looked: Looked, path: string): Promise<boolean> {
	await prepare();
	const { missing } = await lookOver(db, looked);
	if (missing === 0) return false;
	const { origin = '' } = readConfig();
	process.stderr.write(`${lookOverWords.nl.waits(missing, origin + path)}\n`);
	return true;
}

/** Answers all that the app asks about a text of an invented world, as a person would: there is nobody in it. */
export async function answerInvented(db: Db, looked: Looked): Promise<void> {
	await prepare();
	const invented = checkWords.nl.usualReasons.at(-1)!;
	for (const { words } of (await lookOver(db, looked)).open) await keepWords(db, looked, words, invented);
	await answerSix(db, looked, Object.fromEntries(sixQuestions.map((question) => [question, 'no'])));
}
