import { randomUUID } from 'node:crypto';
import { get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { Markers } from '../../cli/rehearsal/markers.ts';
import { Person } from '../../cli/rehearsal/person.ts';
import type { Gate } from '../gate.ts';
import { balance, isClean } from '../parts/ledger.ts';
import { percentile } from '../parts/numbers.ts';
import { withServer, type OwnServer } from '../parts/own-server.ts';
import { runningSession, type Running } from '../parts/running.ts';
import { piece } from '../parts/table-of.ts';

/**
 * `back`: from the moment the new server listens to the first answer someone gets, after a stop. `silent`: the longest
 * anyone waits for an answer while a new server takes over from the old one.
 */
const bar = { back: 5_000, silent: 4_000 };

export const gate: Gate = {
	words: [
		'De server wordt netjes gestopt en opnieuw gestart, en daarna vervangen door een nieuwe die al luistert voor de oude weggaat, terwijl 300 mensen in 10 bijeenkomsten doorgaan met schrijven; elk scherm hoort eerst wanneer het terug mag komen.',
		'Na een herstart krijgt iedereen binnen 5 seconden weer antwoord; bij vervangen wacht niemand langer dan 4 seconden op een antwoord en wordt geen bladzijde geweigerd. Geen opdracht gaat verloren of gebeurt twee keer, en alle schermen zien hetzelfde.'
	],
	async measure(short) {
		const stopped = await withServer((server) => restarted(server, short));
		const rolled = await withServer((server) => replaced(server, short), {}, { rolling: true });
		return {
			passed: stopped.passed && rolled.passed,
			figures: { ...stopped.figures, ...rolled.figures }
		};
	}
};

/** People who write on and on, in several sessions, and what became of their commands. */
async function crowd(server: OwnServer, short: boolean) {
	const [count, seats] = short ? [3, 12] : [10, 30];
	const sessions: (Running & { sent: Set<string>; acked: Set<string> })[] = [];
	for (let i = 0; i < count; i++)
		sessions.push({
			...(await runningSession(server.data, server.keyFile, seats)),
			sent: new Set<string>(),
			acked: new Set<string>()
		});
	const markers = new Markers();
	const state = { stop: false, moved: 0 };
	const waits: { at: number; ms: number }[] = [];
	const people: { session: string; person: Person }[] = [];
	const writers = sessions.flatMap(({ session, code, cookies, sent, acked }) =>
		cookies.map(async (cookie) => {
			const person = new Person(server.url, 'schrijver', { code, as: 'participant' }, cookie, markers);
			people.push({ session, person });
			await person.until(() => true);
			person.whenMoved(() => (state.moved += 1));
			const [card, key] = [randomUUID(), randomUUID()];
			const first = piece('begin', card, key);
			sent.add(first.id);
			await person.do(first);
			acked.add(first.id);
			for (let n = 0; !state.stop; n++) {
				const text = `tekst ${n}`;
				const command = { id: randomUUID(), type: 'amend' as const, card, key, text, fields: {} };
				sent.add(command.id);
				const begun = performance.now();
				if ('saved' in (await person.do(command))) acked.add(command.id);
				waits.push({ at: performance.now(), ms: performance.now() - begun });
				await wait(300);
			}
		})
	);
	const total = () => sessions.reduce((sum, s) => sum + s.acked.size, 0);
	return {
		people: count * seats,
		state,
		waits,
		total,
		/** Waits until everyone wrote so many more on average. */
		async rounds(more: number) {
			const from = total();
			while (total() < from + more * count * seats) await wait(50);
		},
		/** Everyone stops; how many boards differ from that of the others in their session, and the balance. */
		async end() {
			state.stop = true;
			await Promise.all(writers);
			await wait(500); // for the last bundles
			const boards = new Map<string, Set<string>>();
			for (const { session, person } of people)
				boards.set(session, (boards.get(session) ?? new Set()).add(JSON.stringify(person.view)));
			const divided = [...boards.values()].filter((views) => views.size > 1).length;
			for (const { person } of people) person.leave();
			await server.kill();
			await wait(300); // for a worker to follow
			const sum = await balance(server.data, server.keyFile, sessions);
			const failed = sessions.reduce((n, s) => n + s.sent.size - s.acked.size, 0);
			return { divided, sum, failed };
		}
	};
}

/** Stopped, and started again. */
async function restarted(server: OwnServer, short: boolean) {
	const writing = await crowd(server, short);
	await writing.rounds(3);
	const stopped = performance.now();
	await server.restart();
	const listening = performance.now();
	await writing.rounds(3);
	const { moved } = writing.state;
	const { divided, sum, failed } = await writing.end();
	// Who got an answer again, first of all: no more than one per person counts.
	const back = writing.waits.filter((one) => one.at > listening && one.at - one.ms < listening);
	const longest = Math.max(0, ...back.map((one) => one.at - listening));
	return {
		passed: isClean(sum) && !failed && !divided && longest < bar.back && moved === writing.people,
		figures: {
			people: writing.people,
			told_to_move: moved,
			commands: writing.total(),
			failed,
			...sum,
			divided,
			restart_ms: Math.round(listening - stopped),
			back_max_ms: Math.round(longest)
		}
	};
}

/** The status of a page over a connection of its own, as a proxy asks for it; 0 when there is no answer. */
const statusOf = (url: string) =>
	new Promise<number>((resolve) => {
		get(url, { agent: false }, (answer) => {
			answer.resume();
			resolve(answer.statusCode ?? 0);
		}).once('error', () => resolve(0));
	});

/** Replaced by one that listens already. */
async function replaced(server: OwnServer, short: boolean) {
	const writing = await crowd(server, short);
	await writing.rounds(3);
	let refused = 0;
	let asked = 0;
	let stop = false;
	const asking = (async () => {
		while (!stop) {
			asked += 1;
			const page = `${server.url}/gezond`;
			// A connection that was taken just before the old server left may break: browsers and proxies ask a page again then.
			if ((await statusOf(page)) !== 200 && (await statusOf(page)) !== 200) refused += 1;
			await wait(20);
		}
	})();
	const begun = performance.now();
	await server.roll();
	await writing.rounds(6);
	stop = true;
	await asking;
	const { moved } = writing.state;
	const { divided, sum, failed } = await writing.end();
	const waits = writing.waits.filter((one) => one.at > begun).map((one) => one.ms);
	const silent = percentile(waits, 1);
	return {
		passed:
			isClean(sum) && !failed && !divided && !refused && silent < bar.silent && moved === writing.people,
		figures: {
			rolled_told_to_move: moved,
			rolled_commands: writing.total(),
			rolled_failed: failed,
			rolled_lost: sum.lost,
			rolled_doubled: sum.doubled,
			rolled_unreadable: sum.unreadable,
			rolled_divided: divided,
			rolled_pages: asked,
			rolled_pages_refused: refused,
			rolled_wait_p50_ms: percentile(waits, 0.5),
			rolled_wait_max_ms: silent
		}
	};
}
