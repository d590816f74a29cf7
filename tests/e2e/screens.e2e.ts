// Every screen in every step of the draaiboek: what axe finds, and whether it fits.
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test, type Page } from '@playwright/test';
import { prepare } from '../../cli/rehearsal/own-server.ts';
import { startServer, type RunningServer } from '../../cli/run-server.ts';
import { expectAccessible, expectFits, expectFocusSeen, laptop, sitDown } from './people.ts';
import { allAt, answer, onwards, stops, turns, write } from './playing.ts';

let server: RunningServer;
test.beforeEach(async () => void (server = await startServer()));
test.afterEach(() => server.stop());

/** Where somebody writes more than a wall can show at once. */
const crowded = 'people.write';

/** What does not fit an older beamer is a screen further, and the way back is there too. */
async function leafThroughTheWall(wall: Page) {
	const size = wall.viewportSize()!;
	await wall.setViewportSize({ width: 1024, height: 768 });
	const last = wall.getByRole('main').getByRole('listitem').last();
	await expect(last).not.toBeInViewport({ ratio: 1 });
	const more = wall.getByRole('button', { name: 'Er staat meer. Blader verder' });
	await expect(async () => {
		if (await more.isVisible()) await more.press('Enter');
		await expect(last).toBeInViewport({ ratio: 1, timeout: 500 });
	}).toPass();
	await wall.getByRole('button', { name: 'Terug naar boven' }).press('Enter');
	await expect(wall.getByRole('heading', { level: 2 }).first()).toBeInViewport();
	await wall.setViewportSize(size);
}

test('every screen in every step is accessible and fits', async ({ browser }) => {
	test.setTimeout(300_000);
	const { code, wallKey, signIn } = await prepare({
		data: server.data,
		keyFile: join(server.data, 'master.key'),
		playbook: 'four-windows',
		casus: 'Een kind zegt steeds minder op school. Thuis klinkt het verhaal per ouder anders.',
		outcome: 'Het liep anders dan we dachten.',
		questions: ['Hoe praat je met ouders die elkaar tegenspreken?']
	});
	const { page: lead } = await laptop(browser);
	await lead.goto(server.url + signIn);
	await lead.getByRole('main').getByRole('button').first().click();
	await lead.waitForURL('**/account');
	await lead.goto(`${server.url}/s/${code}/leiden`);
	const { page: phone } = await laptop(browser, { width: 390, height: 844 });
	const { page: narrow } = await laptop(browser, { width: 320, height: 640 });
	const { page: wide } = await laptop(browser);
	const people = [phone, narrow, wide];
	await sitDown(phone, server, code, 'lokaal team', 'Beuk');
	await sitDown(narrow, server, code, 'school', 'Berk');
	await sitDown(wide, server, code, 'Veilig Thuis', 'Linde');
	const { page: wall } = await laptop(browser, { width: 1920, height: 1080 });
	await wall.goto(`${server.url}/s/${code}/scherm#${wallKey}`);

	/** All that is wrong, so that one run tells everything. */
	const wrong: string[] = [];
	const look = async (where: string) => {
		const said = (error: Error) => void wrong.push(stripVTControlCharacters(error.message));
		for (const page of [lead, phone, narrow]) await expectFits(page, where).catch(said);
		for (const [who, page] of Object.entries({ lead, phone, wall }))
			await expectAccessible(page, `${where}, ${who}`).catch(said);
		for (const [who, page] of Object.entries({ lead, phone, narrow }))
			await expectFocusSeen(page, `${where}, ${who}, focus`).catch(said);
	};

	await expect(lead.getByText('3 mensen wachten bij de deur')).toBeVisible();
	await look('at the door');
	await lead.getByRole('button', { name: 'Laat iedereen binnen' }).click();
	await lead.getByLabel('Rol van Beuk').selectOption('inbrenger');
	await lead.getByLabel('Rol van Berk').selectOption('tegenspreker');
	await expect(phone.getByRole('heading', { name: 'Welkom, je bent binnen' })).toBeVisible();
	await expect(lead.getByText('Alles is klaar. Je kunt beginnen.')).toBeVisible();
	await look('before the start');

	for (const stop of stops) {
		await onwards(lead).click();
		await allAt(stop, [lead, ...people, wall]);
		await Promise.all(
			people.map(async (page, nth) => {
				const silent = stop.step.form === 'write' && stop.step.kinds;
				if (silent) await write(page, 'Een gedachte die hier past.', nth);
				if (stop.name === crowded && nth === 2)
					for (let more = 0; more < 8; more++)
						await write(page, 'Nog iets dat ik zag en hoorde. '.repeat(7), more);
				if (['write', 'answer'].includes(stop.step.form)) await answer(page, stop.step, nth);
			})
		);
		await look(stop.name);
		if (stop.step.form === 'turns' && stop.name.startsWith('people.')) await leafThroughTheWall(wall);
		if (stop.step.form === 'turns') await turns(lead);
	}

	await onwards(lead).click();
	await expect(lead.getByRole('dialog', { name: 'De sessie sluiten?' })).toBeVisible();
	await look('closing');
	await lead.getByRole('button', { name: 'Ja, sluit en wis' }).click();
	for (const page of [lead, ...people, wall])
		await expect(page.getByRole('heading', { name: 'De sessie is gesloten' })).toBeVisible();
	await look('after the end');
	expect(wrong).toEqual([]);
});
