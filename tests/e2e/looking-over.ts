// What people do before a text leaves the app: answer each finding one by one, and the six questions.
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { openDatabase } from '#lib/server/db/open.ts';
import { lookOvers } from '#lib/server/db/tables/look-overs.ts';

/** Makes every text in a data folder one that nobody looked over yet: what is seeded was looked over. */
export async function forgetLookingOver(data: string): Promise<void> {
	const db = openDatabase(join(data, 'vensterbank.db'));
	await db.transaction((tx) => tx.delete(lookOvers));
	db.close();
}

/** Lets everything stay that the app points at, each with its own answer, and says six times "nee". */
export async function lookOver(page: Page, address: string) {
	// These answers need the page's scripts: a press before they came does nothing.
	await page.goto(address, { waitUntil: 'networkidle' });
	const items = page.getByRole('main').locator('section > ul > li');
	for (let left = await items.count(); left > 0; left--) {
		const first = items.first();
		const direct = (await first.getAttribute('class'))?.includes('direct');
		await first.getByRole('button', { name: /^(Dit mag blijven|Dit is geen besluit)$/ }).press('Enter');
		if (direct) await page.getByRole('button', { name: 'Dit hoort bij een methode' }).press('Enter');
		await expect(items).toHaveCount(left - 1);
	}
	for (const no of await page.getByLabel('Nee', { exact: true }).all()) await no.check();
	await page.getByRole('button', { name: 'Bewaar de antwoorden' }).click();
	await expect(page.getByText('Alles is beantwoord. Deze tekst mag naar buiten.')).toBeVisible();
}
