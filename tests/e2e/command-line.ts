// What the command line does for a journey: it fills the library and makes accounts on the server of a test.
import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import type { RunningServer } from '../../cli/run-server.ts';

/** Runs a command on the data of this server. Returns what it says on stdout, read as JSON. */
export const vensterbank = ({ data }: RunningServer, ...args: string[]) =>
	JSON.parse(
		execFileSync(process.execPath, ['cli/vensterbank.ts', ...args], {
			env: { ...process.env, VENSTERBANK_DATA: data },
			stdio: ['ignore', 'pipe', 'ignore'],
			encoding: 'utf8'
		})
	);

/** Makes an account with these roles, which signs in on the page by its one-time link. */
export async function enter(server: RunningServer, page: Page, email: string, ...roles: string[]) {
	const asked = roles.flatMap((role) => ['--role', role]);
	const { link } = vensterbank(server, 'account', 'add', '--email', email, '--url', server.url, ...asked);
	await page.goto(link);
	await page
		.getByRole('main')
		.getByRole('button', { name: /^Inloggen/ })
		.click();
	await page.waitForURL((url) => !url.pathname.includes('inloggen'));
}
