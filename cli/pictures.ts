// Makes the pictures of the README: plays a piece of a session in real browsers, with invented people and texts.
// `npm run build && npm run pictures`. It writes over what is in docs/pictures; look at each before you commit it.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium, expect, type Page } from '@playwright/test';
import { launchOptions } from '../tests/browser.ts';
import { sitDown } from '../tests/e2e/people.ts';
import { allAt, onwards, stops } from '../tests/e2e/playing.ts';
import { prepare } from './rehearsal/own-server.ts';
import { startServer } from './run-server.ts';

const folder = 'docs/pictures';
const casus =
	'Een kind op de basisschool wordt steeds vaker ziek gemeld. De leerkracht belt naar huis en krijgt telkens een vriendelijke ouder, die zegt dat het beter gaat. Later blijkt dat het kind overdag alleen thuis is.';
const question = 'Wat helpt ons om door te vragen als een ouder vriendelijk is en weinig vertelt?';

interface Written {
	/** Which of the kinds of card, by its place. */
	readonly kind: number;
	readonly text: string;
}
/** What three people write, per step. */
const texts: Readonly<Record<string, readonly (readonly Written[])[]>> = {
	'people.write': [
		[{ kind: 0, text: 'Het kind tekende steeds een huis zonder deur.' }],
		[{ kind: 0, text: 'De conciërge weet altijd wie er te laat komt.' }],
		[{ kind: 3, text: 'De buurvrouw brengt soms soep. Zij is overdag thuis.' }]
	],
	'facts.write': [
		[{ kind: 0, text: 'De ouder werkt in twee banen, ook in de nacht.' }],
		[{ kind: 0, text: 'De school belde vier keer en kreeg steeds gehoor.' }],
		[{ kind: 1, text: 'Op dagen dat het kind komt, is het op tijd.' }]
	]
};

async function write(page: Page, { kind, text }: Written) {
	const main = page.getByRole('main');
	await main.getByRole('group', { name: 'Wat schrijf je op?' }).getByRole('radio').nth(kind).check();
	await main.locator('form:visible textarea:required').first().fill(text);
	for (const asked of await main.locator('form:visible fieldset').all())
		if (!(await asked.getByRole('radio', { checked: true }).count()))
			await asked.getByRole('radio').first().check();
	await main.locator('form:visible button[type=submit]').press('Enter');
	await expect(page.getByRole('listitem').filter({ hasText: text }).first()).toBeVisible();
}

const server = await startServer();
const browser = await chromium.launch(launchOptions());
try {
	const { code, wallKey, signIn } = await prepare({
		data: server.data,
		keyFile: join(server.data, 'master.key'),
		playbook: 'four-windows',
		casus,
		outcome: 'Een oma kwam een tijd in huis.',
		questions: [question]
	});
	const open = async (width: number, height: number) => {
		const context = await browser.newContext({
			viewport: { width, height },
			locale: 'nl-NL',
			reducedMotion: 'reduce'
		});
		return context.newPage();
	};
	const take = (page: Page, name: string) => page.screenshot({ path: join(folder, `${name}.png`) });

	const lead = await open(1366, 768);
	await lead.goto(server.url + signIn);
	await lead.getByRole('main').getByRole('button').first().click();
	await lead.waitForURL('**/account');
	await lead.goto(`${server.url}/s/${code}/leiden`);
	const laptop = await open(1366, 768);
	const phone = await open(390, 844);
	const other = await open(1366, 768);
	const people = [laptop, phone, other];
	for (const [page, kind, name] of [
		[laptop, 'school', 'Beuk'],
		[phone, 'lokaal team', 'Berk'],
		[other, 'Veilig Thuis', 'Linde']
	] as const)
		await sitDown(page, server, code, kind, name);
	const wall = await open(1920, 1080);
	await wall.goto(`${server.url}/s/${code}/scherm#${wallKey}`);
	await lead.getByRole('button', { name: 'Laat iedereen binnen' }).click();
	await lead.getByLabel('Rol van Beuk').selectOption('inbrenger');
	await lead.getByLabel('Rol van Berk').selectOption('tegenspreker');

	for (const stop of stops) {
		await onwards(lead).click();
		await allAt(stop, [lead, ...people, wall]);
		if (stop.name === 'question.choose')
			await lead.getByRole('button', { name: 'Deze vraag helpt het meest' }).first().click();
		const written = texts[stop.name];
		if (written)
			for (const [i, page] of people.entries()) for (const one of written[i]!) await write(page, one);
		if (stop.name === 'people.write') {
			for (const page of [laptop, phone]) {
				await page.locator('main textarea:visible').first().fill('Niemand vroeg het kind zelf hoe');
				await page.evaluate(() => window.scrollTo(0, 0));
			}
			await take(laptop, 'participant');
			await take(phone, 'phone');
			for (const page of [laptop, phone]) await page.locator('main textarea:visible').first().fill('');
		}
		if (stop.name === 'people.order') await take(wall, 'wall');
		if (stop.name === 'facts.turns') {
			const next = lead.getByRole('button', { name: /^(Geef .+ de beurt|Volgende: .+)$/ });
			await next.first().click();
			await expect(lead.getByText('is aan de beurt').first()).toBeVisible();
			await lead.evaluate(
				() => document.activeElement instanceof HTMLElement && document.activeElement.blur()
			);
			await take(lead, 'facilitator');
			break;
		}
	}

	const env = { ...process.env, VENSTERBANK_DATA: server.data };
	const seeded = execFileSync(
		process.execPath,
		['cli/vensterbank.ts', 'seed', '--lessons', '20', '--sessions', '4'],
		{
			env,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		}
	);
	const { handouts } = JSON.parse(seeded) as { handouts: { slug: string }[] };
	await lead.goto(`${server.url}/handreikingen/${handouts[0]!.slug}`);
	await expect(lead.getByRole('heading', { level: 1 })).toBeVisible();
	await take(lead, 'handout');
} finally {
	await browser.close();
	await server.stop();
}
