import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Markers } from '../../cli/rehearsal/markers.ts';
import { Person } from '../../cli/rehearsal/person.ts';
import type { Gate } from '../gate.ts';
import { balance, isClean } from '../parts/ledger.ts';
import { percentile } from '../parts/numbers.ts';
import { withServer } from '../parts/own-server.ts';
import { runningSession } from '../parts/running.ts';
import { piece } from '../parts/table-of.ts';

/** From the moment the new server listens to the first answer someone gets. */
const bar = { back: 5_000 };

export const gate: Gate = {
	words: [
		'De server wordt netjes gestopt en opnieuw gestart terwijl 300 mensen in 10 bijeenkomsten doorgaan met schrijven; hij zegt eerst tegen elk scherm wanneer het terug mag komen.',
		'Iedereen krijgt binnen 5 seconden nadat de nieuwe server luistert weer antwoord, en geen opdracht gaat verloren of gebeurt twee keer.'
	],
	measure: (short) =>
		withServer(async (server) => {
			const [count, seats] = short ? [3, 12] : [10, 30];
			const sessions = [];
			for (let i = 0; i < count; i++)
				sessions.push({
					...(await runningSession(server.data, server.keyFile, seats)),
					sent: new Set<string>(),
					acked: new Set<string>()
				});
			let stop = false;
			let moved = 0;
			let listening = Infinity;
			const back: number[] = [];
			const markers = new Markers();
			const writers = sessions.flatMap(({ code, cookies, sent, acked }) =>
				cookies.map(async (cookie) => {
					const person = new Person(server.url, 'schrijver', { code, as: 'participant' }, cookie, markers);
					await person.until(() => true);
					person.whenMoved(() => (moved += 1));
					const [card, key] = [randomUUID(), randomUUID()];
					const first = piece('begin', card, key);
					sent.add(first.id);
					await person.do(first);
					acked.add(first.id);
					let returned = false;
					for (let n = 0; !stop; n++) {
						const command = {
							id: randomUUID(),
							type: 'amend' as const,
							card,
							key,
							text: `tekst ${n}`,
							fields: {}
						};
						sent.add(command.id);
						if ('saved' in (await person.do(command))) acked.add(command.id);
						if (!returned && performance.now() > listening) {
							returned = true;
							back.push(performance.now() - listening);
						}
						await wait(300);
					}
					person.leave();
				})
			);
			const total = () => sessions.reduce((sum, s) => sum + s.acked.size, 0);
			while (total() < 3 * count * seats) await wait(50);
			const stopped = performance.now();
			await server.restart();
			listening = performance.now();
			const after = total();
			while (total() < after + 3 * count * seats) await wait(50);
			stop = true;
			await Promise.all(writers);
			await server.kill();
			const sum = await balance(server.data, server.keyFile, sessions);
			const longest = percentile(back, 1);
			const failed = sessions.reduce((n, s) => n + s.sent.size - s.acked.size, 0);
			return {
				passed: isClean(sum) && failed === 0 && longest < bar.back && moved === count * seats,
				figures: {
					people: count * seats,
					told_to_move: moved,
					commands: total(),
					failed,
					...sum,
					restart_ms: Math.round(listening - stopped),
					back_p50_ms: percentile(back, 0.5),
					back_max_ms: longest
				}
			};
		})
};
