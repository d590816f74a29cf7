import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { and, eq, gt, lt } from 'drizzle-orm';
import type { Db, Tx } from '../db/open.ts';
import { links } from '../db/tables/accounts.ts';

export type Link = typeof links.$inferSelect;
export type LinkKind = Link['kind'];

const hour = 3_600_000;
/** How long each kind lives: the first account 24 hours, an invitation 7 days (ASVS 6.4.1), a sign-in 24 hours. */
const lifetime: Record<LinkKind, number> = {
	first: 24 * hour,
	invitation: 7 * 24 * hour,
	sign_in: 24 * hour
};
/** Where the reader of each kind arrives. */
const place: Record<LinkKind, string> = {
	first: '/welkom',
	invitation: '/uitnodiging',
	sign_in: '/inloggen/link'
};

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url');

/** Makes a link and gives its path; the token in that is nowhere else. Links that died before `now` are removed. */
export async function makeLink(
	tx: Tx,
	link: Pick<Link, 'kind'> & Partial<Pick<Link, 'organisation' | 'account' | 'email' | 'name' | 'roles'>>,
	now: Date
): Promise<{ readonly id: string; readonly path: string }> {
	await tx.delete(links).where(lt(links.expiresAt, now));
	const id = randomUUID();
	const token = randomBytes(24).toString('base64url');
	await tx.insert(links).values({
		roles: [],
		...link,
		id,
		tokenHash: hashOf(token),
		createdAt: now,
		expiresAt: new Date(now.getTime() + lifetime[link.kind])
	});
	return { id, path: `${place[link.kind]}/${token}` };
}

/** The link this token opens, if it lives. Looking does not use it up: mail scanners look too. */
export async function findLink(db: Db, kind: LinkKind, token: string, now: Date): Promise<Link | undefined> {
	const [link] = await db
		.select()
		.from(links)
		.where(alive(kind, token, now));
	return link;
}

/** The same, and from now on it is dead. Call it in the transaction that does what the link is for. */
export async function useLink(tx: Tx, kind: LinkKind, token: string, now: Date): Promise<Link | undefined> {
	const [link] = await tx
		.delete(links)
		.where(alive(kind, token, now))
		.returning();
	return link;
}

const alive = (kind: LinkKind, token: string, now: Date) =>
	and(eq(links.kind, kind), eq(links.tokenHash, hashOf(token)), gt(links.expiresAt, now));
