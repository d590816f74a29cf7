// Who may come in, decided at the handshake from the cookie and the code; nothing a browser says about itself counts.
import { timingSafeEqual } from 'node:crypto';
import type { DefaultEventsMap, Socket } from 'socket.io';
import { protocolVersion, type ToBrowser, type ToServer } from '#lib/session/protocol.ts';
import { leadsOrganisation } from '#lib/session/state.ts';
import type { Account } from '../accounts/account-of.ts';
import type { Config } from '../config.ts';
import { metrics } from '../watch/metrics.ts';
import { report } from '../watch/report.ts';
import { readHandshake } from './command-schema.ts';
import { audienceOf, leaderSeat, seatCookie, seatIn, whoIs } from './seats.ts';
import { lockOf, type Sessions } from './sessions.ts';
import type { WrongCodes } from './wrong-codes.ts';

/** What the server knows of a line: the session, and the seat it may speak for. */
export interface Identity {
	session: string;
	as: 'participant' | 'facilitator' | 'wall';
	seat: string | undefined;
	/** An account that may lead this session, by its id. */
	leader: string | undefined;
}

export type LiveSocket = Socket<ToServer, ToBrowser, DefaultEventsMap, Identity>;

/** Why the door stays shut; the page has a sentence for each. */
type Shut = 'unknown_code' | 'closed' | 'not_yours' | 'old_page' | 'foreign' | 'again' | 'too_many';

/** What the door has to know. */
export interface Door {
	readonly sessions: Sessions;
	readonly config: Pick<Config, 'origin'>;
	readonly wrongCodes: WrongCodes;
	/** Who is signed in, by the headers of the handshake. */
	readonly accountOf: (headers: Headers) => Promise<Account | undefined>;
}

/** Lets a line in with who it is, or keeps it out with why. What goes wrong here keeps it out, to try again. */
export function doorkeeper(app: Door) {
	return (socket: LiveSocket, next: (error?: Error) => void) => {
		guarded(app, socket).then(
			(shut) => {
				if (shut) metrics.shut.add(shut);
				next(shut ? new Error(shut) : undefined);
			},
			(error: unknown) => {
				metrics.broken.add('door');
				report.error({ error }, 'door failed');
				next(new Error('again'));
			}
		);
	};
}

/** What would tell whether a code exists. */
const telling: readonly (Shut | undefined)[] = ['unknown_code', 'closed', 'not_yours'];

/** The door, for an address that guessed too often: who shows a place or a key comes in, others learn nothing. */
async function guarded(app: Door, socket: LiveSocket): Promise<Shut | undefined> {
	const { sessions, wrongCodes } = app;
	const { headers, address: other } = socket.handshake;
	const address = String(headers['x-client-ip'] ?? other);
	const tooMany = wrongCodes.wait(address, sessions.now()) > 0;
	const shut = await enter(app, socket);
	if (shut === 'unknown_code') wrongCodes.count(address, sessions.now());
	return tooMany && telling.includes(shut) ? 'too_many' : shut;
}

async function enter(app: Door, socket: LiveSocket): Promise<Shut | undefined> {
	const { headers, auth } = socket.handshake;
	if (!sameOrigin(headers, app.config.origin)) return 'foreign';
	const shown = readHandshake(auth);
	if (!shown) return 'unknown_code';
	if (shown.version !== protocolVersion) return 'old_page';
	const row = await app.sessions.byCode(shown.code);
	if (!row) return 'unknown_code';
	const room = row.status === 'open' ? await app.sessions.room(row.id) : undefined;
	if (!room) return 'closed';

	const identity: Identity = { session: row.id, as: shown.as, seat: undefined, leader: undefined };
	if (shown.as === 'wall') {
		const key = app.sessions.wallKey(row.id) ?? '';
		const given = Buffer.from(shown.key ?? '');
		if (given.length !== key.length || !timingSafeEqual(given, Buffer.from(key))) return 'not_yours';
	} else {
		identity.seat = seatIn(cookieOf(headers.cookie, seatCookie(row.code)), room.state);
		if (shown.as === 'facilitator') await takeLeadersSeat(app, headers, row, identity);
		if (!audienceOf(whoIs(identity.seat, room.state, identity.leader !== undefined), shown.as))
			return 'not_yours';
	}
	socket.data = identity;
	return undefined;
}

/** An account that may lead gets its own seat, made the first time once the session is open. */
async function takeLeadersSeat(
	app: Door,
	headers: LiveSocket['handshake']['headers'],
	row: { id: string; leaders: readonly string[]; organisation: string },
	identity: Identity
) {
	const account = await app.accountOf(asHeaders(headers));
	if (!account?.roles.includes('facilitator') || account.organisation !== row.organisation) return;
	if (!row.leaders.includes(account.id)) return;
	identity.leader = account.id;
	identity.seat = leaderSeat(row.id, account.id);
	const room = await app.sessions.room(row.id);
	if (!room || room.state.stage === 'preparing') return;
	await app.sessions.handle(
		row.id,
		{
			id: crypto.randomUUID(),
			type: 'join',
			seat: identity.seat,
			name: account.name,
			organisation: leadsOrganisation,
			distance: 'none',
			pass: lockOf(crypto.randomUUID()),
			lead: true
		},
		{ role: 'system' }
	);
}

/** A page of another site may not open a line in the name of whoever reads it. */
export function sameOrigin(headers: { origin?: string; host?: string }, known: string | undefined): boolean {
	const { origin, host } = headers;
	if (!origin) return true; // not a browser: nothing to borrow
	if (known && origin === known) return true;
	return URL.canParse(origin) && new URL(origin).host === host;
}

const asHeaders = (headers: LiveSocket['handshake']['headers']): Headers =>
	new Headers(
		Object.entries(headers).flatMap(([name, value]) =>
			typeof value === 'string' ? [[name, value] as [string, string]] : []
		)
	);

function cookieOf(header: string | undefined, name: string): string | undefined {
	const found = header?.split('; ').find((pair) => pair.startsWith(`${name}=`));
	return found && decodeURIComponent(found.slice(name.length + 1));
}
