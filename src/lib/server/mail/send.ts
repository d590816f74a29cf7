// Sends what waits, through the mail server of the configuration. What fails is tried again, ever later, and then given up.
import { createTransport } from 'nodemailer';
import { asc, eq, lt, lte } from 'drizzle-orm';
import type { Config } from '../config.ts';
import type { Db } from '../db/open.ts';
import { mails } from '../db/tables/mail.ts';
import { terms } from '../retention/schedule.ts';
import type { Mail } from './queue.ts';

/** A way to send one letter; throws when it was not taken. */
export type Post = (mail: Pick<Mail, 'to' | 'subject' | 'text'>) => Promise<void>;

const minute = 60_000;
/** So many letters in one round, and so many tries: the last one comes after about two days. */
const perRound = 50;
export const mostTries = 10;
const pause = (tries: number) => Math.min(2 ** tries * 10, 12 * 60) * minute;

/** Sending by SMTP, or undefined when no mail server is configured. */
export function smtpPost({ mail }: Pick<Config, 'mail'>): Post | undefined {
	if (!mail) return undefined;
	const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(new URL(mail.server).hostname);
	const transport = createTransport({
		url: mail.server,
		// Off this machine nothing goes unencrypted.
		requireTLS: !loopback && mail.server.startsWith('smtp:'),
		connectionTimeout: 10_000,
		greetingTimeout: 10_000,
		socketTimeout: 20_000
	});
	return async ({ to, subject, text }) => {
		const headers = { 'Auto-Submitted': 'auto-generated' };
		await transport.sendMail({
			from: mail.from,
			to,
			subject,
			text,
			headers,
			disableFileAccess: true,
			disableUrlAccess: true
		});
	};
}

/** The round that is on its way, by database: a second one waits for it, so that no letter goes twice. */
const rounds = new WeakMap<Db, Promise<unknown>>();

/** Sends what is due, after a round that is on its way already. Gives how many letters went. */
export function sendWaiting(db: Db, post: Post, now: Date): Promise<number> {
	const before = rounds.get(db) ?? Promise.resolve();
	const round = before.then(
		() => sendRound(db, post, now),
		() => sendRound(db, post, now)
	);
	rounds.set(db, round);
	return round;
}

async function sendRound(db: Db, post: Post, now: Date): Promise<number> {
	const due = await db
		.select()
		.from(mails)
		.where(lte(mails.nextAt, now))
		.orderBy(asc(mails.nextAt))
		.limit(perRound);
	let sent = 0;
	for (const mail of due) {
		const failure = await post(mail).then(
			() => undefined,
			(error: unknown) => codeOf(error)
		);
		sent += failure ? 0 : 1;
		await db.transaction(async (tx) => {
			if (failure === undefined) return void (await tx.delete(mails).where(eq(mails.id, mail.id)));
			const tries = mail.tries + 1;
			const nextAt = tries < mostTries ? new Date(now.getTime() + pause(tries)) : null;
			await tx.update(mails).set({ tries, nextAt, failure }).where(eq(mails.id, mail.id));
		});
	}
	return sent;
}

/** Throws away letters that nobody sent for a long time. */
export async function clearOldMails(db: Db, now: Date): Promise<void> {
	const before = new Date(now.getTime() - terms.unsentMailDays * 24 * 60 * minute);
	await db.transaction(async (tx) => {
		await tx.delete(mails).where(lt(mails.queuedAt, before));
	});
}

/** Such as EAUTH, ECONNECTION or 550: never the whole answer, in which an address may stand. */
function codeOf(error: unknown): string {
	const { responseCode, code } = (error ?? {}) as { responseCode?: number; code?: string };
	return String(responseCode ?? code ?? 'unknown').slice(0, 40);
}
