// Fills a library with a world that never was: sessions, lessons that developers worked on, and a few handouts.
import { and, eq, inArray } from 'drizzle-orm';
import { relate, reword, move } from '#lib/lessons/change.ts';
import type { Lesson, Link, Sighting } from '#lib/lessons/lesson.ts';
import { addOrganisation } from '#lib/server/accounts/people.ts';
import type { Db } from '#lib/server/db/open.ts';
import { accounts } from '#lib/server/db/tables/accounts.ts';
import { handouts } from '#lib/server/db/tables/handouts.ts';
import { lessons } from '#lib/server/db/tables/lessons.ts';
import { organisations } from '#lib/server/db/tables/organisations.ts';
import { reports } from '#lib/server/db/tables/reports.ts';
import { handoutOf, makeHandout, type Who } from '#lib/server/library/handouts/handouts.ts';
import { approve, moveHandout } from '#lib/server/library/handouts/publish-handout.ts';
import { keepSession } from '#lib/server/library/keep-session.ts';
import { lookedHandout } from '#lib/server/library/look-over/looked-texts.ts';
import { monthOf } from '#lib/server/library/month-of.ts';
import { saveLesson } from '#lib/server/library/lessons/save-lesson.ts';
import { answerInvented } from '../looked-over.ts';
import { seedSources } from './sources.ts';
import { handoutTitles, seeds } from './stock.ts';
import { keptSession, pick, randomFrom, type Random } from './world.ts';

export interface Asked {
	readonly lessons: number;
	readonly sessions: number;
	readonly seed: number;
}

export interface Filled {
	readonly organisation: string;
	readonly sessions: number;
	readonly lessons: number;
	readonly handouts: readonly { readonly slug: string; readonly status: string }[];
}

/** Adds to what is there already; the first organisation is used, or made. */
export async function fillLibrary(db: Db, asked: Asked, now: Date): Promise<Filled> {
	const random = randomFrom(asked.seed);
	const month = monthOf(now);
	const [writer, reader] = await people(db, now);
	const organisation = writer.organisation;
	const seeded: string[] = [];
	for (let n = 0; n < asked.sessions; n++) {
		const count =
			Math.floor(((n + 1) * asked.lessons) / asked.sessions) -
			Math.floor((n * asked.lessons) / asked.sessions);
		const kept = keptSession(random, asked.seed * 1000 + n + 1, count, month);
		seeded.push(kept.session);
		await keepSession(db, kept, organisation, now);
	}
	await settle(db, organisation, seeded, now);
	const linkFrom = await seedSources(db, writer, now);
	await work(db, organisation, random, month, linkFrom);
	const made = await writeHandouts(db, random, writer, reader, now);
	return { organisation, sessions: asked.sessions, lessons: asked.lessons, handouts: made };
}

/** Their reports were checked, and stand. */
async function settle(db: Db, organisation: string, sessions: readonly string[], now: Date): Promise<void> {
	await db.transaction(async (tx) => {
		await tx
			.update(reports)
			.set({ checkedAt: now, dueAt: now })
			.where(and(eq(reports.organisation, organisation), inArray(reports.session, [...sessions])));
	});
}

/** Two method developers that never were and cannot sign in. */
async function people(db: Db, now: Date): Promise<[Who, Who]> {
	return db.transaction(async (tx) => {
		const [known] = await tx.select().from(organisations).limit(1);
		const organisation = known?.id ?? (await addOrganisation(tx, 'Regio Voorbeeld', now));
		const made: Who[] = [];
		for (const name of ['Sanne Voorbeeld', 'Joris Voorbeeld']) {
			const email = `${name.split(' ')[0]!.toLowerCase()}@voorbeeld.invalid`;
			const [there] = await tx.select().from(accounts).where(eq(accounts.email, email));
			const id = there?.id ?? crypto.randomUUID();
			if (!there)
				await tx.insert(accounts).values({
					id,
					organisation,
					email,
					name,
					roles: ['method_developer'],
					disabledAt: now,
					createdAt: now,
					updatedAt: now
				});
			made.push({ id, organisation: there?.organisation ?? organisation });
		}
		return [made[0]!, made[1]!];
	});
}

/** One of three leaders that never were, so that some lessons were seen with more than one. */
const ledBy = (sighting: Sighting): Sighting => ({
	...sighting,
	leader: `leider-${Number(sighting.session.slice(-1)) % 3}`
});

/** What method developers did since: themes, frameworks, rights, links, and lessons called the same. */
async function work(
	db: Db,
	organisation: string,
	random: Random,
	month: string,
	linkFrom: (random: Random, month: string) => Link
): Promise<void> {
	const rows = await db
		.select({ body: lessons.body })
		.from(lessons)
		.where(eq(lessons.organisation, organisation));
	const when = { month, maker: 'method_developer', reason: 'aangevuld in de werkplaats' } as const;
	const byTheme = new Map<string, Lesson>();
	for (let from = 0; from < rows.length; from += 200) {
		await db.transaction(async (tx) => {
			for (const { body: kept } of rows.slice(from, from + 200)) {
				if (kept.version > 1 || random() < 0.25) continue;
				const body = { ...kept, sightings: kept.sightings.map(ledBy) };
				const stock =
					seeds.find((seed) => body.helps && seed.kind === body.kind && random() < 0.5) ?? seeds[0]!;
				const worded = reword(
					body,
					{ ...wordingFrom(stock, random), ...(random() < 0.4 ? { links: [linkFrom(random, month)] } : {}) },
					when
				);
				if ('refused' in worded) continue;
				const moved = random() < 0.6 ? move(worded.lesson, 'established', when) : worded;
				let lesson = 'lesson' in moved ? moved.lesson : worded.lesson;
				const earlier = byTheme.get(stock.theme);
				if (earlier && random() < 0.3 && earlier.sightings.length < 6) {
					const same = relate(lesson, earlier, 'same', when);
					if (!('refused' in same)) {
						lesson = same.lesson;
						byTheme.set(stock.theme, same.other);
						await saveLesson(tx, organisation, same.other);
					}
				} else byTheme.set(stock.theme, lesson);
				await saveLesson(tx, organisation, lesson);
			}
		});
	}
}

function wordingFrom(stock: (typeof seeds)[number], random: Random) {
	return {
		themes: [stock.theme],
		frameworks: [pick(random, ['voluntary', 'pressure', 'coercion', 'transition'] as const)],
		rights: stock.rights,
		explainable: 'yes' as const,
		recognisable: 'no' as const,
		secondReader: 'method_developer' as const
	};
}

async function writeHandouts(db: Db, random: Random, writer: Who, reader: Who, now: Date) {
	const rows = await db
		.select({ code: lessons.code, body: lessons.body })
		.from(lessons)
		.where(eq(lessons.organisation, writer.organisation));
	const usable = rows.filter((row) => row.body.status === 'established');
	const wanted =
		usable.length < 3 ? 0 : Math.min(handoutTitles.length, Math.max(2, Math.floor(usable.length / 5)));
	for (let i = 0; i < wanted; i++) {
		const chosen = Array.from({ length: 5 }, () => pick(random, usable).code);
		const title = handoutTitles[i]!;
		const slug = await makeHandout(db, writer, { title, lessons: chosen }, now);
		const found = slug && (await handoutOf(db, writer.organisation, slug));
		if (!found) continue;
		await answerInvented(db, lookedHandout(writer.organisation, found.text));
		if (i % 2) continue;
		await moveHandout(db, writer, slug, { to: 'review', reason: '', open: 0 }, now);
		await approve(db, reader, slug, now);
		await moveHandout(db, writer, slug, { to: 'in_use', reason: '', open: 0 }, now);
	}
	return db
		.select({ slug: handouts.slug, status: handouts.status })
		.from(handouts)
		.where(eq(handouts.organisation, writer.organisation));
}
