// A page that is filled in while its scripts are still on their way, as on bad Wi-Fi.
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { prepare } from '../../cli/rehearsal/own-server.ts';
import { startServer, type RunningServer } from '../../cli/run-server.ts';
import { holdScripts } from './people.ts';

let server: RunningServer;
test.beforeAll(async () => void (server = await startServer()));
test.afterAll(() => server.stop());

/** The door of a session, its scripts still on their way. Returns what lets them through. */
async function door(page: Page) {
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
	return letThrough;
}

test('what was chosen and typed before the scripts came is still there after', async ({ page }) => {
	const letThrough = await door(page);
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

test('what was selected before the scripts came is replaced by what is typed after', async ({ page }) => {
	const letThrough = await door(page);
	const name = page.getByLabel('Hoe wil je aan tafel heten?');
	await expect(name).not.toHaveValue('');
	await name.press('ControlOrMeta+A');
	letThrough();
	// Svelte takes the sent value out of the page when it brings it to life.
	await expect(name).not.toHaveAttribute('value');
	await name.pressSequentially('Beuk');
	await expect(name).toHaveValue('Beuk');
});
