import { expect, test, type Page } from '@playwright/test';
import { startServer, type RunningServer } from '../../cli/run-server.ts';
import { enter, vensterbank } from './command-line.ts';
import { expectAccessible, expectFits } from './people.ts';

let server: RunningServer;
test.beforeEach(async () => void (server = await startServer()));
test.afterEach(() => server.stop());

/** Nothing for axe to find, and no sideways scrolling at 320 pixels. */
async function looksRight(page: Page, where: string) {
	await expectAccessible(page, where);
	const size = page.viewportSize()!;
	await page.setViewportSize({ width: 320, height: 640 });
	await expectFits(page, `${where} at 320 pixels`);
	await page.setViewportSize(size);
}

test('[L17] a list of sources is looked at first, taken in, and nothing in it is lost', async ({ page }) => {
	await enter(server, page, 'anna@voorbeeld.nl', 'method_developer');
	await page.goto(server.url + '/bronnen');
	await expect(page.getByText('Er staat nog geen bron in het register.')).toBeVisible();
	await looksRight(page, 'empty register');

	await page.getByRole('link', { name: 'Voeg een bron toe' }).click();
	await page.getByLabel('Titel').fill('Voorbeeldrichtlijn');
	await page.getByLabel('Webadres').fill('voorbeeld');
	await page.getByRole('button', { name: 'Bewaar' }).click();
	const problems = page.getByRole('alert').filter({ hasText: 'Kies wat voor bron het is.' });
	await expect(problems).toContainText('Dit is geen webadres.');
	await expect(page.getByLabel('Titel')).toHaveValue('Voorbeeldrichtlijn');
	await page.getByLabel('Webadres').fill('https://voorbeeld.invalid/richtlijn');
	await page.getByLabel('Soort').selectOption('richtlijn');
	await looksRight(page, 'a new source');
	await page.getByRole('button', { name: 'Bewaar' }).click();
	await expect(page.getByText('De bron staat in het register.')).toBeVisible();
	await looksRight(page, 'a source');

	await page.goto(server.url + '/bronnen/binnenhalen');
	await looksRight(page, 'bringing in');
	const list = [
		'titel;soort;jaar;url;kast',
		'Eerste bron;onderzoek;2020;;links',
		'Voorbeeldrichtlijn;richtlijn;;;',
		';wet;;;',
		`Tweede bron;;2021;https://voorbeeld.invalid/${'lang'.repeat(20)};`
	].join('\n');
	await page
		.getByLabel('Bestand')
		.setInputFiles({ name: 'lijst.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
	await page.getByRole('button', { name: 'Kijk wat erin staat' }).click();
	await expect(page.getByText('Nieuw: 2. Staat er al: 1. Niet gelezen: 1.')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Dit staat erin' })).toBeFocused();
	await expect(page.getByText('Regel 4: er is geen titel.')).toBeVisible();
	await looksRight(page, 'the preview');
	await page.getByLabel('Wat voor bron is Tweede bron?').selectOption('methode');
	await page.getByRole('button', { name: 'Neem deze 2 bronnen op' }).click();
	await expect(page.getByText('2 bronnen opgenomen.')).toBeVisible();

	await page.goto(server.url + '/bronnen');
	await expect(page.getByRole('heading', { name: '3 bronnen' })).toBeVisible();
	await page.getByLabel('Laat zien').selectOption('wat aandacht vraagt');
	await page.getByRole('button', { name: 'Zoek' }).click();
	await expect(page.getByText('er staat niet bij waar je dit vindt').first()).toBeVisible();
	await looksRight(page, 'the register');
	await page.getByRole('link', { name: 'Eerste bron' }).click();
	await page.getByText('Wat er verder bij stond').click();
	await expect(page.getByText('links')).toBeVisible();
});

test('[L15] a lesson is linked to a source of the register, and each leads to the other', async ({
	page
}) => {
	await enter(server, page, 'anna@voorbeeld.nl', 'method_developer', 'facilitator');
	vensterbank(server, 'seed', '--lessons', '12', '--sessions', '3');
	await page.goto(server.url + '/lessen');
	await page.getByRole('article').first().getByRole('link').click();
	await page.waitForURL('**/lessen/LP-*');
	const title = (await page.getByRole('heading', { level: 1 }).textContent())!;
	await page.getByText('Koppel aan wat we al weten').click();
	const form = page.locator('form', { has: page.getByLabel('Welke bron?') });
	await page.getByLabel('Welke bron?').fill('BR-005');
	await page.getByLabel('Welk deel?').fill('punt 3');
	await page.getByLabel('Wat doet de bron met dit leerpunt?').selectOption('nuanceert');
	await form.getByRole('button', { name: 'Koppel' }).click();
	await expect(page.getByText('Bewaard als nieuwe versie.')).toBeVisible();
	const link = page.getByRole('link', { name: 'Voorbeeldafspraak Overdracht, punt 3' });
	await expect(link).toBeVisible();
	await expect(page.getByText('het is tijd om na te gaan of dit nog klopt').first()).toBeVisible();
	await looksRight(page, 'a lesson with a source');
	await link.click();
	await expect(page.getByRole('link', { name: title })).toBeVisible();
});

test('[L12] another reading is laid beside, what is like it is told while typing, and one is chosen', async ({
	page
}) => {
	await enter(server, page, 'anna@voorbeeld.nl', 'method_developer', 'facilitator');
	vensterbank(server, 'seed', '--lessons', '30', '--sessions', '6');
	await page.goto(server.url + '/lessen');
	const other = page.getByRole('article').nth(4);
	const helps = (await other.getByRole('link').textContent())!;
	await page.getByRole('article').first().getByRole('link').click();
	await page.getByRole('link', { name: /^(Zet de lezingen|Bekijk het element)/ }).click();
	await looksRight(page, 'an element');
	await page.getByRole('link', { name: 'Leg er een lezing naast' }).click();
	await page.getByLabel('Titel').fill(helps);
	await page.getByLabel('In vergelijkbare situaties kan het helpen om …').fill(helps);
	await page.getByLabel(/^Waar speelt dit/).fill('');
	await expect(page.getByRole('status').filter({ hasText: /lijk(t|en) op wat je schrijft/ })).toBeAttached();
	await page
		.getByRole('radio', { name: /^verwant/ })
		.first()
		.check();
	await looksRight(page, 'a new reading');
	await page.getByLabel('Waarom deze lezing ernaast?').fill('het kan ook hierover gaan');
	await page.getByRole('button', { name: 'Leg deze lezing ernaast' }).click();
	await expect(page.getByRole('heading', { name: 'Hoe dit staat tot andere leerpunten' })).toBeVisible();
	await expect(page.getByText(/: verwant/).first()).toBeVisible();
	await page.getByRole('link', { name: 'Zet de lezingen naast elkaar' }).click();
	await page.getByText('Gebruik voorlopig deze').last().click();
	await page.getByLabel('Waarom deze?').last().fill('dit past bij meer gezinnen');
	const readings = page.getByRole('region', { name: /lezing/ });
	await readings.getByRole('listitem').last().getByRole('button', { name: 'Bewaar' }).click();
	await expect(page.getByText('Bewaard. De andere lezingen staan er nog.')).toBeVisible();
	await expect(page.getByText('Deze gebruiken we nu')).toBeVisible();
	await expect(page.getByText('Blijft ernaast staan').first()).toBeVisible();
	await looksRight(page, 'readings with a choice');
});

test('a search is saved under a name, done again, and forgotten', async ({ page }) => {
	await enter(server, page, 'anna@voorbeeld.nl', 'facilitator');
	vensterbank(server, 'seed', '--lessons', '12', '--sessions', '3');
	await page.goto(server.url + '/lessen?q=kind&window=1&page=1');
	await page.getByText('Bewaar deze zoekopdracht').click();
	await page.getByLabel('Hoe noem je deze zoekopdracht?').fill('Kinderen');
	await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
	await expect(page.getByText('«Kinderen» is bewaard.')).toBeVisible();
	await looksRight(page, 'saved searches');
	await page.goto(server.url + '/lessen');
	await page.getByRole('link', { name: 'Kinderen' }).click();
	await page.waitForURL('**/lessen?q=kind&window=1');
	await expect(page.getByLabel('Zoek in de leerpunten')).toHaveValue('kind');
	await page.getByRole('button', { name: 'Vergeet zoekopdracht Kinderen' }).click();
	await expect(page.getByRole('link', { name: 'Kinderen' })).toHaveCount(0);
});

test('[L18] the overview begins at five sessions, and each chart has its table', async ({ page }) => {
	await enter(server, page, 'anna@voorbeeld.nl', 'facilitator');
	vensterbank(server, 'seed', '--lessons', '12', '--sessions', '4');
	await page.goto(server.url + '/overzicht');
	await expect(page.getByText('Er valt nog niets te laten zien.')).toBeVisible();
	await looksRight(page, 'too few');
	vensterbank(server, 'seed', '--lessons', '30', '--sessions', '6', '--seed', '2');
	await page.reload();
	await expect(page.getByText('10 bijeenkomsten, 42 leerpunten.')).toBeVisible();
	const charts = page.getByRole('figure');
	await expect(charts).toHaveCount(5);
	for (const table of await page.getByText('Als tabel').all()) await table.click();
	await expect(page.getByRole('table')).toHaveCount(5);
	await looksRight(page, 'the overview');
});

test('[L18] a manager reads the overview and nothing else', async ({ page }) => {
	await enter(server, page, 'mara@voorbeeld.nl', 'manager');
	vensterbank(server, 'seed', '--lessons', '30', '--sessions', '6');
	await page.goto(server.url + '/begin');
	await expect(page.getByRole('heading', { level: 1, name: 'Overzicht' })).toBeVisible();
	await expect(page.getByText('6 bijeenkomsten, 30 leerpunten.')).toBeVisible();
	await expect(page.getByRole('main').locator('a[href^="/lessen"], a[href^="/terugpraten"]')).toHaveCount(0);
	await expect(page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link')).toHaveText([
		'Overzicht'
	]);
	expect((await page.request.get(server.url + '/lessen')).status()).toBe(403);
});

test('[L16] what came in is laid beside what there is, and who decides says why', async ({ page }) => {
	await enter(server, page, 'anna@voorbeeld.nl', 'method_developer');
	vensterbank(server, 'seed', '--lessons', '30', '--sessions', '6');
	await page.goto(server.url + '/lessen');
	await page.getByRole('link', { name: 'Welke nieuwe leerpunten lijken op elkaar?' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Lijken op elkaar' })).toBeVisible();
	await looksRight(page, 'lessons that are alike');
	const first = page.getByRole('article').first().getByRole('listitem').first();
	const other = (await first.getByRole('link').first().getAttribute('href'))!;
	await first.getByText(/^Zelfde, verwant of anders/).press('Enter');
	await first.getByRole('radio', { name: /^anders/ }).check();
	await first.getByLabel('Waarom?').fill('gaat over iets anders');
	await first.getByRole('button', { name: 'Bewaar' }).press('Enter');
	await expect(page.getByText('Bewaard.', { exact: true })).toBeVisible();
	await expect(page.getByRole('article').first().locator(`a[href="${other}"]`)).toHaveCount(0);
});

test('a certificate is filled in and printed without a single request', async ({ page }) => {
	await page.goto(server.url + '/bewijs-van-deelname');
	await page.waitForLoadState('networkidle');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.getByLabel('Jouw naam').fill('Noor Voorbeeld');
	await page.getByLabel('Maand van de bijeenkomst').fill('2026-11');
	await page.getByLabel('Aantal uren').fill('2');
	const paper = page.getByRole('region', { name: 'Bewijs van deelname' });
	await expect(paper).toContainText('Noor Voorbeeld');
	await expect(paper).toContainText('november 2026, 2 uur');
	await looksRight(page, 'a certificate');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByLabel('Jouw naam')).toBeHidden();
	await expect(paper).toBeVisible();
	expect(asked).toEqual([]);
	expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
