import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { peopleOf } from '../../trust/parts/people.ts';
import { withServer } from '../../trust/parts/own-server.ts';

test('an administrator sees how the server is, and what to mend, on a small screen too', async ({
	page,
	context
}) => {
	await withServer(async (server) => {
		const [admin] = await peopleOf(server, [['admin']]);
		const [name, value] = admin!.cookie.split(/=(.*)/);
		await context.addCookies([{ name: name!, value: value!, url: server.url }]);
		for (const width of [1366, 320]) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(`${server.url}/beheer/zelftest`);
			await expect(page.getByRole('rowheader', { name: 'Sleutelbestand' })).toBeVisible();
			await expect(page.getByText('Maak er elke dag een.')).toBeVisible();
			await expect(page.getByText('Er is niets dat je nu moet herstellen.')).toBeVisible();
			expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		}
	});
});
