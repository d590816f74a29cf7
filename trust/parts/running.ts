// A session in its writing step, made on the data of a server: people have seats, and nobody is connected yet.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { prepare, type Prepared } from '../../cli/rehearsal/own-server.ts';
import { openDatabase } from '#lib/server/db/open.ts';
import { keyStore } from '#lib/server/keys/key-store.ts';
import { masterKey } from '#lib/server/keys/master-key.ts';
import { seatCookie } from '#lib/server/live/seats.ts';
import { lockOf, openSessions } from '#lib/server/live/sessions.ts';
import { sqliteLog } from '#lib/server/log/sqlite.ts';
import { world } from '#lib/playbooks/playbooks.ts';
import type { Command, Who } from '#lib/session/command.ts';

export interface Running extends Prepared {
	readonly cookies: readonly string[];
	/** How many commands were saved so far. */
	readonly before: number;
}

/** Makes it. Open its log only for as long as this takes: the server reads it when the first person comes. */
export async function runningSession(data: string, keyFile: string, seats: number): Promise<Running> {
	const prepared = await prepare({
		data,
		keyFile,
		playbook: 'four-windows',
		casus: 'Een verzonnen situatie om te meten.',
		outcome: 'Het liep goed af.',
		questions: []
	});
	const db = openDatabase(join(data, 'vensterbank.db'));
	const keys = keyStore(
		join(data, 'keys.db'),
		masterKey(keyFile, data, () => {})
	);
	const log = sqliteLog(join(data, 'log.db'));
	const sessions = openSessions({ db, log, keys, world, keep: async () => {}, destroy: async () => {} });
	const { session, code } = prepared;
	const ask = async (command: object, who: Who) => {
		const reply = await sessions.handle(session, { id: randomUUID(), ...command } as Command, who);
		if ('refused' in reply) throw new Error(`Klaarzetten lukt niet: ${JSON.stringify(reply)}`);
	};
	const seatFor = async (name: string, lead: boolean) => {
		const seat = `d-${randomUUID()}`;
		const secret = randomUUID();
		const person = { seat, name, organisation: 'school', distance: 'none', pass: lockOf(secret), lead };
		await ask({ type: 'join', ...person }, { role: 'system' });
		return { seat, cookie: `${seatCookie(code)}=${seat}.${secret}` };
	};
	const boss = await seatFor('Leider', true);
	const lead: Who = { role: 'lead', seat: boss.seat };
	const cookies: string[] = [];
	for (let i = 0; i < seats; i++) {
		const { seat, cookie } = await seatFor(`Deelnemer ${i + 1}`, false);
		await ask({ type: 'admit', seat }, lead);
		if (i === 0) await ask({ type: 'assign', seat, function: 'bringer' }, lead);
		if (i === 1) await ask({ type: 'assign', seat, function: 'dissenter' }, lead);
		cookies.push(cookie);
	}
	await ask({ type: 'start' }, lead);
	const room = (await sessions.room(session))!;
	const phases = world.playbooks['four-windows']!.phases;
	while (phases[room.state.at.phase]!.key !== 'people')
		await ask({ type: 'next', from: `${room.state.at.phase}.${room.state.at.step}` }, lead);
	const before = room.seq;
	await log.close();
	keys.close();
	db.close();
	return { ...prepared, cookies, before };
}
