import { expect, test } from '@playwright/test';
import { withServer } from '../../trust/parts/own-server.ts';
import { peopleOf } from '../../trust/parts/people.ts';
import { expectAccessible } from './people.ts';

test('an administrator lets a word stand, and the writing fields of the organisation stop asking', async ({
	page,
	context
}) => {
	await withServer(async (server) => {
		const [admin] = await peopleOf(server, [['admin', 'facilitator']]);
		const [name, value] = admin!.cookie.split(/=(.*)/);
		await context.addCookies([{ name: name!, value: value!, url: server.url }]);
		for (const width of [1366, 320]) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(`${server.url}/beheer/woorden`);
			await expect(page.getByText('Er staat nog niets op de lijst')).toBeVisible();
			await expectAccessible(page, 'allowed words');
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		}
		await page.getByLabel('Woord of naam').fill('06-12345678');
		await page.keyboard.press('Enter');
		await expect(page.getByText('Typ een woord of een naam.')).toBeVisible();
		await page.getByLabel('Woord of naam').fill('Tamarix');
		await page.keyboard.press('Enter');
		await expect(page.getByText('“Tamarix” staat op de lijst.')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Haal weg: Tamarix' })).toBeVisible();
		await expectAccessible(page, 'allowed words');

		await page.goto(`${server.url}/sessies/nieuw`);
		await page.getByRole('textbox').first().fill('Oefenen');
		await page.getByRole('button', { name: /Maak/ }).click();
		await page.waitForURL(/\/sessies\/[0-9a-f-]{36}/);
		await page.goto(`${page.url().split('?')[0]}/casus`);
		const field = page.getByRole('textbox').first();
		await field.fill('Wij vroegen Tamarix en Stijntje om mee te denken.');
		await field.blur();
		await expect(page.getByText('1 aanwijzing bij deze tekst').first()).toBeVisible();

		// The wall, where nobody is signed in, leaves the same words alone in its besluitcheck.
		await page.goto(page.url().replace('/casus', ''));
		const code = (await page.locator('.code').first().innerText()).replace(/[^0-9A-Z]/g, '');
		await context.clearCookies();
		const told = await page.request.get(`${server.url}/s/${code}/scherm/__data.json`);
		expect(await told.text()).toContain('Tamarix');
	});
});
