// The checks in real browsers, by keyboard alone: a case made unrecognisable, a decision made a lesson, danger on its route.
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { chance } from '../../cli/rehearsal/chance.ts';
import { signIn, takeSeat } from '../../cli/rehearsal/enter.ts';
import { Markers } from '../../cli/rehearsal/markers.ts';
import { prepare } from '../../cli/rehearsal/own-server.ts';
import { Person } from '../../cli/rehearsal/person.ts';
import { startServer, type RunningServer } from '../../cli/run-server.ts';
import { expectAccessible, expectFits, laptop, sitDown } from './people.ts';
import { makeFirstAccount } from './preparing.ts';

let server: RunningServer;
test.beforeEach(async () => void (server = await startServer()));
test.afterEach(() => server.stop());

/** Goes by Tab to what has this name, as someone without a mouse does. */
async function tabTo(page: Page, role: 'button' | 'textbox', name: string | RegExp) {
	const target = page.getByRole(role, { name }).first();
	await expect(target).toBeVisible();
	for (let i = 0; i < 80; i++) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`No Tab leads to ${String(name)}`);
}

const details = [
	'Fatima Yilmaz',
	'Kevin de Vries',
	'Zierikzee',
	'Kerkstraat 12',
	'4301 AB',
	'06-12345678',
	'familie@voorbeeld.nl',
	'12 maart 2019',
	'111222333',
	'NL91ABNA0417164300',
	'basisschool De Regenboog',
	'8 jaar'
];

test('a case with twelve identifying details is made unrecognisable by keyboard alone', async ({
	browser
}) => {
	const { page, complaints } = await laptop(browser);
	await makeFirstAccount(page, server);
	await page.goto(`${server.url}/sessies/nieuw`);
	await tabTo(page, 'textbox', /Werktitel/);
	await page.keyboard.type('Oefening');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: 'Oefening' })).toBeVisible();
	await page.goto(`${page.url()}/casus`);

	await tabTo(page, 'textbox', 'Wat is er gebeurd?');
	const save = page.getByRole('button', { name: 'Opslaan en verder' });
	await expect(page.getByText('De app helpt je om geen besluiten te nemen.').first()).toBeVisible();
	const before = await save.boundingBox();
	const [girl, boy, place, street, code, phone, mail, day, bsn, iban, school, age] = details;
	await page.keyboard.type(`Toen belde ${girl} ons. `);
	await expect(page.getByText('1 aanwijzing bij deze tekst', { exact: true })).toBeVisible();
	expect((await save.boundingBox())!.y, 'the button stays where it was').toBe(before!.y);

	await page.keyboard.type(
		`Zij is ${age} en woont in ${place}, op ${street}, ${code}. Haar broer ${boy} zat op ${school}. ` +
			`Sinds ${day} is het onrustig. Bel ${phone} of mail ${mail}. Haar bsn is ${bsn}, de rekening is ${iban}.`
	);
	await expectAccessible(page, 'a case card with hints');
	await tabTo(page, 'button', 'Opslaan en verder');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Hier staat nog iets in waaraan iemand te herkennen is.')).toBeVisible();
	const field = page.getByLabel('Wat is er gebeurd?');
	await expect(field).toBeFocused();

	const there = (text: string) => details.some((detail) => text.includes(detail));
	for (let was = await field.inputValue(); there(was); was = await field.inputValue()) {
		await page.keyboard.press('Alt+v');
		await expect(field).not.toHaveValue(was);
		await expect(field).toBeFocused();
	}
	const text = await field.inputValue();
	for (const detail of details) expect(text).not.toContain(detail);
	await expect(page.locator('mark.direct')).toHaveCount(0);

	await tabTo(page, 'button', 'Opslaan en verder');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: 'Herkenbaarheidscheck' })).toBeVisible();
	await expectAccessible(page, 'six questions');
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goBack();
	await tabTo(page, 'textbox', 'Wat is er gebeurd?');
	await page.keyboard.press('Control+a');
	await page.keyboard.type('Toen belde Fatima Yilmaz ons. ');
	await expect(page.locator('mark.direct')).toHaveText('Fatima Yilmaz');
	await expectFits(page, 'a hint at 320 pixels');

	await test.step('what must stay gets a reason with two keys', async () => {
		await page.keyboard.press('Alt+b');
		await expect(page.getByRole('button', { name: 'Dit is geen naam of gegeven' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.locator('mark.direct')).toHaveCount(0);
		await expect(field).toBeFocused();
	});

	await test.step('and that reason stays with the card', async () => {
		await tabTo(page, 'button', 'Opslaan en verder');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1, name: 'Herkenbaarheidscheck' })).toBeVisible();
		await expect(page.getByText('Dit mag blijven. Dit is geen naam of gegeven')).toBeVisible();
		await expectFits(page, 'what may stay at 320 pixels');
		await page.getByRole('link', { name: 'Pas dit aan' }).click();
		await field.focus();
		await page.keyboard.press('Control+End');
		await page.keyboard.type('Later kwam Karim Bouzid. ');
		await expect(page.locator('mark.direct')).toHaveText(['Karim Bouzid']);
	});
	expect(complaints).toEqual([]);
});

test('a decision is rewritten as a lesson or parked, and danger opens the route', async ({ browser }) => {
	const luck = chance(5);
	const { code, signIn: link } = await prepare({
		data: server.data,
		keyFile: join(server.data, 'master.key'),
		playbook: 'four-windows',
		casus: 'Een kind woont afwisselend bij beide ouders.',
		outcome: 'Het werd rustiger.',
		questions: ['Wat helpt ons om een bewering niet als feit te lezen?']
	});
	const markers = new Markers();
	const cookie = await signIn(server.url, link);
	const lead = new Person(server.url, 'leider', { code, as: 'facilitator' }, cookie, markers);
	const people = await Promise.all(
		['Beuk', 'Linde'].map(async (name) => {
			const seat = await takeSeat(server.url, code, name, 'school');
			return new Person(server.url, name, { code, as: 'participant' }, seat, markers);
		})
	);
	const ask = async (wish: object) =>
		expect(await lead.do({ ...wish, id: luck.uuid() } as Parameters<Person['do']>[0])).toHaveProperty(
			'saved'
		);
	const { page, complaints } = await laptop(browser);
	await sitDown(page, server, code, 'school', 'Wilg');
	await lead.until((v) => v.seats.filter((s) => s.status === 'waiting').length === 3);
	for (const seat of lead.view!.seats)
		if (seat.status === 'waiting') await ask({ type: 'admit', seat: seat.id });
	const [bringer, dissenter] = lead.view!.seats.filter((s) => s.id !== lead.view!.lead);
	await ask({ type: 'assign', seat: bringer!.id, function: 'bringer' });
	await ask({ type: 'assign', seat: dissenter!.id, function: 'dissenter' });
	await ask({ type: 'start' });
	while (lead.view!.at.phase < 4) {
		const { at } = lead.view!;
		await ask({ type: 'next', from: `${at.phase}.${at.step}` });
		await lead.until((v) => v.at !== at);
	}

	const field = page.getByRole('main').getByRole('textbox').first();
	await expect(field).toBeVisible();
	await field.focus();
	await page.keyboard.type('We besluiten om morgen een OTS aan te vragen voor dit gezin.');
	await expect(page.getByRole('button', { name: 'Herschrijf als leerpunt' })).toBeVisible();
	await expectAccessible(page, 'a hint on a decision');
	await page.keyboard.press('Alt+v');
	await expect(field).toHaveValue(/^(Wat|Welke|Hoe|Wanneer|Waar|Ik vraag)/);
	await expect(field).not.toHaveValue(/OTS aan te vragen/);
	await expect(field).toBeFocused();

	await test.step('parking takes the sentence out, sends it nowhere, and gives it back', async () => {
		await page.keyboard.press('Control+a');
		await page.keyboard.type('We plaatsen hem morgen bij zijn oma.');
		await tabTo(page, 'button', 'Parkeren');
		await page.keyboard.press('Enter');
		await expect(field).toHaveValue('');
		await expect(page.getByText('Geparkeerd, niet verstuurd.')).toBeVisible();
		await lead.until((v) => v.aside === 1);
		expect(people[0]!.view).not.toHaveProperty('aside');
		await expectAccessible(page, 'a parked sentence');
		await tabTo(page, 'button', 'Gooi weg');
		await page.keyboard.press('Enter');
		await expect(page.getByText('Geparkeerd, niet verstuurd.')).toBeHidden();
	});

	await test.step('danger opens the route', async () => {
		await field.focus();
		await page.keyboard.type('Vader staat nu met een mes voor de deur.');
		const route = page.getByRole('listitem').getByRole('button', { name: 'Dit kan niet wachten' });
		await expect(route).toBeVisible();
		await route.focus();
		await page.keyboard.press('Enter');
		const dialog = page.getByRole('dialog');
		await expect(dialog).toContainText('112');
		await expect(dialog).toContainText('0800-2000');
		await expectAccessible(page, 'the route');
	});
	expect(complaints).toEqual([]);
	for (const person of [lead, ...people]) person.leave();
});
