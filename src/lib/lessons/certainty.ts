// How sure a lesson may be called, from where it comes and what it is linked to (leerpunt-en-handreiking §4.2).
// Nobody can type a level in, and no level is called proven or effective.
import type { Certainty, Lesson, SourceKind } from './lesson.ts';

/** The three grounds that count as evidence in guideline making [S29b]. */
export type Ground = 'practice' | 'research' | 'lived';

export interface CertaintyReport {
	readonly level: Certainty;
	readonly sessions: number;
	readonly organisationTypes: number;
	/** Different leaders we know of; sessions without a mark count together as one. */
	readonly leaders: number;
	readonly supportedBy: readonly string[];
	readonly grounds: readonly Ground[];
	/** Nobody saw it yet: it was thought up in one session as something we could have done. */
	readonly imagined: boolean;
	/** What is still missing for the next level, most important first; empty at the highest level. */
	readonly missing: readonly Missing[];
}

export type Missing =
	| { readonly what: 'sessions'; readonly more: number }
	| { readonly what: 'organisation_types'; readonly more: number }
	| { readonly what: 'leaders'; readonly more: number }
	| { readonly what: 'link' }
	| { readonly what: 'counter' };

/** "Vaker gezien" asks for three sessions, two types of organisation and two leaders. */
export const seenNeeds = { sessions: 3, organisationTypes: 2, leaders: 2 } as const;

const supporting: readonly SourceKind[] = ['guideline', 'intervention', 'research'];

/** The level of a lesson with everything needed to explain it. Only reads sightings, links and counter-evidence. */
export function certaintyOf(lesson: Lesson): CertaintyReport {
	const sessions = new Set(lesson.sightings.map((sighting) => sighting.session)).size;
	const types = new Set(lesson.sightings.flatMap((sighting) => sighting.organisations)).size;
	const leaders = new Set(lesson.sightings.map((sighting) => sighting.leader ?? '')).size;
	const supportedBy = lesson.links
		.filter((link) => supporting.includes(link.kind) && link.relation === 'confirms' && link.note.trim())
		.map((link) => link.label);
	const counterDiscussed = lesson.counter.length > 0 || lesson.counterSearch !== undefined;

	const short: Missing[] = [];
	if (sessions < seenNeeds.sessions) short.push({ what: 'sessions', more: seenNeeds.sessions - sessions });
	if (types < seenNeeds.organisationTypes)
		short.push({ what: 'organisation_types', more: seenNeeds.organisationTypes - types });
	if (leaders < seenNeeds.leaders) short.push({ what: 'leaders', more: seenNeeds.leaders - leaders });
	const seen = short.length === 0;
	if (seen && supportedBy.length === 0) short.push({ what: 'link' });
	if (seen && !counterDiscussed) short.push({ what: 'counter' });

	return {
		level: !seen ? 'idea' : short.length === 0 ? 'supported' : 'seen',
		sessions,
		organisationTypes: types,
		leaders,
		imagined: !seen && lesson.element.origin === 'could_have',
		supportedBy,
		grounds: groundsOf(lesson),
		missing: short
	};
}

function groundsOf(lesson: Lesson): Ground[] {
	const grounds: Ground[] = ['practice'];
	if (lesson.links.some((link) => link.kind === 'research' || link.kind === 'intervention'))
		grounds.push('research');
	if (lesson.lived?.trim() || lesson.links.some((link) => link.kind === 'voice')) grounds.push('lived');
	return grounds;
}
