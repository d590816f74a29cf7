import type { Entry, EventLog } from './event-log.ts';

/** A log that forgets everything when the process ends; for tests and rehearsals of the core. */
export function memoryLog(): EventLog {
	const sessions = new Map<string, Entry[]>();
	return {
		async append(session, take) {
			const entries = sessions.get(session) ?? [];
			sessions.set(session, entries);
			const { from, seq, box } = take();
			if (from !== (entries.at(-1)?.seq ?? 0) + 1) return 'conflict';
			entries.push({ seq, box });
			return 'appended';
		},
		read: async (session) => [...(sessions.get(session) ?? [])],
		async destroy(session) {
			const count = sessions.get(session)?.length ?? 0;
			sessions.delete(session);
			return count;
		},
		lend: async () => {},
		state: () => 'good',
		close: async () => {}
	};
}
