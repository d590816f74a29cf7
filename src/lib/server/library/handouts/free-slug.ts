import { createHash } from 'node:crypto';
import { asc, eq } from 'drizzle-orm';
import { slug as slugOf } from '#lib/handout/formats/html.ts';
import type { Tx } from '../../db/open.ts';
import { handouts } from '../../db/tables/handouts.ts';
import { organisations } from '../../db/tables/organisations.ts';

/**
 * An address for a title. Each organisation has a room of its own, so that no address tells of a title of another: the first
 * of this server has them bare, every other ends them with its mark. No title alone makes «--».
 */
export async function freeSlug(tx: Tx, organisation: string, title: string): Promise<string> {
	// «nieuw» is the page on which one is made.
	const stem = slugOf(title).replace(/^nieuw$/, '') || 'handreiking';
	const [first] = await tx
		.select({ id: organisations.id })
		.from(organisations)
		.orderBy(asc(organisations.createdAt), asc(organisations.id))
		.limit(1);
	const mark = first?.id === organisation ? '' : `--${organisationMark(organisation)}`;
	for (let n = 1; ; n++) {
		const slug = `${stem}${n === 1 ? '' : `-${n}`}${mark}`;
		const [taken] = await tx.select({ slug: handouts.slug }).from(handouts).where(eq(handouts.slug, slug));
		if (!taken) return slug;
	}
}

const organisationMark = (id: string) => createHash('sha256').update(id).digest('hex').slice(0, 6);
