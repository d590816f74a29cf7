import { expect, test } from 'vitest';
import { sixQuestions } from '#lib/checks/six.ts';
import { addresses } from '../../db/tables/mail.ts';
import { attendants, keptTexts, reports } from '../../db/tables/reports.ts';
import { attend, attendantsOf, forgetAttendants, leaveByCode } from './attendants.ts';
import { leaveAddress } from '../../mail/tell.ts';
import { takeBackOwnText } from './own-texts.ts';
import { answerSix } from '../look-over/look-over.ts';
import { lookedReport } from '../look-over/looked-texts.ts';
import { linkWith } from './report-link.ts';
import { textToTake } from '../look-over/must-be-looked-over.ts';
import { textByLink, reportByToken, saveReport, settleReports, shareReport } from './reports.ts';
import { now, later, session, who, half, kept, keptSession } from '../../../../../tests/kept-session.ts';

const here = keptSession();

test('[H22] a name on the list is there by choice, goes by its code, and leads to no text', async () => {
	const where = { organisation: 'a', session };
	const sam = { name: 'Sam de Vries', employer: 'Lokaal team', role: '' };
	const code = (await attend(here.db, where, sam, now))!;
	await attend(here.db, where, { name: 'Ada', employer: '', role: 'ouder' }, now);
	expect((await attendantsOf(here.db, where)).map((one) => one.name)).toEqual(['Ada', 'Sam de Vries']);
	expect(await attendantsOf(here.db, { ...where, session: 'LB-26-99' })).toEqual([]);
	expect(await leaveByCode(here.db, { ...where, session: 'LB-26-99' }, code)).toBe(false);
	expect(await leaveByCode(here.db, where, code.toLowerCase())).toBe(true);
	expect(await leaveByCode(here.db, where, code)).toBe(false);
	expect((await here.report()).markdown).not.toContain('Sam de Vries');
	await forgetAttendants(here.db, new Date('2028-03-30T10:00:00Z'));
	expect(await attendantsOf(here.db, where)).toEqual([]);
});

test('[H20] a checked report is fixed after two weeks: no text changes, and whose was what is forgotten', async () => {
	const at = await here.one('n1');
	await settleReports(here.db, later);
	expect((await here.report()).finalAt).toBeNull(); // nobody checked it yet
	await saveReport(here.db, who, session, { markdown: undefined, checked: true }, later);
	expect(await takeBackOwnText(here.db, await here.report(), at, later)).toBe('final');
	expect(await saveReport(here.db, who, session, { markdown: 'anders', checked: true }, later)).toBe('final');
	await settleReports(here.db, later);
	expect((await here.report()).finalAt).toEqual(later);
	expect(await here.db.select().from(keptTexts)).toEqual([]);
});

test('[H20] whose a text is, is forgotten after sixty days also when nobody ever checks the report', async () => {
	await settleReports(here.db, new Date('2026-05-18T10:00:00Z'));
	expect(await here.db.select().from(keptTexts)).not.toEqual([]);
	await settleReports(here.db, new Date('2026-05-19T10:00:00Z'));
	expect(await here.db.select().from(keptTexts)).toEqual([]);
});

test('[H24] by its link a report is read once it was checked, and taken along once every finding has an answer', async () => {
	const byLink = async () => (await reportByToken(here.db, here.link, now))!;
	expect(textByLink(await byLink())).toBeUndefined();
	await expect(textToTake(here.db, await byLink(), now)).rejects.toMatchObject({ status: 409 });
	const loose = { markdown: '# Verslag\n\nBel Fatima op 06-12345678.\n', checked: true };
	await saveReport(here.db, who, session, loose, now);
	expect(textByLink(await byLink())).toContain('Bel Fatima');
	await expect(textToTake(here.db, await byLink(), now)).rejects.toMatchObject({ status: 409 });
	expect(await textToTake(here.db, await byLink(), later)).toContain('Bel Fatima'); // final: as it was fixed
	const plain = '# Verslag\n\nWij vroegen eerst na wie het zelf zag.\n';
	await saveReport(here.db, who, session, { markdown: plain, checked: true }, now);
	const looked = lookedReport('a', kept, plain);
	await answerSix(here.db, looked, Object.fromEntries(sixQuestions.map((question) => [question, 'no'])));
	expect(await textToTake(here.db, await byLink(), now)).toBe(plain);
	expect(await takeBackOwnText(here.db, await here.report(), await here.one('n1'), now)).toBe('saved');
	expect(textByLink(await byLink())).toBeUndefined();
});

test('[H25] beside a name, an address and an own text stands no more than a day', async () => {
	const where = { organisation: 'a', session };
	await attend(here.db, where, { name: 'Sam', employer: '', role: '' }, now);
	await leaveAddress(here.db, where, 'sam@voorbeeld.nl', now);
	expect(await takeBackOwnText(here.db, await here.report(), await here.one('n1'), now)).toBe('saved');
	const times = [
		...(await here.db.select().from(attendants)).map((line) => line.endsAt),
		...(await here.db.select().from(addresses)).map((line) => line.endsAt),
		(await here.report()).changedAt!
	];
	expect(times.map((at) => at.toISOString().slice(10))).toEqual(Array(3).fill('T00:00:00.000Z'));
});

test('[H21] a link ends by itself, and a new one ends the old', async () => {
	expect((await reportByToken(here.db, here.link, now))?.session).toBe(session);
	expect(await reportByToken(here.db, 'x'.repeat(32), now)).toBeUndefined();
	expect(await reportByToken(here.db, here.link, new Date('2026-06-01T10:00:00Z'))).toBeUndefined();
	await shareReport(here.db, who, session, now);
	expect(await reportByToken(here.db, here.link, now)).toBeUndefined();
	expect(linkWith(here.db, (await here.report()).token!)).toMatch(/^[\w-]{38}$/);
});

test('[H21] what the database holds of a link does not open the report; only this server makes the rest', async () => {
	expect((await here.report()).token).toBe(half);
	expect(await reportByToken(here.db, half, now)).toBeUndefined();
	expect(await reportByToken(here.db, half + 'x'.repeat(22), now)).toBeUndefined();
	expect(await reportByToken(here.db, here.link, now)).toBeDefined();
});

test('[H21] a link of the first version, which was kept whole, opens the report until it ends', async () => {
	const whole = 'w'.repeat(32);
	await here.db.transaction((tx) => tx.update(reports).set({ token: whole }).returning());
	expect(linkWith(here.db, whole)).toBe(whole);
	expect((await reportByToken(here.db, whole, now))?.session).toBe(session);
	expect(await reportByToken(here.db, whole, new Date('2026-06-01T10:00:00Z'))).toBeUndefined();
});
