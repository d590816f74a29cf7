import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { startServer, type RunningServer } from '../../cli/run-server.ts';

// A whole session without a mouse: everything the facilitator does here is Tab, arrows, Space, Enter and typing.

let server: RunningServer;
test.beforeEach(async () => void (server = await startServer()));
test.afterEach(() => server.stop());

const clean = async (page: Page) => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
const hasFocus = (target: Locator) => target.evaluate((el) => el === document.activeElement);

/** Tabs to something, as a person would. Fails when the keyboard cannot get there. */
async function reach(page: Page, target: Locator) {
	await target.waitFor();
	for (let i = 0; i < 300; i++) {
		if (await hasFocus(target)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`The keyboard does not reach ${target}`);
}

async function press(page: Page, name: string | RegExp, scope: Page | Locator = page) {
	await reach(page, scope.getByRole('button', { name, exact: typeof name === 'string' }).first());
	await page.keyboard.press('Enter');
}

async function type(page: Page, label: string, text: string) {
	await reach(page, page.getByLabel(label).first());
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.type(text);
}

/** Goes into a group of radio buttons and along it with the arrows. */
async function choose(page: Page, group: string | RegExp, answer: string | RegExp) {
	const radios = page.getByRole('group', { name: group }).getByRole('radio');
	const wanted = page.getByRole('group', { name: group }).getByRole('radio', { name: answer });
	await wanted.waitFor();
	const inside = () => radios.evaluateAll((all) => all.includes(document.activeElement as never));
	for (let i = 0; i < 300 && !(await inside()); i++) await page.keyboard.press('Tab');
	for (let i = 0; i < 10 && !(await hasFocus(wanted)); i++) await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Space');
	await expect(wanted).toBeChecked();
}

async function begin(page: Page) {
	await page.goto(server.url + /\/welkom\/\S+/.exec(server.output())![0]);
	await type(page, 'Naam van je organisatie', 'Lokaal team');
	await reach(page, page.getByLabel('Naam', { exact: true }));
	await page.keyboard.type('Gerda');
	await type(page, 'E-mailadres', 'gerda@voorbeeld.nl');
	await type(page, 'Wachtwoord', 'vier losse woorden hier');
	await press(page, 'Account maken');
	await page.waitForURL('**/sessies');
}

/** Only what a session needs to start. */
async function prepare(page: Page) {
	await reach(page, page.getByRole('link', { name: 'Nieuwe sessie' }).first());
	await page.keyboard.press('Enter');
	await type(page, 'Werktitel', 'Zorgen van school');
	await press(page, 'Maak de sessie aan');
	await expect(page.getByRole('heading', { level: 1, name: 'Zorgen van school' })).toBeVisible();
	await clean(page);
	await reach(page, page.getByRole('link', { name: /Is het geschikt/ }).first());
	await page.keyboard.press('Enter');

	await choose(page, /leervraag en niet om een besluit/, /^Ja/);
	await choose(page, /veilig genoeg om dit gesprek/, /^Nee/);
	await choose(page, /zelf meegemaakt/, /^Ja/);
	await choose(page, /klacht, tuchtzaak/, /^Nee/);
	await choose(page, /zonder dat het gezin herkenbaar/, /^Ja/);
	await choose(page, /op zichzelf laten kijken/, /^Ja/);
	await press(page, 'Opslaan en verder');
	await expect(page.getByText('Stop hier')).toBeVisible();
	await clean(page);
	await choose(page, /veilig genoeg om dit gesprek/, /^Ja/);
	await press(page, 'Opslaan en verder');

	await choose(page, 'Wie brengt de situatie in?', /Een collega/);
	await type(page, 'De leervraag van de inbrenger', 'Wat helpt ons om te blijven luisteren?');
	await press(page, 'Opslaan en verder');

	await type(page, 'Wat is er gebeurd?', 'woord '.repeat(251));
	await press(page, 'Opslaan en verder');
	await expect(page.getByText('Dit is nog niet opgeslagen')).toBeVisible();
	await expect(page.getByLabel('Wat is er gebeurd?')).toHaveValue(/woord woord/);
	await type(page, 'Wat is er gebeurd?', 'De school maakte zich zorgen.');
	await press(page, 'Opslaan en verder');

	await reach(page, page.getByRole('link', { name: /Toestemming/ }).first());
	await page.keyboard.press('Enter');
	await choose(page, 'Wat is er besloten?', /niet nodig/);
	await type(page, 'Waarom is dat zo besloten?', 'Niemand herkent dit gezin.');
	await press(page, 'Opslaan en verder');
	await expect(page.getByRole('heading', { level: 1, name: 'Hoe het verder ging' })).toBeVisible();
	await type(page, 'Wat gebeurde er daarna?', 'Het werd rustiger.');
	await press(page, 'Opslaan');
	await expect(page.getByText('Opgeslagen en op slot.')).toBeVisible();
	await expect(page.getByLabel('Wat gebeurde er daarna?')).toHaveValue('');
	await reach(page, page.getByRole('link', { name: /Zorgen van school/ }).first());
	await page.keyboard.press('Enter');
	await press(page, 'Open de wachtkamer');
	await expect(page.getByRole('heading', { level: 1, name: 'Wachtkamer' })).toBeVisible();
}

async function join(browser: Browser, code: string, name: string): Promise<Page> {
	const page = await (await browser.newContext()).newPage();
	await page.goto(`${server.url}/s/${code}`);
	await page.getByLabel('Hoe wil je aan tafel heten?').fill(name);
	await page.getByLabel('Bij wat voor organisatie werk je?').selectOption({ index: 2 });
	await page.getByRole('button', { name: 'Ga naar de wachtkamer' }).click();
	await expect(page.getByRole('heading', { name: 'Je bent in de wachtkamer' })).toBeVisible();
	return page;
}

async function giveRole(page: Page, name: string, role: string) {
	await reach(page, page.getByLabel(`Rol van ${name}`));
	await page.keyboard.type(role);
	await expect(page.getByLabel(`Rol van ${name}`).locator('option:checked')).toHaveText(role);
}

/** Presses the one large button; what it promises is what it says. */
async function onwards(page: Page, says: string | RegExp) {
	await press(page, says, page.getByRole('banner'));
}
const place = (page: Page) => page.getByRole('banner').getByText(/^Fase/);

async function giveEveryoneATurn(page: Page) {
	await press(page, /^Geef .* de beurt$/);
	for (let i = 0; i < 2; i++) {
		const name = await page
			.getByRole('button', { name: /^Volgende: / })
			.first()
			.innerText();
		await press(page, /^Volgende: /);
		await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
	}
	await press(page, 'Rond deze beurt af');
	await expect(page.getByText('Iedereen is geweest.')).toBeVisible();
}

test('the facilitator prepares, leads and closes a session by keyboard', async ({ page, browser }) => {
	test.setTimeout(240_000);
	await begin(page);
	await prepare(page);
	const code = /\/s\/(\w+)\//.exec(page.url())![1]!;
	const [anna, bram, chris] = await Promise.all(
		['Anna', 'Bram', 'Chris'].map((name) => join(browser, code, name))
	);
	await expect(page.getByText('3 mensen wachten bij de deur')).toBeVisible();
	await clean(page);
	await press(page, 'Laat binnen: Anna');
	await press(page, 'Laat iedereen binnen');
	await giveRole(page, 'Anna', 'inbrenger');
	await giveRole(page, 'Bram', 'tegenspreker');
	await expect(page.getByText('Alles is klaar. Je kunt beginnen.')).toBeVisible();

	await onwards(page, 'Begin de sessie');
	await onwards(page, 'Start het rondje');
	await giveEveryoneATurn(page);
	await clean(page);
	await onwards(page, 'Naar: Leervraag');
	await chris!.getByLabel('Welke vraag neem jij mee?').first().fill('Moeten we dit kind weghalen?');
	await chris!.getByRole('button', { name: 'Bewaar deze kaart' }).click();
	await chris!.getByRole('button', { name: 'Ik ben klaar' }).click();
	await expect(page.getByText('1 van 3 klaar')).toBeVisible();
	await expect(page.getByText('Moeten we dit kind weghalen?')).toHaveCount(0);
	await onwards(page, 'Laat alles zien');
	await expect(page.getByText('Moeten we dit kind weghalen?').first()).toBeVisible();
	await reach(page, page.locator('summary', { hasText: 'Omgedraaide vraag' }).first());
	await page.keyboard.press('Enter');
	await type(page, 'Hoe wordt dit een vraag over ons werk?', 'Wat helpt ons wegen?');
	await page.keyboard.press('ControlOrMeta+Enter');
	await expect(bram!.getByText('Wat helpt ons wegen?')).toBeVisible();
	await clean(page);
	await onwards(page, 'Laat alles zien');
	await onwards(page, /^Naar: De casus/);
	await onwards(page, 'Laat alles zien');
	await onwards(page, /^Naar: Eerste reactie/);
	await onwards(page, 'Naar: De mensen');

	for (const [who, text] of [
		[anna, 'Het kind werd stiller.'],
		[bram, 'De juf zag het ook.'],
		[chris, 'Oma bracht het kind.']
	] as const) {
		await who!.getByLabel('Wat weet of zie jij dat de anderen misschien niet weten?').fill(text);
		await who!.getByRole('button', { name: 'Bewaar deze kaart' }).click();
	}
	await expect(page.getByText('Oma bracht het kind.')).toHaveCount(0);
	await onwards(page, 'Laat alles zien en start het rondje');
	for (const text of ['Het kind werd stiller.', 'De juf zag het ook.']) {
		await reach(page, page.getByRole('checkbox', { name: `Kies deze kaart: ${text}` }));
		await page.keyboard.press('Space');
	}
	await type(page, 'Titel voor dit groepje', 'Stiller');
	await press(page, 'Leg bij elkaar');
	await expect(anna!.getByRole('heading', { name: 'Stiller' })).toBeVisible();
	await press(page, 'Parkeer deze kaart: Oma bracht het kind.');
	await expect(anna!.getByText('Oma bracht het kind.')).toHaveCount(0);
	await clean(page);
	await press(page, 'Haal “Stiller” uit elkaar');
	await expect(anna!.getByRole('heading', { name: 'Stiller' })).toHaveCount(0);

	await anna!.getByRole('button', { name: 'Dit kan niet wachten' }).click();
	await expect(page.getByRole('heading', { name: 'Iemand drukte op “Dit kan niet wachten”' })).toBeVisible();
	await clean(page);
	await press(page, 'Pauzeer', page.getByRole('main'));
	await expect(page.getByText('De sessie staat stil.')).toBeVisible();
	await press(page, 'Ga verder');
	await press(page, 'Ik heb dit gezien');
	await anna!.keyboard.press('Escape');

	await press(page, '2 minuten erbij');
	await press(page, 'Stap terug');
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('Wat al te zien is, blijft te zien.');
	await clean(page);
	await page.keyboard.press('Escape');
	await press(page, 'Stap terug');
	await press(page, 'Ja, stap terug');
	await expect(page.getByText('Stil schrijven').first()).toBeVisible();
	await expect(anna!.getByText('Het kind werd stiller.').first()).toBeVisible();

	while (!(await place(page).textContent())?.includes('Fase 12')) {
		const before = await page.getByRole('main').getByRole('heading', { level: 1 }).textContent();
		const step = await page.getByRole('banner').locator('.primary').textContent();
		await onwards(page, step!.trim());
		await expect(async () => {
			const now = await page.getByRole('main').getByRole('heading', { level: 1 }).textContent();
			const then = await page.getByRole('banner').locator('.primary').textContent();
			expect([now, then]).not.toEqual([before, step]);
		}).toPass();
	}
	await onwards(page, /^Start: /);
	await onwards(page, 'Laat alles zien');
	await onwards(page, 'Naar: Slotronde');
	await expect(page.getByText('Er is nog geen leerpunt. Schrijf er een')).toBeVisible();
	await reach(page, page.locator('summary', { hasText: 'Geen leerpunt, want' }));
	await page.keyboard.press('Enter');
	await type(page, 'Geen leerpunt, want', 'we hadden te weinig tijd');
	await press(page, 'Bewaar deze reden');
	await expect(page.getByText('Opgeschreven: geen leerpunt')).toBeVisible();
	await clean(page);
	await onwards(page, 'Naar: Slotronde');
	await onwards(page, 'Start het rondje');
	await onwards(page, 'Naar: Afsluiten');
	await expect(page.getByText('Nog niet iedereen had het laatste woord.')).toBeVisible();
	await giveEveryoneATurn(page);
	await onwards(page, 'Naar: Afsluiten');
	await clean(page);
	await onwards(page, /^Start: /);
	await onwards(page, 'Sluit de sessie');
	await expect(dialog).toContainText('Dit wissen we');
	await clean(page);
	await press(page, 'Ja, sluit en wis');
	await expect(page.getByRole('heading', { level: 1, name: 'De sessie is gesloten' })).toBeVisible();
	await expect(bram!.getByRole('heading', { level: 1, name: 'De sessie is gesloten' })).toBeVisible();
	await clean(page);
});
