import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { formats, write } from '#lib/handout/formats/formats.ts';
import { ownTexts } from '#lib/session/own-texts.ts';
import { mails } from '../../db/tables/mail.ts';
import { leaveAddress } from '../../mail/tell.ts';
import { addComment } from '../handouts/comments.ts';
import { makeHandout } from '../handouts/handouts.ts';
import { mendOwnText, takeBackOwnText } from './own-texts.ts';
import { answerTalkBack, saveTalkBack, talkBackOf } from './talk-back.ts';
import { saveReport } from './reports.ts';
import { now, session, who, kept, keptSession } from '../../../../../tests/kept-session.ts';

const here = keptSession();

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
			here.db,
			{ id: 'm', organisation: 'a' },
			{
				title: 'Alles',
				lessons: ['LP-2026-001', 'LP-2026-002', 'LP-2026-003'],
				differences: kept.differences
			},
			now
		);
		const draft = await here.report();
		expect(draft.markdown).toContain(phrase);
		// The facilitator worked on it: moved texts to the end and put words around them.
		const whole = ownTexts(kept)
			.flatMap((text) => Object.values(text.fields))
			.find((text) => text.includes(phrase))!;
		const edited = `${draft.markdown}\n## Nog eens\n\nZoals iemand zei: ${whole.replace(/\.$/, '')}, en dat is mooi.\n`;
		await saveReport(here.db, who, session, { markdown: edited, checked: true }, now);
		expect(await takeBackOwnText(here.db, await here.report(), await here.one(item), now)).toBe('saved');
		for (const format of formats)
			if (format.name !== 'pdf')
				expect(await readable(format, (await here.report()).markdown), format.name).not.toContain(phrase);
		await saveReport(here.db, who, session, { markdown: undefined, checked: false }, now);
		for (const format of formats)
			expect(await readable(format, (await here.report()).markdown), format.name).not.toContain(phrase);
		expect(await here.library()).not.toContain(phrase);
		expect(readFileSync(join(here.folder, 'a.db')).toString('utf8')).not.toContain(phrase);
	});

/** Talk-back from this session, answered, with a letter that waits. */
async function talkedBack(bottleneck: string, proposal: string, answer: string) {
	const written = { bottleneck, proposal, conditions: '', method: '', ownShare: '', answerDue: '' };
	const from = { addressee: 'municipality', lessons: [], sessions: [session] } as const;
	const { id } = await saveTalkBack(here.db, 'a', { ...written, ...from }, [], now);
	await leaveAddress(here.db, { organisation: 'a', session }, 'sam@voorbeeld.nl', now);
	await answerTalkBack(here.db, 'a', id!, { standing: 'not_taken_over', answer, stays: [] }, undefined, now);
}

test('[H18] a text that was taken back lives on in no talk-back, no letter that waits and no comment', async () => {
	const said = kept.lastWords.find((word) => word.id === 'w2')!.recommendation;
	await talkedBack('Er is weinig plek.', said, `Jullie vroegen: ${said} Dat kan niet.`);
	await talkedBack('Er is weinig tijd.', 'Maak het aantal gezinnen per team kleiner.', 'Volgend jaar.');
	await talkedBack(said, said, 'Nee, dat kan niet.');
	const lessons = ['LP-2026-001'];
	const slug = (await makeHandout(here.db, who, { title: 'Alles', lessons, differences: [] }, now))!;
	const comment = { section: '', sentence: '', text: `Hoort hier niet bij: ${said}`, stays: [] };
	expect(await addComment(here.db, who, slug, 'facilitator', comment, now)).toBe('saved');
	expect(await here.db.select().from(mails)).toHaveLength(3);
	expect(await here.library()).toContain('een vak voor de bron');
	expect(await takeBackOwnText(here.db, await here.report(), await here.one('w2'), now)).toBe('saved');
	expect(await here.library()).not.toContain('een vak voor de bron');
	const items = await talkBackOf(here.db, 'a');
	expect(items.map(({ bottleneck, proposal, standing }) => [bottleneck, proposal, standing])).toEqual(
		expect.arrayContaining([
			['Er is weinig plek.', '', 'draft'],
			['Er is weinig tijd.', 'Maak het aantal gezinnen per team kleiner.', 'not_taken_over']
		])
	);
	expect(items).toHaveLength(2);
	expect((await here.db.select().from(mails)).map((mail) => mail.text)).toEqual([
		expect.stringContaining('Maak het aantal gezinnen')
	]);
});

test('[H18] the words from before a text was mended live on in no talk-back either', async () => {
	const said = kept.lastWords.find((word) => word.id === 'w2')!.recommendation;
	await talkedBack('Er is weinig plek.', said, 'Nee.');
	const mend = { recommendation: 'Maak ruimte in het formulier.' };
	expect(await mendOwnText(here.db, await here.report(), await here.one('w2'), mend, now)).toBe('saved');
	expect(await here.library()).not.toContain('een vak voor de bron');
});
