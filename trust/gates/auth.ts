import { join } from 'node:path';
import { io } from 'socket.io-client';
import { addAccount, addOrganisation } from '#lib/server/accounts/people.ts';
import { makeLink } from '#lib/server/accounts/links.ts';
import { signedIn } from '#lib/server/accounts/account-of.ts';
import { codeAlphabet } from '#lib/server/live/session-rows.ts';
import { openDatabase } from '#lib/server/db/open.ts';
import { protocolVersion } from '#lib/session/protocol.ts';
import { signIn } from '../../cli/rehearsal/enter.ts';
import { temporaryApp } from '../../tests/temporary-app.ts';
import type { Gate } from '../gate.ts';
import { withServer, type OwnServer } from '../parts/own-server.ts';
import { runningSession } from '../parts/running.ts';

/** Posts a form as a browser does. */
const post = (url: string, fields: Record<string, string>) =>
	fetch(url, {
		method: 'POST',
		redirect: 'manual',
		headers: {
			origin: new URL(url).origin,
			'content-type': 'application/x-www-form-urlencoded',
			accept: 'text/html'
		},
		body: new URLSearchParams(fields)
	});

async function newLink(server: OwnServer) {
	const db = openDatabase(join(server.data, 'vensterbank.db'));
	const now = new Date();
	const made = await db.transaction(async (tx) => {
		const organisation = await addOrganisation(tx, `O ${crypto.randomUUID()}`, now);
		const email = `${crypto.randomUUID()}@voorbeeld.nl`;
		const account = (await addAccount(tx, { email, name: 'Iemand', roles: ['admin'], organisation }, now))!;
		return { email, account, path: (await makeLink(tx, { kind: 'sign_in', account }, now)).path };
	});
	db.close();
	return made;
}

/** Whether an account that signed in without a second factor is let in at an address that is not this computer. */
async function halfwayElsewhere(): Promise<boolean> {
	const app = await temporaryApp({ VENSTERBANK_ORIGIN: 'https://leren.voorbeeld.nl' });
	const now = new Date();
	const email = 'iemand@voorbeeld.nl';
	const { path } = await app.db.transaction(async (tx) => {
		const organisation = await addOrganisation(tx, 'O', now);
		const account = (await addAccount(tx, { email, name: 'I', roles: ['admin'], organisation }, now))!;
		return makeLink(tx, { kind: 'sign_in', account }, now);
	});
	const headers = new Headers({ host: 'leren.voorbeeld.nl', 'x-forwarded-proto': 'https' });
	const { api } = app.auth('https://leren.voorbeeld.nl');
	const answer = await api.signInByLink({
		body: { token: path.split('/').at(-1)! },
		headers,
		returnHeaders: true
	});
	const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
	headers.set('cookie', cookies.join('; '));
	const found = await signedIn(app, headers);
	await app.remove();
	return found !== undefined && 'halfway' in found;
}

const doorSays = (url: string, code: string) =>
	new Promise<string>((resolve) => {
		const line = io(url, {
			path: '/live',
			transports: ['websocket'],
			forceNew: true,
			reconnection: false,
			auth: { version: protocolVersion, code, as: 'participant' }
		});
		line.once('connect_error', (error) => {
			line.disconnect();
			resolve(error.message);
		});
		line.once('connect', () => resolve('in'));
	});

export const gate: Gate = {
	words: [
		'Er wordt ingelogd met een link voor één keer, de link wordt nog eens gebruikt, wachtwoorden en codes worden geraden, en er wordt ingelogd zonder tweede stap.',
		'Een link werkt één keer, raden wordt afgeremd zonder anderen te hinderen, een code is 39 bits of meer, en buiten deze computer komt niemand binnen zonder tweede stap.'
	],
	measure: () =>
		withServer(async (server) => {
			const codeBits = Math.floor(8 * Math.log2(codeAlphabet.length) * 10) / 10;
			const { email, path } = await newLink(server);
			const first = await signIn(server.url, path);
			const second = await post(new URL(path, server.url).href, {});
			const reused = second.status === 303 && second.headers.getSetCookie().length > 0;
			const other = await newLink(server);
			const again = await signIn(server.url, other.path);
			const fixed = first === again;
			const statuses: number[] = [];
			for (let i = 0; i < 8; i++)
				statuses.push(
					(await post(`${server.url}/inloggen`, { email, password: `verkeerd wachtwoord ${i}` })).status
				);
			const guesses = statuses.filter((status) => status === 400).length;
			const someoneElse = (
				await post(`${server.url}/inloggen`, { email: other.email, password: 'ook verkeerd hoor' })
			).status;
			const { code } = await runningSession(server.data, server.keyFile, 4);
			let wrong = 0;
			for (let i = 0; i < 200; i++) {
				const says = await doorSays(
					server.url,
					code.slice(0, 6) + codeAlphabet[i % 31]! + codeAlphabet[(i * 7) % 31]!
				);
				if (says !== 'unknown_code') break;
				wrong += 1;
			}
			const closedOut = await fetch(`${server.url}/account`, {
				redirect: 'manual',
				headers: { cookie: first }
			});
			await fetch(`${server.url}/uitloggen`, {
				method: 'POST',
				redirect: 'manual',
				headers: { cookie: first, origin: server.url, 'content-type': 'application/x-www-form-urlencoded' },
				body: ''
			});
			const after = await fetch(`${server.url}/account`, { redirect: 'manual', headers: { cookie: first } });
			const halfway = await halfwayElsewhere();
			return {
				passed:
					codeBits >= 39 &&
					!reused &&
					!fixed &&
					guesses <= 5 &&
					statuses.at(-1) === 429 &&
					someoneElse === 400 &&
					wrong < 200 &&
					closedOut.status === 200 &&
					after.status === 303 &&
					halfway,
				figures: {
					code_bits: codeBits,
					link_reused: reused,
					sign_in_fixed: fixed,
					passwords_before_wait: guesses,
					others_hindered: someoneElse !== 400,
					codes_before_wait: wrong,
					cookie_after_sign_out: after.status === 303 ? 'refused' : 'taken',
					second_factor_elsewhere: halfway
				}
			};
		})
};
