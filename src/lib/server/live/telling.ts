// What goes out to the lines of a session: the whole view to who comes in or changes audience, bundles of what changed to
// all, and to each what is its own.
import type { Server } from 'socket.io';
import { world } from '#lib/playbooks/playbooks.ts';
import { own } from '#lib/session/project.ts';
import type { ToBrowser, ToServer, Whole } from '#lib/session/protocol.ts';
import { playbookOf } from '#lib/session/round.ts';
import type { Audience, Own } from '#lib/session/view.ts';
import { metrics } from '../watch/metrics.ts';
import type { Identity, LiveSocket } from './door.ts';
import type { Group } from './group.ts';
import type { Room } from './room.ts';
import { audienceOf, whoIs } from './seats.ts';
import type { Sessions } from './sessions.ts';
import { cutWhenBehind } from './slow.ts';

export type Io = Server<ToServer, ToBrowser, Record<string, never>, Identity>;

/** The name of everyone in one audience of a session. */
export const channel = (session: string, audience: Audience) => `${session}/${audience}`;

export interface Telling {
	/** Puts a line in the audience it belongs to now; sends the whole view when that changed. */
	place(socket: LiveSocket, group: Group, room: Room): void;
	/** All that a line may know now, at the number its bundles go on from. */
	whole(socket: LiveSocket, group: Group, room: Room, audience: Audience): Whole;
	/** In the last phase: gives each participant once what will stand in the link to the report. */
	link(group: Group, room: Room): void;
	/** Sends every audience what changed since it was last told. */
	tell(session: string, group: Group, room: Room): void;
}

/** Tells the lines of this server; `reportLink` gives what will stand in the link to the report of a session. */
export function telling(io: Io, { reportLink }: Pick<Sessions, 'reportLink'>): Telling {
	const ownOf = (socket: LiveSocket, room: Room): Own | undefined =>
		socket.data.seat === undefined ? undefined : own(room.state, socket.data.seat);

	/** The audience a line belongs to by what happened last; `group.audiences` knows only what it was told. */
	const audienceNow = ({ data: { as, seat, leader } }: LiveSocket, { state }: Room): Audience | undefined =>
		as === 'wall' ? 'wall' : audienceOf(whoIs(seat, state, leader !== undefined), as);

	/** What will stand in the link to the report: for who is still at the table in the last phase, where all see what is kept. */
	function linkFor(socket: LiveSocket, room: Room): string | undefined {
		const { playbook, at } = room.state;
		if (!playbook || at.phase < playbookOf(room.state, world).phases.length - 1) return undefined;
		return audienceNow(socket, room) === 'participants' ? reportLink(socket.data.session) : undefined;
	}

	function whole(socket: LiveSocket, group: Group, room: Room, audience: Audience): Whole {
		const mine = ownOf(socket, room);
		if (mine) group.owns.set(socket, JSON.stringify(mine));
		const report = linkFor(socket, room);
		return {
			...group.broadcast.whole(room, audience),
			...(mine ? { own: mine } : {}),
			...(report ? { report } : {})
		};
	}

	function place(socket: LiveSocket, group: Group, room: Room) {
		const { session } = socket.data;
		const audience = audienceNow(socket, room);
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
		socket.emit('whole', whole(socket, group, room, audience));
		if (audience === 'facilitators') group.hinted = '';
	}

	function link(group: Group, room: Room) {
		for (const socket of group.sockets) {
			const report = group.linked.has(socket) ? undefined : linkFor(socket, room);
			if (!report) continue;
			group.linked.add(socket);
			socket.emit('report', report);
		}
	}

	/** What one line alone gets to know, when it changed. */
	function tellOwn(socket: LiveSocket, group: Group, room: Room) {
		const mine = ownOf(socket, room);
		const text = mine && JSON.stringify(mine);
		if (!mine || text === group.owns.get(socket)) return;
		group.owns.set(socket, text!);
		socket.emit('own', mine);
	}

	function tell(session: string, group: Group, room: Room) {
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
		link(group, room);
		for (const socket of group.sockets) tellOwn(socket, group, room);
	}

	return { place, whole, link, tell };
}
