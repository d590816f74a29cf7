import { randomBytes, randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { WebSocket } from 'ws';
import type { Gate } from '../gate.ts';
import { withServer, type OwnServer } from '../parts/own-server.ts';
import { residentOf } from '../parts/resident.ts';
import { runningSession } from '../parts/running.ts';
import { Markers } from '../../cli/rehearsal/markers.ts';
import { Person } from '../../cli/rehearsal/person.ts';
import { piece } from '../parts/table-of.ts';

const mostMemory = 50;
const address = (url: string) => `${url.replace('http', 'ws')}/live/?EIO=4&transport=websocket`;

/** How an upgrade ends: the status of the refusal, or 101, and what was agreed on. */
const upgrade = (url: string, headers: Record<string, string>) =>
	new Promise<{ status: number; extensions: string }>((resolve) => {
		const line = new WebSocket(address(url), { headers, perMessageDeflate: true });
		line.on('open', () => {
			resolve({ status: 101, extensions: line.extensions });
			line.terminate();
		});
		line.on('unexpected-response', (_req, res) => resolve({ status: res.statusCode ?? 0, extensions: '' }));
		line.on('error', () => {});
	});

const anything = fc.anything({ maxDepth: 4, withObjectString: true, withBigInt: false });

/** One hostile frame: packets that are almost right, packets of any content, and plain noise. */
function frame(seed: number): string | Buffer {
	const events = [
		'command',
		'whole',
		'mine',
		'urgent',
		'constructor',
		'__proto__',
		'disconnect',
		'bundle',
		'x'
	];
	const event = events[seed % events.length]!;
	const [value] = fc.sample(anything, { numRuns: 1, seed });
	const json = () => {
		try {
			return JSON.stringify([event, value, value]) ?? '[]';
		} catch {
			return '[]';
		}
	};
	switch (seed % 7) {
		case 0:
			return `42${seed % 100}${json()}`;
		case 1:
			return `42["command",{"id":"${'a'.repeat(12)}","type":"contribute","__proto__":{"role":"lead"}}]`;
		case 2:
			return `42${'['.repeat(2_000)}`;
		case 3:
			return randomBytes(randomInt(1, 200));
		case 4:
			return `4${seed % 10}${json()}`;
		case 5:
			return `45${seed % 9}-["command",{"_placeholder":true,"num":0}]`;
		default:
			return `${seed % 10}${randomBytes(40).toString('latin1')}`;
	}
}

/** Keeps a line open to the session and sends frames until so many are gone; comes back when it is cut. */
async function attack(server: OwnServer, code: string, cookie: string, frames: number): Promise<number> {
	let sent = 0;
	while (sent < frames) {
		const line = new WebSocket(address(server.url), { headers: { cookie } });
		const open = await new Promise<boolean>((resolve) => {
			line.once('open', () => resolve(true));
			line.once('error', () => resolve(false));
		});
		if (!open) {
			await wait(20);
			continue;
		}
		line.on('error', () => {});
		line.send(`40${JSON.stringify({ version: 1, code, as: 'participant' })}`);
		for (let i = 0; i < 250 && sent < frames && line.readyState === WebSocket.OPEN; i++) {
			line.send(frame(sent++));
			if (i % 25 === 0) await wait(1);
		}
		line.terminate();
	}
	return sent;
}

export const gate: Gate = {
	words: [
		'Honderdduizend vijandige berichten gaan over echte lijnen naar een lopende bijeenkomst: kapotte pakketten, vreemde velden, diepe nesting, te grote stukken, en handdrukken van vreemde pagina’s.',
		'De server valt niet om en groeit minder dan 50 MiB, er komt geen gebeurtenis bij, en wie gewoon meedoet merkt niets.'
	],
	measure: (short) =>
		withServer(async (server) => {
			const { code, cookies } = await runningSession(server.data, server.keyFile, 6);
			const foreign = await upgrade(server.url, { origin: 'https://elders.example' });
			const own = await upgrade(server.url, { origin: server.url });
			const person = new Person(server.url, 'x', { code, as: 'participant' }, cookies[0]!, new Markers());
			await person.until(() => true);
			await person.do(piece('voor'));
			await attack(server, code, cookies[5]!, 1_000); // to warm up
			const seq = person.seq;
			const memory = residentOf(server.pid());
			const pid = server.pid();
			const frames = short ? 6_000 : 100_000;
			const attackers = cookies.slice(2);
			const attacks = attackers.map((cookie) => attack(server, code, cookie, frames / attackers.length));
			let answers = 0;
			let over = false;
			const going = (async () => {
				while (!over) {
					if (
						'saved' in (await person.do({ id: crypto.randomUUID(), type: 'ready', ready: answers % 2 === 0 }))
					)
						answers += 1;
					await wait(50);
				}
			})();
			const sent = (await Promise.all(attacks)).reduce((sum, n) => sum + n, 0);
			over = true;
			await going;
			const big = new WebSocket(address(server.url), { headers: { cookie: cookies[2]! } });
			await new Promise((resolve) => big.once('open', resolve));
			const cut = new Promise<boolean>((resolve) => {
				big.once('close', () => resolve(true));
				setTimeout(() => resolve(false), 3_000);
			});
			big.send('4'.padEnd(70_000, 'x'));
			const bigCut = await cut;
			const alive = 'saved' in (await person.do(piece('na')));
			const added = Math.max(0, person.seq - seq - answers - 1);
			const grown = residentOf(server.pid()) - memory;
			person.leave();
			return {
				passed:
					alive &&
					added === 0 &&
					bigCut &&
					answers > 0 &&
					grown < mostMemory &&
					foreign.status !== 101 &&
					own.status === 101 &&
					own.extensions === '' &&
					pid === server.pid(),
				figures: {
					frames: sent,
					crashes: alive ? 0 : 1,
					answers_meanwhile: answers,
					events_added_by_others: added,
					grown_mib: grown,
					too_big_cut: bigCut,
					foreign_page: foreign.status,
					compression: own.extensions || 'none'
				}
			};
		})
};
