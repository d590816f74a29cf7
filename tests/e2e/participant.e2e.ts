// A participant's laptop and the wall, in real browsers; the others at the table are pretend people over sockets.
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { chance } from '../../cli/rehearsal/chance.ts';
import { signIn, takeSeat } from '../../cli/rehearsal/enter.ts';
import { Markers } from '../../cli/rehearsal/markers.ts';
import { prepare, type Prepared } from '../../cli/rehearsal/own-server.ts';
import { Person } from '../../cli/rehearsal/person.ts';
import { startServer, type RunningServer } from '../../cli/run-server.ts';

const luck = chance(11);
let server: RunningServer;
let prepared: Prepared;
let lead: Person;
let people: Person[];

type Ask = Parameters<Person['do']>[0];
type Wish = Ask extends infer A ? (A extends { id: string } ? Omit<A, 'id'> : never) : never;
const ask = async (who: Person, wish: Wish) =>
	expect(await who.do({ ...wish, id: luck.uuid() } as Ask)).toMatchObject({ saved: expect.any(Number) });
const next = () => ask(lead, { type: 'next', from: `${lead.view!.at.phase}.${lead.view!.at.step}` });
/** Moves on until this phase and step. */
async function until(phase: number, step = 0) {
	for (;;) {
		const { at } = lead.view!;
		if (at.phase > phase || (at.phase === phase && at.step >= step)) return;
		await next();
		await lead.until((v) => v.at !== at);
	}
}
const accessible = async (page: Page) =>
	expect((await new AxeBuilder({ page }).analyze()).violations.map((v) => v.id)).toEqual([]);

test.beforeAll(async () => {
	server = await startServer();
	prepared = await prepare({
		data: server.data,
		keyFile: join(server.data, 'master.key'),
		playbook: 'four-windows',
		casus: 'Een kind van basisschoolleeftijd woont afwisselend bij beide ouders.',
		outcome: 'Het werd rustiger.',
		questions: ['Wat helpt ons om een bewering niet als feit te lezen?']
	});
	const { url } = server;
	const { code } = prepared;
	const markers = new Markers();
	lead = new Person(url, 'leider', { code, as: 'facilitator' }, await signIn(url, prepared.signIn), markers);
	await lead.until((v) => v.stage === 'lobby' && v.lead !== '');
	people = await Promise.all(
		['Beuk', 'Linde', 'Eik'].map(async (name) => {
			const cookie = await takeSeat(url, code, name, 'school');
			return new Person(url, name, { code, as: 'participant' }, cookie, markers);
		})
	);
});

test.afterAll(async () => {
	for (const person of [lead, ...people]) person.leave();
	await server.stop();
});

test('a participant comes in, writes unseen, loses nothing, and takes part until the end', async ({
	page,
	browser
}) => {
	const { url } = server;
	const { code } = prepared;
	const sent: string[] = [];
	page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => void sent.push(String(payload))));

	await test.step('the form says what is missing and keeps what was typed', async () => {
		await page.goto(`${url}/s/${code}`);
		await page.getByLabel('Hoe wil je aan tafel heten?').fill('Wilg');
		await page.getByRole('button', { name: 'Ga naar de wachtkamer' }).click();
		await expect(page.getByText('Er mist een keuze')).toBeVisible();
		await expect(page.getByLabel('Hoe wil je aan tafel heten?')).toHaveValue('Wilg');
		await accessible(page);
		await page.getByLabel('Bij wat voor organisatie werk je?').selectOption({ index: 2 });
		await page.getByRole('button', { name: 'Ga naar de wachtkamer' }).click();
		await expect(page.getByRole('heading', { name: 'Je bent in de wachtkamer' })).toBeVisible();
	});

	const wall = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
	await test.step('the wall shows the code, and the facilitator lets people in', async () => {
		await wall.goto(`${url}/s/${code}/scherm#${prepared.wallKey}`);
		await expect(wall.getByRole('img', { name: `Code: ${[...code].join(' ')}` })).toBeVisible();
		const waiting = await lead.until((v) => v.seats.length === 5);
		const seat = (name: string) => waiting.seats.find((s) => s.name === name)!.id;
		for (const name of ['Beuk', 'Linde', 'Eik', 'Wilg']) await ask(lead, { type: 'admit', seat: seat(name) });
		await ask(lead, { type: 'assign', seat: seat('Beuk'), function: 'bringer' });
		await ask(lead, { type: 'assign', seat: seat('Linde'), function: 'dissenter' });
		await expect(page.getByRole('heading', { name: 'Welkom, je bent binnen' })).toBeVisible();
		await expect(wall.getByText('Wilg')).toBeVisible();
		await ask(lead, { type: 'start' });
		await lead.until((v) => v.stage === 'running');
	});

	await test.step('a part that does not come over a bad line is asked for until it does, and the page stays', async () => {
		await page.evaluate(() => (document.documentElement.dataset['same'] = 'yes'));
		let looked = 0;
		await page.route('**/*', (route) => {
			const head = route.request().method() === 'HEAD';
			if (head) looked++;
			return head || route.request().url().endsWith('.js') ? route.abort() : route.continue();
		});
		await until(3);
		await expect(page.getByText('Dit deel komt eraan.')).toBeVisible();
		// Only once it asked in vain whether the server is there at all.
		await expect.poll(() => looked, { timeout: 30_000 }).toBeGreaterThan(0);
		await page.unroute('**/*');
		await expect(page.getByLabel('Mijn eerste gedachte is')).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.dataset['same'])).toBe('yes');
	});

	await test.step('a first thought that is only for me never leaves the tab, and survives a reload', async () => {
		await until(3);
		await page.getByLabel('Mijn eerste gedachte is').fill('Een geheime eerste gedachte');
		await expect(page.getByText('Dit staat alleen in dit venster')).toBeVisible();
		await page.getByRole('button', { name: 'Ik ben klaar' }).click();
		await expect(page.getByText('1 van 4 klaar')).toBeVisible();
		await page.reload();
		await expect(page.getByLabel('Mijn eerste gedachte is')).toHaveValue('Een geheime eerste gedachte');
		expect(sent.join()).not.toContain('geheime eerste');
	});

	const text = 'Op woensdag is het kind bij oma en dan lacht het.';
	await test.step('what is written stays unseen, and comes back after a reload', async () => {
		await until(4);
		await page.getByLabel('Wat weet of zie jij').fill(text);
		await page.getByRole('button', { name: 'Bewaar deze kaart' }).click();
		await expect(page.getByText('Nog alleen door jou te zien')).toBeVisible();
		await expect(page.getByText('Opgeslagen', { exact: true })).toBeVisible();
		await expect(page.getByLabel('Wat weet of zie jij')).toHaveValue('');
		await page.getByLabel('Wat weet of zie jij').fill('Nog een halve zi');
		await page.reload();
		await expect(page.getByText(text)).toBeVisible();
		await expect(page.getByLabel('Wat weet of zie jij')).toHaveValue('Nog een halve zi');
		await expect(wall.getByRole('heading', { name: 'De mensen' })).toBeVisible();
		await expect(wall.getByText(text)).toHaveCount(0);
		expect(JSON.stringify(people[0]!.view)).not.toContain('woensdag');
	});

	await test.step('the reveal shows it to all and takes nobody out of their text', async () => {
		const field = page.getByLabel('Wat weet of zie jij');
		await field.focus();
		await until(4, 1);
		await expect(wall.getByText(text)).toBeVisible();
		await expect(field).toBeFocused();
		await expect(field).toHaveValue('Nog een halve zi');
		await expect(page.getByText('“na het tonen”')).toBeVisible();
		await accessible(page);
		await accessible(wall);
	});

	await test.step('two taps park a card; its author says that it is no decision', async () => {
		const card = (await lead.until((v) => v.cards.some((c) => c.text === text))).cards.find(
			(c) => c.text === text
		)!;
		for (const person of people.slice(0, 2))
			await ask(person, { type: 'doubt', card: card.id, key: luck.uuid() });
		const choice = page.getByRole('group', { name: 'Dit lijkt op een besluit of actie voor dit gezin.' });
		await expect(choice).toBeVisible();
		await expect(wall.getByText(text)).toHaveCount(0);
		await choice.getByRole('button', { name: 'Het is geen besluit' }).click();
		await expect(wall.getByText(text)).toBeVisible();
	});

	await test.step('who steps out sees nothing of the talk, and comes back', async () => {
		await page.getByRole('button', { name: 'Ik stap er even uit' }).click();
		await expect(page.getByRole('heading', { name: 'Je bent er even uit' })).toBeVisible();
		await expect(page.getByText(text)).toHaveCount(0);
		await page.getByRole('button', { name: 'Ik ben er weer' }).click();
		await expect(page.getByRole('heading', { name: 'De mensen' })).toBeVisible();
	});

	await test.step('the acute button shows the route in one tap', async () => {
		await page.getByRole('button', { name: 'Dit kan niet wachten' }).click();
		await expect(page.getByRole('dialog')).toContainText('Bel 112');
		await expect(page.getByRole('dialog')).toContainText('De gespreksleider ziet nu');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('button', { name: 'Dit kan niet wachten' })).toBeFocused();
	});

	await test.step('a new phase is where one starts reading, and half a sentence is not thrown away', async () => {
		await until(5);
		await expect(page.getByRole('heading', { name: 'De feiten' })).toBeFocused();
		await page.getByText('Niet verstuurd (1)').click();
		await expect(page.getByText('Nog een halve zi')).toBeVisible();
	});

	await test.step('a dot is placed by keyboard, seen by nobody, and shown without an average', async () => {
		await until(7);
		await page.getByRole('radio', { name: '1, ruim goed genoeg' }).focus();
		await page.keyboard.press('Space');
		await page.keyboard.press('ArrowRight');
		await expect(page.getByRole('radio', { name: '2', exact: true }).first()).toBeChecked();
		await expect(page.getByText('Opgeslagen', { exact: true })).toBeVisible();
		await until(7, 1);
		await wall.getByText('Bekijk als tabel').first().click();
		await expect(wall.getByRole('row', { name: '2 1 persoon' })).toBeVisible();
		await expect(wall.getByText(/gemiddeld/i)).toHaveCount(0);
	});

	await test.step('an ended session shows nothing any more', async () => {
		await ask(lead, { type: 'end' });
		await expect(page.getByRole('heading', { name: 'De sessie is gestopt' })).toBeVisible();
		await expect(page.getByText(text)).toHaveCount(0);
		const left = () => page.evaluate(() => Object.values(sessionStorage).join());
		expect(await left()).toContain('Een geheime eerste gedachte');
		await page.getByRole('button', { name: 'Maak dit apparaat schoon' }).click();
		expect(await left()).not.toContain('Een geheime eerste gedachte');
	});
});
