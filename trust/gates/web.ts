import { globSync } from 'node:fs';
import { request } from 'node:http';
import type { Gate } from '../gate.ts';
import { missingIn } from '#lib/server/doctor/headers-check.ts';
import { withServer } from '../parts/own-server.ts';
import { peopleOf } from '../parts/people.ts';
import { paths } from '../parts/routes.ts';

const everyone = [[], ['facilitator'], ['method_developer'], ['manager'], ['admin'], ['auditor']] as const;

/** What a page must not have: anything from elsewhere, a style or script in the page without a nonce, a place for a secret. */
function faultsOf(html: string): string[] {
	const faults: string[] = [];
	for (const [, url] of html.matchAll(
		/<(?:script|link|img|iframe|source|form)\b[^>]*?\s(?:src|href|action)="(https?:\/\/[^"]+|\/\/[^"]+)"/g
	))
		faults.push(`foreign ${url}`);
	if (/<[^>]+\sstyle="/.test(html)) faults.push('style attribute');
	if (/<script(?![^>]*\s(nonce|src)=)[^>]*>/.test(html)) faults.push('script without nonce');
	if (/<[^>]+\son[a-z]+="/.test(html)) faults.push('inline handler');
	return faults;
}

/** Policies that Internet.nl fails. */
const looseIn = (policy: string) =>
	/unsafe-inline|unsafe-eval|unsafe-hashes|(^|\s)(https?:|data:)(\s|;|$)/.test(policy);

/** Named here once more, so that a header that is dropped from the server's own list is missed. */
const required: Readonly<Record<string, RegExp>> = {
	'x-content-type-options': /^nosniff$/,
	'x-frame-options': /^DENY$/,
	'referrer-policy': /^(no-referrer|same-origin)$/,
	'cross-origin-opener-policy': /^same-origin$/,
	'cross-origin-resource-policy': /^same-origin$/,
	'permissions-policy': /camera=\(\)/,
	'content-security-policy': /frame-ancestors 'none'/
};

/** fetch refuses TRACE; this does not. */
const statusOf = (url: string, method: string) =>
	new Promise<number>((resolve, reject) =>
		request(url, { method }, (res) => {
			res.resume();
			resolve(res.statusCode ?? 0);
		})
			.on('error', reject)
			.end()
	);

export const gate: Gate = {
	words: [
		'Elke bladzijde en elk adres wordt opgevraagd zonder account en met elke rol, met bestanden, fouten en vreemde methoden erbij; ook komen er formulieren van een vreemde pagina.',
		'Alle beveiligingskoppen staan overal, niets komt van elders, elke pagina heeft een eigen nonce, geen antwoord is een storing, en vreemde formulieren worden geweigerd.'
	],
	measure: (short) =>
		withServer(async (server) => {
			const people = await peopleOf(server, everyone.slice(1));
			const cookies = ['', ...people.map((person) => person.cookie)];
			const files = globSync('build/client/**/*.{js,css,svg,txt,woff2}')
				.slice(0, short ? 20 : 200)
				.map((file) => file.replace(/^build\/client/, ''));
			const faults = new Set<string>();
			let answers = 0;
			let broken = 0;
			const look = async (path: string, cookie: string) => {
				const answer = await fetch(server.url + path, {
					redirect: 'manual',
					headers: { cookie, accept: 'text/html' }
				});
				answers += 1;
				if (answer.status >= 500) {
					broken += 1;
					faults.add(`${path} ${answer.status}`);
				}
				for (const [name, value] of Object.entries(required))
					if (!value.test(answer.headers.get(name) ?? '')) faults.add(`${path} lacks ${name}`);
				for (const name of missingIn(answer.headers, false)) faults.add(`${path} lacks ${name}`);
				const policy = answer.headers.get('content-security-policy') ?? '';
				if (looseIn(policy)) faults.add(`${path} loose policy`);
				const isPage = answer.headers.get('content-type')?.includes('text/html') ?? false;
				if (isPage && answer.status !== 304 && !policy.includes("default-src 'none'") && answer.status < 300)
					faults.add(`${path} no policy of its own`);
				if (answer.headers.has('access-control-allow-origin')) faults.add(`${path} CORS`);
				if (isPage && answer.headers.get('cache-control') !== 'no-store') faults.add(`${path} may be kept`);
				for (const cookie of answer.headers.getSetCookie())
					if (!/httponly/i.test(cookie) || !/samesite=(lax|strict)/i.test(cookie))
						faults.add(`${path} cookie`);
				if (isPage) for (const fault of faultsOf(await answer.text())) faults.add(`${path} ${fault}`);
				else await answer.arrayBuffer();
			};
			for (const path of [...paths, '/deze-is-er-niet', '/%c0%ae', '/favicon.svg', '/robots.txt'])
				await Promise.all(cookies.map((cookie) => look(path, cookie)));
			for (const file of files) await look(file, '');

			const nonces = new Set<string>();
			const pages = short ? 50 : 1_000;
			for (let i = 0; i < pages; i++) {
				const policy = (await fetch(server.url)).headers.get('content-security-policy') ?? '';
				nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? '');
			}
			const foreign = await Promise.all(
				['/inloggen', '/taal', '/s/ZZZZZZZZ?/join', '/api/auth/sign-out'].map((path) =>
					fetch(server.url + path, {
						method: 'POST',
						redirect: 'manual',
						headers: {
							origin: 'https://elders.example',
							'content-type': 'application/x-www-form-urlencoded'
						},
						body: 'a=b'
					})
				)
			);
			const foreignTaken = foreign.filter((answer) => answer.status < 400).length;
			const methods = await Promise.all(
				['TRACE', 'PUT', 'DELETE', 'CONNECTED'].map((method) =>
					statusOf(`${server.url}/inloggen`, method).catch(() => 400)
				)
			);
			const methodsTaken = methods.filter((status) => status < 400).length;
			for (const fault of faults) process.stderr.write(`web: ${fault}\n`);
			return {
				passed: faults.size === 0 && broken === 0 && nonces.size === pages && !foreignTaken && !methodsTaken,
				figures: {
					addresses: paths.length,
					answers,
					broken,
					faults: faults.size,
					nonces: `${nonces.size}/${pages}`,
					foreign_forms_taken: foreignTaken,
					strange_methods_taken: methodsTaken
				}
			};
		})
};
