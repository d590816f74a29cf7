// The list of participants: only who puts the own name on it, stands on it, and can go from it again by a code.
import { createHash, randomInt, randomUUID } from 'node:crypto';
import { and, eq, lte } from 'drizzle-orm';
import type { Db } from '../../db/open.ts';
import { attendants } from '../../db/tables/reports.ts';
import { codeAlphabet } from '../../live/session-rows.ts';
import { terms } from '../../retention/schedule.ts';
import { dayOf } from '../day-of.ts';

interface Where {
	readonly organisation: string;
	readonly session: string;
}
const day = 86_400_000;
const codeLength = 8;
const mostPerSession = 100;

const hashOf = ({ session }: Where, code: string) =>
	createHash('sha256')
		.update(`attendant\n${session}\n${code.toUpperCase().replace(/[^0-9A-Z]/g, '')}`)
		.digest('base64url');

/** Puts a line on the list, and gives the code that takes it away again; undefined when the list is full. */
export function attend(
	db: Db,
	where: Where,
	line: { readonly name: string; readonly employer: string; readonly role: string },
	now: Date
): Promise<string | undefined> {
	const code = Array.from({ length: codeLength }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join(
		''
	);
	return db.transaction(async (tx) => {
		const there = await tx.select({ id: attendants.id }).from(attendants).where(at(where));
		if (there.length >= mostPerSession) return undefined;
		await tx.insert(attendants).values({
			id: randomUUID(),
			organisation: where.organisation,
			session: where.session,
			...line,
			code: hashOf(where, code),
			endsAt: dayOf(new Date(now.getTime() + terms.attendantDays * day))
		});
		return `${code.slice(0, 4)}-${code.slice(4)}`;
	});
}

/** The list, in the order of the names: not in that in which people came. */
export async function attendantsOf(db: Db, where: Where) {
	const { id, name, employer, role } = attendants;
	const lines = await db.select({ id, name, employer, role }).from(attendants).where(at(where));
	return lines.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** Takes the line of this code from the list. Gives whether there was one. */
export const leaveByCode = (db: Db, where: Where, code: string): Promise<boolean> =>
	remove(db, where, eq(attendants.code, hashOf(where, code)));

/** Takes a line from the list because someone asked the facilitator. */
export const leaveById = (db: Db, where: Where, id: string): Promise<boolean> =>
	remove(db, where, eq(attendants.id, id));

/** Throws away lines whose time is over. */
export const forgetAttendants = (db: Db, now: Date): Promise<void> =>
	db.transaction(async (tx) => {
		await tx.delete(attendants).where(lte(attendants.endsAt, now));
	});

const at = ({ organisation, session }: Where) =>
	and(eq(attendants.organisation, organisation), eq(attendants.session, session));

const remove = (db: Db, where: Where, which: ReturnType<typeof eq>) =>
	db.transaction(async (tx) => {
		const gone = await tx
			.delete(attendants)
			.where(and(at(where), which))
			.returning({ id: attendants.id });
		return gone.length > 0;
	});
