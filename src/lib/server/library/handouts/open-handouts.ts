// What everyone may read: the published version of handouts that an organisation opened. Nothing of sessions is in it.
import { and, desc, eq, isNotNull } from 'drizzle-orm';
import type { Db } from '../../db/open.ts';
import { handouts, handoutVersions } from '../../db/tables/handouts.ts';
import { organisations } from '../../db/tables/organisations.ts';
import { withdrawnIn } from './handout-file.ts';
import { noteHandout, type Who } from './handouts.ts';
import { houseStyleOf } from './house-style.ts';

const shown = and(eq(handouts.open, true), isNotNull(handouts.published));
const columns = {
	slug: handouts.slug,
	title: handoutVersions.title,
	status: handouts.status,
	version: handoutVersions.version,
	publishedAt: handouts.publishedAt,
	updatedAt: handouts.updatedAt,
	reviewMonth: handouts.reviewMonth,
	themes: handouts.themes,
	organisation: organisations.name
};
const text = {
	...columns,
	of: handouts.organisation,
	markdown: handoutVersions.markdown,
	audiences: handoutVersions.audiences
};
const published = and(
	eq(handoutVersions.handout, handouts.slug),
	eq(handoutVersions.version, handouts.published)
);

/** Newest first; withdrawn ones are not listed. */
export async function openHandouts(db: Db) {
	const rows = await db
		.select(columns)
		.from(handouts)
		.innerJoin(handoutVersions, published)
		.innerJoin(organisations, eq(organisations.id, handouts.organisation))
		.where(shown)
		.orderBy(desc(handouts.publishedAt));
	return rows.filter((row) => row.status !== 'withdrawn');
}

/**
 * One open handout with its text, how it is to be read and in what style; also when it was withdrawn, so that its address
 * keeps telling. The lessons behind it are not in it.
 */
export async function openHandout(db: Db, slug: string) {
	const [row] = await db
		.select(text)
		.from(handouts)
		.innerJoin(handoutVersions, published)
		.innerJoin(organisations, eq(organisations.id, handouts.organisation))
		.where(and(shown, eq(handouts.slug, slug)));
	if (!row) return undefined;
	const { of, markdown, audiences: choices, ...about } = row;
	return {
		about,
		markdown: withoutSessions(markdown),
		reading: { choices, withdrawn: await withdrawnIn(db, of, markdown) },
		style: await houseStyleOf(db, of)
	};
}

/** Notes tell the month of a session here, and not its code. */
export function withoutSessions(markdown: string): string {
	return markdown.replace(/^\[\^LP-[^\n]*$/gm, (note) =>
		note.replace(/(?<![\w-])LB-[\w-]+ \(([^)]*)\)/g, '$1')
	);
}

/** Opens a handout to everyone, or closes it again. */
export async function setOpen(db: Db, who: Who, slug: string, open: boolean, now: Date): Promise<void> {
	await db.transaction(async (tx) => {
		const changed = await tx
			.update(handouts)
			.set({ open })
			.where(and(eq(handouts.slug, slug), eq(handouts.organisation, who.organisation)))
			.returning({ slug: handouts.slug });
		if (changed.length) await noteHandout(tx, who, open ? 'handout_opened' : 'handout_shut', slug, now);
	});
}
