import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { startServer, type RunningServer } from '../../cli/run-server.ts';

const pages = [
	'/',
	'/?code=km4p',
	'/?onbekend=KM4PX7QW',
	'/wat-bewaren-we',
	'/voor-ouders',
	'/toegankelijkheid',
	'/leren-of-casusoverleg',
	'/deze-pagina-is-er-niet'
];
const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

let server: RunningServer;
test.beforeAll(async () => {
	server = await startServer({ VENSTERBANK_CONTACT: 'vragen@voorbeeld.nl' });
});
test.afterAll(() => server.stop());

/** Opens a page and fails when it asks anything of another server, or breaks its own content policy. */
async function open(page: Page, path: string) {
	const wrong: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith(server.url)) wrong.push(`third party: ${request.url()}`);
	});
	page.on('console', (message) => {
		if (/content.security.policy/i.test(message.text())) wrong.push(message.text());
	});
	await page.goto(server.url + path);
	return wrong;
}

for (const path of pages)
	test(`${path} is accessible in light and in dark, and keeps to itself`, async ({ page }) => {
		const wrong = await open(page, path);
		for (const colorScheme of ['light', 'dark'] as const) {
			// Without motion a colour is at once what it will be, and not on its way from the other scheme.
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
			const found = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`);
			expect(found, colorScheme).toEqual([]);
		}
		expect(wrong).toEqual([]);
	});

for (const taal of ['nl', 'en'])
	test(`no page needs sideways scrolling at 320 pixels (${taal})`, async ({ page, context }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await context.addCookies([{ name: 'taal', value: taal, url: server.url }]);
		for (const path of pages) {
			await page.goto(server.url + path);
			await expect(page.locator('html')).toHaveAttribute('lang', taal);
			expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
		}
	});

test('the join form works by keyboard alone, and a wrong code keeps what was typed', async ({ page }) => {
	await open(page, '/');
	const code = page.getByLabel('Code van de sessie');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Ga naar de inhoud' })).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(code).toBeFocused();
	await page.keyboard.type('km4p-x7q0');
	await page.keyboard.press('Enter');
	await expect(code).toHaveValue('km4p-x7q0');
	await expect(code).toHaveAccessibleDescription(/nooit een 0, O, 1, I of L/);
});

test('a code as people type it leads to the session with that code', async ({ request }) => {
	const answer = await request.get(`${server.url}/?code=km4p+x7qw`, { maxRedirects: 0 });
	expect(answer.status()).toBe(303);
	expect(answer.headers()['location']).toBe('/s/KM4PX7QW');
});

for (const javaScriptEnabled of [true, false])
	test(`the language switch keeps the page (scripts: ${javaScriptEnabled})`, async ({ browser }) => {
		const context = await browser.newContext({ javaScriptEnabled });
		const page = await context.newPage();
		await page.goto(`${server.url}/voor-ouders`);
		await page.getByRole('button', { name: 'English' }).click();
		await expect(page).toHaveURL(`${server.url}/voor-ouders`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('For parents and young people');
		await page.getByRole('button', { name: 'Nederlands' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voor ouders en jongeren');
		await context.close();
	});

test('the language switch leads to no other site', async ({ request }) => {
	for (const terug of ['//elders.voorbeeld', '/\\elders.voorbeeld', 'https://elders.voorbeeld']) {
		const answer = await request.post(`${server.url}/taal`, {
			form: { taal: 'en', terug },
			headers: { origin: server.url },
			maxRedirects: 0
		});
		expect(answer.headers()['location']).toBe('/');
	}
});

test('security.txt says where to report, and until when', async ({ request }) => {
	const text = await (await request.get(`${server.url}/.well-known/security.txt`)).text();
	expect(text).toContain('Contact: mailto:vragen@voorbeeld.nl');
	const expires = new Date(/^Expires: (.+)$/m.exec(text)?.[1] ?? '').getTime();
	expect(expires - Date.now()).toBeGreaterThan(30 * 86_400_000);
});
