import { parseArgs } from 'node:util';
import { eq } from 'drizzle-orm';
import { formatNamed, handoutFormats } from '#lib/handout/formats/formats.ts';
import { readAs } from '#lib/handout/read-as.ts';
import { audienceNames } from '#lib/handout/sections.ts';
import { lessonsIn, threadsOf } from '#lib/handout/threads.ts';
import type { Db } from '#lib/server/db/open.ts';
import { handouts } from '#lib/server/db/tables/handouts.ts';
import { lessonsByCode } from '#lib/server/library/find-lessons.ts';
import { handoutFile, withdrawnIn } from '#lib/server/library/handout-file.ts';
import { handoutOf } from '#lib/server/library/handouts.ts';
import { deliver, refuse, withLibrary } from '../library.ts';

async function find(db: Db, slug: string) {
	const [row] = await db.select().from(handouts).where(eq(handouts.slug, slug));
	return row && handoutOf(db, row.organisation, slug);
}

export const command = {
	name: 'handout',
	summary: 'haalt een handreiking op als bestand, of laat zien waar elke zin vandaan komt',
	help: `Gebruik:
  vensterbank handout export SLUG --format ${handoutFormats.map(({ name }) => name).join('|')} [--audience ${audienceNames.join('|')}] [--out BESTAND]
  vensterbank handout trace SLUG
export schrijft naar BESTAND of naar stdout. trace geeft JSON op stdout: elke zin → leerpunten → bijeenkomst en maand.`,
	/** Returns 0 when written, 1 when there is no such handout, 2 for a wrong question. */
	async run(args: string[]): Promise<number> {
		const text = { type: 'string' } as const;
		const { values, positionals } = parseArgs({
			args,
			options: { format: text, audience: text, out: text },
			allowPositionals: true
		});
		const [what, slug] = positionals;
		if ((what !== 'export' && what !== 'trace') || !slug) return refuse(command.help);
		const format = formatNamed(values.format ?? 'md', handoutFormats);
		if (!format)
			return refuse(
				`Dit formaat is er niet. Kies uit: ${handoutFormats.map(({ name }) => name).join(', ')}.`
			);
		const audience = audienceNames.find((name) => name === (values.audience ?? 'team'));
		if (!audience) return refuse(`Kies bij --audience uit: ${audienceNames.join(', ')}.`);
		return withLibrary(async (db) => {
			const found = await find(db, slug);
			if (!found) {
				process.stderr.write(`De handreiking «${slug}» is er niet.\n`);
				return 1;
			}
			if (what === 'trace') {
				process.stdout.write(`${JSON.stringify(await trace(db, found), null, '\t')}\n`);
				return 0;
			}
			deliver(await handoutFile(db, found, format, audience), values.out);
			return 0;
		});
	}
};

async function trace(db: Db, { handout, text }: NonNullable<Awaited<ReturnType<typeof find>>>) {
	const lessons = await lessonsByCode(db, handout.organisation, [
		...new Set([...text.lessons, ...lessonsIn(text.markdown)])
	]);
	const byCode = new Map(lessons.map((lesson) => [lesson.code, lesson]));
	const withdrawn = await withdrawnIn(db, handout.organisation, text.markdown);
	return {
		slug: handout.slug,
		version: text.version,
		sentences: threadsOf(readAs(text.markdown, { withdrawn }).document).map(
			({ sentence, section, from, lessons: codes }) => ({
				sentence,
				section,
				from,
				lessons: codes.map((code) => ({
					code,
					element: byCode.get(code)?.element.code,
					windows: byCode.get(code)?.windows ?? [],
					sessions: (byCode.get(code)?.sightings ?? []).map(({ session, month, organisations }) => ({
						session,
						month,
						organisations
					}))
				}))
			})
		)
	};
}
