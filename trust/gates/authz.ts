import { roles, type Role as AccountRole } from '#lib/server/accounts/roles.ts';
import { rights } from '#lib/session/rights.ts';
import type { CommandType, Who } from '#lib/session/command.ts';
import type { Stage } from '#lib/session/state.ts';
import type { Reply } from '#lib/session/protocol.ts';
import { performance } from 'node:perf_hooks';
import { openTable, type Sitter, type Table } from '../../tests/live/table.ts';
import type { Gate } from '../gate.ts';
import { withServer } from '../parts/own-server.ts';
import { peopleOf } from '../parts/people.ts';
import { piece } from '../parts/table-of.ts';

type Role = Who['role'];
type Ask = { type: string } & Record<string, unknown>;

const id = () => crypto.randomUUID();
/** One key for all secret answers of a person, as their tab has it. */
const ballot = id();

/** A well-formed command of each type that can come over a line; what it points at does not exist. */
const asked: Partial<Record<CommandType, (at: { phase: number; step: number }) => Ask>> = {
	release_case: () => ({ type: 'release_case' }),
	open: () => ({ type: 'open' }),
	admit: () => ({ type: 'admit', seat: 'd-niemand' }),
	excuse: () => ({ type: 'excuse', seat: 'd-niemand' }),
	assign: () => ({ type: 'assign', seat: 'd-niemand', function: 'participant' }),
	hand_over: () => ({ type: 'hand_over', seat: 'd-niemand' }),
	make_co: () => ({ type: 'make_co', seat: 'd-niemand', co: true }),
	step_out: () => ({ type: 'step_out' }),
	come_back: () => ({ type: 'come_back' }),
	leave: () => ({ type: 'leave' }),
	start: () => ({ type: 'start' }),
	next: () => ({ type: 'next', from: '99.99' }),
	back: () => ({ type: 'back', from: '99.99', confirmed: true }),
	extend: () => ({ type: 'extend', minutes: 1 }),
	pause: () => ({ type: 'pause' }),
	resume: () => ({ type: 'resume' }),
	end: () => ({ type: 'end' }),
	close: () => ({ type: 'close' }),
	contribute: () => ({
		type: 'contribute',
		card: id(),
		kind: 'bestaat_niet',
		text: 'x',
		fields: {},
		key: id()
	}),
	amend: () => ({ type: 'amend', card: id(), text: 'x', fields: {}, key: id() }),
	withdraw: () => ({ type: 'withdraw', card: id(), key: id() }),
	group: () => ({ type: 'group', group: id(), title: 'x', cards: [id(), id()] }),
	ungroup: () => ({ type: 'ungroup', group: id() }),
	mark: () => ({ type: 'mark', card: id(), field: 'x', value: 'x' }),
	park: () => ({ type: 'park', card: id(), key: id() }),
	unpark: () => ({ type: 'unpark', card: id(), key: id() }),
	doubt: () => ({ type: 'doubt', card: id(), key: ballot }),
	answer: () => ({ type: 'answer', ask: 'bestaat_niet', value: 'x', key: ballot }),
	act: () => ({ type: 'act', act: 'bestaat_niet', value: 'x' }),
	ready: () => ({ type: 'ready', ready: true }),
	give_turn: () => ({ type: 'give_turn', seat: 'd-niemand' }),
	end_turn: () => ({ type: 'end_turn', seat: 'd-niemand' }),
	pass: () => ({ type: 'pass' })
};
/** These never come over a line: the door does not know them, whoever asks. */
const neverAsked: readonly CommandType[] = ['create', 'prepare', 'ask', 'join'];
/** What changes the stage or the asker when it is allowed: asked last, in a session of its own. */
const moving = new Set<CommandType>([
	'start',
	'pause',
	'resume',
	'end',
	'close',
	'leave',
	'step_out',
	'come_back'
]);

/** Where a rule of the core is stricter than the table: who leads does not leave [S39] and is not counted as ready [S20]. */
const stricter = new Set(['leave/lead', 'ready/lead']);

const said = (reply: Reply) => ('refused' in reply ? reply.refused : 'saved' in reply ? 'saved' : 'again');

interface Scene {
	readonly table: Table;
	readonly who: ReadonlyMap<Role | 'wall', Pick<Sitter, 'do'>>;
	readonly stage: Stage;
	readonly at: () => { phase: number; step: number };
	readonly seq: () => number;
}

/** A session at a stage, with someone of each role on a line. */
async function scene(stage: 'lobby' | 'running' | 'paused' | 'ended'): Promise<Scene> {
	const table = await openTable();
	const who = new Map<Role | 'wall', Pick<Sitter, 'do'>>();
	const make = async () => {
		if (stage !== 'lobby') return table.running('people');
		const { id: session, code } = await table.session();
		const boss = await table.lead(code);
		const people = [];
		for (const name of ['Beuk', 'Berk', 'Linde', 'Eik']) {
			const person = await table.sit(session, code, name);
			await boss.do({ type: 'admit', seat: person.seat });
			people.push(person);
		}
		return { id: session, code, boss, people, room: (await table.sessions.room(session))! };
	};
	const { id: session, code, boss, people, room } = await make();
	await boss.do({ type: 'make_co', seat: people[2]!.seat, co: true });
	const waiting = await table.sit(session, code, 'Wilg');
	const wall = table.line({ code, as: 'wall', key: table.sessions.wallKey(session) });
	await table.arrive(wall.line);
	who.set('lead', boss);
	who.set('co', people[2]!);
	who.set('participant', people[3]!);
	who.set('waiting', waiting);
	who.set('wall', { do: table.asker(wall.line) });
	if (stage === 'paused') await boss.do({ type: 'pause' });
	if (stage === 'ended') await boss.do({ type: 'end' });
	return { table, who, stage, at: () => room.state.at, seq: () => room.seq };
}

/** What the table says should come out: a refusal by name, or that it is not refused for who or when. */
function expected(type: CommandType, role: Role | 'wall', stage: Stage): string {
	if (role === 'wall') return 'not_yours';
	if (stage === 'closed' || stage === 'ended') return 'closed';
	if (!rights[type].by.includes(role)) return 'not_yours';
	if (!rights[type].during.includes(stage)) return 'not_now';
	return stricter.has(`${type}/${role}`) ? 'not_yours' : 'allowed';
}

async function enumerate(deviations: string[]): Promise<number> {
	let cells = 0;
	for (const stage of ['lobby', 'running', 'paused', 'ended'] as const) {
		const here = await scene(stage);
		const ask = async (type: CommandType, role: Role | 'wall', where: Scene) => {
			cells += 1;
			const wanted = expected(type, role, stage);
			const before = where.seq();
			const got = said(await where.who.get(role)!.do(asked[type]!(where.at()) as never));
			const right =
				wanted === 'allowed' ? !['not_yours', 'closed'].includes(got) || own(type, got) : got === wanted;
			const quiet = wanted === 'allowed' || where.seq() === before;
			if (!right || !quiet) deviations.push(`${type} ${role} ${stage}: ${got}, niet ${wanted}`);
		};
		const roles = [...here.who.keys()];
		const types = Object.keys(asked) as CommandType[];
		for (const type of types)
			for (const role of roles)
				if (!(moving.has(type) && expected(type, role, stage) === 'allowed')) await ask(type, role, here);
		for (const type of neverAsked)
			for (const role of roles) {
				cells += 1;
				const got = said(await here.who.get(role)!.do({ type } as never));
				if (got !== 'not_known') deviations.push(`${type} ${role} ${stage}: ${got}`);
			}
		for (const type of types)
			for (const role of roles)
				if (moving.has(type) && expected(type, role, stage) === 'allowed') {
					const fresh = await scene(stage);
					await ask(type, role, fresh);
					await fresh.table.stop();
					fresh.table.remove();
				}
		await here.table.stop();
		here.table.remove();
	}
	return cells;
}
/** A command about a card that is not there may be refused as somebody else's: nobody learns whether it exists. */
const own = (type: CommandType, got: string) => rights[type].own !== undefined && got === 'not_yours';

/** Own and foreign cards, shown and hidden, with the right key, another's key and none. */
async function foreignCards(deviations: string[]): Promise<number> {
	const table = await openTable();
	const { boss, people, room } = await table.running('people');
	const mine = piece('van mij');
	await people[0]!.do(mine);
	let cells = 0;
	const must = async (sitter: Pick<Sitter, 'do'>, ask: Ask, wanted: string) => {
		cells += 1;
		const got = said(await sitter.do(ask as never));
		if (got !== wanted) deviations.push(`${ask.type} vreemd: ${got}, niet ${wanted}`);
	};
	const strangeKey = id();
	for (const shown of [false, true]) {
		if (shown) await boss.do({ type: 'next', from: `${room.state.at.phase}.${room.state.at.step}` });
		for (const other of [people[1]!, people[2]!, boss])
			for (const type of ['amend', 'withdraw', 'unpark'])
				await must(
					other,
					{
						type,
						card: mine.card,
						key: strangeKey,
						...(type === 'amend' ? { text: 'van jou', fields: {} } : {})
					},
					'not_yours'
				);
		await must(people[1]!, { type: 'park', card: mine.card, key: strangeKey }, 'not_yours');
	}
	await must(
		people[0]!,
		{ type: 'amend', card: mine.card, key: mine.key, text: 'nieuw', fields: {} },
		'saved'
	);
	const other = await table.running('people');
	await must(other.people[0]!, { type: 'doubt', card: mine.card, key: id() }, 'not_known');
	if (room.state.cards.find((card) => card.id === mine.card)?.text !== 'nieuw')
		deviations.push('kaartje veranderd');
	await table.stop();
	table.remove();
	return cells;
}

/** How long until someone who may no longer be here hears nothing, in milliseconds; and that they stay out. */
async function withdrawn(deviations: string[]): Promise<number> {
	const table = await openTable();
	const { code, boss, people } = await table.running('people');
	const gone = new Promise((resolve) => people[3]!.line.once('disconnect', resolve));
	const begun = performance.now();
	await boss.do({ type: 'excuse', seat: people[3]!.seat });
	await gone;
	const took = performance.now() - begun;
	const back = await table.arrive(table.line({ code, as: 'participant' }, people[3]!.cookie).line);
	if (back !== 'not_yours') deviations.push('weggestuurd en toch terug');
	await table.stop();
	table.remove();
	return Math.round(took);
}

/** Who may open which page: everyone else is sent to sign in, or gets 403. */
const pages: Readonly<Record<string, readonly AccountRole[]>> = {
	'/sessies': ['facilitator'],
	'/sessies/nieuw': ['facilitator'],
	'/mensen': ['admin'],
	'/handreikingen': ['facilitator', 'method_developer'],
	'/handreikingen/nieuw': ['method_developer'],
	'/lessen/lijken-op-elkaar': ['method_developer'],
	'/huisstijl': ['admin', 'method_developer'],
	'/overzicht': ['facilitator', 'method_developer', 'manager', 'admin'],
	'/terugpraten': ['facilitator', 'method_developer'],
	'/terugpraten/nieuw': ['facilitator', 'method_developer'],
	'/logboek': ['auditor', 'admin'],
	'/beheer': ['admin', 'auditor'],
	'/beheer/post': ['admin'],
	'/beheer/zelftest': ['admin', 'auditor'],
	'/account': roles
};

async function overHttp(deviations: string[]): Promise<number> {
	let cells = 0;
	await withServer(async (server) => {
		const people = await peopleOf(
			server,
			roles.map((role) => [role])
		);
		for (const [path, may] of Object.entries(pages))
			for (const [i, role] of [...roles, undefined].entries()) {
				cells += 1;
				const { status } = await fetch(server.url + path, {
					redirect: 'manual',
					headers: { cookie: people[i]?.cookie ?? '', accept: 'text/html' }
				});
				const wanted = role === undefined ? 303 : may.includes(role) ? 200 : 403;
				if (status !== wanted) deviations.push(`${path} ${role}: ${status}, niet ${wanted}`);
			}
	});
	return cells;
}

export const gate: Gate = {
	words: [
		'Elke opdracht wordt door elke rol in elk stadium over een echte lijn gevraagd, voor eigen en andermans kaartjes, en naast de tabel in rights.ts gelegd; de pagina’s met een rol worden door elke rol opgevraagd.',
		'Er is geen afwijking, een geweigerde opdracht verandert niets, en wie wordt weggestuurd, hoort binnen een seconde niets meer en komt niet terug.'
	],
	async measure() {
		const deviations: string[] = [];
		const cells = await enumerate(deviations);
		const foreign = await foreignCards(deviations);
		const http = await overHttp(deviations);
		const took = await withdrawn(deviations);
		for (const deviation of deviations) process.stderr.write(`authz: ${deviation}\n`);
		return {
			passed: deviations.length === 0 && took < 1_000,
			figures: {
				cells,
				foreign_cards: foreign,
				pages: http,
				deviations: deviations.length,
				withdrawn_ms: took
			}
		};
	}
};
