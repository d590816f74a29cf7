// One door to all checks, the same in browser and server. Load it lazily in the browser: it carries the lists.
import { findAcute } from './acute/find.ts';
import { findCombined } from './combined.ts';
import { findDecisions } from './decision/find.ts';
import type { CheckContext, Finding, FindingKind } from './finding.ts';
import { fold } from './fold.ts';
import { identify } from './identifying/find.ts';
import { loadLists } from './identifying/lists/lists.ts';
import { place } from './place.ts';
import { sentences } from './sentences.ts';
import { atOnce, type Steps } from './steps.ts';
import { findWording } from './wording/find.ts';

/** How many sentences are read in one step. */
const few = 50;

/** Fetches what the checks read from; call it before the first `check`, at the first focus or at the start. */
export async function prepare(): Promise<void> {
	await loadLists();
}

/**
 * What is worth a look in a text: identifying details, danger now, decision language, wording. Findings do not
 * overlap, stand in order of place and are the same for the same text and context. Never throws.
 */
export function check(text: string, context: CheckContext = {}): Finding[] {
	return atOnce(checkInSteps(text, context));
}

/** `check` in steps, for a long text while someone types: see `betweenKeys`. */
export function* checkInSteps(text: string, context: CheckContext = {}): Steps<Finding[]> {
	const wanted = (kind: FindingKind) => !context.kinds || context.kinds.includes(kind);
	const read = sentences(text);
	let found: Finding[] = [];
	if (wanted('identifying')) {
		found = yield* identify(text, context);
		found = [...found, ...findCombined(text, context, found)];
		yield;
	}
	for (let i = 0; i < read.length; i += few) {
		const some = read.slice(i, i + few);
		const acute = wanted('acute') ? findAcute(some) : [];
		const calm = some.filter(({ start }) => !acute.some((finding) => finding.start === start));
		const decisions = wanted('decision') ? findDecisions(calm) : [];
		const wording = wanted('wording') ? findWording(some, context) : [];
		found.push(...acute, ...decisions, ...wording);
		yield;
	}
	return place(
		text,
		found.filter((finding) => !stays(text, finding, context))
	);
}

/** Whether a person of this session said that these very words may stay. Danger is never accepted away. */
function stays(text: string, { start, end, kind }: Finding, { accepted = [] }: CheckContext): boolean {
	return kind !== 'acute' && accepted.length > 0 && accepted.includes(fold(text.slice(start, end)));
}
