import { error, fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { certaintyOf } from '#lib/lessons/certainty.ts';
import { reviewDue, stepsFrom, type When } from '#lib/lessons/change.ts';
import { likened } from '#lib/lessons/likeness.ts';
import { hintsFor } from '#lib/lessons/quality.ts';
import { landings } from '#lib/lessons/source.ts';
import { requireRole } from '#lib/server/accounts/require-role.ts';
import { openApp } from '#lib/server/app.ts';
import { textsPointIn } from '#lib/server/checks/points.ts';
import {
	moveLesson,
	relateLessons,
	rewordLesson,
	type Outcome
} from '#lib/server/library/lessons/change-lesson.ts';
import { lessonOf, lessonsByCode, sameElement } from '#lib/server/library/lessons/find-lessons.ts';
import { answersIn, keepAnswers, lookOver } from '#lib/server/library/look-over/look-over.ts';
import { lookedLesson } from '#lib/server/library/look-over/looked-texts.ts';
import { monthOf } from '#lib/server/library/month-of.ts';
import { nearLessons } from '#lib/server/library/lessons/near-lessons.ts';
import { sourcesOf } from '#lib/server/library/sources/register.ts';
import { staysIn } from '#lib/server/live/save-parts.ts';
import { standingsIn } from '../standings.ts';
import { linkFrom } from './link.ts';
import { changedTexts, wordingFrom, type WordingFault } from './wording.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const account = requireRole(locals, 'method_developer', 'facilitator');
	const { db } = await openApp();
	const lesson = await lessonOf(db, account.organisation, params.code);
	if (!lesson) error(404, 'Dit leerpunt is er niet. / This lesson does not exist.');
	const others = await sameElement(db, account.organisation, lesson);
	const sources = await sourcesOf(db, account.organisation);
	const named = await lessonsByCode(
		db,
		account.organisation,
		lesson.links.map((link) => link.source)
	);
	const codes = new Set(named.map((one) => one.code));
	const month = monthOf(new Date());
	const landing = landings(sources, (code) => codes.has(code), month);
	const spokenOf = lesson.relations.map((relation) => relation.lesson);
	const except = [lesson.code, ...spokenOf, ...others.map((other) => other.code)];
	const near = await nearLessons(db, account.organisation, likened(lesson), { except });
	const looked = await lookOver(db, lookedLesson(account.organisation, lesson));
	const mayEdit = account.roles.includes('method_developer');
	return {
		// The mark of the leader only serves to count; it goes to no screen.
		lesson: { ...lesson, sightings: lesson.sightings.map(({ leader: _, ...sighting }) => sighting) },
		certainty: certaintyOf(lesson),
		missing: looked.missing,
		answers: mayEdit ? answersIn(looked) : [],
		hints: hintsFor(lesson),
		steps: stepsFrom(lesson.status),
		reviewDue: reviewDue(lesson, month),
		others: others.map(({ code, title, helps, because }) => ({ code, title, helps, because })),
		knowledge: lesson.links.map((link) => ({ ...link, landing: landing(link) })),
		near: near.map(({ lesson: { code, title, helps, because } }) => ({ code, title, helps, because })),
		except: [...except, ...near.map((one) => one.lesson.code)].slice(0, 50),
		sources: mayEdit ? sources.map(({ key, title }) => ({ key, title })) : [],
		mayEdit
	};
};

const text = (most: number) => v.optional(v.pipe(v.string(), v.trim(), v.maxLength(most, 'too_long')), '');
const base = { version: v.pipe(v.string(), v.toNumber(), v.integer()), reason: text(500) };
const moveForm = v.object({
	...base,
	status: v.picklist(['draft', 'submitted', 'established', 'trial', 'in_handout', 'revised', 'withdrawn'])
});
const relateForm = v.object({
	reason: text(500),
	other: text(40),
	is: v.picklist(['alternative', 'same', 'related', 'different'])
});

/** What was typed comes back with every refusal. */
function answer(
	form: 'reword' | 'move' | 'relate' | 'source',
	outcome: Outcome | WordingFault | 'source_missing' | 'open_findings' | 'identifying',
	typed: Record<string, string>
) {
	if (outcome === 'saved') return { form, saved: true as const };
	return fail(outcome === 'changed_meanwhile' ? 409 : 400, { form, refused: outcome as string, typed });
}

function typedIn(data: FormData): Record<string, string> {
	const names = [...new Set(data.keys())];
	return Object.fromEntries(names.map((name) => [name, data.getAll(name).map(String).join(',')]));
}

export const actions: Actions = {
	reword: async ({ locals, params, request }) => {
		const account = requireRole(locals, 'method_developer');
		const data = await request.formData();
		const typed = typedIn(data);
		const read = v.safeParse(v.object(base), typed);
		const { db } = await openApp();
		const lesson = await lessonOf(db, account.organisation, params.code);
		const wording = lesson && wordingFrom(data, lesson);
		if (!read.success || !wording) return answer('reword', 'too_long', typed);
		if (typeof wording === 'string') return answer('reword', wording, typed);
		const which = {
			id: account.id,
			organisation: account.organisation,
			code: params.code,
			version: read.output.version
		};
		const wrote = [...changedTexts(lesson, wording), ...(wording.themes ?? []), read.output.reason];
		const before = answersIn(await lookOver(db, lookedLesson(account.organisation, lesson)));
		if (await textsPointIn(db, account.organisation, wrote, [...before, ...staysIn(data)]))
			return answer('reword', 'identifying', typed);
		const why = when(read.output.reason);
		const outcome = await rewordLesson(db, which, wording, why);
		if (outcome === 'saved') {
			const after = await lessonOf(db, account.organisation, params.code);
			if (after) await keepAnswers(db, lookedLesson(account.organisation, after), staysIn(data));
			for (const { code, is } of standingsIn(data)) await relateLessons(db, which, code, is, why);
		}
		return answer('reword', outcome, typed);
	},

	move: async ({ locals, params, request }) => {
		const account = requireRole(locals, 'method_developer');
		const data = await request.formData();
		const typed = typedIn(data);
		const read = v.safeParse(moveForm, typed);
		if (!read.success) return answer('move', 'no_such_step', typed);
		const { db } = await openApp();
		const { version, status, reason } = read.output;
		if (await textsPointIn(db, account.organisation, [reason], staysIn(data)))
			return answer('move', 'identifying', typed);
		const which = { id: account.id, organisation: account.organisation, code: params.code, version };
		const lesson = status === 'established' && (await lessonOf(db, account.organisation, params.code));
		if (lesson && (await lookOver(db, lookedLesson(account.organisation, lesson))).missing > 0)
			return answer('move', 'open_findings', typed);
		return answer('move', await moveLesson(db, which, status, when(reason)), typed);
	},

	/** Ties the lesson to something that is known already, or lets such a tie go (`drop` is its place in the list). */
	source: async ({ locals, params, request }) => {
		const account = requireRole(locals, 'method_developer');
		const data = await request.formData();
		const typed = typedIn(data);
		const { db } = await openApp();
		const lesson = await lessonOf(db, account.organisation, params.code);
		const version = Number(typed['version']);
		const which = { id: account.id, organisation: account.organisation, code: params.code, version };
		const links = lesson?.links ?? [];
		if (typed['drop'] !== undefined) {
			const left = links.filter((_, i) => i !== Number(typed['drop']));
			const why = when(typed['reason']?.trim() || links[Number(typed['drop'])]?.label || '');
			return answer('source', await rewordLesson(db, which, { links: left }, why), typed);
		}
		const link = linkFrom(typed, await sourcesOf(db, account.organisation), monthOf(new Date()));
		if (!link) return answer('source', 'source_missing', typed);
		if (await textsPointIn(db, account.organisation, [typed['note'] ?? ''], staysIn(data)))
			return answer('source', 'identifying', typed);
		const outcome = await rewordLesson(db, which, { links: [...links, link] }, when(link.label));
		return answer('source', outcome, typed);
	},

	relate: async ({ locals, params, request }) => {
		const account = requireRole(locals, 'method_developer');
		const data = await request.formData();
		const typed = typedIn(data);
		const read = v.safeParse(relateForm, typed);
		if (!read.success) return answer('relate', 'unknown_lesson', typed);
		const { db } = await openApp();
		const { other, is, reason } = read.output;
		if (await textsPointIn(db, account.organisation, [reason], staysIn(data)))
			return answer('relate', 'identifying', typed);
		const which = { id: account.id, organisation: account.organisation, code: params.code };
		return answer('relate', await relateLessons(db, which, other.toUpperCase(), is, when(reason)), typed);
	}
};

function when(reason: string): When {
	return { month: monthOf(new Date()), maker: 'method_developer', reason };
}
