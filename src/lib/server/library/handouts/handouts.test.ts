import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatNamed, handoutFormats } from '#lib/handout/formats/formats.ts';
import { parse } from '#lib/handout/document.ts';
import { withoutLessons } from '#lib/handout/leave-out.ts';
import { markdownOf } from '#lib/handout/write-markdown.ts';
import { readAs } from '#lib/handout/read-as.ts';
import { exampleKept } from '#lib/lessons/example.ts';
import { addAccount, addOrganisation } from '../../accounts/people.ts';
import { openDatabase, type Db } from '../../db/open.ts';
import { moveLesson } from '../lessons/change-lesson.ts';
import { lessonOf } from '../lessons/find-lessons.ts';
import { handoutHistory, handoutOf, makeHandout, saveVersion, type Who } from './handouts.ts';
import { approve, confirmReview, moveHandout } from './publish-handout.ts';
import { handoutFile } from './handout-file.ts';
import { houseStyleOf, setHouseStyle } from './house-style.ts';
import { keepSession } from '../keep-session.ts';
import { openHandout, openHandouts, setOpen } from './open-handouts.ts';
import { reportOf, saveReport } from '../after/reports.ts';

const now = new Date('2026-04-10T10:00:00Z');
const looked = { reason: '', open: 0 };
const drawing = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="30" height="10"/>');
let folder: string;
let db: Db;
let anna: Who;
let bram: Who;
let stranger: Who;
let slug: string;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'vensterbank-handouts-'));
	db = openDatabase(join(folder, 'a.db'));
	const made = await db.transaction(async (tx) => {
		const [mine, theirs] = [
			await addOrganisation(tx, 'GI Noord', new Date(0)),
			await addOrganisation(tx, 'Elders', now)
		];
		const person = (name: string, organisation: string) =>
			addAccount(tx, { organisation, email: `${name}@voorbeeld.nl`, name, roles: ['method_developer'] }, now);
		return [
			{ id: (await person('anna', mine))!, organisation: mine },
			{ id: (await person('bram', mine))!, organisation: mine },
			{ id: (await person('vreemd', theirs))!, organisation: theirs }
		] as const;
	});
	[anna, bram, stranger] = made;
	await keepSession(db, exampleKept, anna.organisation, now);
	slug = (await makeHandout(
		db,
		anna,
		{ title: 'Eerst de bron', lessons: ['LP-2026-001', 'LP-2026-003'] },
		now
	))!;
});
afterEach(() => {
	db.close();
	rmSync(folder, { recursive: true });
});

const newest = async () => (await handoutOf(db, anna.organisation, slug))!;
async function publish() {
	await moveHandout(db, anna, slug, { to: 'review', ...looked }, now);
	await approve(db, bram, slug, now);
	return moveHandout(db, anna, slug, { to: 'in_use', ...looked }, now);
}
const write = async (words: string, base?: number) => {
	const { handout, text } = await newest();
	const version = {
		title: handout.title,
		markdown: `${text.markdown}\n\n${words}`,
		lessons: text.lessons,
		audiences: {},
		note: words
	};
	return saveVersion(db, anna, slug, { ...version, base: base ?? handout.version }, now);
};

test('a handout is made of lessons in the order that was chosen', async () => {
	const { text, handout } = await newest();
	expect(slug).toBe('eerst-de-bron');
	expect(text.lessons).toEqual(['LP-2026-001', 'LP-2026-003']);
	expect(handout.reviewMonth).toBe('2027-04');
	expect(await makeHandout(db, anna, { title: 'Eerst de bron', lessons: ['LP-2026-001'] }, now)).toBe(
		'eerst-de-bron-2'
	);
	expect(await makeHandout(db, anna, { title: 'Nieuw', lessons: ['LP-2026-001'] }, now)).toBe('handreiking');
	expect(await makeHandout(db, anna, { title: 'Leeg', lessons: ['LP-1999-001'] }, now)).toBeUndefined();
});

test('[H26] an address counts the own titles alone: it tells nothing of those of another organisation', async () => {
	const make = async (who: Who, title: string) => {
		await keepSession(db, exampleKept, who.organisation, now);
		return makeHandout(db, who, { title, lessons: ['LP-2026-001'] }, now);
	};
	expect(await make(anna, 'Eerst de bron')).toBe('eerst-de-bron-2');
	const mark = (await make(stranger, 'Een eigen titel'))!.replace('een-eigen-titel', '');
	expect(mark).toMatch(/^--[0-9a-f]{6}$/);
	expect(await make(stranger, 'Eerst de bron')).toBe(`eerst-de-bron${mark}`);
	expect(await make(stranger, 'Eerst de bron')).toBe(`eerst-de-bron-2${mark}`);
	expect(await make(anna, `Een eigen titel ${mark}`)).toBe(`een-eigen-titel${mark.slice(1)}`);
	expect(await make(anna, 'Nieuw')).toBe('handreiking');
});

test('another organisation neither reads nor changes it', async () => {
	expect(await handoutOf(db, stranger.organisation, slug)).toBeUndefined();
	expect(await makeHandout(db, stranger, { title: 'X', lessons: ['LP-2026-001'] }, now)).toBeUndefined();
	expect(await approve(db, stranger, slug, now)).toBe('no_such_step');
	expect(await moveHandout(db, stranger, slug, { to: 'withdrawn', reason: 'x', open: 0 }, now)).toBe(
		'no_such_step'
	);
	await setOpen(db, stranger, slug, true, now);
	expect((await newest()).handout.open).toBe(false);
});

test('saving on an old version is refused, and nothing is overwritten', async () => {
	expect(await write('Van Anna.')).toBe('saved');
	expect(await write('Op een oude versie.', 1)).toBe('changed_meanwhile');
	expect((await newest()).text.markdown).toContain('Van Anna.');
	expect((await handoutHistory(db, slug)).map((one) => one.version)).toEqual([2, 1]);
	expect((await handoutOf(db, anna.organisation, slug, 1))!.text.markdown).not.toContain('Van Anna.');
});

test('[H13] eyes on one version do not count for the next', async () => {
	expect(await publish()).toBe('yes');
	await write('Nog een zin.');
	await moveHandout(db, anna, slug, { to: 'review', ...looked }, now);
	expect(await moveHandout(db, anna, slug, { to: 'in_use', ...looked }, now)).toBe('four_eyes');
	expect(await approve(db, anna, slug, now)).toBe('own_work');
});

test('publishing marks the lessons, the version and the line of status', async () => {
	await moveLesson(db, { ...anna, code: 'LP-2026-001', version: 1 }, 'established', {
		month: '2026-04',
		maker: 'method_developer',
		reason: 'rond'
	});
	await publish();
	const { handout, text } = await newest();
	expect([handout.status, handout.published]).toEqual(['in_use', 1]);
	expect(text.markdown).toContain('Versie 1, april 2026. In gebruik.');
	expect((await lessonOf(db, anna.organisation, 'LP-2026-001'))!.status).toBe('in_handout');
});

const inUse = (n: number) => `Versie ${n}, april 2026. In gebruik.`;

test('[H15] when a next version is published, the earlier one says that there is a newer one', async () => {
	await publish();
	await write('Nog een zin.');
	expect((await handoutOf(db, anna.organisation, slug, 1))!.text.markdown).toContain(inUse(1));
	await publish();
	expect((await newest()).text.markdown).toContain(inUse(2));
	const first = (await handoutOf(db, anna.organisation, slug, 1))!.text.markdown;
	expect(first).toContain('Versie 1, april 2026. Herzien: er is een nieuwere versie.');
	expect(first).not.toContain('In gebruik');
});

test('[H15] withdrawing while a next version is being written marks the version that readers saw', async () => {
	await publish();
	await write('Nog niet klaar.');
	await moveHandout(db, anna, slug, { to: 'withdrawn', reason: 'achterhaald', open: 0 }, now);
	const seen = (await handoutOf(db, anna.organisation, slug, 1))!.text.markdown;
	expect(seen).toContain('Ingetrokken: gebruik deze versie niet meer.');
});

test('[H31] a handout is looked at again a year after it was published, and its text says when', async () => {
	const later = new Date('2027-05-02T10:00:00Z');
	await publish();
	expect((await newest()).handout.reviewMonth).toBe('2027-04');
	expect(await confirmReview(db, stranger, slug, later)).toBe(false);
	expect(await confirmReview(db, bram, slug, later)).toBe(true);
	const { handout, text } = await newest();
	expect(handout.reviewMonth).toBe('2028-05');
	expect(text.markdown).toContain('Wij bekijken deze handreiking opnieuw in mei 2028.');
	expect(text.markdown).toContain(inUse(1));
});

test('[H31] what was never published, or was withdrawn, is not looked at again', async () => {
	expect(await confirmReview(db, anna, slug, now)).toBe(false);
	await publish();
	await moveHandout(db, anna, slug, { to: 'withdrawn', reason: 'achterhaald', open: 0 }, now);
	expect(await confirmReview(db, anna, slug, now)).toBe(false);
});

test('[H9] what each audience reads belongs to a version, so that four eyes see it too', async () => {
	await publish();
	const { text } = await newest();
	const audiences = { family: { intro: 'Hallo.', sections: ['short'] } } as const;
	const next = {
		title: text.title,
		markdown: text.markdown,
		lessons: text.lessons,
		audiences,
		note: '',
		base: 1
	};
	expect(await saveVersion(db, anna, slug, next, now)).toBe('saved');
	expect((await newest()).text.audiences).toEqual(audiences);
	expect((await newest()).handout.status).toBe('draft');
	await setOpen(db, anna, slug, true, now);
	expect((await openHandout(db, slug))!.reading.choices).toEqual({});
	const { markdown } = (await newest()).text;
	expect(await saveVersion(db, anna, slug, { ...next, markdown, base: 2 }, now)).toBe('nothing_changed');
});

test('[H30] once its lesson is withdrawn, a text is in no file and not on the open page', async () => {
	await setOpen(db, anna, slug, true, now);
	await publish();
	const { text } = await newest();
	const lesson = (await lessonOf(db, anna.organisation, 'LP-2026-001'))!;
	expect(text.markdown).toContain(lesson.title);
	const why = { month: '2026-05', maker: 'method_developer', reason: 'klopt niet' } as const;
	await moveLesson(db, { ...anna, code: lesson.code, version: lesson.version }, 'withdrawn', why);
	for (const format of handoutFormats.filter(({ mime }) => /html|json|markdown/.test(mime))) {
		const file = await handoutFile(db, await newest(), format, 'team');
		expect(new TextDecoder().decode(file), format.name).not.toContain(lesson.title);
	}
	const { markdown, reading } = (await openHandout(db, slug))!;
	expect(readAs(markdown, reading).markdown).not.toContain(lesson.title);
});

test('[H32] files carry the house style; a colour that does not read on paper is refused', async () => {
	const style = { accent: '#7A2A5C', font: 'legible', logo: drawing, logoText: 'GI Noord' } as const;
	expect(await setHouseStyle(db, anna, { ...style, accent: '#ffaa00' }, now)).toBe('accent_unreadable');
	expect(await setHouseStyle(db, anna, { ...style, logoText: ' ' }, now)).toBe('logo_text_missing');
	expect(await setHouseStyle(db, anna, style, now)).toBe('saved');
	const html = await handoutFile(db, await newest(), formatNamed('html')!, 'team');
	expect(new TextDecoder().decode(html)).toMatch(/--accent: #7a2a5c[\s\S]*<img src="data:image\/png;base64,/);
	expect((await houseStyleOf(db, stranger.organisation)).logo).toBeUndefined();
	expect(await setHouseStyle(db, anna, { ...style, logo: 'none', logoText: '' }, now)).toBe('saved');
	expect((await houseStyleOf(db, anna.organisation)).logo).toBeUndefined();
});

test('[H14] a withdrawn lesson holds publication back', async () => {
	const why = { month: '2026-04', maker: 'method_developer', reason: 'klopt niet' } as const;
	await moveLesson(db, { ...anna, code: 'LP-2026-001', version: 1 }, 'withdrawn', why);
	expect(await publish()).toBe('withdrawn_lessons');
});

test('[H14] once its sentences are out of the text, a withdrawn lesson holds nothing back', async () => {
	const why = { month: '2026-04', maker: 'method_developer', reason: 'klopt niet' } as const;
	await moveLesson(db, { ...anna, code: 'LP-2026-001', version: 1 }, 'withdrawn', why);
	const { text } = await newest();
	const { document } = withoutLessons(parse(text.markdown), new Set(['LP-2026-001']));
	const { title, lessons, audiences } = text;
	const next = { title, lessons, audiences, markdown: markdownOf(document), note: '', base: 1 };
	expect(await saveVersion(db, anna, slug, next, now)).toBe('saved');
	expect(await publish()).toBe('yes');
	expect((await lessonOf(db, anna.organisation, 'LP-2026-001'))!.status).toBe('withdrawn');
});

test('only what is published and opened is public, without session codes, and never a later draft', async () => {
	await setOpen(db, anna, slug, true, now);
	expect(await openHandouts(db)).toEqual([]);
	await publish();
	await write('Nog niet voor iedereen.');
	const [listed] = await openHandouts(db);
	expect(listed).toMatchObject({ slug, organisation: 'GI Noord', version: 1 });
	const shown = (await openHandout(db, slug))!;
	expect(shown.about).not.toHaveProperty('of');
	expect(shown.markdown).not.toContain('Nog niet voor iedereen.');
	expect(shown.markdown).not.toContain('LB-26-03');
	expect(shown.markdown).toContain('bijeenkomst maart 2026');
	await setOpen(db, anna, slug, false, now);
	expect(await openHandout(db, slug)).toBeUndefined();
});

test('[H15] a withdrawn handout leaves the list, and its address says that it was withdrawn', async () => {
	await setOpen(db, anna, slug, true, now);
	await publish();
	await moveHandout(db, anna, slug, { to: 'withdrawn', reason: 'achterhaald', open: 0 }, now);
	expect(await openHandouts(db)).toEqual([]);
	expect((await openHandout(db, slug))!.about.status).toBe('withdrawn');
	expect(await write('Te laat.')).toBe('withdrawn');
});

test('a report is composed from what was kept, until the facilitator writes their own', async () => {
	const { organisation } = anna;
	expect((await reportOf(db, organisation, 'LB-26-03'))!.markdown).toContain('## Leerpunten');
	const text = { markdown: '# Verslag\n\nKort.', checked: true };
	expect(await saveReport(db, anna, 'LB-26-03', text, now)).toBe('saved');
	expect(await reportOf(db, organisation, 'LB-26-03')).toMatchObject({
		markdown: text.markdown,
		checkedAt: now
	});
	await saveReport(db, anna, 'LB-26-03', { markdown: undefined, checked: false }, now);
	expect((await reportOf(db, organisation, 'LB-26-03'))!.edited).toBe(false);
	expect(await reportOf(db, stranger.organisation, 'LB-26-03')).toBeUndefined();
	expect(await saveReport(db, stranger, 'LB-26-03', text, now)).toBe('unknown');
});
