// Destroying a session, step by step. Every step may be done twice: after a crash it begins again at the first.
import { desc, eq } from 'drizzle-orm';
import { record } from '../audit/audit.ts';
import type { Db } from '../db/open.ts';
import { receipts } from '../db/tables/receipts.ts';
import { sessions } from '../db/tables/sessions.ts';
import type { KeyStore } from '../keys/key-store.ts';
import type { EventLog } from '../log/event-log.ts';
import { terms } from '../retention/schedule.ts';
import { hashOf, type ReceiptBody, type Signer } from './receipt.ts';
import { traces } from './scan.ts';

/** In this order; named in tests that stop the process at each. */
export const steps = ['key', 'entries', 'proof', 'receipt', 'done'] as const;
export type DestroyStep = (typeof steps)[number];

export interface Destroying {
	readonly db: Db;
	readonly log: EventLog;
	readonly keys: KeyStore;
	readonly signer: Signer;
	/** Every file in which bytes of a session can stand. */
	readonly files: readonly string[];
	readonly now: () => number;
	/** Called before each step; a test breaks off here. */
	readonly at?: (step: DestroyStep) => void;
}

/** How many entries are looked for byte by byte afterwards, and how much of each. */
const mostSamples = 20;
const sampleBytes = 48;

/**
 * Destroys the key, then the rows, proves that both are gone, and writes a signed receipt.
 * @throws Error when anything of the session is still found: then it is not destroyed, and is tried again.
 */
export async function destroySession(
	row: typeof sessions.$inferSelect,
	{ db, log, keys, signer, files, now, at = () => {} }: Destroying
): Promise<void> {
	const end = row.end ?? 'ended';
	const entries = await log.read(row.id);
	const sealed = keys.sealed(row.id);
	const samples = [
		...(sealed ? [sealed] : []),
		...entries.slice(0, mostSamples).map((e) => e.box.subarray(0, sampleBytes))
	];

	at('key');
	keys.destroy(row.id);
	at('entries');
	await log.destroy(row.id);
	at('proof');
	const found = traces(files, samples);
	if (found || keys.sealed(row.id) || (await log.read(row.id)).length)
		throw new Error(`Van bijeenkomst ${row.library} is nog iets gevonden. Het wissen gaat door.`);

	at('receipt');
	await db.transaction(async (tx) => {
		const own = await tx.select().from(receipts).where(eq(receipts.organisation, row.organisation));
		if (own.some((receipt) => receipt.session === row.library)) return;
		const [last] = await tx.select().from(receipts).orderBy(desc(receipts.number)).limit(1);
		const body: ReceiptBody = {
			version: 1,
			number: Math.max(0, ...own.map(numberOf)) + 1,
			previous: last ? hashOf(last.body) : '',
			session: row.library,
			end,
			destroyedAt: new Date(now()).toISOString(),
			destroyed: {
				entries: row.destroyedEntries ?? entries.length,
				cards: row.destroyedCards ?? 0,
				parked: row.destroyedParked ?? 0,
				key: 1
			},
			kept: { items: row.keptItems ?? 0 },
			proof: { keyGone: true, entriesLeft: 0, tracesFound: 0, samples: samples.length },
			remains: [
				{
					what: 'reservekopieën van het werkgeheugen',
					readable: false,
					until: new Date(now() + terms.backupDays * 86_400_000).toISOString().slice(0, 10)
				}
			]
		};
		const text = JSON.stringify(body);
		const { organisation, library: session } = row;
		const number = (last?.number ?? 0) + 1;
		const receipt = { number, organisation, session, body: text, signature: signer.sign(text) };
		await tx.insert(receipts).values(receipt);
	});
	at('done');
	await db.transaction(async (tx) => {
		await tx.update(sessions).set({ status: end }).where(eq(sessions.id, row.id));
		const fact = { actor: 'server', act: 'session_destroyed', subject: row.library } as const;
		await record(tx, { ...fact, organisation: row.organisation }, new Date(now()));
	});
}

/** The number on a receipt: it tells an organisation how many sessions of its own were destroyed, and of no other. */
const numberOf = ({ body }: typeof receipts.$inferSelect) => (JSON.parse(body) as ReceiptBody).number;

/** The first receipt that does not follow on the one before, or undefined when the chain is whole. */
export async function brokenLink(db: Db): Promise<number | undefined> {
	let previous = '';
	for (const row of await db.select().from(receipts).orderBy(receipts.number)) {
		if ((JSON.parse(row.body) as ReceiptBody).previous !== previous) return row.number;
		previous = hashOf(row.body);
	}
	return undefined;
}
