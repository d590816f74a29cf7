// All sessions of this server: made, found, handled one command at a time, and destroyed when they are over.
import { createHmac, hash, randomBytes, randomUUID } from 'node:crypto';
import type { Command, Who } from '#lib/session/command.ts';
import { kept, keptItems, keptLocks } from '#lib/session/keeping.ts';
import { project } from '#lib/session/project.ts';
import type { Reply, Stay } from '#lib/session/protocol.ts';
import type { World } from '#lib/session/round.ts';
import type { State } from '#lib/session/state.ts';
import type { Audience, View } from '#lib/session/view.ts';
import type { Kept } from '#lib/session/kept.ts';
import { allowedFor } from '../checks/allowed-words.ts';
import type { Db } from '../db/open.ts';
import type { KeyStore } from '../keys/key-store.ts';
import { freshHalf, halfLength, linkWith } from '../library/after/report-link.ts';
import type { Left } from '../library/keep-session.ts';
import type { EventLog } from '../log/event-log.ts';
import { noting } from './noting.ts';
import { pointsAtSomeone } from './recognisable.ts';
import { refuseUnchecked } from './release.ts';
import { openRoom, type Room } from './room.ts';
import { sessionRows, type SessionRow, type SessionRows } from './session-rows.ts';
import { steadyNow } from './steady-clock.ts';

/** Making a session takes a moment; one without anything saved after this long was broken off, and goes. */
const makingMs = 60_000;

export interface Sessions extends Pick<
	SessionRows,
	'list' | 'byId' | 'byCode' | 'unfinished' | 'addLeader' | 'removeLeader'
> {
	/**
	 * Makes a session in preparation. The working title is sealed with the rest.
	 * @throws Error when it could not be saved, or its playbook is not there; then nothing of it is left.
	 */
	create(wish: {
		organisation: string;
		owner: string;
		playbook: string;
		title: string;
		/** Words in the title that may stay although they point at someone. */
		stays?: readonly Stay[];
		plannedAt?: Date;
	}): Promise<{ id: string; code: string }>;
	/** Sets when it is planned, or leaves that open. */
	plan(id: string, plannedAt: Date | undefined): Promise<void>;
	/** Decides and saves one command. Who asks may depend on the state, because roles change. */
	handle(
		id: string,
		command: Command,
		who: Who | ((state: State) => Who),
		/** Words that may stay although they point at someone: the writer said so, and why. */
		stays?: readonly Stay[],
		/** The account that asks, for the audit log. */
		by?: string
	): Promise<Reply>;
	/** What an audience may see now, or undefined when the session is over. */
	view(id: string, audience: Audience): Promise<View | undefined>;
	/** The saved state; for the gateway, which projects it. Undefined when the session is over. */
	room(id: string): Promise<Room | undefined>;
	/** The key in the link of the wall; made from the session's own key, so it dies with it. */
	wallKey(id: string): string | undefined;
	/** What will stand in the link to the report, made from the session's own key; undefined once that is destroyed. */
	reportLink(id: string): string | undefined;
	/** Told after every commit of any session. Returns how to stop. */
	subscribe(hear: (id: string, room: Room) => void): () => void;
	/** Takes up again what was being destroyed when the process stopped. Gives the codes of sessions it could not read or destroy. */
	resume(): Promise<readonly string[]>;
	/** Reads again what another process wrote while this one was starting; call it once that one is gone. */
	catchUp(): Promise<void>;
	now(): number;
}

interface Parts {
	readonly db: Db;
	readonly log: EventLog;
	readonly keys: KeyStore;
	readonly world: World;
	/** Writes what a session keeps to the library; the same twice changes nothing. */
	readonly keep: (kept: Kept, organisation: string, left: Left) => Promise<void>;
	/** Destroys what a session leaves in the working memory, provably. */
	readonly destroy: (row: SessionRow) => Promise<void>;
	/** Told when destroying broke off; it goes on at the next round of the jobs. */
	readonly failed?: (error: unknown) => void;
	readonly now?: () => number;
}

/** The sessions of a server, on its stores. `now` gives milliseconds; `failed` hears what breaks off in the background. */
export function openSessions({
	db,
	log,
	keys,
	world,
	keep,
	destroy: destroyRow,
	failed = () => {},
	now = steadyNow
}: Parts): Sessions {
	const rooms = new Map<string, Promise<Room | undefined>>();
	const hearers = new Set<(id: string, room: Room) => void>();
	const finishing = new Set<string>();
	/** Who asked last for the end of a session. */
	const enders = new Map<string, string>();

	const rows = sessionRows(db, now);
	const note = noting(rows, now);

	function room(id: string): Promise<Room | undefined> {
		const known = rooms.get(id);
		if (known) return known;
		const opening = (async () => {
			const key = keys.open(id);
			return key && openRoom(id, key, log, world, (saved) => heard(id, saved), refuseUnchecked);
		})();
		rooms.set(id, opening);
		opening.catch(() => rooms.delete(id));
		return opening;
	}

	function heard(id: string, room: Room) {
		for (const hear of hearers) hear(id, room);
		if (room.state.stage === 'closed' || room.state.stage === 'ended') finish(id, room.state).catch(failed);
	}

	/** Keeps what the group chose, then destroys. Safe to run again at any point. */
	async function finish(id: string, state: State) {
		if (finishing.has(id)) return;
		finishing.add(id);
		try {
			await log.lend();
			const row = await rows.byId(id);
			if (!row || row.status === 'closed' || row.status === 'ended') return;
			const end = state.stage === 'closed' ? 'closed' : 'ended';
			const over = {
				end,
				destroyedEntries: (await log.read(id)).length,
				destroyedCards: state.cards.length + state.withdrawn,
				destroyedParked: state.parked,
				keptItems: end === 'closed' ? keptItems(state, world).length : 0
			} as const;
			await rows.finish(id, over, enders.get(id) ?? 'somebody');
			enders.delete(id);
			if (end === 'closed') {
				const left = { half: reportHalf(id) ?? freshHalf(), locks: keptLocks(state, world) };
				await keep({ session: row.library, ...kept(state, world) }, row.organisation, left);
			}
			rooms.set(id, Promise.resolve(undefined));
			await destroy((await rows.byId(id))!);
		} finally {
			finishing.delete(id);
		}
	}

	const destroy = async (row: SessionRow) => {
		await destroyRow(row);
		rooms.delete(row.id);
	};

	/** Whether its making broke off: nothing of it is saved, and nobody is at it any more. */
	async function neverBegan(row: SessionRow): Promise<boolean> {
		if (now() - row.createdAt.getTime() < makingMs) return false;
		const known = await rooms.get(row.id);
		return known ? known.seq === 0 : !(await log.read(row.id)).length;
	}

	/** Leaves nothing of a session in whose log nothing was ever saved. */
	async function forget(id: string) {
		keys.destroy(id);
		rooms.delete(id);
		await rows.remove(id);
	}

	/** A secret of a session for one use, made from its key: it says nothing about that key and is never stored here. */
	function derived(id: string, use: string): string | undefined {
		const key = keys.open(id);
		return key && createHmac('sha256', key).update(use).digest('base64url');
	}
	const reportHalf = (id: string) => derived(id, 'report')?.slice(0, halfLength);

	/** The words that the organisation of a session lets stand. */
	async function allowedIn(id: string): Promise<readonly string[]> {
		const row = await rows.byId(id);
		return row ? allowedFor(db, row.organisation) : [];
	}

	async function handle(
		id: string,
		command: Command,
		who: Who | ((state: State) => Who),
		stays: readonly Stay[] = [],
		by?: string
	): Promise<Reply> {
		if (pointsAtSomeone(command, stays) && pointsAtSomeone(command, stays, await allowedIn(id)))
			return { refused: 'identifying' };
		const open = await room(id);
		if (!open) return { refused: 'closed' };
		const actor = by ?? (isSystem(who) ? 'server' : 'somebody');
		if (command.type === 'close' || command.type === 'end') enders.set(id, actor);
		const reply = await open.handle(command, typeof who === 'function' ? who : () => who, now());
		if (open.broken && (await rooms.get(id)) === open) rooms.delete(id);
		const noted = 'saved' in reply && note(id, command.type, actor);
		if (noted) await noted;
		return reply;
	}

	return {
		list: rows.list,
		byId: rows.byId,
		byCode: rows.byCode,
		unfinished: rows.unfinished,
		addLeader: rows.addLeader,
		removeLeader: rows.removeLeader,
		async create({ organisation, owner, playbook, title, stays, plannedAt }) {
			const { id, code } = await rows.make({ organisation, owner, playbook, plannedAt });
			keys.create(id);
			const reply = await handle(
				id,
				{ id: randomUUID(), type: 'create', code, playbook, title },
				{ role: 'system' },
				stays
			);
			if ('saved' in reply) return { id, code };
			await forget(id);
			throw new Error('refused' in reply ? reply.refused : 'not saved');
		},
		plan: (id, plannedAt) => rows.update(id, { plannedAt: plannedAt ?? null }),
		handle,
		async view(id, audience) {
			const open = await room(id);
			// Without a code its making broke off before anything was saved.
			return open?.state.code ? project(open.state, audience, world) : undefined;
		},
		room,
		wallKey: (id) => derived(id, 'wall')?.slice(0, 22),
		reportLink(id) {
			const half = reportHalf(id);
			return half && linkWith(db, half);
		},
		subscribe(hear) {
			hearers.add(hear);
			return () => void hearers.delete(hear);
		},
		async resume() {
			const stuck: string[] = [];
			for (const row of await rows.unfinished()) {
				if (row.status === 'open' && (await neverBegan(row))) {
					await forget(row.id);
					continue;
				}
				if (row.status === 'open' && rooms.has(row.id)) continue; // in use: it tells by itself when it is over
				try {
					const open = await room(row.id);
					// Without a key nothing can be read any more: what is left of the destroying is done now.
					if (!open) await destroy(row);
					else if (open.state.stage === 'closed' || open.state.stage === 'ended')
						await finish(row.id, open.state);
					else rooms.delete(row.id);
				} catch {
					stuck.push(row.library); // the others go on
				}
			}
			return stuck;
		},
		async catchUp() {
			for (const [id, opening] of [...rooms]) {
				const known = await opening;
				if (!known || (await log.read(id)).at(-1)?.seq === known.seq) continue;
				rooms.delete(id);
				const fresh = await room(id);
				if (fresh) heard(id, fresh);
			}
		},
		now
	};
}

const isSystem = (who: Who | ((state: State) => Who)) => typeof who !== 'function' && who.role === 'system';

/** The hash under which a secret of a browser is kept: a seat's pass, or the lock of a card. */
export const lockOf = (key: string): string => hash('sha256', key, 'base64url').slice(0, 22);

/** A secret for a new seat, kept by the browser alone. */
export const freshSecret = (): string => randomBytes(18).toString('base64url');
