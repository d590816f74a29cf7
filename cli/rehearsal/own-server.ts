// A server of the rehearsal's own, from the built app, on a free port with a data folder that is gone afterwards.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { addAccount, addOrganisation } from '#lib/server/accounts/people.ts';
import { makeLink } from '#lib/server/accounts/links.ts';
import { eq } from 'drizzle-orm';
import { reports } from '#lib/server/db/tables/reports.ts';
import { sessions as sessionsTable } from '#lib/server/db/tables/sessions.ts';
import type { Kept } from '#lib/session/kept.ts';
import { check, prepare as prepareChecks } from '#lib/checks/check.ts';
import { sixQuestions } from '#lib/checks/six.ts';
import { replaceFindings } from '#lib/checks/identifying/replace.ts';
import { openDatabase } from '#lib/server/db/open.ts';
import { keyStore } from '#lib/server/keys/key-store.ts';
import { masterKey } from '#lib/server/keys/master-key.ts';
import { openSessions } from '#lib/server/live/sessions.ts';
import { sqliteLog } from '#lib/server/log/sqlite.ts';
import { reportOf } from '#lib/server/library/after/reports.ts';
import { lookedReport } from '#lib/server/library/look-over/looked-texts.ts';
import { world } from '#lib/playbooks/playbooks.ts';
import type { Command, PreparedPart } from '#lib/session/command.ts';
import { answerInvented } from '../looked-over.ts';
import { caseQuestions, suitabilityQuestions } from '#lib/session/state.ts';

export interface Prepared {
	readonly session: string;
	readonly code: string;
	readonly wallKey: string;
	/** Path of a one-time link that signs the facilitator in. */
	readonly signIn: string;
}

interface Wish {
	readonly data: string;
	readonly keyFile: string;
	readonly playbook: string;
	/** The casus as one text; it goes into the card's first question, the rest is filled in plainly. */
	readonly casus: string;
	readonly outcome: string;
	readonly questions: readonly string[];
	/** Told which questions did not go along. */
	readonly say?: (sentence: string) => void;
}

/** The text as someone leaves it who takes every suggestion for what could point at a person. */
const neutral = (text: string): string => replaceFindings(text, check(text, { kinds: ['identifying'] }));

/** Makes a facilitator and a prepared, opened session in a data folder. */
export async function prepare({
	data,
	keyFile,
	playbook,
	casus,
	outcome,
	questions,
	say = () => {}
}: Wish): Promise<Prepared> {
	await prepareChecks();
	const db = openDatabase(join(data, 'vensterbank.db'));
	const keys = keyStore(
		join(data, 'keys.db'),
		masterKey(keyFile, data, () => {})
	);
	const log = sqliteLog(join(data, 'log.db'));
	const sessions = openSessions({ db, log, keys, world, keep: async () => {}, destroy: async () => {} });
	try {
		const now = new Date();
		const { account, organisation, signIn } = await db.transaction(async (tx) => {
			const organisation = await addOrganisation(tx, 'Oefenorganisatie', now);
			const asked = {
				email: `oefening-${randomUUID().slice(0, 8)}@voorbeeld.nl`,
				name: 'Gespreksleider',
				roles: ['facilitator', 'method_developer'] as const,
				organisation
			};
			const account = (await addAccount(tx, asked, now))!;
			const { path } = await makeLink(tx, { kind: 'sign_in', account }, now);
			return { account, organisation, signIn: path };
		});
		const { id, code } = await sessions.create({ organisation, owner: account, playbook, title: 'Oefening' });
		const ask = async (
			command: Omit<Extract<Command, { type: 'prepare' }>, 'id'> | { type: 'release_case' | 'open' }
		) => {
			const reply = await sessions.handle(id, { ...command, id: randomUUID() } as Command, { role: 'lead' });
			if ('refused' in reply)
				throw new Error(`Voorbereiden lukt niet: ${reply.refused} ${reply.detail ?? ''}`);
		};
		const set = (part: PreparedPart) => ask({ type: 'prepare', part });
		for (const question of suitabilityQuestions) await set({ field: 'suitability', question, value: 'yes' });
		await set({ field: 'consent', decision: 'not_needed', reason: 'Verzonnen situatie, om te oefenen.' });
		for (const question of caseQuestions)
			await set({
				field: 'case',
				question,
				value: question === 'happened' ? neutral(casus) : 'Dat bespreken we samen.'
			});
		await set({ field: 'outcome', value: outcome });
		await set({ field: 'question', value: 'Hoe wegen we samen wat een kind nodig heeft?' });
		await set({ field: 'bringer', value: 'colleague' });
		for (const text of questions) {
			const asked = await sessions.handle(
				id,
				{ id: randomUUID(), type: 'ask', card: randomUUID(), text: neutral(text), lock: randomUUID() },
				{ role: 'visitor' }
			);
			if ('refused' in asked) say(`Deze vraag ging niet mee (${asked.refused}): «${text}»`);
		}
		for (const question of sixQuestions) await set({ field: 'recognisable', question, value: 'no' });
		await ask({ type: 'release_case' });
		await ask({ type: 'open' });
		const wallKey = sessions.wallKey(id)!;
		return { session: id, code, wallKey, signIn };
	} finally {
		await log.close();
		keys.close();
		db.close();
	}
}

/** What a facilitator does with the report of a rehearsal: nobody in it exists. */
export async function lookOverReport(data: string, session: string): Promise<void> {
	const db = openDatabase(join(data, 'vensterbank.db'));
	try {
		const [row] = await db.select().from(sessionsTable).where(eq(sessionsTable.id, session));
		const report = row && (await reportOf(db, row.organisation, row.library));
		if (report) await answerInvented(db, lookedReport(report.organisation, report.kept, report.markdown));
	} finally {
		db.close();
	}
}

/** What the session kept, read from the library of the server in this data folder, once nothing else is left. */
export async function keptOf(data: string, session: string): Promise<Kept> {
	const db = openDatabase(join(data, 'vensterbank.db'));
	try {
		for (;;) {
			const [row] = await db.select().from(sessionsTable).where(eq(sessionsTable.id, session));
			const [report] =
				row?.status === 'closed'
					? await db.select().from(reports).where(eq(reports.session, row.library))
					: [];
			if (report) return report.kept;
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	} finally {
		db.close();
	}
}
