import { openSessions } from '#lib/server/live/sessions.ts';
import { rounds } from '#lib/server/jobs/jobs.ts';
import { world } from '#lib/playbooks/playbooks.ts';
import type { Gate } from '../gate.ts';
import { piece, withTable } from '../parts/table-of.ts';

const day = 86_400_000;

export const gate: Gate = {
	words: [
		'De klok van de server springt een dag vooruit en terug terwijl een bijeenkomst loopt, en mensen schrijven lang nadat de tijd van een stap om is.',
		'Er wordt niets gewist door de sprong, de tijd op het scherm verspringt niet, en na nul gaat geen letter verloren.'
	],
	measure: () =>
		withTable(async (table) => {
			const { id, people, room } = await table.running('people');
			const round = rounds({
				sessions: table.sessions,
				keys: table.keys,
				keyFile: `${table.folder}/master.key`,
				after: async () => {}
			});
			const real = Date.now;
			const before = table.sessions.now() - performance.now();
			let jump = 0;
			try {
				for (const days of [1, 400, -1]) {
					Date.now = () => real() + days * day;
					jump = Math.max(jump, Math.abs(table.sessions.now() - performance.now() - before));
					await round(Date.now(), performance.now());
				}
			} finally {
				Date.now = real;
			}
			const alive = (await table.sessions.byId(id))?.status === 'open';

			// Two hours later, by a server whose clock says so: the step is long over its time.
			const late = openSessions({
				db: table.db,
				log: table.log,
				keys: table.keys,
				world,
				keep: async () => {},
				destroy: async () => {},
				now: () => real() + 7_200_000
			});
			const text = 'x'.repeat(280);
			const person = { role: 'participant', seat: people[0]!.seat } as const;
			const { key: _key, ...asked } = piece(text);
			const reply = await late.handle(id, { ...asked, lock: 'l'.repeat(22) }, person);
			const kept = (await late.room(id))!.state.cards.at(-1)?.text.length ?? 0;
			return {
				passed: alive && jump < 100 && 'saved' in reply && kept === 280 && room.seq > 0,
				figures: {
					jumps: 3,
					destroyed_by_jump: alive ? 0 : 1,
					clock_error_ms: Math.round(jump),
					letters_lost_after_zero: 280 - kept
				}
			};
		})
};
