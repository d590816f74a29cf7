// After the session: who was there reads the report by the link, mends and takes back own texts, and leaves a name or an address.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { makeLink } from '#lib/server/accounts/links.ts';
import { addAccount, addOrganisation } from '#lib/server/accounts/people.ts';
import { freshHalf, linkWith } from '#lib/server/library/after/report-link.ts';
import { openDatabase } from '#lib/server/db/open.ts';
import { reports } from '#lib/server/db/tables/reports.ts';
import { sessions } from '#lib/server/db/tables/sessions.ts';
import { keepSession } from '#lib/server/library/keep-session.ts';
import { lockOf } from '#lib/server/live/sessions.ts';
import { exampleKept } from '#lib/lessons/example.ts';
import { makeLookBackCode } from '#lib/server/library/after/look-back.ts';
import { ownTexts } from '#lib/session/own-texts.ts';
import { startServer, type RunningServer } from '../../cli/run-server.ts';
import { lookOver } from './looking-over.ts';
import { expectAccessible, expectFits, holdScripts, laptop } from './people.ts';

let server: RunningServer;
test.beforeEach(async () => void (server = await startServer()));
test.afterEach(() => server.stop());

/** What stands in the link to the report of the session of this test. */
let token: string;
const code = 'ABCDEFGH';
const kept = { ...exampleKept, lookBack: 'De dagen worden rustiger.' };
const keyOf = (item: string) => `sleutel-${item}`;

/** A session that is over, and a way in for who led it. */
async function closedSession(now = new Date()) {
	const db = openDatabase(join(server.data, 'vensterbank.db'));
	try {
		return await db.transaction(async (tx) => {
			const organisation = await addOrganisation(tx, 'GI Noord', now);
			const roles = ['facilitator', 'method_developer', 'admin'] as const;
			const account = (await addAccount(
				tx,
				{ email: 'anna@voorbeeld.nl', name: 'Anna', roles, organisation },
				now
			))!;
			const id = randomUUID();
			await tx.insert(sessions).values({
				id,
				organisation,
				owner: account,
				leaders: [account],
				code,
				library: kept.session,
				playbook: 'four-windows',
				createdAt: now,
				closedAt: now,
				end: 'closed',
				status: 'closed'
			});
			const locks = ownTexts(kept).map(({ sort, item }) => ({ sort, item, lock: lockOf(keyOf(item)) }));
			const half = freshHalf();
			token = linkWith(db, half);
			await keepSession(db, kept, organisation, now, { half, locks });
			const { path } = await makeLink(tx, { kind: 'sign_in', account }, new Date());
			return { id, organisation, signIn: path };
		});
	} finally {
		db.close();
	}
}

/** The facilitator checked the report, and its two weeks are over. */
async function settled(now = new Date()) {
	const db = openDatabase(join(server.data, 'vensterbank.db'));
	await db.transaction((tx) => tx.update(reports).set({ checkedAt: now, dueAt: now }));
	db.close();
}

/** Gives a tab what it would hold had these texts been written in it. */
const hold = (page: Page, items: readonly string[]) =>
	page.evaluate(
		([name, held]) => sessionStorage.setItem(name!, held!),
		[
			`vensterbank/${code}`,
			JSON.stringify({
				keys: Object.fromEntries(items.map((item) => [`card-${item}`, keyOf(item)])),
				report: token,
				outbox: []
			})
		]
	);

/** Presses a key on something, as someone without a mouse would. */
async function press(target: Locator, key = 'Enter') {
	await target.focus();
	await target.press(key);
}

test('own texts are mended and taken back by the keys of a tab and by a code on paper, by keyboard', async ({
	browser
}) => {
	const { id, signIn } = await closedSession();
	const { page, complaints } = await laptop(browser);
	await page.goto(`${server.url}/s/${code}`);
	await hold(page, ['n1', 'w2']);
	await page.reload();
	await expectAccessible(page, 'closed');
	await press(page.getByRole('link', { name: 'Lees het verslag' }));
	await expect(page.getByRole('heading', { level: 1, name: 'Verslag van LB-26-03' })).toBeVisible();
	await expect(page.getByText('Je leest het verslag hier zodra het is nagekeken.')).toBeVisible();
	await expect(page.getByText('De buren als steun misten in ons beeld.')).toHaveCount(0);
	expect((await page.request.get(`${server.url}/verslag/${token}/als/md`)).status()).toBe(409);
	await expectAccessible(page, 'report');

	await press(page.getByRole('button', { name: 'Laat mijn teksten zien' }));
	await expect(page.getByText('2 teksten zijn van jou.')).toBeVisible();
	await press(page.getByRole('button', { name: 'Maak een code voor op papier' }));
	const onPaper = (await page.getByText(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){3}$/).textContent())!;
	await expectAccessible(page, 'own texts');

	const note = page.getByRole('article', { name: 'Wat opviel' });
	await press(note.getByText('Verbeter deze tekst'));
	await note.getByRole('textbox', { name: 'Tekst' }).fill('De buurt ontbrak in ons beeld.');
	await press(note.getByRole('button', { name: 'Bewaar de tekst' }));
	await expect(page.getByText('De tekst is aangepast.')).toBeVisible();
	await expect(note).toContainText('De buurt ontbrak in ons beeld.');
	await expect(note).not.toContainText('De buren als steun');
	expect(complaints).toEqual([]);

	const { page: later } = await laptop(browser, { width: 320, height: 640 });
	await later.goto(`${server.url}/verslag/${token}`);
	await later.getByLabel('Code op papier').fill('AAAA-AAAA-AAAA-AAAA');
	await press(later.getByRole('button', { name: 'Open mijn teksten' }));
	await expect(later.getByText('Klopt de code?')).toBeVisible();
	await later.getByLabel('Code op papier').fill(onPaper.toLowerCase());
	await press(later.getByRole('button', { name: 'Open mijn teksten' }));
	const word = later.getByRole('article', { name: 'Je laatste woord' });
	await press(word.getByRole('button', { name: 'Trek deze tekst terug' }));
	await expectAccessible(later, 'taking back');
	await press(later.getByRole('button', { name: 'Ja, trek terug' }));
	await expect(later.getByText('De tekst is weg.')).toBeVisible();
	await expectFits(later, 'own texts');

	const { page: lead } = await laptop(browser);
	await lead.goto(server.url + signIn);
	await lead.getByRole('main').getByRole('button').first().click();
	await lead.waitForURL('**/account');
	await lead.goto(`${server.url}/sessies/${id}/verslag`);
	await expect(lead.getByText(/een eigen tekst aan of trok die terug/)).toBeVisible();
	await expect(lead.getByRole('link', { name: `/verslag/${token}` })).toBeVisible();
	await expectAccessible(lead, 'the facilitator’s report');

	await settled();
	await later.goto(`${server.url}/verslag/${token}`);
	const paper = later.getByRole('article').first();
	await expect(paper).toContainText('De buurt ontbrak in ons beeld.');
	await expect(paper).not.toContainText('De buren als steun');
	await expect(paper).not.toContainText('Ik heb vandaag anders leren kijken');
	await expectAccessible(later, 'a final report');
	await expectFits(later, 'a final report');
	const file = await later.request.get(`${server.url}/verslag/${token}/als/md`);
	expect(await file.text()).toContain('De buurt ontbrak');
	expect(await file.text()).not.toContain('anders leren kijken');
	await press(lead.getByRole('button', { name: 'Laat de link niet meer werken' }));
	await expect(lead.getByText('Er is nu geen link.')).toBeVisible();
	expect((await later.goto(`${server.url}/verslag/${token}`))!.status()).toBe(404);
});

test('a name on the list and an address for news are left apart from the report, and go again', async ({
	browser
}) => {
	const { id, signIn } = await closedSession();
	const { page } = await laptop(browser, { width: 390, height: 844 });
	await page.goto(`${server.url}/verslag/${token}`);
	await page.getByText('Zet mij op de lijst').first().click();
	await page.getByLabel('Naam', { exact: true }).fill('Sam de Vries');
	await page.getByRole('button', { name: 'Zet mij op de lijst' }).click();
	await expect(page.getByText('Zet eerst het vinkje')).toBeVisible();
	await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('Sam de Vries');
	await page.getByLabel('Mijn naam mag op de lijst').check();
	await page.getByRole('button', { name: 'Zet mij op de lijst' }).click();
	const taken = (await page.getByText(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/).textContent())!;
	await page.getByLabel('E-mailadres').fill('geen adres');
	await page.getByRole('button', { name: 'Houd mij op de hoogte' }).click();
	await expect(page.getByText('Dit is geen e-mailadres.')).toBeVisible();
	await expectAccessible(page, 'list and news');
	await page.getByLabel('E-mailadres').fill('sam@voorbeeld.nl');
	await page.getByRole('button', { name: 'Houd mij op de hoogte' }).click();
	await expect(page.getByText('Genoteerd.')).toBeVisible();

	const { page: lead } = await laptop(browser);
	await lead.goto(server.url + signIn);
	await lead.getByRole('main').getByRole('button').first().click();
	await lead.waitForURL('**/account');
	await lead.goto(`${server.url}/sessies/${id}/verslag`);
	await expect(lead.getByText('Sam de Vries')).toBeVisible();
	const annex = await lead.request.get(`${server.url}/sessies/${id}/verslag/deelnemers/md`);
	expect(await annex.text()).toContain('Sam de Vries');
	const report = await lead.request.get(`${server.url}/sessies/${id}/verslag/md`);
	expect(await report.text()).not.toContain('Sam de Vries');

	await page.getByText('Haal mijn naam eraf').first().click();
	await page.getByLabel('Code van je regel op de lijst').fill(taken);
	await page.getByRole('button', { name: 'Haal mijn naam eraf' }).click();
	await expect(page.getByText('Je naam is van de lijst.')).toBeVisible();

	await lead.goto(`${server.url}/beheer/post`);
	await expect(lead.getByText('Er wacht geen post.')).toBeVisible();
	await expectAccessible(lead, 'post');
});

test('a part that was opened and filled in before the scripts came stays open and filled in', async ({
	browser
}) => {
	await closedSession();
	const { page } = await laptop(browser);
	await page.goto(server.url);
	await hold(page, ['n1']);
	const letThrough = await holdScripts(page);
	await page.goto(`${server.url}/verslag/${token}`, { waitUntil: 'commit' });
	await page.getByText('Zet mij op de lijst').first().click();
	await page.getByLabel('Naam', { exact: true }).fill('Sam de Vries');
	await page.getByLabel('Mijn naam mag op de lijst').check();
	letThrough();
	// What the tab holds the keys of is found by script only.
	await expect(page.getByRole('button', { name: 'Laat mijn teksten zien' })).toBeVisible();
	await expect(page.getByLabel('Naam', { exact: true })).toBeVisible();
	await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('Sam de Vries');
	await expect(page.getByLabel('Mijn naam mag op de lijst')).toBeChecked();
});

test('what practice wants policy to hear goes out as a digest, and the answer comes back to who was there', async ({
	browser
}) => {
	const { signIn } = await closedSession();
	const { page, complaints } = await laptop(browser);
	await page.goto(server.url + signIn);
	await page.getByRole('main').getByRole('button').first().click();
	await page.waitForURL('**/account');
	await page.goto(`${server.url}/terugpraten`);
	await expect(page.getByText('Ruimte in het formulier voor de bron.')).toBeVisible();
	await expectAccessible(page, 'talk-back, empty');
	await press(page.getByRole('link', { name: 'Maak hier een punt van: Ruimte in het formulier' }));
	await expect(page.getByLabel('Welk voorstel doen jullie?')).toHaveValue(
		'Ruimte in het formulier voor de bron.'
	);
	await press(page.getByRole('button', { name: 'Bewaar het punt' }));
	await expect(page.getByText('Kies voor wie het is.')).toBeVisible();
	await expectAccessible(page, 'talk-back, new');
	await page.getByLabel('Voor wie is het?').selectOption({ label: 'De gemeente' });
	await press(page.getByRole('button', { name: 'Bewaar het punt' }));
	await expect(page.getByText('Het punt is bewaard.')).toBeVisible();
	await page.getByLabel('Hoe staat het ervoor?').selectOption({ label: 'Niet overgenomen' });
	await press(page.getByRole('button', { name: 'Bewaar het antwoord' }));
	await expect(page.getByText('Schrijf op waarom het niet is overgenomen.')).toBeVisible();
	await page.getByLabel('Wat was het antwoord?').fill('Het formulier verandert pas volgend jaar.');
	await press(page.getByRole('button', { name: 'Bewaar het antwoord' }));
	await expect(page.getByText('Het antwoord is bewaard.')).toBeVisible();
	await expectAccessible(page, 'talk-back, item');
	const address = `${server.url}/terugpraten/als/md?voor=municipality`;
	expect((await page.request.get(address)).status(), 'nobody looked it over yet').toBe(409);
	await page.goto(`${server.url}/terugpraten`);
	await expect(page.getByText('Kijk eerst nog 1 punt na.')).toBeVisible();
	await expectAccessible(page, 'talk-back that waits');
	const waiting = (await page.getByRole('link', { name: /^Kijk de tekst na/ }).getAttribute('href'))!;
	await lookOver(page, server.url + waiting);
	await expectAccessible(page, 'talk-back, looked over');
	const digest = await page.request.get(address);
	expect(await digest.text()).toContain('Het formulier verandert pas volgend jaar.');
	expect(await digest.text()).not.toMatch(/LB-|LP-/);
	await page.goto(`${server.url}/terugpraten`);
	await expectAccessible(page, 'talk-back');
	expect(complaints).toEqual([]);

	const { page: narrow } = await laptop(browser, { width: 320, height: 640 });
	await narrow.goto(`${server.url}/verslag/${token}`);
	const region = narrow.getByRole('region', { name: 'Wat is teruggepraat' });
	await expect(region.getByText('Het formulier verandert pas volgend jaar.')).toBeVisible();
	await expectFits(narrow, 'report with an answer');
	await page.setViewportSize({ width: 320, height: 640 });
	await expectFits(page, 'talk-back');
});

test('someone looks back by a code on paper, and a lesson gets its next version from it', async ({
	browser
}) => {
	const fourMonthsAgo = new Date(Date.now() - 125 * 86_400_000);
	const { id, organisation, signIn } = await closedSession(fourMonthsAgo);
	const db = openDatabase(join(server.data, 'vensterbank.db'));
	const onPaper = (await makeLookBackCode(db, { organisation, session: kept.session }))!;
	db.close();
	const { page, complaints } = await laptop(browser, { width: 320, height: 640 });
	await page.goto(`${server.url}/terugkijken`);
	await page.getByLabel('Code op papier').fill(onPaper);
	await press(page.getByRole('button', { name: 'Kijk terug' }));
	await expect(page.getByText(kept.lookBack)).toBeVisible();
	await expectFits(page, 'looking back');
	await page.getByLabel('Wat gebeurde er').fill('De rust kwam pas toen school meedacht.');
	await press(page.getByRole('button', { name: 'Bewaar en sluit af' }));
	await expect(page.getByText('Kies hoe het liep.')).toBeVisible();
	await expect(page.getByLabel('Wat gebeurde er')).toHaveValue('De rust kwam pas toen school meedacht.');
	await press(page.getByRole('radio', { name: 'Deels anders' }), 'Space');
	const first = page.getByRole('article').first();
	await press(first.getByRole('radio', { name: 'Het klopt nog' }), 'Space');
	await first.getByLabel('Waarom?').fill('Het hielp ook bij een ander team.');
	await expectAccessible(page, 'looking back');
	await press(page.getByRole('button', { name: 'Bewaar en sluit af' }));
	await expect(page.getByText('Dank je wel.')).toBeVisible();
	expect(complaints).toEqual([]);

	const { page: lead } = await laptop(browser);
	await lead.goto(server.url + signIn);
	await lead.getByRole('main').getByRole('button').first().click();
	await lead.waitForURL('**/account');
	await lead.goto(`${server.url}/sessies/${id}`);
	await press(lead.getByRole('link', { name: 'Terugkijken' }));
	await expect(lead.getByText('De rust kwam pas toen school meedacht.')).toBeVisible();
	await expectAccessible(lead, 'what was seen');
	await press(lead.getByRole('button', { name: /^Neem over bij LP-/ }));
	await expect(lead.getByText('Overgenomen.').first()).toBeVisible();
	await lead.getByRole('link', { name: /^LP-/ }).click();
	await expect(lead.getByText('versie 2').first()).toBeVisible();
});
