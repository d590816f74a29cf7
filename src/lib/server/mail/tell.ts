// Who was at a session and asked for it, hears when a lesson of that session stands in a handout.
import { randomBytes, randomUUID } from 'node:crypto';
import { and, eq, inArray, lte } from 'drizzle-orm';
import { letters } from '#lib/words/letters.ts';
import type { Db, Tx } from '../db/open.ts';
import { addresses } from '../db/tables/mail.ts';
import { dayOf } from '../library/day-of.ts';
import { terms } from '../retention/schedule.ts';
import { queueMail } from './queue.ts';

const day = 86_400_000;
/** More than ever sit at one table: so nobody fills the list of a session. */
const mostPerSession = 100;

/** Keeps an address for a session; the same one twice stays one. False when the list is full. */
export async function leaveAddress(
	db: Db,
	{ organisation, session }: { readonly organisation: string; readonly session: string },
	typed: string,
	now: Date
): Promise<boolean> {
	const address = typed.trim().toLowerCase();
	return db.transaction(async (tx) => {
		const known = await tx
			.select()
			.from(addresses)
			.where(and(eq(addresses.organisation, organisation), eq(addresses.session, session)));
		if (known.some((one) => one.address === address)) return true;
		if (known.length >= mostPerSession) return false;
		await tx.insert(addresses).values({
			id: randomUUID(),
			organisation,
			session,
			address,
			stop: randomBytes(24).toString('base64url'),
			told: [],
			endsAt: dayOf(new Date(now.getTime() + terms.addressDays * day))
		});
		return true;
	});
}

/** Where who got a letter says that it was the last. */
const endAt = (origin: string | undefined, stop: string) => origin && `${origin}/bericht/${stop}`;

/** Ends what an address was left for. Gives whether there was one. */
export const forgetAddress = (db: Db, stop: string): Promise<boolean> =>
	db.transaction(async (tx) => {
		const gone = await tx.delete(addresses).where(eq(addresses.stop, stop)).returning({ id: addresses.id });
		return gone.length > 0;
	});

/** Throws away addresses whose time is over. */
export const forgetOldAddresses = (db: Db, now: Date): Promise<void> =>
	db.transaction(async (tx) => {
		await tx.delete(addresses).where(lte(addresses.endsAt, now));
	});

/** Queues a letter about an answer from policy to everyone who asked, of these sessions. */
export async function tellOfAnswer(
	tx: Tx,
	{
		organisation,
		sessions,
		proposal,
		answer
	}: {
		readonly organisation: string;
		readonly sessions: readonly string[];
		readonly proposal: string;
		readonly answer: string;
	},
	origin: string | undefined,
	now: Date
): Promise<void> {
	if (sessions.length === 0) return;
	const asked = await tx
		.select()
		.from(addresses)
		.where(and(eq(addresses.organisation, organisation), inArray(addresses.session, [...sessions])));
	// Someone who was at two of the sessions hears once.
	const once = new Map(asked.map((one) => [one.address, one]));
	for (const { address: to, session, stop } of once.values()) {
		const letter = letters.answered(session, proposal, answer, endAt(origin, stop));
		await queueMail(tx, { organisation, to, ...letter }, now);
	}
}

interface Published {
	readonly organisation: string;
	readonly slug: string;
	readonly title: string;
	/** Whether everyone may read it. */
	readonly open: boolean;
	/** Codes of the sessions its lessons come from. */
	readonly sessions: readonly string[];
}

/** Queues a letter to everyone who asked and did not hear of this handout yet. */
export async function tellOfHandout(
	tx: Tx,
	{ organisation, slug, title, open, sessions }: Published,
	origin: string | undefined,
	now: Date
): Promise<void> {
	if (sessions.length === 0) return;
	const asked = await tx
		.select()
		.from(addresses)
		.where(and(eq(addresses.organisation, organisation), inArray(addresses.session, [...sessions])));
	for (const { id, address, session, stop, told } of asked) {
		if (told.includes(slug)) continue;
		const url = open && origin ? `${origin}/lezen/${slug}` : undefined;
		const letter = letters.inHandout(session, title, url, endAt(origin, stop));
		await queueMail(tx, { organisation, to: address, ...letter }, now);
		await tx
			.update(addresses)
			.set({ told: [...told, slug] })
			.where(eq(addresses.id, id));
	}
}
