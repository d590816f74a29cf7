// What a handout goes through beside writing: its readers, comments, look and cards.
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { startServer, type RunningServer } from '../../cli/run-server.ts';
import { enter, vensterbank } from './command-line.ts';
import { forgetLookingOver, lookOver } from './looking-over.ts';
import { expectAccessible, expectFits, holdScripts, laptop } from './people.ts';

let server: RunningServer;
test.beforeEach(async () => void (server = await startServer()));
test.afterEach(() => server.stop());

/** A seeded handout that is still a draft, opened. */
async function openDraft(page: Page): Promise<string> {
	await enter(server, page, 'anna@voorbeeld.nl', 'method_developer');
	const { handouts } = vensterbank(server, 'seed', '--lessons', '20', '--sessions', '4');
	const { slug } = handouts.find((one: { status: string }) => one.status === 'draft');
	await page.goto(`${server.url}/handreikingen/${slug}`);
	return slug;
}

test('[H35] someone with lived experience reads along by a link, and the writer answers the remark', async ({
	browser
}) => {
	const { page } = await laptop(browser);
	const slug = await openDraft(page);
	await forgetLookingOver(server.data);
	await page.getByRole('link', { name: 'Opmerkingen' }).click();
	await page.getByRole('button', { name: 'Maak een link' }).click();
	await expect(page.getByText('Kijk de tekst eerst na')).toBeVisible();
	await lookOver(page, `${server.url}/nakijken/handreiking/${slug}`);
	await page.goto(`${server.url}/handreikingen/${slug}?deel=opmerkingen`);
	await page.getByRole('button', { name: 'Maak een link' }).click();
	const link = (await page.getByRole('link', { name: /\/meelezen\// }).textContent())!;

	const phone = await laptop(browser, { width: 320, height: 640 });
	await phone.page.goto(link);
	await expect(phone.page.getByRole('heading', { level: 1, name: 'Lees je mee?' })).toBeVisible();
	await expect(phone.page.getByText(/LB-\d/)).toHaveCount(0);
	await expectFits(phone.page, 'reading along');
	await expectAccessible(phone.page, 'reading along');
	const remark = phone.page.getByRole('textbox', { name: 'Opmerking' });
	await remark.fill('Bel Noor de Wit op 06-12345678.');
	// The check comes in at the first focus; who sends before that is answered by the server.
	await expect(phone.page.getByText('2 aanwijzingen bij deze tekst').first()).toBeVisible();
	await phone.page.getByRole('button', { name: 'Bewaar opmerking' }).click();
	await expect(phone.page.getByText('Hier staat nog iets in waaraan iemand te herkennen is.')).toBeVisible();
	await expect(remark).toHaveValue('Bel Noor de Wit op 06-12345678.');
	await remark.fill('Dit herken ik, maar leg het woord weging uit.');
	await phone.page.getByRole('button', { name: 'Bewaar opmerking' }).click();
	await expect(phone.page.getByText('Je opmerking is bewaard.')).toBeVisible();
	await phone.page.getByRole('button', { name: 'Ik heb het gelezen' }).click();
	await expect(phone.page.getByText('Dank je wel.')).toBeVisible();
	expect(phone.complaints).toEqual([]);

	await page.reload();
	const comments = page.getByRole('region', { name: 'Opmerkingen' });
	await expect(comments.getByText('Dit herken ik, maar leg het woord weging uit.')).toBeVisible();
	await expect(comments.getByText(/· ervaringsdeskundige, /)).toBeVisible();
	await expectAccessible(page, 'comments');
	await comments.getByRole('button', { name: /^Afgehandeld:/ }).click();
	await expect(comments.getByText('0 open, 1 afgehandeld.')).toBeVisible();
	await page.getByRole('link', { name: 'Schrijven' }).click();
	await expect(page.getByText('Een ervaringsdeskundige las mee.').first()).toBeVisible();
	await page.getByRole('link', { name: 'Opmerkingen' }).click();
	await page.getByRole('button', { name: /^Stop de link/ }).click();
	await expect(page.getByText('link werkt niet meer').or(page.getByText(/gelezen op/))).toBeVisible();
	expect((await phone.page.goto(link))!.status()).toBe(404);
});

test('[H38] the text shows where something points at someone, and is saved once that was answered', async ({
	browser
}) => {
	const { page, complaints } = await laptop(browser);
	const slug = await openDraft(page);
	const text = page.getByLabel('Tekst van de handreiking');
	const before = await text.inputValue();
	const start = before.indexOf('## De situatie');
	await text.evaluate((area: HTMLTextAreaElement, at) => {
		area.focus();
		area.setSelectionRange(at, at);
	}, start);
	await page.keyboard.type('Toen kwam **Fatima** Yilmaz langs.\n\n');
	const mark = page.locator('mark.direct');
	await expect(mark).toHaveText(['Fatima** Yilmaz']);
	await expectAccessible(page, 'a long text with a hint');
	const save = page.getByRole('button', { name: 'Bewaar als nieuwe versie' });
	await save.click();
	await expect(page.getByText('Hier staat nog iets in waaraan iemand te herkennen is.')).toBeVisible();
	await expect(text).toBeFocused();
	await expect(mark).toBeInViewport();
	const inside = await text.evaluate((area) => area.scrollHeight - area.clientHeight);
	expect(inside, 'the text scrolls together with its lines').toBeLessThanOrEqual(1);

	await test.step('the server says the same', async () => {
		const markdown = `${before}\n\nToen kwam Fatima Yilmaz langs.`;
		const refused = await page.request.post(`${server.url}/handreikingen/${slug}?/save`, {
			form: { markdown, base: '1', note: '' },
			headers: { accept: 'text/html', origin: server.url }
		});
		expect(refused.status()).toBe(422);
		expect(await refused.text()).toContain('Hier staat nog iets in waaraan iemand te herkennen is.');
	});

	await page.keyboard.press('Alt+b');
	await page.getByRole('button', { name: 'Dit is verzonnen of al veranderd' }).press('Enter');
	await expect(mark).toHaveCount(0);
	await save.click();
	await expect(page.getByText('Bewaard als versie 2.')).toBeVisible();
	await text.focus();
	await expect(mark, 'what was answered is not asked again').toHaveCount(0);
	await page.goto(`${server.url}/nakijken/handreiking/${slug}`);
	await page.getByText('Dit blijft staan').click();
	await expect(page.getByRole('listitem').filter({ hasText: 'Fatima Yilmaz' })).toContainText(
		'Dit is verzonnen'
	);
	await page.setViewportSize({ width: 320, height: 640 });
	await expectFits(page, 'looking over at 320 pixels');
	await page.goto(`${server.url}/handreikingen/${slug}`);
	await text.focus();
	await expectFits(page, 'a long text at 320 pixels');
	expect(complaints).toEqual([]);
});

test('[H9] each audience reads its own text, on the screen and in a file', async ({ browser }) => {
	const { page } = await laptop(browser);
	const slug = await openDraft(page);
	const preview = page.getByRole('group', { name: 'Zo ziet de lezer het' });
	const letThrough = await holdScripts(page);
	await page.reload({ waitUntil: 'commit' });
	await page.getByLabel('Laat zien voor').selectOption('family');
	letThrough();
	await expect(preview.getByText('Deze tekst is voor ouders en jongeren.')).toBeVisible();
	await expect(preview.getByRole('heading', { name: 'Wat hulpverleners leerden' })).toBeVisible();
	await page.getByText('Kies de tekst voor ouders en jongeren').click();
	await page.getByLabel('Eerste zinnen voor deze groep').fill('Welkom. Lees rustig.');
	await page.getByRole('checkbox', { name: 'Begrippen' }).uncheck();
	await expect(preview.getByText('Welkom. Lees rustig.')).toBeVisible();
	await expectAccessible(page, 'audiences');
	await page.getByRole('button', { name: 'Bewaar als nieuwe versie' }).click();
	await expect(page.getByText('Bewaard als versie 2.')).toBeVisible();
	await lookOver(page, `${server.url}/nakijken/handreiking/${slug}`);
	const file = await page.request.get(`${server.url}/handreikingen/${slug}/als/html?voor=family`);
	expect(await file.text()).toContain('Welkom. Lees rustig.');
	const team = await page.request.get(`${server.url}/handreikingen/${slug}/als/html`);
	expect(await team.text()).not.toContain('Welkom. Lees rustig.');
});

test('beside the text stand the strands, the threads and help with style, one at a time', async ({
	browser
}) => {
	const { page, complaints } = await laptop(browser);
	await openDraft(page);
	await page.getByLabel('Leerpunten').press('Space');
	for (const strand of ['Praktijk', 'Kennis', 'Gesprek'])
		await expect(page.getByRole('region', { name: strand, exact: true })).toBeInViewport();
	const search = page.getByLabel('Zoek nog een leerpunt');
	await search.fill('gezin');
	await search.press('Enter');
	await expect(page.getByText(/nog niet in de tekst sta/)).toBeVisible();
	await expect(search).toBeFocused();
	await expectAccessible(page, 'strands');
	const into = page.getByRole('region', { name: 'Praktijk' }).getByRole('button', { name: /^Zet LP/ });
	const code = /LP-\d+-\d+/.exec((await into.first().getAttribute('aria-label'))!)![0];
	const text = page.getByLabel('Tekst van de handreiking');
	await expect(text).not.toHaveValue(new RegExp(code));
	await into.first().press('Enter');
	await expect(text).toHaveValue(new RegExp(`In vergelijkbare situaties .*\\[\\^${code}\\]`));
	await text.press('Control+z');
	await expect(text).not.toHaveValue(new RegExp(code));
	await page.getByLabel('Draden').press('Space');
	await expect(page.getByRole('table')).toBeVisible();
	await expectAccessible(page, 'threads');
	await page.getByLabel('Taalhulp').press('Space');
	await page.getByRole('button', { name: 'Kijk de tekst na' }).press('Enter');
	await expect(page.getByText(/^Gemiddeld \d/)).toBeVisible();
	// Codes lead to lessons and to nobody; the sentences of the form were weighed already.
	await expect(page.locator('mark').getByText(/^L[PB]-|Kies wat past/)).toHaveCount(0);
	await expectAccessible(page, 'help with style');
	expect(complaints).toEqual([]);
});

test('[H32] the house style is set by keyboard and stands in the next file', async ({ browser }) => {
	const { page, complaints } = await laptop(browser);
	const slug = await openDraft(page);
	await page.goto(`${server.url}/huisstijl`);
	await expectAccessible(page, 'house style');
	await page.getByLabel('Kleur van koppen en links').fill('#ffcc00');
	await expect(page.getByText('Dat is te licht: kies donkerder.')).toBeVisible();
	await page.getByRole('button', { name: 'Bewaar de huisstijl' }).press('Enter');
	await expect(page.getByRole('alert').getByText('Deze kleur is te licht')).toBeVisible();
	await page.getByLabel('Kleur van koppen en links').fill('#7a2a5c');
	await page.getByLabel('Lettertype').selectOption('legible');
	const svg =
		'<svg xmlns="http://www.w3.org/2000/svg" width="300" height="80"><script>alert(1)</script><rect width="300" height="80" fill="#7a2a5c"/></svg>';
	await page
		.getByLabel('Logo', { exact: true })
		.setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) });
	await page.getByLabel('Wat staat er op het logo?').fill('Regio Voorbeeld');
	await page.getByRole('button', { name: 'Bewaar de huisstijl' }).press('Enter');
	await expect(page.getByText('De huisstijl is bewaard.')).toBeVisible();
	await expect(page.getByRole('img', { name: 'Regio Voorbeeld' })).toBeVisible();
	await page.setViewportSize({ width: 320, height: 640 });
	await expectFits(page, 'house style');
	await lookOver(page, `${server.url}/nakijken/handreiking/${slug}`);
	const html = await (await page.request.get(`${server.url}/handreikingen/${slug}/als/html`)).text();
	expect(html).toContain('--accent: #7a2a5c');
	expect(html).toContain('alt="Regio Voorbeeld"');
	expect(html).not.toContain('<script');
	expect(complaints).toEqual([]);
});

test('the editor marks up by keys, tells where a sentence comes from, and takes it back', async ({
	browser
}) => {
	const { page } = await laptop(browser);
	await openDraft(page);
	const text = page.getByLabel('Tekst van de handreiking');
	await text.focus();
	await text.press('Control+End');
	await page.keyboard.type('\n\nEen eigen zin');
	await page.keyboard.press('Control+Alt+Digit8');
	await expect(text).toHaveValue(/\n- Een eigen zin$/);
	await page.keyboard.press('Control+z');
	await expect(text).toHaveValue(/\nEen eigen zin$/);
	await expect(page.getByText('Deze zin is van jou, zonder draad.')).toBeVisible();
	await page.keyboard.press('Shift+Tab');
	const toolbar = page.getByRole('toolbar', { name: 'Opmaak' });
	await expect(toolbar.getByRole('button', { name: 'Vet' })).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(toolbar.getByRole('button', { name: 'Cursief' })).toBeFocused();
	await expectAccessible(page, 'editor');
});

test('[H37] what only earlier versions say is erased after a tick', async ({ browser }) => {
	const { page, complaints } = await laptop(browser);
	const slug = await openDraft(page);
	const text = page.getByLabel('Tekst van de handreiking');
	const first = await text.inputValue();
	for (const [n, typed] of [`${first}\n\nOma belde elke dag.`, first].entries()) {
		await text.fill(typed);
		await page.getByRole('button', { name: 'Bewaar als nieuwe versie' }).click();
		await expect(page.getByText(`Bewaard als versie ${n + 2}.`)).toBeVisible();
	}
	await page.getByRole('link', { name: 'Versies' }).click();
	await expectAccessible(page, 'versions');
	await page.getByRole('link', { name: 'Wis oude bewoording' }).click();
	await expect(page.getByRole('listitem').getByText('Oma belde elke dag.')).toBeVisible();
	await expectAccessible(page, 'erasing');
	await page.setViewportSize({ width: 320, height: 640 });
	await expectFits(page, 'erasing');
	const erase = page.getByRole('button', { name: 'Wis oude bewoording' });
	await erase.press('Enter');
	await expect(page.getByText('Zet eerst een vinkje')).toBeVisible();
	await page.getByLabel('Ja, wis deze zinnen').check();
	await erase.press('Enter');
	await expect(page.getByText('Eén tekst is gewist.')).toBeVisible();
	await page.goto(`${server.url}/handreikingen/${slug}?versie=2`);
	await expect(page.getByRole('group', { name: 'Zo ziet de lezer het' })).toBeVisible();
	await expect(page.getByText('Oma belde elke dag.')).toHaveCount(0);
	await expectFits(page, 'an earlier version');
	expect(complaints).toEqual([]);
});

test('[H33] cards come along as HTML that prints on A6 and nobody stumbles over', async ({ browser }) => {
	const { page } = await laptop(browser);
	const slug = await openDraft(page);
	await lookOver(page, `${server.url}/nakijken/handreiking/${slug}`);
	await page.goto(`${server.url}/handreikingen/${slug}?deel=meenemen`);
	const downloading = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Kaarten (HTML)' }).press('Enter');
	const file = await downloading;
	expect(file.suggestedFilename()).toBe(`${slug}.html`);
	const cards = await laptop(browser);
	await cards.page.setContent(await readFile(await file.path(), 'utf8'));
	await expect(cards.page.getByRole('article')).not.toHaveCount(0);
	await expectAccessible(cards.page, 'cards');
});
