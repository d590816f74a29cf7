// The rows of the sessions: who made them, who leads them, where they stand. Nothing of what is said in them.
import { randomInt, randomUUID } from 'node:crypto';
import { and, desc, eq, inArray, like } from 'drizzle-orm';
import type { Act } from '../audit/acts.ts';
import { record } from '../audit/audit.ts';
import type { Db } from '../db/open.ts';
import { sessions as table } from '../db/tables/sessions.ts';

export type SessionRow = typeof table.$inferSelect;

/** Join codes: no look-alikes (0 O 1 I L), read aloud without doubt. */
export const codeAlphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const codeLength = 8;
const freshCode = () =>
	Array.from({ length: codeLength }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join('');

export type SessionRows = ReturnType<typeof sessionRows>;

/** Reads and writes the rows; each act that counts goes into the audit log in the same transaction. */
export function sessionRows(db: Db, now: () => number) {
	const unfinished = () =>
		db
			.select()
			.from(table)
			.where(inArray(table.status, ['open', 'destroying']));

	return {
		list: (organisation: string) =>
			db.select().from(table).where(eq(table.organisation, organisation)).orderBy(desc(table.createdAt)),
		byId: async (id: string): Promise<SessionRow | undefined> =>
			(await db.select().from(table).where(eq(table.id, id)))[0],
		byCode: async (code: string): Promise<SessionRow | undefined> =>
			(await db.select().from(table).where(eq(table.code, code)))[0],
		unfinished,
		/** A new row, with a code to join by and the next number of its organisation in the library. */
		make: (wish: { organisation: string; owner: string; playbook: string; plannedAt?: Date | undefined }) =>
			db.transaction(async (tx) => {
				const created = new Date(now());
				const year = String(created.getUTCFullYear() % 100).padStart(2, '0');
				const taken = await tx
					.select({ library: table.library })
					.from(table)
					.where(and(eq(table.organisation, wish.organisation), like(table.library, `LB-${year}-%`)));
				const number = Math.max(0, ...taken.map((t) => Number(t.library.slice(6)))) + 1;
				const row = {
					...wish,
					id: randomUUID(),
					leaders: [wish.owner],
					code: freshCode(),
					library: `LB-${year}-${String(number).padStart(2, '0')}`,
					plannedAt: wish.plannedAt ?? null,
					createdAt: created,
					status: 'open'
				} as const satisfies typeof table.$inferInsert;
				await tx.insert(table).values(row);
				await record(tx, factOf(row, 'session_created', wish.owner), created);
				return row;
			}),
		update: (id: string, values: Partial<SessionRow>) =>
			db.transaction(async (tx) => {
				await tx.update(table).set(values).where(eq(table.id, id));
			}),
		/** From now on it is being destroyed. The first time, its line in the audit log goes along. */
		finish: (
			id: string,
			over: Pick<SessionRow, 'end' | 'destroyedEntries' | 'destroyedCards' | 'destroyedParked' | 'keptItems'>,
			actor: string
		) =>
			db.transaction(async (tx) => {
				const [row] = await tx.select().from(table).where(eq(table.id, id));
				if (!row) return;
				const closedAt = new Date(now());
				await tx
					.update(table)
					.set({ ...over, status: 'destroying', closedAt })
					.where(eq(table.id, id));
				const act = over.end === 'closed' ? 'session_closed' : 'session_ended';
				if (row.status === 'open') await record(tx, factOf(row, act, actor), closedAt);
			}),
		remove: (id: string) =>
			db.transaction((tx) => tx.delete(table).where(eq(table.id, id)).returning({ id: table.id })),
		addLeader: (id: string, account: string, by = 'somebody') =>
			db.transaction(async (tx) => {
				const [row] = await tx.select().from(table).where(eq(table.id, id));
				if (!row || row.status !== 'open' || row.leaders.includes(account)) return;
				await tx
					.update(table)
					.set({ leaders: [...row.leaders, account] })
					.where(eq(table.id, id));
				await record(tx, factOf(row, 'leader_added', by), new Date(now()));
			}),
		removeLeader: (id: string, account: string, by: string) =>
			db.transaction(async (tx) => {
				const [row] = await tx.select().from(table).where(eq(table.id, id));
				const leaders = row?.leaders.filter((one) => one !== account);
				if (!row || !leaders?.length || leaders.length === row.leaders.length) return;
				await tx.update(table).set({ leaders }).where(eq(table.id, id));
				await record(tx, factOf(row, 'leader_removed', by), new Date(now()));
			}),
		/** Writes a line about a session in the audit log, once it is so. */
		note: (id: string, act: Act, actor: string) =>
			db.transaction(async (tx) => {
				const [row] = await tx.select().from(table).where(eq(table.id, id));
				if (row) await record(tx, factOf(row, act, actor), new Date(now()));
			})
	};
}

/** A line about a session names it by its code in the library, never by the code to join with. */
const factOf = (
	{ library, organisation }: Pick<SessionRow, 'library' | 'organisation'>,
	act: Act,
	actor: string
) => ({ actor, act, subject: library, organisation }) as const;
