// A page that is filled in while its scripts are still on their way, as on bad Wi-Fi.
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { prepare } from '../../cli/rehearsal/own-server.ts';
import { startServer, type RunningServer } from '../../cli/run-server.ts';
import { holdScripts } from './people.ts';

let server: RunningServer;
test.beforeAll(async () => void (server = await startServer()));
test.afterAll(() => server.stop());

test('what was chosen and typed before the scripts came is still there after', async ({ page }) => {
	const { code } = await prepare({
		data: server.data,
		keyFile: join(server.data, 'master.key'),
		playbook: 'four-windows',
		casus: 'Een kind zegt steeds minder op school.',
		outcome: 'Het liep anders dan we dachten.',
		questions: []
	});
	const letThrough = await holdScripts(page);
	await page.goto(`${server.url}/s/${code}`, { waitUntil: 'commit' });
	const organisation = page.getByLabel('Bij wat voor organisatie werk je?');
	await organisation.selectOption('school');
	await page.getByLabel('Mijn organisatie kent het gezin').check();
	await page.getByLabel('Hoe wil je aan tafel heten?').fill('Beuk');
	letThrough();
	// The letters that are left are counted by script only.
	await page.getByLabel('Hoe wil je aan tafel heten?').press('!');
	await expect(page.getByText('nog 35 tekens')).toBeVisible();
	await expect(organisation).toHaveValue('school');
	await expect(page.getByLabel('Mijn organisatie kent het gezin')).toBeChecked();
	await page.getByRole('button', { name: 'Ga naar de wachtkamer' }).click();
	await expect(page.getByRole('heading', { name: 'Je bent in de wachtkamer' })).toBeVisible();
});
