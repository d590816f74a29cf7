import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Stay } from '#lib/session/protocol.ts';
import { prepare } from '#lib/checks/check.ts';
import { exampleKept } from '#lib/lessons/example.ts';
import { isLate } from '#lib/lessons/talk-back.ts';
import { allowWords } from '../../checks/allowed-words.ts';
import { openDatabase, type Db } from '../../db/open.ts';
import { lookOvers } from '../../db/tables/look-overs.ts';
import { organisations } from '../../db/tables/organisations.ts';
import { waitingMails } from '../../mail/queue.ts';
import { leaveAddress } from '../../mail/tell.ts';
import { keepSession } from '../keep-session.ts';
import { keepAnswers } from '../look-over/look-over.ts';
import { lookedTalkBack } from '../look-over/looked-texts.ts';
import {
	answerTalkBack,
	dropTalkBack,
	replaceInTalkBack,
	saveTalkBack,
	suggestions,
	talkBackItem,
	talkBackOf,
	talkBackOfSession,
	type Written
} from './talk-back.ts';

let folder: string;
let db: Db;
const now = new Date('2026-04-20T10:00:00Z');
const session = exampleKept.session;
const item: Written = {
	bottleneck: 'Het formulier vraagt niet van wie we iets weten.',
	proposal: 'Maak in het formulier een vak voor de bron.',
	conditions: '',
	method: '',
	ownShare: 'Wij proberen het drie maanden uit.',
	addressee: 'municipality',
	answerDue: '2026-05',
	lessons: ['LP-2026-001'],
	sessions: [session]
};

beforeEach(async () => {
	await prepare();
	folder = mkdtempSync(join(tmpdir(), 'vensterbank-talk-'));
	db = openDatabase(join(folder, 'a.db'));
	await db.transaction((tx) =>
		tx.insert(organisations).values(['a', 'b'].map((id) => ({ id, name: id, createdAt: now })))
	);
	await keepSession(db, exampleKept, 'a', now);
});
afterEach(() => {
	db.close();
	rmSync(folder, { recursive: true });
});

const save = async (change: Partial<Written> = {}, stays: readonly Stay[] = []) =>
	saveTalkBack(db, 'a', { ...item, ...change }, stays, now);

test('[L20] a text that points at someone or decides about a child is not saved, unless its writer lets it', async () => {
	expect((await save({ conditions: 'Vraag het aan Fatima Yılmaz op 06-12345678.' })).outcome).toBe(
		'identifying'
	);
	const decides = 'We plaatsen het kind morgen in een pleeggezin.';
	expect((await save({ proposal: decides })).outcome).toBe('decision');
	expect(await talkBackOf(db, 'a')).toEqual([]);
	expect((await save({ proposal: decides }, [{ text: decides }])).outcome).toBe('saved');
});

test('[L21] an item needs a bottleneck and a proposal, and a month that is one', async () => {
	expect((await save({ bottleneck: ' ' })).outcome).toBe('bottleneck_missing');
	expect((await save({ proposal: '' })).outcome).toBe('proposal_missing');
	expect((await save({ answerDue: 'mei' })).outcome).toBe('month_wrong');
	expect((await save({ method: 'x'.repeat(201) })).outcome).toBe('too_long');
	const { id } = await save();
	expect(await talkBackItem(db, 'a', id!)).toMatchObject({ ...item, standing: 'draft' });
	expect(await talkBackItem(db, 'b', id!)).toBeUndefined();
	expect((await saveTalkBack(db, 'b', { ...item, id: id! }, [], now)).outcome).toBe('unknown');
});

test('[L21] an answer stays with the item, is shown to who asked, and tells who left an address', async () => {
	const { id } = await save();
	expect(await talkBackOfSession(db, 'a', session)).toEqual([]); // not sent yet
	await leaveAddress(db, { organisation: 'a', session }, 'sam@voorbeeld.nl', now);
	const say = (standing: 'sent' | 'not_taken_over' | 'taken_over', answer: string, organisation = 'a') =>
		answerTalkBack(db, organisation, id!, { standing, answer, stays: [] }, 'https://leren.voorbeeld.nl', now);
	expect(await say('not_taken_over', ' ')).toBe('answer_missing');
	expect(await say('sent', '', 'b')).toBe('unknown');
	expect(await say('sent', '')).toBe('saved');
	expect(await waitingMails(db, 'a')).toEqual([]);
	expect(await say('taken_over', 'Het vak komt er in het najaar.')).toBe('saved');
	await say('taken_over', 'Het vak komt er in het najaar.');
	const [shown] = await talkBackOfSession(db, 'a', session);
	expect(shown).toMatchObject({ answer: 'Het vak komt er in het najaar.', answeredMonth: '2026-04' });
	const mails = await waitingMails(db, 'a');
	expect(mails.map((mail) => mail.to)).toEqual(['sam@voorbeeld.nl']);
	expect(mails[0]!.text).toContain('Het vak komt er in het najaar.');
	expect(mails[0]!.text).toMatch(/https:\/\/leren\.voorbeeld\.nl\/bericht\/[\w-]{32}/);
	await dropTalkBack(db, 'b', id!);
	expect(await talkBackOf(db, 'a')).toHaveLength(1);
	await dropTalkBack(db, 'a', id!);
	expect(await talkBackOf(db, 'a')).toEqual([]);
});

test('lessons and sessions offer what could be talked back, until it is an item', async () => {
	const offered = await suggestions(db, 'a');
	expect(offered.map((one) => [one.why, one.lesson ?? one.session])).toEqual([
		['policy', 'LP-2026-001'],
		['known_not_done', 'LP-2026-003'],
		['recommendation', session]
	]);
	expect(offered[1]).toMatchObject({ count: 1, obstacles: ['Er is geen tijd voor.'] });
	await save();
	expect((await suggestions(db, 'a')).map((one) => one.why)).toEqual(['known_not_done']);
	expect(await suggestions(db, 'b')).toEqual([]);
});

test('an answer is late once its month is over, and not when it came', () => {
	expect(isLate({ answerDue: '2026-05', standing: 'sent' }, '2026-05')).toBe(false);
	expect(isLate({ answerDue: '2026-05', standing: 'sent' }, '2026-06')).toBe(true);
	expect(isLate({ answerDue: '2026-05', standing: 'taken_over' }, '2026-06')).toBe(false);
	expect(isLate({ answerDue: '', standing: 'sent' }, '2026-06')).toBe(false);
});

test('[K15] in talk-back and its answer the words of the organisation may stay', async () => {
	const conditions = 'Wij vroegen Tamarix om mee te denken.';
	expect((await save({ conditions })).outcome).toBe('identifying');
	await db.transaction((tx) => allowWords(tx, { id: 'm', organisation: 'a' }, 'Tamarix', now));
	const { outcome, id } = await save({ conditions });
	expect(outcome).toBe('saved');
	const said = { standing: 'considered', answer: conditions, stays: [] } as const;
	expect(await answerTalkBack(db, 'a', id!, said, undefined, now)).toBe('saved');
});

test('[K21] what was let stay in an item is forgotten with it, and its words are replaced wherever they stand', async () => {
	const { id } = await save({ ownShare: 'Wij vroegen Tamarix om mee te denken.' }, [
		{ text: 'tamarix', reason: 'zo heet de methode' }
	]);
	const get = async () => (await talkBackItem(db, 'a', id!))!;
	const looked = lookedTalkBack('a', await get());
	expect(looked.sentences).toContain('Wij vroegen Tamarix om mee te denken.');
	await keepAnswers(db, looked, [{ text: 'tamarix', reason: 'zo heet de methode' }]);
	expect(await db.select().from(lookOvers)).toHaveLength(1);
	expect(await replaceInTalkBack(db, await get(), 'a', 'Tamarix', 'een helper', now)).toBe(true);
	expect(await replaceInTalkBack(db, await get(), 'a', 'Tamarix', 'een helper', now)).toBe(false);
	expect((await get()).ownShare).toBe('Wij vroegen een helper om mee te denken.');
	await dropTalkBack(db, 'a', id!);
	expect(await db.select().from(lookOvers)).toEqual([]);
});
