import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Stay } from '#lib/session/protocol.ts';
import { prepare } from '#lib/checks/check.ts';
import { sixQuestions } from '#lib/checks/six.ts';
import { formats, write } from '#lib/handout/formats/formats.ts';
import { exampleKept } from '#lib/lessons/example.ts';
import { keysFor } from '#lib/live/keepsake.ts';
import { ownTexts } from '#lib/session/own-texts.ts';
import { allowWords } from '../../checks/allowed-words.ts';
import { openDatabase, type Db } from '../../db/open.ts';
import { accounts } from '../../db/tables/accounts.ts';
import { handoutComments, handoutVersions } from '../../db/tables/handouts.ts';
import { elements, lessons, lessonVersions } from '../../db/tables/lessons.ts';
import { lookOvers } from '../../db/tables/look-overs.ts';
import { organisations } from '../../db/tables/organisations.ts';
import { addresses, mails } from '../../db/tables/mail.ts';
import { attendants, keptTexts, reports } from '../../db/tables/reports.ts';
import { sessions } from '../../db/tables/sessions.ts';
import { talkBack } from '../../db/tables/talk-back.ts';
import { lockOf } from '../../live/sessions.ts';
import { attend, attendantsOf, forgetAttendants, leaveByCode } from './attendants.ts';
import { leaveAddress } from '../../mail/tell.ts';
import { addComment } from '../handouts/comments.ts';
import { makeHandout } from '../handouts/handouts.ts';
import { keepSession } from '../keep-session.ts';
import { makePaper, mendOwnText, ownTextsOf, takeBackOwnText, type Proof } from './own-texts.ts';
import { answerTalkBack, saveTalkBack, talkBackOf } from './talk-back.ts';
import { answerSix } from '../look-over/look-over.ts';
import { lookedReport } from '../look-over/looked-texts.ts';
import { linkWith } from './report-link.ts';
import { textToTake } from '../look-over/must-be-looked-over.ts';
import {
	joinCodeOf,
	textByLink,
	reportByToken,
	reportOf,
	saveReport,
	settleReports,
	shareReport
} from './reports.ts';

let folder: string;
let db: Db;
const now = new Date('2026-03-20T10:00:00Z');
const later = new Date('2026-04-04T10:00:00Z');
const session = exampleKept.session;
const who = { id: 'm', organisation: 'a' };
const half = 't'.repeat(16);
let token: string;
const kept = { ...exampleKept, lookBack: 'De dagen worden rustiger als de buurvrouw blijft helpen.' };
/** Every text has a key of its own; two of them are in one tab. */
const keyOf = (item: string) => `sleutel van ${item}`;
const locks = ownTexts(kept).map(({ sort, item }) => ({ sort, item, lock: lockOf(keyOf(item)) }));

beforeEach(async () => {
	await prepare();
	folder = mkdtempSync(join(tmpdir(), 'vensterbank-own-'));
	db = openDatabase(join(folder, 'a.db'));
	await db.transaction(async (tx) => {
		await tx.insert(organisations).values({ id: 'a', name: 'a', createdAt: now });
		await tx.insert(accounts).values({
			id: 'm',
			organisation: 'a',
			email: 'm@voorbeeld.nl',
			name: 'M',
			roles: ['method_developer'],
			createdAt: now,
			updatedAt: now
		});
	});
	token = linkWith(db, half);
	await keepSession(db, kept, 'a', now, { half, locks });
});
afterEach(() => {
	db.close();
	rmSync(folder, { recursive: true });
});

const report = async () => (await reportOf(db, 'a', session))!;
const own = async (proof: Proof) => ownTextsOf(db, await report(), proof);
const one = async (item: string) => {
	const proof = { keys: [keyOf(item)] };
	const [text] = await own(proof);
	return { id: text!.id, proof, stays: [] };
};
/** Everything the library knows, as one text. */
const library = async () =>
	JSON.stringify([
		await db.select().from(reports),
		await db.select().from(keptTexts),
		await db.select().from(lessons),
		await db.select().from(lessonVersions),
		await db.select().from(elements),
		await db.select().from(handoutVersions),
		await db.select().from(handoutComments),
		await db.select().from(talkBack),
		await db.select().from(mails)
	]);

test('[H19] a key shows its own text and no other, and a wrong key shows nothing', async () => {
	expect((await own({ keys: [keyOf('n1')] })).map((text) => text.item)).toEqual(['n1']);
	expect(await own({ keys: ['een andere'] })).toEqual([]);
	const [two] = await own({ keys: [keyOf('n2')] });
	const { proof } = await one('n1');
	expect(await takeBackOwnText(db, await report(), { id: two!.id, proof }, now)).toBe('not_yours');
	expect((await report()).kept.notes).toHaveLength(2);
});

test('[H19] a code on paper opens all texts of the tab that made it, and nothing stored ties them together', async () => {
	const before = await db.select().from(keptTexts);
	const code = (await makePaper(db, await report(), [keyOf('n1'), keyOf('w2')]))!;
	expect(code).toMatch(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){3}$/);
	expect((await own({ code: code.toLowerCase().replaceAll('-', ' ') })).map((text) => text.item)).toEqual([
		'n1',
		'w2'
	]);
	const after = await db.select().from(keptTexts);
	expect(after.map((row) => row.paper.length)).toEqual(before.map((row) => row.paper.length));
	const hashes = after.flatMap((row) => [row.lock, row.paper]);
	expect(new Set(hashes).size).toBe(hashes.length);
	expect(JSON.stringify(after)).not.toContain(code.replaceAll('-', ''));
	expect(await makePaper(db, await report(), ['een andere'])).toBeUndefined();
});

/** What a person reads in a file of this format. */
async function readable(format: (typeof formats)[number], markdown: string): Promise<string> {
	const bytes = await write(format, markdown, { title: 'Verslag' });
	if (format.name === 'docx') return strFromU8(unzipSync(bytes)['word/document.xml']!);
	if (format.name === 'odt') return strFromU8(unzipSync(bytes)['content.xml']!);
	return strFromU8(bytes);
}

const phrases: readonly (readonly [item: string, phrase: string])[] = [
	[kept.question, 'rust te houden'],
	[kept.otherQuestions[0]!, 'oma in beeld'],
	['n1', 'buren als steun'],
	['a', 'wie het zelf heeft gezien'],
	['c', 'eigen angst hardop'],
	[kept.lessons[0]!.obstacles[0]!, 'Het formulier vraagt er niet naar'],
	['d1', 'dagen voorspelbaar zijn'],
	['w2', 'een vak voor de bron'],
	[kept.lookBack, 'buurvrouw blijft helpen']
];

for (const [item, phrase] of phrases)
	test(`[H18] a text that was taken back disappears from every export: ${item}`, async () => {
		await makeHandout(
			db,
			{ id: 'm', organisation: 'a' },
			{
				title: 'Alles',
				lessons: ['LP-2026-001', 'LP-2026-002', 'LP-2026-003'],
				differences: kept.differences
			},
			now
		);
		const draft = await report();
		expect(draft.markdown).toContain(phrase);
		// The facilitator worked on it: moved texts to the end and put words around them.
		const whole = ownTexts(kept)
			.flatMap((text) => Object.values(text.fields))
			.find((text) => text.includes(phrase))!;
		const edited = `${draft.markdown}\n## Nog eens\n\nZoals iemand zei: ${whole.replace(/\.$/, '')}, en dat is mooi.\n`;
		await saveReport(db, who, session, { markdown: edited, checked: true }, now);
		expect(await takeBackOwnText(db, await report(), await one(item), now)).toBe('saved');
		for (const format of formats)
			if (format.name !== 'pdf')
				expect(await readable(format, (await report()).markdown), format.name).not.toContain(phrase);
		await saveReport(db, who, session, { markdown: undefined, checked: false }, now);
		for (const format of formats)
			expect(await readable(format, (await report()).markdown), format.name).not.toContain(phrase);
		expect(await library()).not.toContain(phrase);
		expect(readFileSync(join(folder, 'a.db')).toString('utf8')).not.toContain(phrase);
	});

/** Talk-back from this session, answered, with a letter that waits. */
async function talkedBack(bottleneck: string, proposal: string, answer: string) {
	const written = { bottleneck, proposal, conditions: '', method: '', ownShare: '', answerDue: '' };
	const from = { addressee: 'municipality', lessons: [], sessions: [session] } as const;
	const { id } = await saveTalkBack(db, 'a', { ...written, ...from }, [], now);
	await leaveAddress(db, { organisation: 'a', session }, 'sam@voorbeeld.nl', now);
	await answerTalkBack(db, 'a', id!, { standing: 'not_taken_over', answer, stays: [] }, undefined, now);
}

test('[H18] a text that was taken back lives on in no talk-back, no letter that waits and no comment', async () => {
	const said = kept.lastWords.find((word) => word.id === 'w2')!.recommendation;
	await talkedBack('Er is weinig plek.', said, `Jullie vroegen: ${said} Dat kan niet.`);
	await talkedBack('Er is weinig tijd.', 'Maak het aantal gezinnen per team kleiner.', 'Volgend jaar.');
	await talkedBack(said, said, 'Nee, dat kan niet.');
	const lessons = ['LP-2026-001'];
	const slug = (await makeHandout(db, who, { title: 'Alles', lessons, differences: [] }, now))!;
	const comment = { section: '', sentence: '', text: `Hoort hier niet bij: ${said}`, stays: [] };
	expect(await addComment(db, who, slug, 'facilitator', comment, now)).toBe('saved');
	expect(await db.select().from(mails)).toHaveLength(3);
	expect(await library()).toContain('een vak voor de bron');
	expect(await takeBackOwnText(db, await report(), await one('w2'), now)).toBe('saved');
	expect(await library()).not.toContain('een vak voor de bron');
	const items = await talkBackOf(db, 'a');
	expect(items.map(({ bottleneck, proposal, standing }) => [bottleneck, proposal, standing])).toEqual(
		expect.arrayContaining([
			['Er is weinig plek.', '', 'draft'],
			['Er is weinig tijd.', 'Maak het aantal gezinnen per team kleiner.', 'not_taken_over']
		])
	);
	expect(items).toHaveLength(2);
	expect((await db.select().from(mails)).map((mail) => mail.text)).toEqual([
		expect.stringContaining('Maak het aantal gezinnen')
	]);
});

test('[H18] the words from before a text was mended live on in no talk-back either', async () => {
	const said = kept.lastWords.find((word) => word.id === 'w2')!.recommendation;
	await talkedBack('Er is weinig plek.', said, 'Nee.');
	const mend = { recommendation: 'Maak ruimte in het formulier.' };
	expect(await mendOwnText(db, await report(), await one('w2'), mend, now)).toBe('saved');
	expect(await library()).not.toContain('een vak voor de bron');
});

test('a mended text takes the place of the old one everywhere, and the facilitator has to look again', async () => {
	await saveReport(db, who, session, { markdown: undefined, checked: true }, now);
	const mend = await mendOwnText(
		db,
		await report(),
		await one('a'),
		{ helps: 'bij elke zorg te noteren wie erbij was', element: 'Noteren wie erbij was' },
		now
	);
	expect(mend).toBe('saved');
	expect((await report()).markdown).toContain('bij elke zorg te noteren wie erbij was');
	expect((await report()).checkedAt).toBeNull();
	const all = await library();
	expect(all).not.toContain('wie het zelf heeft gezien');
	expect(all).not.toContain('van wie je het weet');
	expect(all).toContain('Noteren wie erbij was');
});

test('a mended question is still the own text of its author', async () => {
	const mend = { text: 'Hoe houden we familie in beeld?' };
	expect(await mendOwnText(db, await report(), await one(kept.otherQuestions[0]!), mend, now)).toBe('saved');
	const [text] = await own({ keys: [keyOf(kept.otherQuestions[0]!)] });
	expect(text!.fields['text']).toBe(mend.text);
});

test('an own text may not be emptied, grow too long, or point at someone unless its writer says why it may', async () => {
	const at = await one('n1');
	const mend = async (text: string, stays: readonly Stay[] = []) =>
		mendOwnText(db, await report(), { ...at, stays }, { text }, now);
	expect(await mend('  ')).toBe('empty');
	expect(await mend('x'.repeat(601))).toBe('too_long');
	expect(await mend('Bel mij op 06-12345678.')).toBe('identifying');
	expect(await mend('Bel mij op 06-12345678.', [{ text: '06-12345678' }])).toBe('identifying');
	const why = { text: '06-12345678', reason: 'een verzonnen nummer' };
	expect(await mend('Bel mij op 06-12345678.', [why])).toBe('saved');
});

test('[H22] a name on the list is there by choice, goes by its code, and leads to no text', async () => {
	const here = { organisation: 'a', session };
	const sam = { name: 'Sam de Vries', employer: 'Lokaal team', role: '' };
	const code = (await attend(db, here, sam, now))!;
	await attend(db, here, { name: 'Ada', employer: '', role: 'ouder' }, now);
	expect((await attendantsOf(db, here)).map((one) => one.name)).toEqual(['Ada', 'Sam de Vries']);
	expect(await attendantsOf(db, { ...here, session: 'LB-26-99' })).toEqual([]);
	expect(await leaveByCode(db, { ...here, session: 'LB-26-99' }, code)).toBe(false);
	expect(await leaveByCode(db, here, code.toLowerCase())).toBe(true);
	expect(await leaveByCode(db, here, code)).toBe(false);
	expect((await report()).markdown).not.toContain('Sam de Vries');
	await forgetAttendants(db, new Date('2028-03-30T10:00:00Z'));
	expect(await attendantsOf(db, here)).toEqual([]);
});

test('[H20] a checked report is fixed after two weeks: no text changes, and whose was what is forgotten', async () => {
	const at = await one('n1');
	await settleReports(db, later);
	expect((await report()).finalAt).toBeNull(); // nobody checked it yet
	await saveReport(db, who, session, { markdown: undefined, checked: true }, later);
	expect(await takeBackOwnText(db, await report(), at, later)).toBe('final');
	expect(await saveReport(db, who, session, { markdown: 'anders', checked: true }, later)).toBe('final');
	await settleReports(db, later);
	expect((await report()).finalAt).toEqual(later);
	expect(await db.select().from(keptTexts)).toEqual([]);
});

test('[H20] whose a text is, is forgotten after sixty days also when nobody ever checks the report', async () => {
	await settleReports(db, new Date('2026-05-18T10:00:00Z'));
	expect(await db.select().from(keptTexts)).not.toEqual([]);
	await settleReports(db, new Date('2026-05-19T10:00:00Z'));
	expect(await db.select().from(keptTexts)).toEqual([]);
});

test('[H24] by its link a report is read once it was checked, and taken along once every finding has an answer', async () => {
	const byLink = async () => (await reportByToken(db, token, now))!;
	expect(textByLink(await byLink())).toBeUndefined();
	await expect(textToTake(db, await byLink(), now)).rejects.toMatchObject({ status: 409 });
	const loose = { markdown: '# Verslag\n\nBel Fatima op 06-12345678.\n', checked: true };
	await saveReport(db, who, session, loose, now);
	expect(textByLink(await byLink())).toContain('Bel Fatima');
	await expect(textToTake(db, await byLink(), now)).rejects.toMatchObject({ status: 409 });
	expect(await textToTake(db, await byLink(), later)).toContain('Bel Fatima'); // final: as it was fixed
	const plain = '# Verslag\n\nWij vroegen eerst na wie het zelf zag.\n';
	await saveReport(db, who, session, { markdown: plain, checked: true }, now);
	const looked = lookedReport('a', kept, plain);
	await answerSix(db, looked, Object.fromEntries(sixQuestions.map((question) => [question, 'no'])));
	expect(await textToTake(db, await byLink(), now)).toBe(plain);
	expect(await takeBackOwnText(db, await report(), await one('n1'), now)).toBe('saved');
	expect(textByLink(await byLink())).toBeUndefined();
});

test('[H25] beside a name, an address and an own text stands no more than a day', async () => {
	const here = { organisation: 'a', session };
	await attend(db, here, { name: 'Sam', employer: '', role: '' }, now);
	await leaveAddress(db, here, 'sam@voorbeeld.nl', now);
	expect(await takeBackOwnText(db, await report(), await one('n1'), now)).toBe('saved');
	const times = [
		...(await db.select().from(attendants)).map((line) => line.endsAt),
		...(await db.select().from(addresses)).map((line) => line.endsAt),
		(await report()).changedAt!
	];
	expect(times.map((at) => at.toISOString().slice(10))).toEqual(Array(3).fill('T00:00:00.000Z'));
});

test('[H19] a tab still opens its own texts by a link that was made anew', async () => {
	const here = { organisation: 'a', library: session, owner: 'm', leaders: ['m'], playbook: 'four-windows' };
	await db.transaction((tx) =>
		tx.insert(sessions).values({ ...here, id: 's', code: 'ABCDEFGH', createdAt: now, status: 'closed' })
	);
	const tab = new Map([
		['vensterbank/ABCDEFGH', JSON.stringify({ keys: { one: keyOf('n1') }, report: token })],
		['vensterbank/ZYXWVUTS', JSON.stringify({ keys: { other: keyOf('n2') }, report: 'x'.repeat(32) })]
	]);
	const drawer = { getItem: (name: string) => tab.get(name) ?? null };
	await shareReport(db, who, session, now);
	const anew = (await reportByToken(db, linkWith(db, (await report()).token!), now))!;
	const keys = keysFor(drawer, await joinCodeOf(db, anew));
	expect((await ownTextsOf(db, anew, { keys })).map((text) => text.item)).toEqual(['n1']);
	expect(await joinCodeOf(db, { ...anew, session: 'LB-26-99' })).toBe('');
	expect(keysFor(drawer, '')).toEqual([]);
});

test('[H21] a link ends by itself, and a new one ends the old', async () => {
	expect((await reportByToken(db, token, now))?.session).toBe(session);
	expect(await reportByToken(db, 'x'.repeat(32), now)).toBeUndefined();
	expect(await reportByToken(db, token, new Date('2026-06-01T10:00:00Z'))).toBeUndefined();
	await shareReport(db, who, session, now);
	expect(await reportByToken(db, token, now)).toBeUndefined();
	expect(linkWith(db, (await report()).token!)).toMatch(/^[\w-]{38}$/);
});

test('[H21] what the database holds of a link does not open the report; only this server makes the rest', async () => {
	expect((await report()).token).toBe(half);
	expect(await reportByToken(db, half, now)).toBeUndefined();
	expect(await reportByToken(db, half + 'x'.repeat(22), now)).toBeUndefined();
	expect(await reportByToken(db, token, now)).toBeDefined();
});

test('[H21] a link of the first version, which was kept whole, opens the report until it ends', async () => {
	const whole = 'w'.repeat(32);
	await db.transaction((tx) => tx.update(reports).set({ token: whole }).returning());
	expect(linkWith(db, whole)).toBe(whole);
	expect((await reportByToken(db, whole, now))?.session).toBe(session);
	expect(await reportByToken(db, whole, new Date('2026-06-01T10:00:00Z'))).toBeUndefined();
});

test('[H19] what was answered when the report and its lessons were looked over goes with a text', async () => {
	const other = { organisation: 'a', six: {}, sixAbout: '', stays: {} };
	const fill = async () => {
		await db.transaction(async (tx) => {
			for (const subject of [
				`report:${session}`,
				'lesson:LP-2026-001',
				'lesson:LP-2099-001',
				'report:LB-99-01'
			])
				await tx
					.insert(lookOvers)
					.values({ ...other, subject, stays: { merk: 'het is de tante' } })
					.onConflictDoNothing();
		});
	};
	const left = async () => (await db.select().from(lookOvers)).map((row) => row.subject).toSorted();
	await fill();
	const fields = { text: 'Iets anders.' };
	expect(await mendOwnText(db, await report(), await one('n1'), fields, now)).toBe('saved');
	expect(await left()).toEqual(['lesson:LP-2099-001', 'report:LB-99-01']);
	await fill();
	expect(await takeBackOwnText(db, await report(), await one('n1'), now)).toBe('saved');
	expect(await left()).toEqual(['lesson:LP-2099-001', 'report:LB-99-01']);
});

test('[K15] in an own text the words of the organisation may stay', async () => {
	const which = await one('n1');
	const mend = async () =>
		mendOwnText(db, await report(), which, { text: 'Wij vroegen Tamarix om mee te denken.' }, now);
	expect(await mend()).toBe('identifying');
	await db.transaction((tx) => allowWords(tx, { id: 'm', organisation: 'a' }, 'Tamarix', now));
	expect(await mend()).toBe('saved');
});
