// A whole session in real browsers: from the printed link to a handout, with what goes wrong on the way.
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { startServer, type RunningServer } from '../../cli/run-server.ts';
import { lookOver } from './looking-over.ts';
import { laptop, sitDown } from './people.ts';
import { allAt, answer, onwards, stops, turns, write } from './playing.ts';
import { makeFirstAccount, prepareByForms } from './preparing.ts';

let server: RunningServer;
test.beforeEach(async () => void (server = await startServer()));
test.afterEach(() => server.stop());

/** Words that occur in one text only, to find that text again. */
const story = {
	title: 'Zorgen van school',
	happened: 'Een kind tekent op school steeds een blauwe dwarsfluit en zegt verder niets.',
	question: 'Wat helpt ons om stilte te begrijpen?',
	outcome: 'Later bleek de dwarsfluit van een oom te zijn.'
};
const lesson = {
	situation: 'een kind weinig zegt',
	element: 'Samen tekenen voor het gesprek begint.',
	text: 'eerst een tijd samen te tekenen',
	because: 'een kind dan zelf kiest wanneer het praat'
};
const takenOut = 'Ik neem mee dat een theepot geduld vraagt.';
const hiddenWord = 'Mijn eigen gedachte over de trapleer blijft hier.';

/** Writes an own card and waits until it is on disk. */
async function card(page: Page, text: string) {
	await write(page, text);
	const own = page.getByRole('listitem').filter({ hasText: text });
	await expect(own.getByText('Nog alleen door jou te zien')).toBeVisible();
}

async function tabReloads(writer: Page, other: Page) {
	await card(writer, 'De leerkracht ziet een kind dat wacht.');
	await card(other, 'De buurvrouw hoort een piano.');
	await other.reload();
	await expect(other.getByText('De buurvrouw hoort een piano.')).toBeVisible();
	expect(await other.content()).not.toContain('een kind dat wacht');
}

async function secondTab(context: BrowserContext, first: Page) {
	const second = await context.newPage();
	await second.goto(first.url());
	const cards = second.getByRole('main');
	await expect(cards.getByRole('button', { name: 'Ik ben klaar' })).toBeVisible();
	expect(await second.content()).not.toContain('een kind dat wacht');
	await card(second, 'De oma mist een vast ritme.');
	await second.close();
}

async function serverFalls(typist: Page, others: readonly Page[]) {
	await card(typist, 'De juf hoorde het voor de vakantie.');
	const field = typist.getByLabel('Schrijf één ding op dat je weet.');
	await field.fill('Er was een gesprek');
	await server.kill();
	await expect(typist.getByText('Offline.')).toBeVisible();
	await field.pressSequentially(' op de gang.');
	for (const asked of ['Hoe zeker is het?', 'Hoe weet je het?'])
		await typist.getByRole('group', { name: asked }).getByRole('radio').first().check();
	await typist.getByRole('button', { name: 'Bewaar deze kaart' }).click();
	const own = typist.getByRole('listitem').filter({ hasText: 'Er was een gesprek op de gang.' });
	await expect(own.getByText('Wordt opgeslagen')).toBeVisible();
	await server.restart();
	await expect(own.getByText('Nog alleen door jou te zien')).toBeVisible();
	await expect(typist.getByText('De juf hoorde het voor de vakantie.')).toBeVisible();
	for (const page of others) await expect(page.getByText('Opgeslagen', { exact: true })).toBeVisible();
}

async function lineDrops(context: BrowserContext, page: Page) {
	await context.setOffline(true);
	await write(page, 'Ik twijfel of we wel vroegen wat er speelde.', 0, 'Offline.');
	await context.setOffline(false);
	const own = page.getByRole('listitem').filter({ hasText: 'Ik twijfel of we wel vroegen' });
	await expect(own.getByText('Nog alleen door jou te zien')).toBeVisible();
}

async function writeLesson(page: Page) {
	await page.getByLabel('Wat deden we, of wat hadden we kunnen doen?').fill(lesson.element);
	await page.getByLabel('In situaties waarin …').fill(lesson.situation);
	await page.getByLabel('kan het helpen om …').fill(lesson.text);
	await page.getByLabel('omdat …').fill(lesson.because);
	await page.getByLabel('zagen we vaker').check();
	await page.getByRole('button', { name: 'Lever dit leerpunt in' }).click();
}

async function lastWord(page: Page, text: string, consent: 'ja, zonder naam' | 'nee') {
	await page.getByLabel('Mijn laatste woord').fill(text);
	await page.getByRole('radio', { name: new RegExp('^' + consent) }).check();
	if (consent !== 'nee') await page.getByRole('button', { name: 'Bewaar voor het verslag' }).click();
}

test('whole session', async ({ browser }) => {
	test.setTimeout(300_000);
	const desk = await laptop(browser);
	const lead = desk.page;
	await makeFirstAccount(lead, server);
	const home = await prepareByForms(lead, story);
	const code = /\/s\/([^/]+)\/leiden/.exec(lead.url())![1]!;

	const [a, b, c] = [
		await laptop(browser),
		await laptop(browser, { width: 390, height: 844 }),
		await laptop(browser)
	];
	await sitDown(a.page, server, code, 'lokaal team', 'Beuk');
	await sitDown(b.page, server, code, 'school', 'Berk');
	await sitDown(c.page, server, code, 'Veilig Thuis', 'Linde');
	const screen = await laptop(browser, { width: 1920, height: 1080 });
	const wall = screen.page;
	const link = lead.getByRole('link', { name: 'Open het scherm voor de zaal' });
	await wall.goto(new URL((await link.getAttribute('href'))!, server.url).href);
	const people = [a.page, b.page, c.page];
	const everyone = [lead, wall, ...people];

	await expect(lead.getByText('3 mensen wachten bij de deur')).toBeVisible();
	await lead.getByRole('button', { name: 'Laat iedereen binnen' }).click();
	await lead.getByLabel('Rol van Beuk').selectOption('inbrenger');
	await lead.getByLabel('Rol van Berk').selectOption('tegenspreker');
	await expect(lead.getByText('Alles is klaar. Je kunt beginnen.')).toBeVisible();

	for (const stop of stops) {
		const { form, kinds } = stop.step;
		await onwards(lead).click();
		await allAt(stop, everyone);
		switch (stop.name) {
			case 'people.write':
				await tabReloads(a.page, b.page);
				await secondTab(b.context, b.page);
				break;
			case 'people.turns':
				for (const text of ['een kind dat wacht', 'hoort een piano', 'mist een vast ritme'])
					await expect(wall.getByText(text)).toBeVisible();
				break;
			case 'facts.write':
				await serverFalls(c.page, [lead, a.page, b.page]);
				break;
			case 'facts.turns':
				for (const text of ['De juf hoorde het', 'Er was een gesprek op de gang.'])
					await expect(wall.getByText(text)).toHaveCount(1);
				break;
			case 'dissent.doubt':
				await lineDrops(a.context, a.page);
				break;
			case 'outcome.tell':
				await expect(wall.getByText(story.outcome)).toBeVisible();
				break;
			case 'lessons.pairs':
				await writeLesson(a.page);
				await expect(wall.getByText(lesson.text)).toBeVisible();
				break;
			case 'closing.write':
				await lastWord(a.page, takenOut, 'ja, zonder naam');
				await lastWord(b.page, hiddenWord, 'nee');
				break;
			case 'closing.turns':
				await c.page.getByRole('button', { name: 'Ik pas' }).click();
				await expect(c.page.getByText('Je past.')).toBeVisible();
				break;
			case 'keep.list':
				await expect(wall.getByText(takenOut)).toBeVisible();
				await b.page.getByRole('button', { name: `Haal dit eruit: ${takenOut}` }).click();
				await expect(wall.getByText('Eruit gehaald.')).toBeVisible();
				break;
			default:
				if (form === 'write' && kinds) await write(a.page, 'Een gedachte die hier past.');
		}
		if (form === 'write' || form === 'answer') for (const page of people) await answer(page, stop.step);
		if (form === 'turns') await turns(lead);
	}

	await onwards(lead).click();
	const last = lead.getByRole('dialog', { name: 'De sessie sluiten?' });
	await expect(last.getByText('1 leerpunt')).toBeVisible();
	await last.getByRole('button', { name: 'Ja, sluit en wis' }).click();
	for (const page of everyone)
		await expect(page.getByRole('heading', { name: 'De sessie is gesloten' })).toBeVisible();
	expect(await b.page.content()).not.toContain('trapleer');
	await b.page.getByRole('button', { name: 'Maak dit apparaat schoon' }).click();
	await expect(b.page.getByRole('main').getByText('Dit venster is schoon.')).toBeVisible();
	expect(await b.page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('trapleer');

	await lead.goto(`${server.url}/lessen`);
	await expect(lead.getByRole('heading', { name: /^1 leerpunt/ })).toBeVisible();
	await lead.goto(`${server.url}/handreikingen/nieuw`);
	await lead.getByRole('button', { name: /^Voeg toe/ }).click();
	await expect(lead.getByText('1 gekozen')).toBeVisible();
	await lead.getByLabel('Titel van de handreiking').fill('Eerst tekenen');
	await lead.getByRole('button', { name: 'Maak de eerste tekst' }).click();
	await lead.waitForURL('**/handreikingen/eerst-tekenen');
	await lookOver(lead, `${server.url}/nakijken/handreiking/eerst-tekenen`);
	await lookOver(lead, `${server.url}/nakijken/verslag/${home.split('/').at(-1)!}`);
	const files = ['md', 'html'].map((format) => `${server.url}/handreikingen/eerst-tekenen/als/${format}`);
	const reports = ['md', 'html'].map((format) => `${home}/verslag/${format}`);
	for (const address of [...files, ...reports]) {
		const file = await (await lead.request.get(address)).text();
		expect(file, address).toContain(lesson.text);
		for (const gone of ['dwarsfluit', 'theepot', 'trapleer', 'piano', 'op de gang', 'Beuk', story.title])
			expect(file, address).not.toContain(gone);
	}
	for (const { complaints } of [desk, screen, a, b, c]) expect(complaints).toEqual([]);
});
