import type { Socket } from 'node:net';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { io } from 'socket.io-client';
import { protocolVersion } from '#lib/session/protocol.ts';
import { Markers } from '../../cli/rehearsal/markers.ts';
import { Person } from '../../cli/rehearsal/person.ts';
import type { Gate } from '../gate.ts';
import { percentile } from '../parts/numbers.ts';
import { withServer } from '../parts/own-server.ts';
import { residentOf } from '../parts/resident.ts';
import { runningSession } from '../parts/running.ts';
import { piece } from '../parts/table-of.ts';

const bar = { times: 2, floor: 50, memory: 20, stuck: 20_000 };

export const gate: Gate = {
	words: [
		'Eén iemand stuurt duizend berichten per seconde en één scherm leest niet meer, terwijl de anderen gewoon schrijven.',
		'Wie te hard praat, wordt binnen een seconde afgesneden, het stille scherm uiterlijk na 20 seconden; voor de anderen wordt het wachten hoogstens twee keer zo lang (of blijft onder 50 ms), en de server groeit minder dan 20 MiB.'
	],
	measure: (short) =>
		withServer(async (server) => {
			const { code, cookies } = await runningSession(server.data, server.keyFile, 8);
			const [loud, still, ...others] = cookies;
			let stop = false;
			let phase: 'before' | 'during' = 'before';
			const acks = { before: [] as number[], during: [] as number[] };
			const writers = others.map(async (cookie) => {
				const person = new Person(server.url, 'x', { code, as: 'participant' }, cookie, new Markers());
				const [card, key] = [randomUUID(), randomUUID()];
				await person.do(piece('begin', card, key));
				for (let n = 0; !stop; n++) {
					const begun = performance.now();
					const where = phase;
					await person.do({ id: randomUUID(), type: 'amend', card, key, text: `tekst ${n}`, fields: {} });
					acks[where].push(performance.now() - begun);
					await wait(40);
				}
				person.leave();
			});
			const line = (cookie: string) =>
				io(server.url, {
					path: '/live',
					transports: ['websocket'],
					forceNew: true,
					reconnection: false,
					auth: { version: protocolVersion, code, as: 'participant' },
					extraHeaders: { cookie }
				});
			await wait(short ? 2_000 : 6_000);
			const memory = residentOf(server.pid());
			phase = 'during';
			const stuck = line(still!);
			await new Promise((resolve) => stuck.once('whole', resolve));
			const wire = (stuck.io.engine.transport as unknown as { ws: { _socket: Socket } }).ws._socket;
			wire.pause();
			const stuckSince = performance.now();

			const flood = line(loud!);
			await new Promise((resolve) => flood.once('whole', resolve));
			let cutAfter = Infinity;
			const begun = performance.now();
			flood.once('disconnect', () => (cutAfter = performance.now() - begun));
			while (cutAfter === Infinity && performance.now() - begun < 5_000) {
				for (let i = 0; i < 20; i++)
					flood.emit('command', { id: randomUUID(), type: 'ready', ready: i % 2 === 0 }, () => {});
				await wait(20);
			}
			const linesNow = async () =>
				Number(/vensterbank_lines (\d+)/.exec(await (await fetch(`${server.url}/metrics`)).text())?.[1]);
			while ((await linesNow()) > others.length && performance.now() - stuckSince < bar.stuck)
				await wait(250);
			const stuckCut = performance.now() - stuckSince;
			const grown = residentOf(server.pid()) - memory;
			stop = true;
			await Promise.all(writers);
			wire.resume();
			stuck.disconnect();
			const [before, during] = [percentile(acks.before, 0.99), percentile(acks.during, 0.99)];
			return {
				passed:
					during < Math.max(bar.floor, bar.times * before) &&
					cutAfter < 1_000 &&
					stuckCut < bar.stuck &&
					grown < bar.memory,
				figures: {
					ack_p99_ms: before,
					ack_p99_during_ms: during,
					loud_cut_ms: Math.round(cutAfter),
					silent_cut_ms: Math.round(stuckCut),
					grown_mib: grown
				}
			};
		})
};
