import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { organisations } from './organisations.ts';

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' });
const organisation = () =>
	text('organisation')
		.notNull()
		.references(() => organisations.id);

/** Letters that are still to be sent. A letter that was sent is gone from here. */
export const mails = sqliteTable(
	'mails',
	{
		id: text('id').primaryKey(),
		organisation: organisation(),
		to: text('to').notNull(),
		subject: text('subject').notNull(),
		text: text('text').notNull(),
		queuedAt: instant('queued_at').notNull(),
		/** Not tried before this moment; none when it is tried no more. */
		nextAt: instant('next_at'),
		tries: integer('tries').notNull().default(0),
		/** Why the last try did not work, as a code of the mail server or of the network. */
		failure: text('failure')
	},
	(table) => [index('mails_next').on(table.nextAt)]
);

/** Who was at a session and wants to hear what becomes of its lessons. Apart from everything: nothing leads from here to a text. */
export const addresses = sqliteTable(
	'addresses',
	{
		id: text('id').primaryKey(),
		organisation: organisation(),
		session: text('session').notNull(),
		address: text('address').notNull(),
		/** Stands in each letter, in the link that ends this. */
		stop: text('stop').notNull().unique(),
		/** Slugs of the handouts this person heard of. */
		told: text('told', { mode: 'json' }).$type<readonly string[]>().notNull(),
		endsAt: instant('ends_at').notNull()
	},
	(table) => [index('addresses_session').on(table.organisation, table.session)]
);
