// From a message on a line to its answer: read by schema, with hashes for keys, decided and saved.
import type { Command } from '#lib/session/command.ts';
import type { Reply, Stay } from '#lib/session/protocol.ts';
import type { State } from '#lib/session/state.ts';
import { metrics } from '../watch/metrics.ts';
import { errorTold, report } from '../watch/report.ts';
import { readCommand } from './command-schema.ts';
import type { LiveSocket } from './door.ts';
import type { Group } from './group.ts';
import { whoIs } from './seats.ts';
import { lockOf, type Sessions } from './sessions.ts';

/** Gives what answers the commands of this server's lines. One that fails in an unforeseen way may be sent again. */
export function answering(sessions: Pick<Sessions, 'handle'>) {
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

	return async (socket: LiveSocket, group: Group, message: unknown): Promise<Reply> => {
		const begun = performance.now();
		const reply = await command(socket, group, message).catch((error: unknown): Reply => {
			report.error({ failed: errorTold(error) }, 'command failed');
			return { again: true };
		});
		metrics.commands.add('saved' in reply ? 'saved' : 'refused' in reply ? reply.refused : 'again');
		metrics.saving.observe(performance.now() - begun);
		return reply;
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
