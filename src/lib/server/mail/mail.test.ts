import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exampleKept } from '#lib/lessons/example.ts';
import { openDatabase, type Db } from '../db/open.ts';
import { accounts } from '../db/tables/accounts.ts';
import { addresses, mails } from '../db/tables/mail.ts';
import { organisations } from '../db/tables/organisations.ts';
import { reports } from '../db/tables/reports.ts';
import { sessions } from '../db/tables/sessions.ts';
import { keepSession } from '../library/keep-session.ts';
import { saveReport } from '../library/after/reports.ts';
import { dropMail, queueMail, retryMails, waitingMails } from './queue.ts';
import { remindOfLookBacks, remindOfReports } from './remind.ts';
import { clearOldMails, mostTries, sendWaiting, smtpPost } from './send.ts';
import { forgetAddress, forgetOldAddresses, leaveAddress, tellOfHandout } from './tell.ts';

const now = new Date('2026-03-20T10:00:00Z');
const hours = (n: number) => new Date(now.getTime() + n * 3_600_000);
const days = (n: number) => hours(24 * n);
const session = exampleKept.session;

let folder: string;
let db: Db;
let server: SMTPServer;
let got: string[];
/** What the mail server answers to a letter: nothing when it takes it. */
let refusal: Error | undefined;
let post: NonNullable<ReturnType<typeof smtpPost>>;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'vensterbank-mail-'));
	db = openDatabase(join(folder, 'a.db'));
	got = [];
	refusal = undefined;
	server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS', 'AUTH'],
		onData(stream, _session, done) {
			let text = '';
			stream.on('data', (piece: Buffer) => (text += piece.toString()));
			stream.on('end', () => {
				if (!refusal) got.push(text);
				done(refusal);
			});
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.server.address() as AddressInfo;
	post = smtpPost({ mail: { server: `smtp://127.0.0.1:${port}`, from: 'v@voorbeeld.nl' } })!;
	await db.transaction(async (tx) => {
		for (const id of ['a', 'b']) await tx.insert(organisations).values({ id, name: id, createdAt: now });
		await tx.insert(accounts).values({
			id: 'g',
			organisation: 'a',
			email: 'leider@voorbeeld.nl',
			name: 'G',
			roles: ['facilitator'],
			createdAt: now,
			updatedAt: now
		});
		await tx.insert(sessions).values({
			id: 's',
			organisation: 'a',
			owner: 'g',
			leaders: ['g'],
			code: 'ABCDEFGH',
			library: session,
			playbook: 'four-windows',
			createdAt: now,
			status: 'closed'
		});
	});
});
afterEach(async () => {
	await new Promise<void>((resolve) => server.close(() => resolve()));
	db.close();
	rmSync(folder, { recursive: true });
});

const letter = { organisation: 'a', to: 'iemand@voorbeeld.nl', subject: 'Één', text: 'Dag.' };
const queue = () => db.transaction((tx) => queueMail(tx, letter, now));

test('a letter goes to the mail server and is gone from the queue', async () => {
	await queue();
	expect(await sendWaiting(db, post, now)).toBe(1);
	expect(got).toHaveLength(1);
	expect(got[0]).toContain('To: iemand@voorbeeld.nl');
	expect(got[0]).toContain('From: v@voorbeeld.nl');
	expect(got[0]).toContain('Dag.');
	expect(await db.select().from(mails)).toEqual([]);
	expect(await sendWaiting(db, post, now)).toBe(0);
});

test('a letter that is refused is tried again later, ever later, and given up at last', async () => {
	refusal = Object.assign(new Error('mailbox of iemand@voorbeeld.nl is full'), { responseCode: 452 });
	await queue();
	expect(await sendWaiting(db, post, now)).toBe(0);
	const [once] = await db.select().from(mails);
	expect(once).toMatchObject({ tries: 1, failure: '452' });
	expect(await sendWaiting(db, post, now)).toBe(0);
	expect((await db.select().from(mails))[0]!.tries).toBe(1); // not before its time
	for (let n = 1; n < mostTries; n++) await sendWaiting(db, post, days(n));
	expect((await db.select().from(mails))[0]).toMatchObject({ tries: mostTries, nextAt: null });
	refusal = undefined;
	expect(await sendWaiting(db, post, days(40))).toBe(0);
	await retryMails(db, 'a', days(20));
	expect(await sendWaiting(db, post, days(20))).toBe(1);
});

test('a letter goes once, also when two rounds begin at the same moment', async () => {
	await queue();
	const rounds = await Promise.all([sendWaiting(db, post, now), sendWaiting(db, post, now)]);
	expect(rounds).toEqual([1, 0]);
	expect(got).toHaveLength(1);
});

test('a mail server that is not there loses nothing', async () => {
	await queue();
	const nowhere = smtpPost({ mail: { server: 'smtp://127.0.0.1:1', from: 'v@voorbeeld.nl' } })!;
	expect(await sendWaiting(db, nowhere, now)).toBe(0);
	expect(await db.select().from(mails)).toHaveLength(1);
});

test('without a mail server letters wait where only their organisation sees them, and old ones go', async () => {
	expect(smtpPost({})).toBeUndefined();
	await queue();
	expect(await waitingMails(db, 'b')).toEqual([]);
	const [mail] = await waitingMails(db, 'a');
	await dropMail(db, 'b', mail!.id);
	expect(await waitingMails(db, 'a')).toHaveLength(1);
	await clearOldMails(db, days(29));
	expect(await waitingMails(db, 'a')).toHaveLength(1);
	await clearOldMails(db, days(31));
	expect(await waitingMails(db, 'a')).toEqual([]);
});

test('who leads is reminded at seven days, at three, and on the last day, each once; not when the report was checked', async () => {
	await keepSession(db, exampleKept, 'a', now);
	const remind = async (at: Date) => {
		await remindOfReports(db, 'https://leren.voorbeeld.nl', at);
		return (await waitingMails(db, 'a')).map((mail) => mail.subject);
	};
	expect(await remind(days(6))).toEqual([]);
	expect(await remind(days(7))).toEqual([`Verslag van ${session}: nog 7 dagen`]);
	expect(await remind(days(8))).toHaveLength(1);
	expect(await remind(days(11))).toHaveLength(2);
	expect(await remind(days(14))).toHaveLength(3);
	expect(await remind(days(20))).toHaveLength(3);
	const [first] = await waitingMails(db, 'a');
	expect(first!.to).toBe('leider@voorbeeld.nl');
	expect(first!.text).toContain('https://leren.voorbeeld.nl/sessies/s/verslag');
	for (const text of [exampleKept.question, ...exampleKept.lessons.map((one) => one.helps)])
		expect(first!.text).not.toContain(text);
});

test('who leads hears when it is time to look back, each moment once, and only when that was agreed', async () => {
	await keepSession(db, exampleKept, 'a', now);
	await remindOfLookBacks(db, undefined, days(200));
	expect(await waitingMails(db, 'a')).toEqual([]);
	await db.transaction(async (tx) => {
		await tx.update(reports).set({ kept: { ...exampleKept, lookBack: 'Het wordt rustiger.' } });
	});
	const remind = async (at: Date) => {
		await remindOfLookBacks(db, 'https://leren.voorbeeld.nl', at);
		return (await waitingMails(db, 'a')).length;
	};
	expect(await remind(days(60))).toBe(0);
	expect(await remind(days(95))).toBe(1);
	expect(await remind(days(96))).toBe(1);
	expect(await remind(days(190))).toBe(2);
	const [mail] = await waitingMails(db, 'a');
	expect(mail!.text).toContain('https://leren.voorbeeld.nl/terugkijken');
	expect(mail!.text).not.toContain('rustiger');
});

test('a checked report needs no reminder', async () => {
	await keepSession(db, exampleKept, 'a', now);
	await saveReport(db, { id: 'g', organisation: 'a' }, session, { markdown: undefined, checked: true }, now);
	await remindOfReports(db, undefined, days(14));
	expect(await waitingMails(db, 'a')).toEqual([]);
});

test('who left an address hears once of a handout with a lesson of that session, and can end it', async () => {
	const here = { organisation: 'a', session };
	expect(await leaveAddress(db, here, ' Iemand@Voorbeeld.nl ', now)).toBe(true);
	expect(await leaveAddress(db, here, 'iemand@voorbeeld.nl', now)).toBe(true);
	await leaveAddress(db, { organisation: 'a', session: 'LB-26-99' }, 'ander@voorbeeld.nl', now);
	const handout = {
		organisation: 'a',
		slug: 'eerst',
		title: 'Eerst luisteren',
		open: true,
		sessions: [session]
	};
	for (let n = 0; n < 2; n++)
		await db.transaction((tx) => tellOfHandout(tx, handout, 'https://leren.voorbeeld.nl', now));
	const [told, ...more] = await waitingMails(db, 'a');
	expect(more).toEqual([]);
	expect(told!.to).toBe('iemand@voorbeeld.nl');
	expect(told!.text).toContain('«Eerst luisteren»');
	expect(told!.text).toContain('https://leren.voorbeeld.nl/lezen/eerst');
	const stop = /bericht\/([\w-]+)/.exec(told!.text)![1]!;
	expect(await forgetAddress(db, stop)).toBe(true);
	expect(await forgetAddress(db, stop)).toBe(false);
	await forgetOldAddresses(db, days(729));
	expect(await db.select().from(addresses)).toHaveLength(1);
	await forgetOldAddresses(db, days(731));
	expect(await db.select().from(addresses)).toEqual([]);
});
