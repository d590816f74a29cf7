import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { faultsIn } from '#lib/handout/validate/validate.ts';
import { startServer, type RunningServer } from '../../cli/run-server.ts';
import { enter, vensterbank } from './command-line.ts';
import { forgetLookingOver, lookOver } from './looking-over.ts';

let server: RunningServer;
test.beforeEach(async () => void (server = await startServer()));
test.afterEach(() => server.stop());

const clean = async (page: Page) => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

/** Presses a key on something, as someone without a mouse would. */
async function press(target: Locator, key = 'Enter') {
	await target.focus();
	await target.press(key);
}

test('from seeded lessons to a published handout that leaves as a file, by keyboard', async ({
	page,
	browser
}) => {
	await enter(server, page, 'anna@voorbeeld.nl', 'method_developer', 'facilitator');
	vensterbank(server, 'seed', '--lessons', '20', '--sessions', '4');

	await page.goto(server.url + '/lessen');
	await expect(page.getByRole('heading', { name: '20 leerpunten' })).toBeVisible();
	await clean(page);
	await page.getByLabel('Zoek in de leerpunten').fill('gezinnen');
	await page.getByLabel('Zoek in de leerpunten').press('Enter');
	await page.waitForURL('**/lessen?q=gezinnen**');
	const lesson = page.getByRole('article').first().getByRole('link');
	const title = (await lesson.textContent())!;
	await press(lesson);
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Hoe zeker is dit?' })).toBeVisible();
	await clean(page);

	await page.goto(server.url + '/handreikingen/nieuw');
	const add = page.getByRole('button', { name: /^Voeg toe/ });
	for (let n = 1; n <= 3; n++) {
		const code = (await add.first().getAttribute('id'))!.slice('add:'.length);
		await press(add.first());
		await expect(page.getByText(`${n} gekozen`)).toBeVisible();
		await expect(page.locator(`[id="added:${code}"]`)).toBeFocused();
	}
	const chosen = page.getByRole('region', { name: 'Gekozen leerpunten' });
	const second = (await chosen.getByRole('listitem').nth(1).textContent())!.replace(/^\s*2\. /, '').trim();
	const up = chosen.getByRole('button', { name: /^Omhoog/ }).nth(1);
	const id = (await up.getAttribute('id'))!;
	await press(up);
	await expect(chosen.getByRole('listitem').first()).toContainText(second);
	await expect(page.locator(`[id="${id}"]`)).toBeFocused();
	await clean(page);
	await press(page.getByRole('button', { name: 'Maak de eerste tekst' }));
	await expect(page.getByRole('alert').getByText('Geef de handreiking een titel.')).toBeVisible();
	await expect(page.getByText('3 gekozen')).toBeVisible();
	await page.getByLabel('Titel van de handreiking').fill('Eerst luisteren');
	await press(page.getByRole('button', { name: 'Maak de eerste tekst' }));

	await page.waitForURL('**/handreikingen/eerst-luisteren');
	const preview = page.getByRole('group', { name: 'Zo ziet de lezer het' });
	await expect(preview.getByRole('heading', { name: 'Wat we leerden' })).toBeVisible();
	await expect(page.getByText('0 zijn van jou')).toBeVisible();
	await clean(page);

	const text = page.getByLabel('Tekst van de handreiking');
	await text.focus();
	await text.press('Control+Home');
	await page.keyboard.press('End');
	await page.keyboard.type('\n\nDeze zin schreef ik <b>zelf</b>.');
	await expect(preview.getByText('Deze zin schreef ik <b>zelf</b>.')).toBeVisible();
	await expect(page.getByText('1 is van jou')).toBeVisible();
	await page.getByLabel('Wat heb je veranderd?').fill('een zin erbij');
	await press(page.getByRole('button', { name: 'Bewaar als nieuwe versie' }));
	await expect(page.getByText('Bewaard als versie 2.')).toBeVisible();

	await press(page.getByLabel('Taalhulp'), 'Space');
	await press(page.getByRole('button', { name: 'Kijk de tekst na' }));
	await press(page.getByRole('link', { name: 'Nalezen en publiceren' }));
	await press(page.getByRole('button', { name: 'Vraag om nalezen' }));
	await expect(page.getByText('Nu: wordt nagelezen.')).toBeVisible();
	await press(page.getByRole('button', { name: 'Publiceer' }));
	await expect(page.getByText('Laat eerst iemand anders deze versie lezen.')).toBeVisible();

	const other = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
	await enter(server, other, 'bram@voorbeeld.nl', 'facilitator');
	await other.goto(server.url + '/handreikingen/eerst-luisteren');
	await clean(other);
	await press(other.getByRole('link', { name: 'Nalezen en publiceren' }));
	await press(other.getByRole('button', { name: 'Ik heb deze versie gelezen en ik sta ervoor' }));
	await expect(other.getByText('1 persoon staat voor deze versie.')).toBeVisible();

	await press(page.getByRole('button', { name: 'Publiceer' }));
	await expect(page.getByText('Kijk de tekst eerst na: nog niet elk punt heeft een antwoord.')).toBeVisible();
	await lookOver(page, `${server.url}/nakijken/handreiking/eerst-luisteren`);
	await clean(page);
	await press(page.getByRole('link', { name: 'Terug naar de tekst' }));
	await expect(page.getByText('Nagekeken: elk punt heeft een antwoord.')).toBeVisible();
	await press(page.getByRole('button', { name: 'Publiceer' }));
	await expect(page.getByText('Nu: in gebruik.')).toBeVisible();

	await press(page.getByRole('link', { name: 'Meenemen' }));
	const downloading = page.waitForEvent('download');
	await press(page.getByRole('link', { name: 'HTML', exact: true }));
	const file = await downloading;
	expect(file.suggestedFilename()).toBe('eerst-luisteren.html');
	const exported = await (await browser.newContext()).newPage();
	await exported.setContent(await readFile(await file.path(), 'utf8'));
	await expect(exported.getByRole('heading', { level: 1 })).toHaveText('Eerst luisteren');
	await expect(exported.getByText('Versie 2,')).toContainText('In gebruik.');
	await clean(exported);

	const printing = page.waitForEvent('download');
	await press(page.getByRole('link', { name: 'PDF', exact: true }));
	const pdf = await printing;
	expect(pdf.suggestedFilename()).toBe('eerst-luisteren.pdf');
	expect(faultsIn('pdf', new Uint8Array(await readFile(await pdf.path())))).toEqual([]);
});

test('a text that was edited elsewhere comes back with its threads', async ({ page }) => {
	await enter(server, page, 'anna@voorbeeld.nl', 'method_developer');
	const { handouts } = vensterbank(server, 'seed', '--lessons', '20', '--sessions', '4');
	const draft = handouts.find((one: { status: string }) => one.status === 'draft').slug;
	await forgetLookingOver(server.data);
	expect((await page.request.get(`${server.url}/handreikingen/${draft}/als/md`)).status()).toBe(409);
	await lookOver(page, `${server.url}/nakijken/handreiking/${draft}`);
	await page.goto(`${server.url}/handreikingen/${draft}`);
	const before = await page.getByText(/zinnen komen uit leerpunten/).textContent();
	const file = await (await page.request.get(`${server.url}/handreikingen/${draft}/als/md`)).text();
	const codes = [...new Set(file.match(/\[\^LP[^\]]+\]/g))];
	const elsewhere = codes.reduce((text, mark, i) => text.replaceAll(mark, `[^${i + 1}]`), file);
	await page.getByText('Terugbrengen').click();
	await page
		.getByLabel('Markdown-bestand')
		.setInputFiles({ name: 'terug.md', mimeType: 'text/markdown', buffer: Buffer.from(elsewhere) });
	await page.getByRole('button', { name: 'Lees in' }).click();
	await expect(page.getByText('De tekst is ingelezen en nog niet bewaard.')).toBeVisible();
	await expect(page.getByText(/zinnen komen uit leerpunten/)).toHaveText(before!);
	await expect(page.getByLabel('Tekst van de handreiking')).toHaveValue(file);
});

test('two people who write at once lose nothing', async ({ page, browser }) => {
	await enter(server, page, 'anna@voorbeeld.nl', 'method_developer');
	const { handouts } = vensterbank(server, 'seed', '--lessons', '20', '--sessions', '4');
	const draft = handouts.find((one: { status: string }) => one.status === 'draft').slug;
	const other = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
	await enter(server, other, 'bram@voorbeeld.nl', 'method_developer');
	const add = async (who: Page, words: string) => {
		const text = who.getByLabel('Tekst van de handreiking');
		await text.fill((await text.inputValue()) + words);
		await who.getByRole('button', { name: 'Bewaar als nieuwe versie' }).click();
	};
	for (const who of [page, other]) await who.goto(`${server.url}/handreikingen/${draft}`);
	await add(page, '\n\nDit stond er eerst.');
	await expect(page.getByText('Bewaard als versie 2.')).toBeVisible();
	await add(other, '\n\nDit kwam erbij.');
	await expect(
		other.getByRole('alert').getByText('Iemand anders bewaarde net een nieuwe versie.')
	).toBeVisible();
	const text = other.getByLabel('Tekst van de handreiking');
	await expect(text).toHaveValue(/Dit kwam erbij\.$/);

	// What was typed goes along while he compares, and while he does anything else.
	await other.getByRole('link', { name: 'Versies' }).click();
	await expect(other.getByText('In de tekst staat iets dat je nog niet bewaarde.')).toBeVisible();
	await other.getByRole('link', { name: 'Vergelijk 1 met 2' }).click();
	await expect(other.getByText('Dit stond er eerst.')).toBeVisible();
	await other.getByRole('link', { name: /^Opmerkingen/ }).click();
	await other.getByRole('textbox', { name: 'Opmerking' }).fill('Een mooi stuk erbij.');
	await other.getByRole('button', { name: 'Bewaar opmerking' }).click();
	await expect(other.getByText('Je opmerking is bewaard.')).toBeVisible();
	await other.getByRole('link', { name: 'Naar de tekst' }).click();
	await expect(text).toHaveValue(/Dit kwam erbij\.$/);
	await other.getByRole('button', { name: 'Bewaar als nieuwe versie' }).click();
	await expect(other.getByText('Bewaard als versie 3.')).toBeVisible();
});

test('a lesson is linked to a source, and an open handout is read without an account', async ({
	page,
	browser
}) => {
	await enter(server, page, 'anna@voorbeeld.nl', 'method_developer');
	const { handouts } = vensterbank(server, 'seed', '--lessons', '20', '--sessions', '4');
	const { slug } = handouts.find((one: { status: string }) => one.status === 'in_use');

	await page.goto(server.url + '/lessen?status=submitted');
	await page.getByRole('article').first().getByRole('link').click();
	await page.getByText('Koppel aan wat we al weten').click();
	await clean(page);
	await page.getByLabel('Welke bron?').fill('Richtlijn Samen, stap 2');
	await page.getByLabel('Wat voor bron is het?').selectOption('richtlijn');
	await page.getByLabel('Wat doet de bron met dit leerpunt?').selectOption('bevestigt');
	await page.getByLabel('Uitleg').fill('Vraagt hetzelfde.');
	await page.getByRole('button', { name: 'Koppel' }).click();
	await expect(page.getByText('Bewaard als nieuwe versie.')).toBeVisible();
	await expect(page.getByRole('region', { name: 'Wat we al weten' })).toContainText(
		'Richtlijn Samen, stap 2'
	);

	const reader = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
	expect((await reader.goto(`${server.url}/lezen/${slug}`))!.status()).toBe(404);
	await page.goto(`${server.url}/handreikingen/${slug}?deel=publiceren`);
	await page.getByRole('button', { name: 'Maak openbaar' }).click();
	await expect(page.getByText('Iedereen kan de gepubliceerde versie lezen')).toBeVisible();
	await reader.goto(server.url + '/lezen');
	await clean(reader);
	await reader.getByRole('heading', { level: 2 }).getByRole('link').first().click();
	await expect(reader.getByRole('heading', { name: 'Wat we leerden' })).toBeVisible();
	await expect(reader.getByText(/LB-\d/)).toHaveCount(0);
	// The colour of the house style, which stands in a file of its own.
	await expect(reader.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(31, 92, 107)');
	await clean(reader);
	const feed = await (await reader.request.get(server.url + '/lezen/feed.xml')).text();
	expect(feed).toContain(`/lezen/${slug}</id>`);
	const file = await reader.request.get(`${server.url}/lezen/${slug}/als/html`);
	expect(await file.text()).not.toMatch(/LB-\d/);
	await reader.setViewportSize({ width: 320, height: 640 });
	expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
