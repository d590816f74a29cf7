import { here } from '#lib/session/round.ts';
import { world } from '#lib/playbooks/playbooks.ts';
import { must } from './must.ts';
import type { Run } from './run.ts';

/** The place, who leads and the time that is booked are what the commands so far make of them. */
export function checkCourse({ state, oracle, now }: Run): void {
	const { at, seats, lead, spent, stage } = state;
	const place = oracle.place;
	const really = here(state, world);
	must(
		really?.phase.key === place?.phase && really?.step.key === place?.step.key,
		'P10',
		() => `at ${really?.phase.key}.${really?.step.key}, not ${place?.phase}.${place?.step.key}`
	);
	const bringer = seats.find((s) => s.function === 'bringer');
	must(!bringer || (bringer.id !== lead && !bringer.co), 'P10', () => 'the bringer leads');
	if (at.phase < 0 || oracle.over) return;
	const running = stage === 'paused' ? at.since : now - at.since;
	const booked = Object.values(spent).reduce((sum, ms) => sum + ms, running);
	const paused = oracle.paused + (oracle.pausedAt ? now - oracle.pausedAt : 0);
	must(
		booked === now - oracle.startedAt - paused && Object.values(spent).every((ms) => ms >= 0),
		'P11',
		() => `${booked} booked of ${now - oracle.startedAt - paused}`
	);
}
