import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { choicesFrom } from '#lib/handout/audience.ts';
import { placeFrom } from '#lib/handout/comments.ts';
import { differences } from '#lib/handout/compare.ts';
import { handoutFormats } from '#lib/handout/formats/formats.ts';
import { readAs } from '#lib/handout/read-as.ts';
import { handoutSteps, isReviewDue, mayApprove, standing } from '#lib/handout/publish.ts';
import { adopt, lessonsIn, withNotes } from '#lib/handout/threads.ts';
import type { Lesson } from '#lib/lessons/lesson.ts';
import { requireRole } from '#lib/server/accounts/require-role.ts';
import { openApp } from '#lib/server/app.ts';
import { textsIn, typed } from '#lib/server/form.ts';
import { textsPointIn } from '#lib/server/checks/points.ts';
import { originOf } from '#lib/server/accounts/origin.ts';
import { addComment, commentsOf, resolveComment } from '#lib/server/library/handouts/comments.ts';
import { monthOf } from '#lib/server/library/month-of.ts';
import { askReader, endReader, readersOf } from '#lib/server/library/handouts/readers.ts';
import { findLessons, lessonsByCode } from '#lib/server/library/lessons/find-lessons.ts';
import { withdrawnIn } from '#lib/server/library/handouts/handout-file.ts';
import { handoutHistory, handoutOf, saveVersion } from '#lib/server/library/handouts/handouts.ts';
import {
	approvalsOf,
	approve,
	confirmReview,
	moveHandout
} from '#lib/server/library/handouts/publish-handout.ts';
import { answersIn, keepAnswers, lookOver, stillPoints } from '#lib/server/library/look-over/look-over.ts';
import { lookedHandout } from '#lib/server/library/look-over/looked-texts.ts';
import { setOpen } from '#lib/server/library/handouts/open-handouts.ts';
import { staysIn } from '#lib/server/live/save-parts.ts';
import type { Actions, PageServerLoad } from './$types';

/** So many lessons are offered beside those of the text. */
const offered = 5;

/** What a lesson brings to the strands beside the text. */
const strandOf = ({ code, title, status, helps, because, unless, counter, links }: Lesson) => ({
	code,
	title,
	status,
	helps,
	because,
	unless,
	counter,
	links
});

/** The longest text: about forty printed pages. */
const longest = 200_000;

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const account = requireRole(locals, 'method_developer', 'facilitator');
	const { db } = await openApp();
	const asked = Number(url.searchParams.get('versie')) || undefined;
	const found = await handoutOf(db, account.organisation, params.slug, asked);
	if (!found) error(404, 'Deze handreiking is er niet. / This handout does not exist.');
	const { handout, text } = found;
	const earlier = Number(url.searchParams.get('met')) || undefined;
	const other = earlier ? await handoutOf(db, account.organisation, params.slug, earlier) : undefined;
	const approvals = await approvalsOf(db, handout.slug, handout.version);
	const codes = [...new Set([...text.lessons, ...lessonsIn(text.markdown)])];
	const chosen = await lessonsByCode(db, account.organisation, codes);
	const words = (url.searchParams.get('zoek') ?? '').trim().slice(0, 200);
	const sought = words ? (await findLessons(db, account.organisation, { words })).lessons : [];
	const more = sought.filter((one) => one.status !== 'withdrawn' && !codes.includes(one.code));
	const history = await handoutHistory(db, handout.slug);
	const isNewest = text.version === handout.version;
	const mayWrite = account.roles.includes('method_developer') && isNewest && handout.status !== 'withdrawn';
	const withdrawn = await withdrawnIn(db, account.organisation, text.markdown);
	const looked = await lookOver(db, lookedHandout(account.organisation, text));
	// Who writes sees what a withdrawn lesson brought, to take it out; who only reads does not.
	const shown = mayWrite ? text.markdown : readAs(text.markdown, { withdrawn }).markdown;
	return {
		handout: {
			slug: handout.slug,
			title: handout.title,
			status: handout.status,
			version: handout.version,
			published: handout.published,
			open: handout.open,
			reviewMonth: handout.reviewMonth
		},
		text: { version: text.version, markdown: shown, lessons: text.lessons, audiences: text.audiences },
		withdrawn,
		compared: other && {
			with: other.text.version,
			differences: differences(
				readAs(other.text.markdown, { withdrawn }).markdown,
				readAs(text.markdown, { withdrawn }).markdown
			)
		},
		standing: standing(handout, text.version),
		lessons: chosen.map(strandOf),
		sought: { words, lessons: more.slice(0, offered).map(strandOf) },
		history: history.map(({ version, note, at }) => ({ version, note, at })),
		steps: handoutSteps(handout.status),
		approvals: approvals.length,
		missing: looked.missing,
		answers: mayWrite ? answersIn(looked) : [],
		mayApprove:
			isNewest &&
			mayApprove({ status: handout.status, writer: text.by }, account.id) === 'yes' &&
			!approvals.some((one) => one.by === account.id),
		mayWrite,
		comments: await commentsOf(db, account.organisation, handout.slug),
		readers: account.roles.includes('method_developer')
			? (await readersOf(db, handout.slug)).map((one) => ({ ...one, alive: one.expiresAt > new Date() }))
			: [],
		reviewDue: isReviewDue(handout, monthOf(new Date())),
		formats: handoutFormats.map(({ name, label }) => ({ name, label })),
		saved: url.searchParams.has('bewaard')
	};
};

const saveForm = v.object({
	markdown: v.pipe(v.string(), v.maxLength(longest)),
	note: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(500)), ''),
	audiences: v.optional(v.pipe(v.string(), v.parseJson(), v.transform(choicesFrom))),
	base: v.pipe(v.string(), v.toNumber(), v.integer())
});

export const actions: Actions = {
	save: async ({ locals, params, request }) => {
		const account = requireRole(locals, 'method_developer');
		const data = await request.formData();
		const { markdown } = typed(data, 'markdown');
		const read = v.safeParse(saveForm, textsIn(data));
		if (!read.success) return fail(422, { refused: 'text_too_long', markdown });
		const { db } = await openApp();
		const found = await handoutOf(db, account.organisation, params.slug);
		if (!found) return fail(404, { refused: 'unknown', markdown });
		const text = adopt(markdown);
		const title = /^# +(.+?)\s*$/m.exec(text)?.[1]?.replace(/\\(.)/g, '$1').slice(0, 120);
		const version = {
			title: title ?? found.handout.title,
			markdown: text,
			lessons: [...new Set([...found.text.lessons, ...lessonsIn(text)])],
			audiences: read.output.audiences ?? found.text.audiences,
			note: read.output.note,
			base: read.output.base
		};
		const stays = staysIn(data);
		const looked = lookedHandout(account.organisation, { ...version, handout: params.slug });
		const points =
			(await stillPoints(db, looked, stays)) ||
			(await textsPointIn(db, account.organisation, [version.note], stays));
		if (points) return fail(422, { refused: 'identifying', markdown });
		const outcome = await saveVersion(db, account, params.slug, version, new Date());
		if (outcome !== 'saved')
			return fail(409, { refused: outcome as string, markdown, newest: found.handout.version });
		await keepAnswers(db, looked, stays);
		redirect(303, `/handreikingen/${params.slug}?bewaard`);
	},

	/** Reads a file in; nothing is saved yet. */
	bring: async ({ locals, params, request }) => {
		const account = requireRole(locals, 'method_developer');
		const file = (await request.formData()).get('file');
		if (!(file instanceof File) || file.size === 0) return fail(422, { refused: 'no_file' });
		if (file.size > longest * 2) return fail(422, { refused: 'text_too_long' });
		const text = await file.text();
		if (/[\0\uFFFD]/.test(text.slice(0, 10_000))) return fail(422, { refused: 'not_text' });
		const adopted = adopt(text);
		const { db } = await openApp();
		const lessons = await lessonsByCode(db, account.organisation, lessonsIn(adopted));
		return { brought: true as const, slug: params.slug, markdown: withNotes(adopted, lessons) };
	},

	approve: async ({ locals, params }) => {
		const account = requireRole(locals, 'method_developer', 'facilitator');
		const { db } = await openApp();
		const answer = await approve(db, account, params.slug, new Date());
		return answer === 'yes' ? { done: true as const } : fail(422, { refused: answer as string });
	},

	comment: async ({ locals, params, request }) => {
		const account = requireRole(locals, 'method_developer', 'facilitator');
		const { db } = await openApp();
		const data = await request.formData();
		const said = typed(data, 'text', 'about');
		const asked = { ...placeFrom(said.about), text: said.text, stays: staysIn(data) };
		const role = account.roles.includes('method_developer') ? 'method_developer' : 'facilitator';
		const made = await addComment(db, account, params.slug, role, asked, new Date());
		return made === 'saved'
			? { comment: { saved: true as const } }
			: fail(422, { comment: { ...made, ...said } });
	},

	resolve: async ({ locals, params, request }) => {
		const account = requireRole(locals, 'method_developer', 'facilitator');
		const { db } = await openApp();
		const data = await request.formData();
		const at = data.get('open') === 'yes' ? null : new Date();
		const done = await resolveComment(db, account, params.slug, typed(data, 'comment').comment, at);
		return done ? { done: true as const } : fail(404, { refused: 'unknown' });
	},

	askReader: async ({ locals, params, request }) => {
		const account = requireRole(locals, 'method_developer');
		const { db, config } = await openApp();
		const found = await handoutOf(db, account.organisation, params.slug);
		// Someone outside reads it: then it leaves the app, as a file would.
		if (found && (await lookOver(db, lookedHandout(account.organisation, found.text))).missing > 0)
			return fail(409, { refused: 'open_findings' });
		const path = await askReader(db, account, params.slug, new Date());
		if (!path) return fail(422, { refused: 'no_such_step' });
		return { readerLink: originOf(request.headers, config.origin) + path };
	},

	endReader: async ({ locals, params, request }) => {
		const account = requireRole(locals, 'method_developer');
		const { reader } = typed(await request.formData(), 'reader');
		await endReader((await openApp()).db, account, params.slug, reader, new Date());
		return { done: true as const };
	},

	/** Looked at again, and it still holds. */
	confirm: async ({ locals, params }) => {
		const account = requireRole(locals, 'method_developer');
		const done = await confirmReview((await openApp()).db, account, params.slug, new Date());
		return done ? { done: true as const } : fail(422, { refused: 'no_such_step' });
	},

	/** Whether everyone may read the published version; the organisation chooses. */
	open: async ({ locals, params, request }) => {
		const account = requireRole(locals, 'method_developer');
		const open = (await request.formData()).get('open') === 'yes';
		await setOpen((await openApp()).db, account, params.slug, open, new Date());
		return { done: true as const };
	},

	move: async ({ locals, params, request }) => {
		const account = requireRole(locals, 'method_developer');
		const data = await request.formData();
		const to = v.safeParse(v.picklist(['draft', 'review', 'in_use', 'withdrawn']), data.get('to'));
		if (!to.success) return fail(422, { refused: 'no_such_step' });
		const { db, config } = await openApp();
		const reason = typed(data, 'reason').reason.slice(0, 500);
		if (await textsPointIn(db, account.organisation, [reason], staysIn(data)))
			return fail(422, { refused: 'identifying' });
		const found = await handoutOf(db, account.organisation, params.slug);
		const step = {
			to: to.output,
			reason,
			open: found ? (await lookOver(db, lookedHandout(account.organisation, found.text))).missing : 1
		};
		const answer = await moveHandout(db, account, params.slug, step, new Date(), config.origin);
		return answer === 'yes' ? { done: true as const } : fail(422, { refused: answer as string });
	}
};
