// What a facilitator does before a session, on the screens they have in front of them.
import { expect, type Page } from '@playwright/test';
import type { RunningServer } from '../../cli/run-server.ts';
import { firstLink } from './people.ts';

/** Makes the first account by the link the server printed. It may do everything. */
export async function makeFirstAccount(page: Page, server: RunningServer) {
	await page.goto(firstLink(server));
	await page.getByLabel('Naam van je organisatie').fill('GI Noord');
	await page.getByLabel('Naam', { exact: true }).fill('Anna');
	await page.getByLabel('E-mailadres').fill('anna@voorbeeld.nl');
	await page.getByLabel('Wachtwoord').fill('vier losse woorden hier');
	await page.getByRole('button', { name: 'Account maken' }).click();
	await page.waitForURL('**/sessies');
}

interface Story {
	readonly title: string;
	readonly happened: string;
	readonly question: string;
	readonly outcome: string;
}

/** Prepares a session by all its forms and opens the waiting room. Resolves to the address of its overview. */
export async function prepareByForms(page: Page, story: Story): Promise<string> {
	const on = () => page.getByRole('button', { name: 'Opslaan en verder' }).click();
	const at = (title: string) => expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

	await page.getByRole('main').getByRole('link', { name: 'Nieuwe sessie' }).click();
	await page.getByLabel('Werktitel').fill(story.title);
	await page.getByRole('button', { name: 'Maak de sessie aan' }).click();
	await at(story.title);
	const home = page.url();

	await page.getByRole('link', { name: 'Is het geschikt?' }).click();
	await at('Is deze situatie geschikt?');
	for (const asked of await page.getByRole('main').getByRole('group').all())
		await asked.getByRole('radio').first().check();
	await on();

	await at('Inbrenger en leervraag');
	await page.getByRole('radio', { name: /^Een collega/ }).check();
	await page.getByLabel('De leervraag van de inbrenger').fill(story.question);
	await on();

	await at('Casuskaart');
	await page.getByLabel('Wat is er gebeurd?').fill(story.happened);
	await page.getByLabel('Wat heeft dit kind nodig?').fill('Iemand die luistert.');
	await on();

	await at('Herkenbaarheidscheck');
	for (const no of await page.getByLabel('Nee', { exact: true }).all()) await no.check();
	await on();

	await at('Toestemming');
	await page.getByRole('radio', { name: /^Toestemming is niet nodig/ }).check();
	await page.getByLabel('Waarom is dat zo besloten?').fill('Niemand herkent deze situatie.');
	await on();

	await at('Hoe het verder ging');
	await page.getByLabel('Wat gebeurde er daarna?').fill(story.outcome);
	await page.getByRole('button', { name: 'Opslaan' }).click();
	await expect(page.getByText('Opgeslagen en op slot.')).toBeVisible();
	await page.getByRole('link', { name: 'Verder', exact: true }).click();

	await at('De groep');
	await on();

	await at('Delen met de groep');
	await page.getByRole('button', { name: 'Geef de casuskaart vrij' }).click();
	await expect(page.getByText('De casuskaart is vrijgegeven.')).toBeVisible();

	await page.goto(home);
	await expect(page.getByRole('heading', { name: 'De voorbereiding is rond.' })).toBeVisible();
	await page.getByRole('button', { name: 'Open de wachtkamer' }).click();
	await page.waitForURL('**/leiden');
	return home;
}
