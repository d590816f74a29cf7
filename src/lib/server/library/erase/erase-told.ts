// Where a kept text may have been told on: items of talk-back that come from its session, and letters that still wait.
import { eq } from 'drizzle-orm';
import { withoutTexts } from '#lib/handout/erase.ts';
import { talkBackFields, type TalkBackField } from '#lib/lessons/talk-back.ts';
import type { Tx } from '../../db/open.ts';
import { mails } from '../../db/tables/mail.ts';
import { talkBack } from '../../db/tables/talk-back.ts';
import { forgetAnswers } from '../look-over/look-over.ts';

interface From {
	readonly organisation: string;
	readonly session: string;
	/** Codes of the lessons of that session. */
	readonly lessons: ReadonlySet<string>;
}

/**
 * Takes texts out of the talk-back that comes from a session or its lessons. Without its bottleneck or its proposal an item is a
 * draft again; without both it goes.
 */
export async function eraseFromTalkBack(
	tx: Tx,
	{ organisation, session, lessons }: From,
	texts: readonly string[]
): Promise<void> {
	const rows = await tx.select().from(talkBack).where(eq(talkBack.organisation, organisation));
	for (const row of rows) {
		if (!row.sessions.includes(session) && !row.lessons.some((code) => lessons.has(code))) continue;
		const fields = [...(Object.keys(talkBackFields) as TalkBackField[]), 'answer'] as const;
		const changed = fields.flatMap((field) => {
			const left = withoutTexts(row[field], texts);
			return left === row[field] ? [] : [[field, left.trim()] as const];
		});
		if (!changed.length) continue;
		const left = { ...row, ...Object.fromEntries(changed) };
		const which = eq(talkBack.id, row.id);
		await forgetAnswers(tx, organisation, [`talk_back:${row.id}`]);
		if (!left.bottleneck && !left.proposal) {
			await tx.delete(talkBack).where(which);
			continue;
		}
		const whole = left.bottleneck && left.proposal;
		// "Not taken over" says why; without the why it is only known that it was sent.
		const bare = row.standing === 'not_taken_over' && !left.answer ? 'sent' : row.standing;
		const standing = whole ? bare : 'draft';
		const answeredMonth = left.answer ? row.answeredMonth : '';
		await tx
			.update(talkBack)
			.set({ ...left, standing, answeredMonth })
			.where(which);
	}
}

/** Throws away letters of this organisation that wait and in which one of these texts stands. */
export async function eraseFromMails(tx: Tx, organisation: string, texts: readonly string[]): Promise<void> {
	const rows = await tx.select().from(mails).where(eq(mails.organisation, organisation));
	for (const { id, text } of rows)
		if (quotedIn(text).some((quote) => withoutTexts(quote, texts) !== quote))
			await tx.delete(mails).where(eq(mails.id, id));
}

/** What people typed stands between «these» in a letter. A text may have them too: so also all from the first to the last. */
function quotedIn(letter: string): string[] {
	const [inner = ''] = /«[^]*»/u.exec(letter) ?? [];
	return [inner, ...inner.split(/[«»]/u)];
}
