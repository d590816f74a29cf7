import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { startServer, type RunningServer } from '../../cli/run-server.ts';
import { totp } from '../totp.ts';

let server: RunningServer;
let address: string;
test.beforeEach(async () => {
	server = await startServer({ VENSTERBANK_SECOND_FACTOR: '1' });
	address = server.url.replace('127.0.0.1', 'localhost'); // a passkey belongs to a name, not to a number
});
test.afterEach(() => server.stop());

const anna = { email: 'anna@voorbeeld.nl', password: 'vier losse woorden hier' };
const clean = async (page: Page) => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

/** Makes the first account; ends on the page that asks for a second step. */
async function begin(page: Page) {
	await page.goto(address + /\/welkom\/\S+/.exec(server.output())![0]);
	await page.getByLabel('Naam van je organisatie').fill('GI Noord');
	await page.getByLabel('Naam', { exact: true }).fill('Anna');
	await page.getByLabel('E-mailadres').fill(anna.email);
	await page.getByLabel('Wachtwoord').fill(anna.password);
	await page.getByRole('button', { name: 'Account maken' }).click();
	await page.waitForURL('**/account/tweede-stap');
}

async function signIn(page: Page) {
	await page.goto(address + '/inloggen');
	await page.getByLabel('E-mailadres').fill(anna.email);
	await page.getByLabel('Wachtwoord').fill(anna.password);
	await page.getByRole('main').getByRole('button', { name: 'Inloggen', exact: true }).click();
	await page.waitForURL(/\/inloggen\/tweede-stap/);
}

async function enter(page: Page, code: string) {
	await page.getByLabel('Code', { exact: true }).fill(code);
	await page.getByRole('button', { name: 'Verder' }).click();
}

test('with an app: nothing opens before it, a code works once, a recovery code helps out', async ({
	page,
	browser
}) => {
	await begin(page);
	await clean(page);
	await page.goto(address + '/mensen');
	await expect(page).toHaveURL(/\/account\/tweede-stap$/);

	await page.getByLabel('Je wachtwoord').fill(anna.password);
	await page.getByRole('button', { name: 'App instellen' }).click();
	const codes = page.getByRole('main').locator('code');
	const key = await codes.first().innerText();
	const recovery = await codes.nth(1).innerText();
	await clean(page);
	await enter(page, '000000');
	await expect(page.getByText('Deze code klopt niet')).toBeVisible();
	await enter(page, totp(key));
	await page.waitForURL('**/sessies');

	const other = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
	await signIn(other);
	await clean(other);
	await other.goto(address + '/mensen');
	await expect(other).toHaveURL(/\/inloggen$/);
	await signIn(other);
	const code = totp(key);
	await enter(other, code);
	await other.waitForURL('**/sessies');

	const third = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
	await signIn(third);
	await enter(third, code);
	await expect(third.getByText('Deze code klopt niet of is al gebruikt.')).toBeVisible();
	await enter(third, recovery);
	await third.waitForURL('**/sessies');
});

test('with a passkey: added, then used to sign in', async ({ page }) => {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('WebAuthn.enable');
	const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true } as const;
	const user = { hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true };
	await devtools.send('WebAuthn.addVirtualAuthenticator', { options: { ...options, ...user } });

	await begin(page);
	await page.getByRole('button', { name: 'Passkey toevoegen' }).click();
	await page.waitForURL('**/sessies');
	await page.getByRole('button', { name: 'Uitloggen' }).click();
	await page.waitForURL(address + '/');

	// The password alone is not enough, and opens no way to add another factor.
	await signIn(page);
	await page.goto(address + '/account/tweede-stap');
	await expect(page).toHaveURL(/\/inloggen\/tweede-stap$/);
	const refused = await page.request.get(address + '/api/auth/passkey/generate-register-options');
	expect(refused.status()).toBe(403);
	await page.getByRole('button', { name: 'Inloggen met een passkey' }).click();
	await page.waitForURL('**/sessies');

	await page.goto(address + '/account/tweede-stap');
	await page.getByRole('button', { name: 'Passkey weghalen' }).click();
	await expect(page.getByText('Dit is je laatste tweede stap.')).toBeVisible();
});

test('only what a browser must do itself is open of the sign-in library', async ({ request }) => {
	for (const path of [
		'sign-up/email',
		'sign-in/email',
		'get-session',
		'two-factor/enable',
		'ok',
		'sign-in/link'
	])
		expect
			.soft((await request.post(`${server.url}/api/auth/${path}`, { data: {} })).status(), path)
			.toBe(404);
});
