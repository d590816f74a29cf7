// A live server in this process, on a real socket and real files, with people who sit down at it.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Server } from 'socket.io';
import { io as connect, type Socket } from 'socket.io-client';
import { AccessChanges } from '#lib/server/accounts/access.ts';
import type { Account } from '#lib/server/accounts/account-of.ts';
import { addAccount, addOrganisation } from '#lib/server/accounts/people.ts';
import { prepare as prepareChecks } from '#lib/checks/check.ts';
import { sixQuestions } from '#lib/checks/six.ts';
import { openDatabase } from '#lib/server/db/open.ts';
import { destroySession, type DestroyStep } from '#lib/server/destroy/destroy.ts';
import { signerIn } from '#lib/server/destroy/receipt.ts';
import { masterKey } from '#lib/server/keys/master-key.ts';
import { keyStore } from '#lib/server/keys/key-store.ts';
import { keepSession } from '#lib/server/library/keep-session.ts';
import { doorkeeper } from '#lib/server/live/door.ts';
import { hall } from '#lib/server/live/hall.ts';
import { seatCookie } from '#lib/server/live/seats.ts';
import { lockOf, openSessions } from '#lib/server/live/sessions.ts';
import { WrongCodes } from '#lib/server/live/wrong-codes.ts';
import { sqliteLog } from '#lib/server/log/sqlite.ts';
import { world } from '#lib/playbooks/playbooks.ts';
import type { Command } from '#lib/session/command.ts';
import {
	protocolVersion,
	type Ask,
	type Reply,
	type ToBrowser,
	type ToServer,
	type Whole
} from '#lib/session/protocol.ts';
import { caseQuestions, suitabilityQuestions } from '#lib/session/state.ts';
import { socketOptions } from '../../socket-options.ts';

type Line = Socket<ToBrowser, ToServer>;

/** A person at the table, with every raw message that reached their machine. */
export interface Sitter {
	readonly seat: string;
	readonly cookie: string;
	readonly line: Line;
	readonly heard: string[];
	do(command: { type: Ask['type'] } & Record<string, unknown>): Promise<Reply>;
}

/** Opens a server on a data folder, a new one or that of another table; `at` may break off the destroying. */
export async function openTable(
	folder = mkdtempSync(join(tmpdir(), 'table-')),
	at?: (step: DestroyStep) => void
) {
	await prepareChecks();
	const db = openDatabase(join(folder, 'vensterbank.db'));
	const keys = keyStore(
		join(folder, 'keys.db'),
		masterKey(join(folder, 'master.key'), folder, () => {})
	);
	const log = sqliteLog(join(folder, 'log.db'));
	const signer = signerIn(join(folder, 'receipts.key'));
	const files = ['log.db', 'log.db-wal', 'keys.db'].map((name) => join(folder, name));
	const sessions = openSessions({
		db,
		log,
		keys,
		world,
		keep: (kept, organisation, left) => keepSession(db, kept, organisation, new Date(), left),
		destroy: (row) =>
			destroySession(row, { db, log, keys, signer, files, now: Date.now, ...(at ? { at } : {}) })
	});
	await sessions.resume();
	const access = new AccessChanges();
	const account: { current: Account | undefined } = { current: undefined };
	const wrongCodes = new WrongCodes();
	const http = createServer();
	const io = new Server(http, socketOptions);
	io.use(
		doorkeeper({
			sessions,
			config: {},
			wrongCodes,
			accountOf: async (headers) => (headers.get('cookie')?.includes('boss') ? account.current : undefined)
		})
	);
	const { unwire, leave } = hall(io, { sessions, access });
	await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
	const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
	const lines: Line[] = [];

	function line(
		auth: object,
		cookie = '',
		headers: Record<string, string> = {}
	): { line: Line; heard: string[] } {
		const heard: string[] = [];
		const line: Line = connect(url, {
			path: '/live',
			transports: ['websocket'],
			forceNew: true,
			reconnection: false,
			auth: { version: protocolVersion, ...auth },
			extraHeaders: { cookie, ...headers }
		});
		line.onAny((...args) => heard.push(JSON.stringify(args)));
		lines.push(line);
		return { line, heard };
	}

	/** Resolves with the first whole view, or with why the door stayed shut. */
	const arrive = (line: Line): Promise<Whole | string> =>
		new Promise((resolve) => {
			line.once('whole', resolve);
			line.once('connect_error', (error) => resolve(error.message));
		});

	const asker = (line: Line) => (command: object) =>
		line.timeout(5000).emitWithAck('command', { id: crypto.randomUUID(), ...command } as Ask);

	/** A facilitator's account with a prepared and opened session. */
	async function session() {
		const made = await db.transaction(async (tx) => {
			const organisation = await addOrganisation(tx, `O ${crypto.randomUUID()}`, new Date());
			const email = `${crypto.randomUUID()}@voorbeeld.nl`;
			const owner = (await addAccount(
				tx,
				{ email, name: 'Leider', roles: ['facilitator'], organisation },
				new Date()
			))!;
			return { organisation, owner, email };
		});
		account.current = {
			id: made.owner,
			email: made.email,
			name: 'Leider',
			roles: ['facilitator'],
			organisation: made.organisation,
			signIn: 's',
			until: new Date(Date.now() + 3_600_000)
		};
		const { id, code } = await sessions.create({ ...made, playbook: 'four-windows', title: 'Test' });
		const ask = (command: object) =>
			sessions.handle(id, { id: crypto.randomUUID(), ...command } as Command, { role: 'lead' });
		for (const question of suitabilityQuestions)
			await ask({ type: 'prepare', part: { field: 'suitability', question, value: 'yes' } });
		await ask({ type: 'prepare', part: { field: 'consent', decision: 'given', reason: 'Gevraagd.' } });
		for (const question of caseQuestions)
			await ask({ type: 'prepare', part: { field: 'case', question, value: `Casus ${question} casemark` } });
		await ask({ type: 'prepare', part: { field: 'outcome', value: 'outcomemark' } });
		await ask({ type: 'prepare', part: { field: 'question', value: 'Wat helpt ons wegen?' } });
		for (const question of sixQuestions)
			await ask({ type: 'prepare', part: { field: 'recognisable', question, value: 'no' } });
		await ask({ type: 'release_case' });
		await ask({ type: 'open' });
		return { id, code };
	}

	async function lead(code: string): Promise<Sitter> {
		const { line: mine, heard } = line({ code, as: 'facilitator' }, 'boss=1');
		const whole = await arrive(mine);
		if (typeof whole === 'string') throw new Error(whole);
		return { seat: whole.own!.seat, cookie: 'boss=1', line: mine, heard, do: asker(mine) };
	}

	async function sit(id: string, code: string, name: string): Promise<Sitter> {
		const seat = `d-${crypto.randomUUID()}`;
		const secret = crypto.randomUUID();
		await sessions.handle(
			id,
			{
				id: crypto.randomUUID(),
				type: 'join',
				seat,
				name,
				organisation: 'school',
				distance: 'none',
				pass: lockOf(secret),
				lead: false
			},
			{ role: 'system' }
		);
		const cookie = `${seatCookie(code)}=${seat}.${secret}`;
		return { seat, cookie, ...(await come(code, cookie)) };
	}

	async function come(code: string, cookie: string): Promise<Omit<Sitter, 'seat' | 'cookie'>> {
		const { line: mine, heard } = line({ code, as: 'participant' }, cookie);
		const whole = await arrive(mine);
		if (typeof whole === 'string') throw new Error(whole);
		return { line: mine, heard, do: asker(mine) };
	}

	/** A running session with a facilitator and four people, at the first step of a phase. */
	async function running(phase: string) {
		const { id, code } = await session();
		const boss = await lead(code);
		const people: Sitter[] = [];
		for (const name of ['Beuk', 'Berk', 'Linde', 'Eik']) {
			const person = await sit(id, code, name);
			await boss.do({ type: 'admit', seat: person.seat });
			people.push(person);
		}
		await boss.do({ type: 'assign', seat: people[0]!.seat, function: 'bringer' });
		await boss.do({ type: 'assign', seat: people[1]!.seat, function: 'dissenter' });
		await boss.do({ type: 'start' });
		const room = (await sessions.room(id))!;
		const book = world.playbooks['four-windows']!;
		while (book.phases[room.state.at.phase]!.key !== phase)
			await boss.do({ type: 'next', from: `${room.state.at.phase}.${room.state.at.step}` });
		return { id, code, boss, people, room };
	}

	/** Plays on to the end and closes, with one lesson kept; `mark` stands on the board and must not survive. */
	async function close(
		{ id, boss, people, room }: Awaited<ReturnType<typeof running>>,
		mark: string,
		lesson: string
	) {
		const next = () => boss.do({ type: 'next', from: `${room.state.at.phase}.${room.state.at.step}` });
		const write = async (kind: string, text: string, fields: Record<string, string> = {}) => {
			const [card, key] = [crypto.randomUUID(), crypto.randomUUID()];
			const reply = await people[1]!.do({ type: 'contribute', card, kind, text, fields, key });
			if ('refused' in reply) throw new Error(`${kind}: ${reply.refused}`);
		};
		await write('piece', mark);
		while (room.state.at.phase < 11) await next();
		await write('lesson', lesson, {
			situation: 'Overal',
			element: 'Vragen',
			because: 'het helpt',
			certainty: 'idea'
		});
		while (room.state.at.phase < 12 || room.state.at.step === 0) await next();
		for (const person of people) await person.do({ type: 'pass' });
		await next();
		return { id, reply: await boss.do({ type: 'close' }) };
	}

	return {
		url,
		folder,
		db,
		keys,
		log,
		sessions,
		access,
		wrongCodes,
		io,
		leave,
		line,
		arrive,
		asker,
		session,
		lead,
		sit,
		come,
		running,
		close,
		/** Every byte on disk. */
		bytes: () =>
			readdirSync(folder)
				.map((name) => readFileSync(join(folder, name)).toString('latin1'))
				.join(''),
		async stop() {
			for (const one of lines) one.disconnect();
			unwire();
			await new Promise<void>((resolve) => void io.close(() => resolve()));
			await log.close();
			keys.close();
			db.close();
		},
		remove: () => rmSync(folder, { recursive: true, force: true })
	};
}
export type Table = Awaited<ReturnType<typeof openTable>>;
