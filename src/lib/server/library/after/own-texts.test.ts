import { expect, test } from 'vitest';
import type { Stay } from '#lib/session/protocol.ts';
import { keysFor } from '#lib/live/keepsake.ts';
import { allowWords } from '../../checks/allowed-words.ts';
import { lookOvers } from '../../db/tables/look-overs.ts';
import { keptTexts } from '../../db/tables/reports.ts';
import { sessions } from '../../db/tables/sessions.ts';
import { makePaper, mendOwnText, ownTextsOf, takeBackOwnText } from './own-texts.ts';
import { linkWith } from './report-link.ts';
import { joinCodeOf, reportByToken, saveReport, shareReport } from './reports.ts';
import { now, session, who, kept, keyOf, keptSession } from '../../../../../tests/kept-session.ts';

const here = keptSession();

test('[H19] a key shows its own text and no other, and a wrong key shows nothing', async () => {
	expect((await here.own({ keys: [keyOf('n1')] })).map((text) => text.item)).toEqual(['n1']);
	expect(await here.own({ keys: ['een andere'] })).toEqual([]);
	const [two] = await here.own({ keys: [keyOf('n2')] });
	const { proof } = await here.one('n1');
	expect(await takeBackOwnText(here.db, await here.report(), { id: two!.id, proof }, now)).toBe('not_yours');
	expect((await here.report()).kept.notes).toHaveLength(2);
});

test('[H19] a code on paper opens all texts of the tab that made it, and nothing stored ties them together', async () => {
	const before = await here.db.select().from(keptTexts);
	const code = (await makePaper(here.db, await here.report(), [keyOf('n1'), keyOf('w2')]))!;
	expect(code).toMatch(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){3}$/);
	expect(
		(await here.own({ code: code.toLowerCase().replaceAll('-', ' ') })).map((text) => text.item)
	).toEqual(['n1', 'w2']);
	const after = await here.db.select().from(keptTexts);
	expect(after.map((row) => row.paper.length)).toEqual(before.map((row) => row.paper.length));
	const hashes = after.flatMap((row) => [row.lock, row.paper]);
	expect(new Set(hashes).size).toBe(hashes.length);
	expect(JSON.stringify(after)).not.toContain(code.replaceAll('-', ''));
	expect(await makePaper(here.db, await here.report(), ['een andere'])).toBeUndefined();
});

test('a mended text takes the place of the old one everywhere, and the facilitator has to look again', async () => {
	await saveReport(here.db, who, session, { markdown: undefined, checked: true }, now);
	const mend = await mendOwnText(
		here.db,
		await here.report(),
		await here.one('a'),
		{ helps: 'bij elke zorg te noteren wie erbij was', element: 'Noteren wie erbij was' },
		now
	);
	expect(mend).toBe('saved');
	expect((await here.report()).markdown).toContain('bij elke zorg te noteren wie erbij was');
	expect((await here.report()).checkedAt).toBeNull();
	const all = await here.library();
	expect(all).not.toContain('wie het zelf heeft gezien');
	expect(all).not.toContain('van wie je het weet');
	expect(all).toContain('Noteren wie erbij was');
});

test('a mended question is still the own text of its author', async () => {
	const mend = { text: 'Hoe houden we familie in beeld?' };
	expect(
		await mendOwnText(here.db, await here.report(), await here.one(kept.otherQuestions[0]!), mend, now)
	).toBe('saved');
	const [text] = await here.own({ keys: [keyOf(kept.otherQuestions[0]!)] });
	expect(text!.fields['text']).toBe(mend.text);
});

test('an own text may not be emptied, grow too long, or point at someone unless its writer says why it may', async () => {
	const at = await here.one('n1');
	const mend = async (text: string, stays: readonly Stay[] = []) =>
		mendOwnText(here.db, await here.report(), { ...at, stays }, { text }, now);
	expect(await mend('  ')).toBe('empty');
	expect(await mend('x'.repeat(601))).toBe('too_long');
	expect(await mend('Bel mij op 06-12345678.')).toBe('identifying');
	expect(await mend('Bel mij op 06-12345678.', [{ text: '06-12345678' }])).toBe('identifying');
	const why = { text: '06-12345678', reason: 'een verzonnen nummer' };
	expect(await mend('Bel mij op 06-12345678.', [why])).toBe('saved');
});

test('[H19] a tab still opens its own texts by a link that was made anew', async () => {
	const where = { organisation: 'a', library: session, owner: 'm', leaders: ['m'], playbook: 'four-windows' };
	await here.db.transaction((tx) =>
		tx.insert(sessions).values({ ...where, id: 's', code: 'ABCDEFGH', createdAt: now, status: 'closed' })
	);
	const tab = new Map([
		['vensterbank/ABCDEFGH', JSON.stringify({ keys: { one: keyOf('n1') }, report: here.link })],
		['vensterbank/ZYXWVUTS', JSON.stringify({ keys: { other: keyOf('n2') }, report: 'x'.repeat(32) })]
	]);
	const drawer = { getItem: (name: string) => tab.get(name) ?? null };
	await shareReport(here.db, who, session, now);
	const anew = (await reportByToken(here.db, linkWith(here.db, (await here.report()).token!), now))!;
	const keys = keysFor(drawer, await joinCodeOf(here.db, anew));
	expect((await ownTextsOf(here.db, anew, { keys })).map((text) => text.item)).toEqual(['n1']);
	expect(await joinCodeOf(here.db, { ...anew, session: 'LB-26-99' })).toBe('');
	expect(keysFor(drawer, '')).toEqual([]);
});

test('[H19] what was answered when the report and its lessons were looked over goes with a text', async () => {
	const other = { organisation: 'a', six: {}, sixAbout: '', stays: {} };
	const fill = async () => {
		await here.db.transaction(async (tx) => {
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
	const left = async () => (await here.db.select().from(lookOvers)).map((row) => row.subject).toSorted();
	await fill();
	const fields = { text: 'Iets anders.' };
	expect(await mendOwnText(here.db, await here.report(), await here.one('n1'), fields, now)).toBe('saved');
	expect(await left()).toEqual(['lesson:LP-2099-001', 'report:LB-99-01']);
	await fill();
	expect(await takeBackOwnText(here.db, await here.report(), await here.one('n1'), now)).toBe('saved');
	expect(await left()).toEqual(['lesson:LP-2099-001', 'report:LB-99-01']);
});

test('[K15] in an own text the words of the organisation may stay', async () => {
	const which = await here.one('n1');
	const mend = async () =>
		mendOwnText(here.db, await here.report(), which, { text: 'Wij vroegen Tamarix om mee te denken.' }, now);
	expect(await mend()).toBe('identifying');
	await here.db.transaction((tx) => allowWords(tx, { id: 'm', organisation: 'a' }, 'Tamarix', now));
	expect(await mend()).toBe('saved');
});
