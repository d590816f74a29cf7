import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { eq } from 'drizzle-orm';
import { formatNamed, handoutFormats } from '#lib/handout/formats/formats.ts';
import { readAs } from '#lib/handout/read-as.ts';
import { audienceNames } from '#lib/handout/sections.ts';
import { kindOf } from '#lib/handout/validate/validate.ts';
import { lessonsIn, threadsOf } from '#lib/handout/threads.ts';
import type { Db } from '#lib/server/db/open.ts';
import { handouts } from '#lib/server/db/tables/handouts.ts';
import { lessonsByCode } from '#lib/server/library/lessons/find-lessons.ts';
import { handoutFile, withdrawnIn } from '#lib/server/library/handouts/handout-file.ts';
import { handoutOf } from '#lib/server/library/handouts/handouts.ts';
import { faultSentences } from '#lib/words/validate.ts';
import { lookedHandout } from '#lib/server/library/look-over/looked-texts.ts';
import { deliver, refuse, withLibrary } from '../library.ts';
import { waits } from '../looked-over.ts';
import { lookAt, type Looked } from '../validate-file.ts';

async function find(db: Db, slug: string) {
	const [row] = await db.select().from(handouts).where(eq(handouts.slug, slug));
	return row && handoutOf(db, row.organisation, slug);
}

export const command = {
	name: 'handout',
	summary:
		'haalt een handreiking op als bestand, kijkt zo’n bestand na, of laat zien waar elke zin vandaan komt',
	help: `Gebruik:
  vensterbank handout export SLUG --format ${handoutFormats.map(({ name }) => name).join('|')} [--audience ${audienceNames.join('|')}] [--out BESTAND]
  vensterbank handout trace SLUG
  vensterbank handout validate BESTAND…
export schrijft naar BESTAND of naar stdout. Een versie die niet gepubliceerd is, gaat pas mee als elk punt bij «Nakijken» een antwoord heeft. trace geeft JSON op stdout: elke zin → leerpunten → bijeenkomst en maand.
validate kijkt bestanden na die je ophaalde: structuur, taal, titel en koppen, met html-validate en LibreOffice als die er zijn. JSON op stdout.`,
	/** Returns 0 when all is well, 1 when there is no such handout, it was not looked over or a file has faults, 2 for a wrong question. */
	async run(args: string[]): Promise<number> {
		const text = { type: 'string' } as const;
		const { values, positionals } = parseArgs({
			args,
			options: { format: text, audience: text, out: text },
			allowPositionals: true
		});
		const [what, slug] = positionals;
		if (what === 'validate' && slug) return validate(positionals.slice(1));
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
			const { handout, text } = found;
			const looked = lookedHandout(handout.organisation, text);
			if (handout.published !== text.version && (await waits(db, looked, `/nakijken/handreiking/${slug}`)))
				return 1;
			deliver(await handoutFile(db, found, format, audience), values.out);
			return 0;
		});
	}
};

async function validate(files: readonly string[]): Promise<number> {
	for (const file of files) {
		if (!kindOf(file)) return refuse(`«${file}» is geen bestand dat we kunnen nakijken.`);
		if (!existsSync(file)) return refuse(`«${file}» is er niet.`);
	}
	const looked: Looked[] = [];
	for (const file of files) looked.push(await lookAt(file, kindOf(file)!));
	for (const { file, faults } of looked)
		for (const { what, where } of faults)
			process.stderr.write(`${file}: ${faultSentences[what]}${where ? ` (${where})` : ''}\n`);
	process.stdout.write(`${JSON.stringify(looked, null, '\t')}\n`);
	return looked.every(({ faults }) => faults.length === 0) ? 0 : 1;
}

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
