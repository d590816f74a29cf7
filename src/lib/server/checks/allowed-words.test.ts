import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addAccount, addOrganisation } from '../accounts/people.ts';
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
	const person = (name: string) =>
		app.db.transaction(async (tx) => {
			const organisation = await addOrganisation(tx, name, now);
			const wish = {
				email: `${name}@voorbeeld.nl`,
				name,
				roles: ['admin', 'facilitator'] as const,
				organisation
			};
			return { id: (await addAccount(tx, wish, now))!, organisation };
		});
	me = await person('anna');
	other = await person('bram');
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
	expect(lines.map(({ act }) => act).filter((act) => act.startsWith('word'))).toEqual([
		'word_allowed',
		'word_allowed',
		'word_disallowed'
	]);
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
	const make = ({ id: owner, organisation }: typeof me) =>
		app.sessions.create({ owner, organisation, playbook: 'four-windows', title: 'Oefenen' });
	const mine = await make(me);
	const theirs = await make(other);
	const ask = (id: string) =>
		app.sessions.handle(
			id,
			{
				id: crypto.randomUUID(),
				type: 'prepare',
				part: { field: 'case', question: 'happened', value: 'Wij vroegen Tamarix om mee te denken.' }
			},
			{ role: 'lead' }
		);
	expect(await ask(mine.id)).toEqual({ refused: 'identifying' });
	await add('Tamarix');
	expect(await ask(mine.id)).toHaveProperty('saved');
	expect(await ask(theirs.id)).toEqual({ refused: 'identifying' });
});
