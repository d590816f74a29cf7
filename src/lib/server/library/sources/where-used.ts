// Which lessons name which sources. Read from the lessons themselves, so that there is no second list to keep true.
import { asc, eq, sql } from 'drizzle-orm';
import { landings, type Source } from '#lib/lessons/source.ts';
import type { LessonStatus, LinkRelation, SourceKind } from '#lib/lessons/lesson.ts';
import type { Db } from '../../db/open.ts';
import { lessons } from '../../db/tables/lessons.ts';

export interface Use {
	readonly code: string;
	readonly title: string;
	readonly status: LessonStatus;
	readonly source: string;
	readonly label: string;
	readonly kind: SourceKind;
	readonly relation: LinkRelation;
	readonly note: string;
}

/** Every link of every lesson of an organisation, one row per link. */
export async function usesOf(db: Db, organisation: string): Promise<Use[]> {
	const of = <T>(field: string) => sql<T>`json_extract(link.value, ${'$.' + field})`;
	return db
		.select({
			code: lessons.code,
			title: lessons.title,
			status: lessons.status,
			source: of<string>('source'),
			label: of<string>('label'),
			kind: of<SourceKind>('kind'),
			relation: of<LinkRelation>('relation'),
			note: of<string>('note')
		})
		.from(lessons)
		.innerJoin(sql`json_each(${lessons.body}, '$.links') as link`, sql`true`)
		.where(eq(lessons.organisation, organisation))
		.orderBy(asc(lessons.code));
}

/** How many lessons rest on practice alone, of all that are not withdrawn. */
export async function practiceOnlyCount(
	db: Db,
	organisation: string
): Promise<{ readonly alone: number; readonly all: number }> {
	const none = sql`json_array_length(${lessons.body}, '$.links') = 0`;
	const [row] = await db
		.select({
			alone: sql<number>`coalesce(sum(case when ${none} then 1 else 0 end), 0)`,
			all: sql<number>`count(*)`
		})
		.from(lessons)
		.where(sql`${lessons.organisation} = ${organisation} and ${lessons.status} <> 'withdrawn'`);
	return row ?? { alone: 0, all: 0 };
}

export interface UsedSources {
	/** Uses by the key of the source. */
	readonly bySource: ReadonlyMap<string, readonly Use[]>;
	/** Names that lessons use and that are in no register, or point at something that is not there. */
	readonly loose: readonly {
		readonly label: string;
		readonly kind: SourceKind;
		readonly gone: boolean;
		readonly uses: readonly Use[];
	}[];
}

/** Brings links and register together. */
export function usedSources(
	uses: readonly Use[],
	sources: readonly Source[],
	codes: ReadonlySet<string>
): UsedSources {
	const landing = landings(sources, (code) => codes.has(code), '');
	const bySource = new Map<string, Use[]>();
	const loose = new Map<string, { label: string; kind: SourceKind; gone: boolean; uses: Use[] }>();
	for (const use of uses) {
		const at = landing(use);
		if (at.is === 'lesson') continue;
		if (at.is === 'source') {
			bySource.set(at.source.key, [...(bySource.get(at.source.key) ?? []), use]);
			continue;
		}
		const group = loose.get(use.label) ?? {
			label: use.label,
			kind: use.kind,
			gone: at.is === 'gone',
			uses: []
		};
		group.uses.push(use);
		loose.set(use.label, group);
	}
	return { bySource, loose: [...loose.values()] };
}
