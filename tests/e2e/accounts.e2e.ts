import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { startServer, type RunningServer } from '../../cli/run-server.ts';

let server: RunningServer;
test.beforeEach(async () => void (server = await startServer()));
test.afterEach(() => server.stop());

const anna = { email: 'anna@voorbeeld.nl', password: 'vier losse woorden hier' };
const bram = { email: 'bram@voorbeeld.nl', password: 'nog vier woorden erbij' };

const firstLink = () => /\/welkom\/\S+/.exec(server.output())![0];
const clean = async (page: Page) => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

/** Makes the first account by the link the server printed. */
async function begin(page: Page) {
	await page.goto(server.url + firstLink());
	await page.getByLabel('Naam van je organisatie').fill('GI Noord');
	await page.getByLabel('Naam', { exact: true }).fill('Anna');
	await page.getByLabel('E-mailadres').fill(anna.email);
	await page.getByLabel('Wachtwoord').fill(anna.password);
	await page.getByRole('button', { name: 'Account maken' }).click();
	await page.waitForURL('**/sessies');
}

async function signIn(page: Page, { email, password }: typeof anna) {
	await page.goto(server.url + '/inloggen');
	await page.getByLabel('E-mailadres').fill(email);
	await page.getByLabel('Wachtwoord').fill(password);
	await page.getByRole('main').getByRole('button', { name: 'Inloggen', exact: true }).click();
}

/** Invites someone as administrator and gives the link. */
async function invite(page: Page, email: string, ...roles: string[]) {
	await page.goto(server.url + '/mensen');
	const form = page.getByRole('region', { name: 'Iemand uitnodigen' });
	await form.getByLabel('E-mailadres').fill(email);
	await form.getByLabel('Gedragsdeskundige').uncheck();
	for (const role of roles) await form.getByLabel(role).check();
	await form.getByRole('button', { name: 'Link maken' }).click();
	await expect(page.getByText(`De uitnodiging voor ${email} is klaar`)).toBeVisible();
	return page.getByLabel('Link', { exact: true }).inputValue();
}

async function accept(page: Page, link: string) {
	await page.goto(link);
	await page.getByLabel('Naam').fill('Bram');
	await page.getByLabel('Wachtwoord').fill(bram.password);
	await page.getByRole('button', { name: 'Account maken' }).click();
}

test('from the printed link to two people with their own roles', async ({ page, browser }) => {
	await page.goto(server.url + firstLink());
	await clean(page);
	await begin(page);
	await page.goto(server.url + firstLink());
	await expect(page.getByRole('heading', { name: 'Deze link werkt niet meer' })).toBeVisible();
	await clean(page);

	const link = await invite(page, bram.email, 'Methodeontwikkelaar');
	await clean(page);

	const other = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
	await other.goto(link);
	await expect(other.getByText('Je maakt een account voor bram@voorbeeld.nl bij GI Noord.')).toBeVisible();
	await clean(other);
	await accept(other, link);
	await other.waitForURL('**/lessen');
	expect((await other.goto(server.url + '/mensen'))!.status()).toBe(403);
	await other.goto(link);
	await expect(other.getByRole('heading', { name: 'Deze link werkt niet meer' })).toBeVisible();

	await other.goto(server.url + '/account');
	await expect(other.getByRole('main')).toContainText('Methodeontwikkelaar');
	await clean(other);
});

test('an invitation that is withdrawn opens nothing', async ({ page, browser }) => {
	await begin(page);
	const link = await invite(page, bram.email, 'Controleur');
	await page.getByRole('button', { name: `Uitnodiging voor ${bram.email} intrekken` }).click();
	await expect(page.getByText('De uitnodiging is ingetrokken.')).toBeVisible();
	const other = await (await browser.newContext()).newPage();
	await other.goto(link);
	await expect(other.getByRole('heading', { name: 'Deze link werkt niet meer' })).toBeVisible();
});

test('an account that is switched off is out at once, and gets back in by a link', async ({
	page,
	browser
}) => {
	await begin(page);
	const link = await invite(page, bram.email, 'Beheerder');
	const other = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
	await accept(other, link);
	await other.waitForURL('**/mensen');

	await page.goto(server.url + '/mensen');
	await page.getByLabel('Bram wijzigen').click();
	await page.getByRole('button', { name: 'Account uitzetten' }).click();
	await expect(page.getByText('Het account van Bram staat uit.')).toBeVisible();
	await other.reload();
	await expect(other).toHaveURL(/\/inloggen$/);
	await signIn(other, bram);
	await expect(other.getByRole('main').getByRole('alert')).toContainText('Dit account staat uit.');

	await page.getByRole('button', { name: 'Account aanzetten' }).click();
	await expect(page.getByText('Het account van Bram staat weer aan.')).toBeVisible();
	await page
		.getByRole('listitem')
		.filter({ hasText: bram.email })
		.getByRole('button', { name: 'Link om in te loggen maken' })
		.click();
	const signInLink = await page.getByLabel('Link', { exact: true }).inputValue();
	await other.goto(signInLink);
	await clean(other);
	await other.getByRole('button', { name: 'Inloggen als Bram' }).click();
	await other.getByLabel('Nieuw wachtwoord').fill('weer een andere zin');
	await other.getByRole('button', { name: 'Wachtwoord bewaren' }).click();
	await expect(other.getByText('Je nieuwe wachtwoord is bewaard.')).toBeVisible();
});

test('roles change at once, and the last administrator stays', async ({ page }) => {
	await begin(page);
	await page.goto(server.url + '/mensen');
	await page.getByLabel('Anna wijzigen').click();
	const mine = page.getByRole('listitem').filter({ hasText: anna.email });
	await mine.getByLabel('Beheerder').uncheck();
	await mine.getByRole('button', { name: 'Rollen bewaren' }).click();
	await expect(mine).toContainText('Dit is de laatste beheerder.');
	await mine.getByLabel('Beheerder').check();
	await mine.getByLabel('Gedragsdeskundige').uncheck();
	await mine.getByRole('button', { name: 'Rollen bewaren' }).click();
	await expect(page.getByText('De rollen van Anna zijn bewaard.')).toBeVisible();
	await expect(page.getByRole('navigation').getByRole('link', { name: 'Sessies' })).toHaveCount(0);
});

test('a wrong password says so and keeps the address; too often means waiting', async ({ page, browser }) => {
	await begin(page);
	const other = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
	await signIn(other, { ...anna, password: 'dit is het niet' });
	await expect(other.getByRole('main').getByRole('alert')).toContainText('horen niet bij elkaar');
	await expect(other.getByLabel('E-mailadres')).toHaveValue(anna.email);
	await clean(other);
	for (let i = 0; i < 5; i++) await signIn(other, { ...anna, password: 'dit is het niet' });
	await expect(other.getByRole('main').getByRole('alert')).toContainText(
		'Wacht 15 minuten en probeer het dan opnieuw.'
	);
});

test('signing in and out by keyboard alone', async ({ page }) => {
	await begin(page);
	await page.goto(server.url + '/uitloggen');
	await clean(page);
	await page.getByRole('main').getByRole('button', { name: 'Uitloggen' }).press('Enter');
	await page.waitForURL(server.url + '/');
	await page.goto(server.url + '/inloggen');
	await page.getByLabel('E-mailadres').focus();
	await page.keyboard.type(anna.email);
	await page.keyboard.press('Tab');
	await page.keyboard.type(anna.password);
	await page.keyboard.press('Enter');
	await page.waitForURL('**/sessies');
	await page.goto(server.url + '/account');
	await expect(page.getByText('dit apparaat')).toBeVisible();
});

test('sign-ins elsewhere can be ended', async ({ page, browser }) => {
	await begin(page);
	const other = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
	await signIn(other, anna);
	await other.waitForURL('**/sessies');
	await page.goto(server.url + '/account');
	await page.getByRole('button', { name: /^Uitloggen op / }).click();
	await expect(page.getByRole('button', { name: /^Uitloggen op / })).toHaveCount(0);
	await other.goto(server.url + '/account');
	await expect(other).toHaveURL(/\/inloggen$/);
});

test('every page and file answers with the security headers', async ({ request }) => {
	for (const path of ['/inloggen', '/mensen', '/bestaat-niet', '/favicon.svg', '/_app/version.json']) {
		const answer = await request.get(server.url + path, { maxRedirects: 0 });
		expect.soft(answer.headers(), path).toMatchObject({
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'same-origin',
			'content-security-policy': expect.stringContaining("frame-ancestors 'none'") as unknown as string
		});
	}
	expect((await request.get(server.url + '/inloggen')).headers()['cache-control']).toBe('no-store');
});
