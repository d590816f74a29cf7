import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { io } from 'socket.io-client';
import { protocolVersion } from '#lib/session/protocol.ts';
import { openDatabase } from '#lib/server/db/open.ts';
import { sessions } from '#lib/server/db/tables/sessions.ts';
import { reports } from '#lib/server/db/tables/reports.ts';
import { receipts } from '#lib/server/db/tables/receipts.ts';
import { keptOf } from '../../cli/rehearsal/own-server.ts';
import type { Gate } from '../gate.ts';
import { withServer } from '../parts/own-server.ts';
import { peopleOf } from '../parts/people.ts';
import { rehearsal } from '../parts/rehearsal.ts';
import { runningSession } from '../parts/running.ts';

const parts = [
	'',
	'/casus',
	'/delen',
	'/groep',
	'/geschikt',
	'/toestemming',
	'/inbrenger',
	'/afloop',
	'/vensters',
	'/herkenbaar',
	'/verslag',
	'/verslag/docx',
	'/verslag/deelnemers/docx',
	'/wisbewijs'
];

/** Why the door stays shut, or `in`. */
const knock = (url: string, auth: object, cookie: string) =>
	new Promise<string>((resolve) => {
		const line = io(url, {
			path: '/live',
			transports: ['websocket'],
			forceNew: true,
			reconnection: false,
			auth: { version: protocolVersion, ...auth },
			extraHeaders: { cookie }
		});
		const end = (how: string) => {
			line.disconnect();
			resolve(how);
		};
		line.once('whole', () => end('in'));
		line.once('connect_error', (error) => end(error.message));
	});

export const gate: Gate = {
	words: [
		'Mensen van een tweede organisatie, met alle rollen, proberen met de echte nummers en met willekeurige bij bijeenkomsten, verslagen, wisbewijzen, leerpunten en handreikingen van de eerste te komen.',
		'Geen enkel verzoek geeft iets van de ander, en de deur van een lopende bijeenkomst blijft dicht.'
	],
	measure: (short) =>
		withServer(async (server) => {
			const { session } = await rehearsal(server, { seats: 4, seed: 3 });
			const kept = await keptOf(server.data, session);
			const running = await runningSession(server.data, server.keyFile, 4);
			const [stranger, admin] = await peopleOf(server, [
				['facilitator', 'method_developer', 'manager', 'admin', 'auditor'],
				['admin']
			]);
			const db = openDatabase(join(server.data, 'vensterbank.db'));
			const rows = await db.select().from(sessions);
			const closed = rows.find((row) => row.id === session)!;
			const known = [...(await db.select().from(reports)), ...(await db.select().from(receipts))].length;
			db.close();
			const canaries = [
				...JSON.stringify(kept)
					.matchAll(/mk[a-z]{10}km/g)
					.map(([mark]) => mark),
				closed.library,
				'Oefenorganisatie'
			];
			let tries = 0;
			let shown = 0;
			let opened = 0;
			const ask = async (path: string) => {
				const answer = await fetch(server.url + path, {
					redirect: 'manual',
					headers: { cookie: stranger!.cookie, accept: 'text/html' }
				});
				tries += 1;
				const text = await answer.text();
				if (answer.status === 200 && canaries.some((canary) => text.includes(canary))) shown += 1;
				return answer.status;
			};
			for (const { id } of rows)
				for (const part of parts) if ((await ask(`/sessies/${id}${part}`)) === 200) opened += 1;
			for (const path of [
				'/lessen',
				'/lessen?q=vragen',
				'/bronnen',
				'/overzicht',
				'/handreikingen',
				'/handreikingen/nieuw',
				'/sessies',
				'/mensen',
				'/logboek',
				'/beheer/zelftest'
			])
				await ask(path);
			for (let n = 1; n <= 40; n++) await ask(`/lessen/LP-26-${String(n).padStart(3, '0')}`);
			for (let n = 1; n <= 40; n++) await ask(`/lessen/${closed.library}-${n}`);
			for (let i = 0; i < (short ? 300 : 10_000); i++)
				if ((await ask(`/sessies/${randomUUID()}`)) === 200) opened += 1;
			const doors = await Promise.all([
				knock(server.url, { code: running.code, as: 'facilitator' }, stranger!.cookie),
				knock(server.url, { code: running.code, as: 'facilitator' }, admin!.cookie),
				knock(server.url, { code: running.code, as: 'participant' }, stranger!.cookie),
				knock(server.url, { code: running.code, as: 'wall', key: 'x'.repeat(22) }, stranger!.cookie)
			]);
			const entered = doors.filter((how) => how === 'in').length;
			return {
				passed: !shown && !opened && !entered && canaries.length > 5 && known > 1,
				figures: {
					canaries: canaries.length,
					tries,
					pages_opened: opened,
					shown,
					doors: doors.length,
					doors_opened: entered
				}
			};
		})
};
