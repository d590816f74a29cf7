import { parseArgs } from 'node:util';
import { and, eq } from 'drizzle-orm';
import { formatNamed, formats, write } from '#lib/handout/formats/formats.ts';
import { organisations } from '#lib/server/db/tables/organisations.ts';
import { reports } from '#lib/server/db/tables/reports.ts';
import { organisationName } from '#lib/server/library/organisation-name.ts';
import { isFinal, reportOf } from '#lib/server/library/after/reports.ts';
import { reportWords } from '#lib/words/report.ts';
import { sessions } from '#lib/server/db/tables/sessions.ts';
import { lookedReport } from '#lib/server/library/look-over/looked-texts.ts';
import { deliver, refuse, withLibrary } from '../library.ts';
import { waits } from '../looked-over.ts';

export const command = {
	name: 'report',
	summary: 'haalt het verslag van een bijeenkomst op als bestand',
	help: `Gebruik: vensterbank report export CODE --format ${formats.map(({ name }) => name).join('|')} [--out BESTAND] [--organisation NAAM]
CODE is de code van de bijeenkomst in de bibliotheek, zoals LB-26-03. Schrijft naar BESTAND of naar stdout.
Een verslag dat nog niet vaststaat, gaat pas mee als elk punt bij «Nakijken» een antwoord heeft.
--organisation is nodig als meer organisaties op deze server een bijeenkomst met die code hebben.`,
	/** Returns 0 when written, 1 when there is no such report or it was not looked over, 2 for a wrong question. */
	async run(args: string[]): Promise<number> {
		const text = { type: 'string' } as const;
		const { values, positionals } = parseArgs({
			args,
			options: { format: text, out: text, organisation: text },
			allowPositionals: true
		});
		const [what, code] = positionals;
		if (what !== 'export' || !code) return refuse(command.help);
		const format = formatNamed(values.format ?? 'md');
		if (!format)
			return refuse(`Dit formaat is er niet. Kies uit: ${formats.map(({ name }) => name).join(', ')}.`);
		return withLibrary(async (db) => {
			const rows = await db
				.select({ organisation: reports.organisation, name: organisations.name })
				.from(reports)
				.innerJoin(organisations, eq(organisations.id, reports.organisation))
				.where(eq(reports.session, code));
			const meant = rows.filter(
				(row) => !values.organisation || [row.name, row.organisation].includes(values.organisation)
			);
			if (meant.length > 1)
				return refuse(
					`Meer organisaties hebben een bijeenkomst ${code}. Kies er een met --organisation: ${meant.map(({ name }) => `«${name}»`).join(', ')}.`
				);
			const [row] = meant;
			const report = row && (await reportOf(db, row.organisation, code));
			if (!report) {
				process.stderr.write(`Van «${code}» is geen verslag.\n`);
				return 1;
			}
			if (!isFinal(report, new Date())) {
				const [row] = await db
					.select({ id: sessions.id })
					.from(sessions)
					.where(and(eq(sessions.organisation, report.organisation), eq(sessions.library, code)));
				const looked = lookedReport(report.organisation, report.kept, report.markdown);
				if (await waits(db, looked, `/nakijken/verslag/${row?.id ?? code}`)) return 1;
			}
			const author = await organisationName(db, report.organisation);
			deliver(
				await write(format, report.markdown, { title: reportWords.nl.reportTitle(code), author }),
				values.out
			);
			return 0;
		});
	}
};
