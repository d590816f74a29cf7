import { error, type RequestEvent } from '@sveltejs/kit';
import type { App } from '../app.ts';
import { seatCookie, seatIn } from './seats.ts';
import type { SessionRow } from './session-rows.ts';

/**
 * The session with this join code, or undefined. Wrong codes are counted.
 * @throws 429 for an address that tried too many, whether this code is right or wrong: else guessing would go on.
 * Who has a place in the session, or an account of its organisation, already knows the code and always gets through.
 */
export async function sessionByCode(
	{ sessions, wrongCodes }: Pick<App, 'sessions' | 'wrongCodes'>,
	code: string,
	{ request, cookies, locals }: Pick<RequestEvent, 'request' | 'cookies' | 'locals'>
): Promise<SessionRow | undefined> {
	const address = request.headers.get('x-client-ip') ?? 'onbekend';
	const row = await sessions.byCode(code);
	const tooMany = wrongCodes.wait(address, sessions.now()) > 0;
	if (!row) wrongCodes.count(address, sessions.now());
	if (!tooMany) return row;
	if (row && row.organisation === locals.account?.organisation) return row;
	const room = row?.status === 'open' ? await sessions.room(row.id) : undefined;
	if (row && room && seatIn(cookies.get(seatCookie(row.code)), room.state)) return row;
	error(429, 'Te veel verkeerde codes. Wacht tien minuten. / Too many wrong codes. Wait ten minutes.');
}
