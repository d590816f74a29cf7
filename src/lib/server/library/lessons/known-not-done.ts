// "Ken ik al maar doe ik niet": what people know and do not do is something for policy to hear (quality.md, method developer 10).
import { and, desc, eq, ne, sql } from 'drizzle-orm';
import type { Db } from '../../db/open.ts';
import { lessons } from '../../db/tables/lessons.ts';

export interface KnownNotDone {
	readonly code: string;
	readonly title: string;
	readonly element: { readonly code: string; readonly text: string };
	/** How many people in the session said so. */
	readonly count: number;
	/** Of how many who said anything about it. */
	readonly of: number;
	/** What holds them back, in general words. */
	readonly obstacles: readonly string[];
	readonly conditions: readonly string[];
	readonly policy: string;
	readonly sessions: number;
}

/** Lessons that people know and do not do, most often said first; withdrawn lessons are left out. */
export async function knownNotDone(db: Db, organisation: string, atMost = 50): Promise<KnownNotDone[]> {
	const said = sql<number>`json_extract(${lessons.body}, '$.recognition.known_not_done')`;
	const rows = await db
		.select({ body: lessons.body })
		.from(lessons)
		.where(and(eq(lessons.organisation, organisation), ne(lessons.status, 'withdrawn'), sql`${said} > 0`))
		.orderBy(desc(said), desc(lessons.month), desc(lessons.id))
		.limit(atMost);
	return rows.map(({ body }) => ({
		code: body.code,
		title: body.title,
		element: { code: body.element.code, text: body.element.text },
		count: body.recognition.known_not_done,
		of: body.recognition.new + body.recognition.known + body.recognition.known_not_done,
		obstacles: body.obstacles,
		conditions: body.conditions,
		policy: body.policy,
		sessions: new Set(body.sightings.map((sighting) => sighting.session)).size
	}));
}
