import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { prepare } from '#lib/checks/check.ts';
import { exampleKept } from '#lib/lessons/example.ts';
import { openDatabase, type Db } from '#lib/server/db/open.ts';
import { accounts } from '#lib/server/db/tables/accounts.ts';
import { handoutComments, handoutVersions } from '#lib/server/db/tables/handouts.ts';
import { elements, lessons, lessonVersions } from '#lib/server/db/tables/lessons.ts';
import { mails } from '#lib/server/db/tables/mail.ts';
import { organisations } from '#lib/server/db/tables/organisations.ts';
import { keptTexts, reports } from '#lib/server/db/tables/reports.ts';
import { talkBack } from '#lib/server/db/tables/talk-back.ts';
import { ownTextsOf, type Proof } from '#lib/server/library/after/own-texts.ts';
import { linkWith } from '#lib/server/library/after/report-link.ts';
import { reportOf, type Report } from '#lib/server/library/after/reports.ts';
import { keepSession } from '#lib/server/library/keep-session.ts';
import { lockOf } from '#lib/server/live/sessions.ts';
import { ownTexts } from '#lib/session/own-texts.ts';

export const now = new Date('2026-03-20T10:00:00Z');
/** When the two weeks of the report are over. */
export const later = new Date('2026-04-04T10:00:00Z');
export const session = exampleKept.session;
export const who = { id: 'm', organisation: 'a' };
export const half = 't'.repeat(16);
export const kept = { ...exampleKept, lookBack: 'De dagen worden rustiger als de buurvrouw blijft helpen.' };
/** Every text has a key of its own; two of them are in one tab. */
export const keyOf = (item: string) => `sleutel van ${item}`;
const locks = ownTexts(kept).map(({ sort, item }) => ({ sort, item, lock: lockOf(keyOf(item)) }));

/** Before each test a session is kept in a new database: its report, what stands in its link, and its own texts. */
export function keptSession() {
	const here = {
		folder: '',
		db: undefined as unknown as Db,
		link: '',
		report: async (): Promise<Report> => (await reportOf(here.db, 'a', session))!,
		own: async (proof: Proof) => ownTextsOf(here.db, await here.report(), proof),
		/** An own text as its author asks something of it. */
		one: async (item: string) => {
			const proof = { keys: [keyOf(item)] };
			const [text] = await here.own(proof);
			return { id: text!.id, proof, stays: [] };
		},
		/** Everything the library knows, as one text. */
		library: async () =>
			JSON.stringify([
				await here.db.select().from(reports),
				await here.db.select().from(keptTexts),
				await here.db.select().from(lessons),
				await here.db.select().from(lessonVersions),
				await here.db.select().from(elements),
				await here.db.select().from(handoutVersions),
				await here.db.select().from(handoutComments),
				await here.db.select().from(talkBack),
				await here.db.select().from(mails)
			])
	};
	beforeEach(async () => {
		await prepare();
		here.folder = mkdtempSync(join(tmpdir(), 'vensterbank-own-'));
		here.db = openDatabase(join(here.folder, 'a.db'));
		await here.db.transaction(async (tx) => {
			await tx.insert(organisations).values({ id: 'a', name: 'a', createdAt: now });
			await tx.insert(accounts).values({
				id: 'm',
				organisation: 'a',
				email: 'm@voorbeeld.nl',
				name: 'M',
				roles: ['method_developer'],
				createdAt: now,
				updatedAt: now
			});
		});
		here.link = linkWith(here.db, half);
		await keepSession(here.db, kept, 'a', now, { half, locks });
	});
	afterEach(() => {
		here.db.close();
		rmSync(here.folder, { recursive: true });
	});
	return here;
}
