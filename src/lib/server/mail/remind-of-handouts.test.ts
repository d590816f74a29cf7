import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addAccount, addOrganisation } from '../accounts/people.ts';
import { openDatabase } from '../db/open.ts';
import { handouts } from '../db/tables/handouts.ts';
import { mails } from '../db/tables/mail.ts';
import { remindOfHandouts } from './remind-of-handouts.ts';

test('[H31] method developers hear once that a handout is due, and again in its next month of review', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'vensterbank-due-'));
	const db = openDatabase(join(folder, 'a.db'));
	const now = new Date('2027-04-02T10:00:00Z');
	await db.transaction(async (tx) => {
		const organisation = await addOrganisation(tx, 'GI Noord', now);
		for (const [name, role] of [
			['anna', 'method_developer'],
			['bram', 'facilitator']
		] as const)
			await addAccount(tx, { organisation, email: `${name}@voorbeeld.nl`, name, roles: [role] }, now);
		const handout = {
			organisation,
			title: 'Eerst de bron',
			version: 1,
			themes: [],
			createdAt: now,
			updatedAt: now
		};
		await tx.insert(handouts).values([
			{ ...handout, slug: 'due', status: 'in_use', published: 1, reviewMonth: '2027-04' },
			{ ...handout, slug: 'later', status: 'in_use', published: 1, reviewMonth: '2027-05' },
			{ ...handout, slug: 'draft', status: 'draft', reviewMonth: '2027-01' },
			{ ...handout, slug: 'gone', status: 'withdrawn', published: 1, reviewMonth: '2027-01' }
		]);
	});
	const waiting = async () =>
		(await db.select().from(mails)).map((one) => [one.to, one.text.includes('/handreikingen/')]);
	await remindOfHandouts(db, 'https://leren.voorbeeld.nl', now);
	await remindOfHandouts(db, 'https://leren.voorbeeld.nl', now);
	expect(await waiting()).toEqual([['anna@voorbeeld.nl', true]]);
	await db.transaction((tx) =>
		tx.update(handouts).set({ reviewMonth: '2028-04' }).returning({ slug: handouts.slug })
	);
	await remindOfHandouts(db, undefined, new Date('2028-04-01T10:00:00Z'));
	expect((await waiting()).length).toBe(3);
	db.close();
	rmSync(folder, { recursive: true });
});
