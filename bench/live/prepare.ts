// Sessions with everyone already seated and let in, written straight into a data folder before the server opens it.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { addAccount, addOrganisation } from '#lib/server/accounts/people.ts';
import { prepare as prepareChecks } from '#lib/checks/check.ts';
import { openDatabase } from '#lib/server/db/open.ts';
import { keyStore } from '#lib/server/keys/key-store.ts';
import { masterKey } from '#lib/server/keys/master-key.ts';
import { seatCookie } from '#lib/server/live/seats.ts';
import { lockOf, openSessions } from '#lib/server/live/sessions.ts';
import { sqliteLog } from '#lib/server/log/sqlite.ts';
import { world } from '#lib/playbooks/playbooks.ts';
import type { Command, Who } from '#lib/session/command.ts';
import { suitabilityQuestions } from '#lib/session/state.ts';

export interface Seated {
	readonly code: string;
	readonly lead: string;
	readonly people: readonly string[];
	/** Where the session stands, to move on from. */
	readonly from: string;
}

/** Makes sessions in window 1, at its silent step or after the reveal, with so many cards shown on the board. */
export async function seated(
	data: string,
	{
		sessions: count,
		people,
		shown,
		cards = 0
	}: { sessions: number; people: number; shown: boolean; cards?: number }
): Promise<Seated[]> {
	await prepareChecks();
	const db = openDatabase(join(data, 'vensterbank.db'));
	const keys = keyStore(
		join(data, 'keys.db'),
		masterKey(join(data, 'master.key'), data, () => {})
	);
	const log = sqliteLog(join(data, 'log.db'));
	const sessions = openSessions({ db, log, keys, world, keep: async () => {}, destroy: async () => {} });
	const { owner, organisation } = await db.transaction(async (tx) => {
		const organisation = await addOrganisation(tx, 'Meting', new Date());
		const person = {
			email: `${randomUUID()}@voorbeeld.nl`,
			name: 'Meting',
			roles: ['facilitator'] as const,
			organisation
		};
		return { organisation, owner: (await addAccount(tx, person, new Date()))! };
	});
	const made: Seated[] = [];
	for (let s = 0; s < count; s++) {
		const { id, code } = await sessions.create({
			organisation,
			owner,
			playbook: 'four-windows',
			title: 'Meting'
		});
		const ask = async (command: object, role: Who['role'] = 'lead', seat?: string) => {
			const reply = await sessions.handle(id, { id: randomUUID(), ...command } as Command, {
				role,
				...(seat ? { seat } : {})
			});
			if ('refused' in reply) throw new Error(`${JSON.stringify(command)}: ${reply.refused}`);
		};
		for (const question of suitabilityQuestions)
			await ask({ type: 'prepare', part: { field: 'suitability', question, value: 'yes' } });
		await ask({ type: 'prepare', part: { field: 'consent', decision: 'given', reason: 'Meting' } });
		await ask({ type: 'prepare', part: { field: 'case', question: 'happened', value: 'Meting' } });
		await ask({ type: 'prepare', part: { field: 'question', value: 'Meting' } });
		await ask({ type: 'open' });
		const cookie = (seat: string, secret: string) => `${seatCookie(code)}=${seat}.${secret}`;
		const sit = async (name: string, lead: boolean) => {
			const [seat, secret] = [`${lead ? 'l' : 'd'}-${randomUUID()}`, randomUUID()];
			await ask(
				{ type: 'join', seat, name, organisation: 'school', distance: 'none', pass: lockOf(secret), lead },
				'system'
			);
			return { seat, cookie: cookie(seat, secret) };
		};
		const lead = await sit('Leider', true);
		const seats: { seat: string; cookie: string }[] = [];
		for (let p = 0; p < people; p++) seats.push(await sit(`Persoon ${p}`, false));
		await Promise.all(seats.map(({ seat }) => ask({ type: 'admit', seat })));
		await ask({ type: 'assign', seat: seats[0]!.seat, function: 'bringer' });
		await ask({ type: 'assign', seat: seats[1]!.seat, function: 'dissenter' });
		await ask({ type: 'start' });
		const room = (await sessions.room(id))!;
		const place = () => `${room.state.at.phase}.${room.state.at.step}`;
		while (room.state.at.phase < 4) await ask({ type: 'next', from: place() });
		await Promise.all(
			Array.from({ length: cards }, (_, c) =>
				ask(card(`vooraf ${c}`, `pre-${randomUUID()}`, true), 'participant', seats[c % seats.length]!.seat)
			)
		);
		if (shown) await ask({ type: 'next', from: place() });
		made.push({ code, lead: lead.cookie, people: seats.map((p) => p.cookie), from: place() });
	}
	await log.close();
	keys.close();
	db.close();
	return made;
}

/** One card as a participant writes it; inside the server it carries a lock where outside it carries a key. */
export function card(text: string, id: string, inside = false): object {
	const secret = inside ? { lock: randomUUID() } : { key: randomUUID() };
	return { id: randomUUID(), type: 'contribute', card: id, kind: 'piece', text, fields: {}, ...secret };
}
