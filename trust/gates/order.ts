import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { project } from '#lib/session/project.ts';
import { world } from '#lib/playbooks/playbooks.ts';
import { readSaved } from '#lib/server/live/writes.ts';
import { chance } from '../../cli/rehearsal/chance.ts';
import { Markers } from '../../cli/rehearsal/markers.ts';
import { Person } from '../../cli/rehearsal/person.ts';
import { openTable } from '../../tests/live/table.ts';
import type { Gate } from '../gate.ts';
import { piece } from '../parts/table-of.ts';

/** The same for the same content, in whatever order its fields stand. */
const hash = (value: unknown) =>
	createHash('sha256')
		.update(
			JSON.stringify(value, (_key, v: unknown) =>
				isPlain(v) ? Object.fromEntries(Object.entries(v).toSorted()) : v
			)
		)
		.digest('hex');
const isPlain = (v: unknown): v is object => typeof v === 'object' && v !== null && !Array.isArray(v);

/** One seed: four people write with lines that fall, commands go out up to three times, the facilitator shows. */
async function play(seed: number) {
	const luck = chance(seed);
	const table = await openTable();
	const { id, code, boss, people, room } = await table.running('people');
	const markers = new Markers();
	const viewers = people.map(
		(p, i) => new Person(table.url, `d${i}`, { code, as: 'participant' }, p.cookie, markers)
	);
	await Promise.all(viewers.map((viewer) => viewer.until(() => true)));
	const sent: string[] = [];
	const acked: string[] = [];
	const write = async (viewer: Person, n: number) => {
		const command = piece(`kaart ${n}`);
		sent.push(command.id);
		const times = 1 + Math.floor(luck.next() * 3);
		const replies = await Promise.all(Array.from({ length: times }, () => viewer.do(command)));
		if (luck.next() < 0.4) viewer.drop();
		if (replies.every((reply) => 'saved' in reply && hash(reply) === hash(replies[0])))
			acked.push(command.id);
	};
	const round = (n: number) => Promise.all(viewers.map((viewer, i) => write(viewer, n * 10 + i)));
	await round(0);
	await round(1);
	await boss.do({ type: 'next', from: `${room.state.at.phase}.${room.state.at.step}` });
	await round(2);
	await round(3);
	for (let i = 0; i < 250 && viewers.some((viewer) => viewer.view?.cards.length !== sent.length); i++)
		await wait(20);
	const views = new Set(viewers.map((viewer) => hash({ ...viewer.view })));
	const truth = hash({ ...project(room.state, 'participants', world) });
	const saved = await readSaved(table.log, id, table.keys.open(id)!);
	const commands = new Set(saved.map(([command]) => command));
	const result = {
		acked: acked.length,
		lost: acked.filter((one) => !commands.has(one)).length + (sent.length - acked.length),
		doubled: saved.length - commands.size,
		gaps: room.seq - saved.length,
		orders: new Set(viewers.map((viewer) => viewer.view!.cards.map((card) => card.id).join())).size,
		views: views.size,
		untrue: views.has(truth) && views.size === 1 ? 0 : 1
	};
	for (const viewer of viewers) viewer.leave();
	await table.stop();
	table.remove();
	return result;
}

export const gate: Gate = {
	words: [
		'In 200 bijeenkomsten schrijven vier mensen over echte lijnen die steeds wegvallen, en elke opdracht gaat één tot drie keer de deur uit.',
		'Iedereen ziet daarna hetzelfde bord in dezelfde volgorde, gelijk aan wat op schijf staat, en niets is kwijt of dubbel.'
	],
	async measure(short) {
		const seeds = short ? 6 : 200;
		const sum = { acked: 0, lost: 0, doubled: 0, gaps: 0, untrue: 0 };
		let orders = 0;
		let views = 0;
		for (let seed = 1; seed <= seeds; seed++) {
			const one = await play(seed);
			for (const name of Object.keys(sum) as (keyof typeof sum)[]) sum[name] += one[name];
			orders = Math.max(orders, one.orders);
			views = Math.max(views, one.views);
		}
		const { acked, ...wrong } = sum;
		return {
			passed: Object.values(wrong).every((n) => n === 0) && orders === 1 && views === 1 && acked > 0,
			figures: { seeds, ...sum, orders, views_per_role: views }
		};
	}
};
