// What is measured, the same for both servers.
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from './client.ts';
import { card } from './prepare.ts';
import type { UnderTest } from './servers.ts';

const percentile = (values: readonly number[], p: number): number => {
	const sorted = [...values].sort((a, b) => a - b);
	return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? NaN) * 10) / 10;
};

let made = 0;
const fresh = () => `b-card-${process.pid}-${made++}`;

async function everyone(server: UnderTest, groups = server.groups): Promise<Client[][]> {
	return Promise.all(
		groups.map(async (group) => {
			const clients = group.people.map((cookie) => new Client(server.url, group.auth, cookie));
			await Promise.all(clients.map((client) => client.ready));
			return clients;
		})
	);
}

/** Everyone in these groups writes as fast as the answers come: cards delivered to people a second. */
async function writing(server: UnderTest, groups: UnderTest['groups'], seconds: number): Promise<number> {
	const clients = (await everyone(server, groups)).flat();
	let delivered = 0;
	for (const client of clients) client.onCards = (ids) => (delivered += ids.length);
	const end = performance.now() + (seconds + 0.5) * 1000;
	const all = clients.map(async (client) => {
		while (performance.now() < end) {
			const answer = await client.do(card('We zagen dat pas later, en niemand had het gevraagd.', fresh()));
			if (answer.includes('refused')) throw new Error(answer);
		}
	});
	await wait(500); // until all are at it
	const from = performance.now();
	delivered = 0;
	await wait(seconds * 1000);
	const rate = delivered / ((performance.now() - from) / 1000);
	await Promise.all(all);
	for (const client of clients) client.close();
	return Math.round(rate);
}

/**
 * The same at saturation: one half of the groups writes first, so that the server has come to its speed; the other half,
 * whose boards are still empty, is measured.
 */
export async function saturation(server: UnderTest, seconds: number): Promise<number> {
	const half = server.groups.length / 2;
	await writing(server, server.groups.slice(half), seconds);
	return writing(server, server.groups.slice(0, half), seconds);
}

/** So many cards a second in one session: milliseconds until acknowledged and until seen by the others. */
export async function steady(server: UnderTest, perSecond: number, seconds: number) {
	const [clients] = await everyone(server);
	const sent = new Map<string, number>();
	const seen: number[] = [];
	const acknowledged: number[] = [];
	for (const client of clients!)
		client.onCards = (ids, at) => {
			for (const id of ids) if (sent.has(id)) seen.push(at - sent.get(id)!);
		};
	const writing: Promise<void>[] = [];
	const start = performance.now();
	for (let i = 0; i < perSecond * seconds; i++) {
		await wait(Math.max(0, start + (i * 1000) / perSecond - performance.now()));
		const id = fresh();
		const at = performance.now();
		sent.set(id, at);
		const client = clients![i % clients!.length]!;
		const written = client.do(card('Wie had hier de regie?', id));
		writing.push(written.then(() => void acknowledged.push(performance.now() - at)));
	}
	await Promise.all(writing);
	await wait(200);
	for (const client of clients!) client.close();
	return {
		acknowledged: percentile(acknowledged, 0.95),
		seen: percentile(seen, 0.95),
		deliveries: seen.length
	};
}

/** Hidden cards are shown to everyone at once: milliseconds until the last of them stood on a screen. */
export async function reveal(server: UnderTest, cards: number): Promise<number> {
	const group = server.groups[0]!;
	const [clients] = await everyone(server);
	const lead = new Client(server.url, { ...group.auth, as: 'facilitator' }, group.lead);
	await lead.ready;
	const hidden = Array.from({ length: cards }, fresh);
	await Promise.all(hidden.map((id, i) => clients![i % clients!.length]!.do(card('Nog niet te zien.', id))));
	await wait(200);
	const times: number[] = [];
	const start = performance.now();
	const shown = clients!.map(
		(client) =>
			new Promise<void>((resolve) => {
				let left = cards;
				client.onCards = (ids, at) => {
					left -= ids.length;
					if (left > 0) return;
					times.push(at - start);
					resolve();
				};
			})
	);
	await lead.do({ id: fresh().padEnd(8, '0'), type: 'next', from: group.from });
	await Promise.all(shown);
	for (const client of [...clients!, lead]) client.close();
	return percentile(times, 0.95);
}

/** Everyone comes in at the same moment: milliseconds until the last has the view. */
export async function joining(server: UnderTest): Promise<number> {
	const start = performance.now();
	const clients = (await everyone(server)).flat();
	const took = performance.now() - start;
	for (const client of clients) client.close();
	return Math.round(took);
}

/** Memory a connected client costs, in KiB, over the server at rest. */
export async function memory(server: UnderTest): Promise<number> {
	await wait(1000);
	const before = server.memory();
	const clients = (await everyone(server)).flat();
	await wait(2000);
	const after = server.memory();
	for (const client of clients) client.close();
	return Math.round(((after - before) / clients.length) * 10) / 10;
}
