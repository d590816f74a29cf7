import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { HouseFont } from '#lib/handout/formats/house-style.ts';
import { organisations } from './organisations.ts';

/** How the documents of an organisation look. Without a row they look like Vensterbank. */
export const houseStyles = sqliteTable('house_styles', {
	organisation: text('organisation')
		.primaryKey()
		.references(() => organisations.id),
	/** Colour of headings and links, as #rrggbb. */
	accent: text('accent').notNull(),
	font: text('font').$type<HouseFont>().notNull(),
	/** A PNG that this server made itself: what was uploaded is not kept. */
	logo: blob('logo', { mode: 'buffer' }),
	logoWidth: integer('logo_width').notNull().default(0),
	logoHeight: integer('logo_height').notNull().default(0),
	/** What the logo says, for who does not see it. */
	logoText: text('logo_text').notNull().default(''),
	updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull()
});
