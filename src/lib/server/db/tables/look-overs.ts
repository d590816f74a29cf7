import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { SixAnswers } from '#lib/checks/six.ts';
import { organisations } from './organisations.ts';

/** What people answered before a text leaves the app: which words may stay, and the six questions of the herkenbaarheidscheck. */
export const lookOvers = sqliteTable(
	'look_overs',
	{
		organisation: text('organisation')
			.notNull()
			.references(() => organisations.id),
		/** Which text: `handout:` with its slug, `lesson:` or `report:` with its code, `talk_back:` with its id. */
		subject: text('subject').notNull(),
		/** Marks of words that may stay, and why; the words themselves stand in the text alone. */
		stays: text('stays', { mode: 'json' }).$type<Readonly<Record<string, string>>>().notNull(),
		six: text('six', { mode: 'json' }).$type<SixAnswers>().notNull(),
		/** Mark of the text the six answers are about: about another text they are asked again. */
		sixAbout: text('six_about').notNull()
	},
	(table) => [primaryKey({ columns: [table.organisation, table.subject] })]
);
