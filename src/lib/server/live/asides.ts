// What facilitators alone hear, a moment after it changed: who is connected, and how many cards carry a hint.
import { errorTold, report } from '../watch/report.ts';
import type { Group } from './group.ts';
import { hintCounts } from './hint-counts.ts';
import type { Sessions } from './sessions.ts';
import { channel, type Io } from './telling.ts';

/** How long after a change the hints are counted, in milliseconds: reading cards may wait, showing them may not. */
const hintsMs = 1_000;
/** How long after a change the lines are counted, in milliseconds. */
const presenceMs = 100;

/** Tells the facilitators of this server; changes within the wait are told as one. */
export function asides(io: Io, sessions: Pick<Sessions, 'room'>) {
	return {
		/** How many shown cards carry a hint: numbers alone, and well after the cards themselves are out. */
		hints(session: string, group: Group) {
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
		},
		/** Which seats have a line open. */
		presence(session: string, group: Group) {
			if (group.presence) return;
			group.presence = true;
			setTimeout(() => {
				group.presence = false;
				const seats = [...group.sockets].flatMap((s) => s.data.seat ?? []);
				io.to(channel(session, 'facilitators')).emit('connected', [...new Set(seats)]);
			}, presenceMs);
		}
	};
}
