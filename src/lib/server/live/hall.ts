// Everyone who is connected: takes their messages and sends each audience what changed: the first at once, then at most
// once per 10 ms.
import type { Server } from 'socket.io';
import { own } from '#lib/session/project.ts';
import type { Command } from '#lib/session/command.ts';
import type { Reply, Stay, ToBrowser, ToServer, Whole } from '#lib/session/protocol.ts';
import type { State } from '#lib/session/state.ts';
import type { Own, Audience } from '#lib/session/view.ts';
import { playbookOf } from '#lib/session/round.ts';
import { world } from '#lib/playbooks/playbooks.ts';
import type { App } from '../app.ts';
import { bundleMs } from './broadcast.ts';
import { readCommand, readKeys } from './command-schema.ts';
import type { Identity, LiveSocket } from './door.ts';
import { newGroup, type Group } from './group.ts';
import { LinesPerAddress } from './lines-per-address.ts';
import { ownCards } from './own-cards.ts';
import { hintCounts } from './hint-counts.ts';
import { pacer } from './pace.ts';
import { cutWhenBehind } from './slow.ts';
import type { Room } from './room.ts';
import { audienceOf, whoIs } from './seats.ts';
import { lockOf } from './sessions.ts';
import { gauge, metrics } from '../watch/metrics.ts';
import { errorTold, report } from '../watch/report.ts';

type Io = Server<ToServer, ToBrowser, Record<string, never>, Identity>;

/** One person may send this fast, over all their lines; who goes on beyond it is cut off, and others notice nothing. */
const pace = { burst: 300, perSecond: 150 };

/** How to end the hall: at once, or with a word to everyone. */
export interface Hall {
	unwire(): void;
	/** Answers what was asked, and tells everyone to come back in a while, each at another moment. */
	leave(): Promise<void>;
}

/** How long after a change the hints are counted, in milliseconds: reading cards may wait, showing them may not. */
const hintsMs = 1_000;

/** Between these, in milliseconds, a screen tries the next server; spread, so that it is not stormed. */
const comeBack = { soonest: 500, latest: 2_500 };

/** Wires the sockets of this server to its sessions. Takes messages until it is unwired. */
export function hall(server: Server, app: Pick<App, 'sessions' | 'access'>): Hall {
	const io = server as unknown as Io;
	const groups = new Map<string, Group>();
	const { sessions } = app;
	const answering = new Set<Promise<unknown>>();
	const addresses = new LinesPerAddress();
	gauge('vensterbank_lines', 'Open lines.', () => io.engine.clientsCount);
	gauge('vensterbank_sessions_live', 'Sessions with people in them.', () => groups.size);

	const groupOf = (session: string): Group => {
		const group = groups.get(session) ?? newGroup(sessions.now);
		groups.set(session, group);
		return group;
	};

	const channel = (session: string, audience: Audience) => `${session}/${audience}`;

	/** Puts a line in the audience it belongs to now; sends the whole view when that changed. */
	function place(socket: LiveSocket, group: Group, room: Room) {
		const { session, as, seat, leader } = socket.data;
		const audience = as === 'wall' ? 'wall' : audienceOf(whoIs(seat, room.state, leader !== undefined), as);
		const before = group.audiences.get(socket);
		if (audience === before) return;
		if (before) void socket.leave(channel(session, before));
		if (!audience) {
			group.audiences.delete(socket);
			socket.emit('gone');
			socket.disconnect(true);
			return;
		}
		group.audiences.set(socket, audience);
		void socket.join(channel(session, audience));
		socket.emit('whole', wholeFor(socket, group, room, audience));
		if (audience === 'facilitators') group.hinted = '';
		hints(session, group);
	}

	function wholeFor(socket: LiveSocket, group: Group, room: Room, audience: Audience): Whole {
		const mine = ownOf(socket, room);
		if (mine) group.owns.set(socket, JSON.stringify(mine));
		const report = linkFor(socket, room, audience);
		return {
			...group.broadcast.whole(room, audience),
			...(mine ? { own: mine } : {}),
			...(report ? { report } : {})
		};
	}

	/** What will stand in the link to the report: for who is still at the table in the last phase, where all see what is kept. */
	function linkFor(socket: LiveSocket, { state }: Room, audience: Audience | undefined): string | undefined {
		const last = state.playbook && state.at.phase === playbookOf(state, world).phases.length - 1;
		return last && audience === 'participants' ? sessions.reportLink(socket.data.session) : undefined;
	}

	const ownOf = (socket: LiveSocket, room: Room): Own | undefined =>
		socket.data.seat === undefined ? undefined : own(room.state, socket.data.seat);

	function tell(session: string, group: Group, room: Room) {
		group.timer = undefined;
		group.told = performance.now();
		hints(session, group);
		for (const socket of group.sockets) if (cutWhenBehind(socket)) metrics.cut.add('slow');
		const there = new Set(group.audiences.values());
		for (const audience of ['participants', 'facilitators', 'wall', 'waiting'] as const) {
			if (!there.has(audience)) {
				group.broadcast.forget(audience);
				continue;
			}
			const bundle = group.broadcast.next(room, audience);
			if (bundle) io.to(channel(session, audience)).emit('bundle', bundle);
		}
		if (group.seats !== room.state.seats || room.state.stage === 'closed') {
			group.seats = room.state.seats;
			for (const socket of group.sockets) place(socket, group, room);
		}
		for (const socket of group.sockets) {
			const report = group.linked.has(socket)
				? undefined
				: linkFor(socket, room, group.audiences.get(socket));
			if (report) {
				group.linked.add(socket);
				socket.emit('report', report);
			}
			const mine = ownOf(socket, room);
			const text = mine && JSON.stringify(mine);
			if (!mine || text === group.owns.get(socket)) continue;
			group.owns.set(socket, text!);
			socket.emit('own', mine);
		}
	}

	const unsubscribe = sessions.subscribe((session, room) => {
		const group = groups.get(session);
		if (!group) return;
		const wait = Math.max(0, group.told + bundleMs - performance.now());
		group.timer ??= setTimeout(() => tell(session, group, room), wait);
	});

	/** An account lost or changed its access: its lines look at the door again, at once. */
	const unlisten = app.access.listen((account) => {
		for (const group of groups.values())
			for (const socket of group.sockets)
				if (socket.data.leader === account) {
					socket.emit('gone');
					socket.disconnect(true);
				}
	});

	/** Facilitators hear how many shown cards carry a hint: numbers alone, and well after the cards themselves are out. */
	function hints(session: string, group: Group) {
		if (group.counting || ![...group.audiences.values()].includes('facilitators')) return;
		group.counting = true;
		setTimeout(() => {
			group.counting = false;
			sessions
				.room(session)
				.then((room) => room && hintCounts(room.state))
				.then((counts) => {
					const text = JSON.stringify(counts);
					if (!counts || text === group.hinted) return;
					group.hinted = text;
					io.to(channel(session, 'facilitators')).emit('hinted', counts);
				})
				.catch((error: unknown) => report.error({ failed: errorTold(error) }, 'hints not counted'));
		}, hintsMs);
	}

	/** Facilitators hear who is connected, a moment after it changed. */
	function presence(session: string, group: Group) {
		if (group.presence) return;
		group.presence = true;
		setTimeout(() => {
			group.presence = false;
			const seats = [...group.sockets].flatMap((s) => s.data.seat ?? []);
			io.to(channel(session, 'facilitators')).emit('connected', [...new Set(seats)]);
		}, 100);
	}

	async function command(socket: LiveSocket, group: Group, message: unknown): Promise<Reply> {
		const asked = readCommand(message);
		if (!asked) return { refused: 'not_known' };
		const { session, seat, leader, as } = socket.data;
		if (as === 'wall') return { refused: 'not_yours' };
		const { known, stays } = locked(asked);
		if ((known.type === 'answer' || known.type === 'doubt') && seat) {
			const ballot = group.ballots.get(seat) ?? known.lock;
			if (ballot !== known.lock) return { refused: 'answered_elsewhere' };
			group.ballots.set(seat, ballot);
		}
		const who = (state: State) => whoIs(seat, state, leader !== undefined);
		return sessions.handle(session, known, who, stays, leader);
	}

	function paceOf(group: Group, seat: string | undefined) {
		if (seat === undefined) return pacer(pace);
		const known = group.paces.get(seat) ?? pacer(pace);
		group.paces.set(seat, known);
		return known;
	}

	/** Does something with a session; when it cannot be read, the line is cut and comes back by itself. */
	function withRoom(socket: LiveSocket, work: (room: Room | undefined) => void) {
		sessions
			.room(socket.data.session)
			.then(work)
			.catch((error: unknown) => {
				metrics.broken.add('line');
				report.error({ error }, 'session cannot be read');
				socket.conn.close();
			});
	}

	/** Answers a command; one that fails in an unforeseen way may be sent again. */
	async function answer(socket: LiveSocket, group: Group, message: unknown): Promise<Reply> {
		const begun = performance.now();
		const reply = await command(socket, group, message).catch((error: unknown): Reply => {
			report.error({ failed: errorTold(error) }, 'command failed');
			return { again: true };
		});
		metrics.commands.add('saved' in reply ? 'saved' : 'refused' in reply ? reply.refused : 'again');
		metrics.saving.observe(performance.now() - begun);
		return reply;
	}

	io.on('connection', (socket: LiveSocket) => {
		const { session } = socket.data;
		const address = String(socket.handshake.headers['x-client-ip'] ?? socket.handshake.address);
		const room = addresses.add(address);
		socket.on('disconnect', () => addresses.remove(address));
		if (!room) {
			metrics.cut.add('address');
			return void socket.disconnect(true);
		}
		const group = groupOf(session);
		group.sockets.add(socket);
		const within = paceOf(group, socket.data.seat);
		socket.use((_packet, next) => {
			if (within(performance.now())) return next();
			metrics.cut.add('pace');
			socket.disconnect(true);
		});
		socket.on('command', (message, reply) => {
			if (typeof reply !== 'function') return;
			const answered = answer(socket, group, message).then(reply);
			answering.add(answered);
			void answered.finally(() => answering.delete(answered));
		});
		socket.on('whole', (reply) => {
			if (typeof reply !== 'function') return;
			withRoom(socket, (room) => {
				const audience = group.audiences.get(socket);
				if (room && audience) reply(wholeFor(socket, group, room, audience));
			});
		});
		socket.on('mine', (message, reply) => {
			if (typeof reply !== 'function') return;
			const locks = new Map(readKeys(message).map(({ card, key }) => [card, lockOf(key)]));
			withRoom(socket, (room) => reply(room ? ownCards(locks, room.state) : []));
		});
		socket.on('urgent', (reply) => {
			const audience = group.audiences.get(socket);
			if (audience === 'participants' || audience === 'facilitators')
				io.to(channel(session, 'facilitators')).emit('urgent');
			if (typeof reply === 'function') reply(true);
		});
		socket.on('disconnect', () => {
			group.sockets.delete(socket);
			group.audiences.delete(socket);
			group.owns.delete(socket);
			if (group.sockets.size) return presence(session, group);
			clearTimeout(group.timer);
			groups.delete(session);
		});
		withRoom(socket, (room) => {
			if (room) place(socket, group, room);
			presence(session, group);
		});
	});

	return {
		unwire() {
			unsubscribe();
			unlisten();
			for (const group of groups.values()) clearTimeout(group.timer);
		},
		async leave() {
			for (const group of groups.values())
				for (const socket of group.sockets)
					socket.emit('move', comeBack.soonest + Math.random() * (comeBack.latest - comeBack.soonest));
			await Promise.allSettled(answering);
			await new Promise((resolve) => setTimeout(resolve, 100)); // for the answers to leave
		}
	};
}

/** The command as the core knows it: with the hash of the key, never the key; and what its writer lets stand. */
function locked(asked: NonNullable<ReturnType<typeof readCommand>>): {
	known: Command;
	stays: readonly Stay[];
} {
	const { stays = [], ...rest } = asked as typeof asked & { stays?: readonly Stay[] };
	if (!('key' in rest)) return { known: rest as Command, stays };
	const { key, ...known } = rest;
	return { known: { ...known, lock: lockOf(key) } as Command, stays };
}
