import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Addressee, Standing } from '#lib/lessons/talk-back.ts';
import { organisations } from './organisations.ts';

const list = (name: string) => text(name, { mode: 'json' }).$type<readonly string[]>().notNull();

/** What practice wants policy or managers to hear. About conditions for the work: no child, no family, no person. */
export const talkBack = sqliteTable(
	'talk_back',
	{
		id: text('id').primaryKey(),
		organisation: text('organisation')
			.notNull()
			.references(() => organisations.id),
		bottleneck: text('bottleneck').notNull(),
		proposal: text('proposal').notNull(),
		conditions: text('conditions').notNull(),
		method: text('method').notNull(),
		/** What practice offers itself. */
		ownShare: text('own_share').notNull(),
		addressee: text('addressee').$type<Addressee>().notNull(),
		/** Year and month; empty when no answer is asked by a month. */
		answerDue: text('answer_due').notNull(),
		standing: text('standing').$type<Standing>().notNull(),
		answer: text('answer').notNull(),
		answeredMonth: text('answered_month').notNull(),
		lessons: list('lessons'),
		sessions: list('sessions'),
		changedAt: integer('changed_at', { mode: 'timestamp_ms' }).notNull()
	},
	(table) => [index('talk_back_organisation').on(table.organisation, table.changedAt)]
);
