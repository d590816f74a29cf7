import { parseArgs } from 'node:util';
import { eq } from 'drizzle-orm';
import { formatNamed, formats, write } from '#lib/handout/formats/formats.ts';
import { organisations } from '#lib/server/db/tables/organisations.ts';
import { reports } from '#lib/server/db/tables/reports.ts';
import { organisationName } from '#lib/server/library/organisation-name.ts';
import { reportOf } from '#lib/server/library/after/reports.ts';
import { reportWords } from '#lib/words/report.ts';
import { deliver, refuse, withLibrary } from '../library.ts';

export const command = {
	name: 'report',
	summary: 'haalt het verslag van een bijeenkomst op als bestand',
	help: `Gebruik: vensterbank report export CODE --format ${formats.map(({ name }) => name).join('|')} [--out BESTAND] [--organisation NAAM]
CODE is de code van de bijeenkomst in de bibliotheek, zoals LB-26-03. Schrijft naar BESTAND of naar stdout.
--organisation is nodig als meer organisaties op deze server een bijeenkomst met die code hebben.`,
	/** Returns 0 when written, 1 when there is no such report, 2 for a wrong question. */
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
			const author = await organisationName(db, report.organisation);
			deliver(
				await write(format, report.markdown, { title: reportWords.nl.reportTitle(code), author }),
				values.out
			);
			return 0;
		});
	}
};
