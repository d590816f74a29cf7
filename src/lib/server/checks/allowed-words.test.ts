import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addOrganisation } from '../accounts/people.ts';
import { audit } from '../db/tables/audit.ts';
import { temporaryApp } from '../../../../tests/temporary-app.ts';
import { allowedFor, allowWords, disallowWords, listAllowed, mostAllowed } from './allowed-words.ts';

let app: Awaited<ReturnType<typeof temporaryApp>>;
let me: { id: string; organisation: string };
let other: { id: string; organisation: string };
const now = new Date('2026-05-20T10:00:00Z');
const add = (words: string, by = me) => app.db.transaction((tx) => allowWords(tx, by, words, now));

beforeEach(async () => {
	app = await temporaryApp();
	const [a, b] = await app.db.transaction(async (tx) => [
		await addOrganisation(tx, 'A', now),
		await addOrganisation(tx, 'B', now)
	]);
	me = { id: 'anna', organisation: a! };
	other = { id: 'bob', organisation: b! };
});
afterEach(() => app.remove());

test('[K15] each organisation has a list of its own, in order, and who changed it stands in the log', async () => {
	expect(await add('Kindkracht  Plus ')).toBeUndefined();
	expect(await add('Buurtkring')).toBeUndefined();
	expect(await allowedFor(app.db, me.organisation)).toEqual(['Buurtkring', 'Kindkracht Plus']);
	expect(await allowedFor(app.db, other.organisation)).toEqual([]);
	const [first] = await listAllowed(app.db, me.organisation);
	await app.db.transaction((tx) => disallowWords(tx, other, first!.id, now));
	expect(await allowedFor(app.db, me.organisation)).toHaveLength(2);
	await app.db.transaction((tx) => disallowWords(tx, me, first!.id, now));
	expect(await allowedFor(app.db, me.organisation)).toEqual(['Kindkracht Plus']);
	const lines = await app.db.select().from(audit).where(eq(audit.organisation, me.organisation));
	expect(lines.map(({ act }) => act)).toEqual(['word_allowed', 'word_allowed', 'word_disallowed']);
});

test('[K15] what is no word, points at someone or stands there already is refused', async () => {
	expect(await add('  ')).toBe('empty');
	expect(await add('x'.repeat(61))).toBe('too_long');
	expect(await add('bel 06-12345678')).toBe('points');
	expect(await add('fatima@voorbeeld.nl')).toBe('points');
	await add('Kindkracht');
	expect(await add('KINDKRACHT')).toBe('known');
	for (let i = 1; i < mostAllowed; i++) await add(`Woord ${i}`);
	expect(await add('Nog een')).toBe('too_many');
});

test('[K15] the server lets a text through with the words of its organisation, and of no other', async () => {
	const wish = { owner: me.id, playbook: 'vier-vensters', title: 'Oefenen' };
	const mine = await app.sessions.create({ ...wish, organisation: me.organisation });
	const theirs = await app.sessions.create({ ...wish, organisation: other.organisation });
	const ask = (id: string) =>
		app.sessions.handle(
			id,
			{
				id: crypto.randomUUID(),
				type: 'prepare',
				part: { field: 'case', question: 'happened', value: 'Wij vroegen Kindkracht om mee te denken.' }
			},
			{ role: 'lead' }
		);
	expect(await ask(mine.id)).toEqual({ refused: 'identifying' });
	await add('Kindkracht');
	expect(await ask(mine.id)).toHaveProperty('saved');
	expect(await ask(theirs.id)).toEqual({ refused: 'identifying' });
});
