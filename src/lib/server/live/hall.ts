// Everyone who is connected: takes their messages and has each audience told what changed: the first at once, then at most
// once per 10 ms.
import type { Server } from 'socket.io';
import type { App } from '../app.ts';
import { gauge, metrics } from '../watch/metrics.ts';
import { report } from '../watch/report.ts';
import { answering } from './answering.ts';
import { asides } from './asides.ts';
import { bundleMs } from './broadcast.ts';
import { readKeys } from './command-schema.ts';
import type { LiveSocket } from './door.ts';
import { newGroup, type Group } from './group.ts';
import { LinesPerAddress } from './lines-per-address.ts';
import { ownCards } from './own-cards.ts';
import { pacer } from './pace.ts';
import type { Room } from './room.ts';
import { lockOf } from './sessions.ts';
import { channel, telling, type Io } from './telling.ts';

/** One person may send this fast, over all their lines; who goes on beyond it is cut off, and others notice nothing. */
const pace = { burst: 300, perSecond: 150 };

/** How to end the hall: at once, or with a word to everyone. */
export interface Hall {
	unwire(): void;
	/** Answers what was asked, and tells everyone to come back in a while, each at another moment. */
	leave(): Promise<void>;
}

/** Between these, in milliseconds, a screen tries the next server; spread, so that it is not stormed. */
const comeBack = { soonest: 500, latest: 2_500 };

/** Wires the sockets of this server to its sessions. Takes messages until it is unwired. */
export function hall(server: Server, { sessions, access }: Pick<App, 'sessions' | 'access'>): Hall {
	const io = server as unknown as Io;
	const groups = new Map<string, Group>();
	const open = new Set<Promise<unknown>>();
	const addresses = new LinesPerAddress();
	const { place, whole, link, tell } = telling(io, sessions);
	const { hints, presence } = asides(io, sessions);
	const answer = answering(sessions);
	gauge('vensterbank_lines', 'Open lines.', () => io.engine.clientsCount);
	gauge('vensterbank_sessions_live', 'Sessions with people in them.', () => groups.size);

	const groupOf = (session: string): Group => {
		const group = groups.get(session) ?? newGroup(sessions.now);
		groups.set(session, group);
		return group;
	};

	const unsubscribe = sessions.subscribe((session, room) => {
		const group = groups.get(session);
		if (!group) return;
		link(group, room); // at once: the key it is made from is gone after close
		const wait = Math.max(0, group.told + bundleMs - performance.now());
		group.timer ??= setTimeout(() => {
			group.timer = undefined;
			group.told = performance.now();
			tell(session, group, room);
			hints(session, group);
		}, wait);
	});

	/** An account lost or changed its access: its lines look at the door again, at once. */
	const unlisten = access.listen((account) => {
		for (const group of groups.values())
			for (const socket of group.sockets)
				if (socket.data.leader === account) {
					socket.emit('gone');
					socket.disconnect(true);
				}
	});

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

	io.on('connection', (socket: LiveSocket) => {
		const { session } = socket.data;
		const address = String(socket.handshake.headers['x-client-ip'] ?? socket.handshake.address);
		const roomLeft = addresses.add(address);
		socket.on('disconnect', () => addresses.remove(address));
		if (!roomLeft) {
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
			open.add(answered);
			void answered.finally(() => open.delete(answered));
		});
		socket.on('whole', (reply) => {
			if (typeof reply !== 'function') return;
			withRoom(socket, (room) => {
				const audience = group.audiences.get(socket);
				if (room && audience) reply(whole(socket, group, room, audience));
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
			hints(session, group);
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
			await Promise.allSettled(open);
			await new Promise((resolve) => setTimeout(resolve, 100)); // for the answers to leave
		}
	};
}
