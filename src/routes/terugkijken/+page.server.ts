import { fail } from '@sveltejs/kit';
import { courses, verdicts, moments, type Judged } from '#lib/lessons/look-back.ts';
import { addMonths } from '#lib/lessons/from-session.ts';
import { openApp } from '#lib/server/app.ts';
import { allowedFor } from '#lib/server/checks/allowed-words.ts';
import { textsIn, typed } from '#lib/server/form.ts';
import { openLookBack, saveLookBack } from '#lib/server/library/after/look-back.ts';
import { staysIn } from '#lib/server/live/save-parts.ts';
import type { Actions } from './$types';

const longestCode = 64;
const codeIn = (data: FormData) => typed(data, 'code').code.slice(0, longestCode);

/** What a code opens, for the page to show; the code goes along, because nothing else says who is looking back. */
async function shown(code: string) {
	const { db } = await openApp();
	const open = await openLookBack(db, code, new Date());
	if (!open) return undefined;
	const { found, expectation, month, moment, used, lessons } = open;
	const allowed = await allowedFor(db, found.organisation);
	return { code, allowed, expectation, moment, used, lessons, from: addMonths(month, moments[0]) };
}

/** What someone thinks of each lesson, as posted: `verdict.LP-…` and `reason.LP-…`. */
const judgedIn = (texts: Readonly<Record<string, string>>): Judged[] =>
	Object.entries(texts).flatMap(([name, value]) => {
		const lesson = /^verdict\.(LP-\d{4}-\d{3,})$/.exec(name)?.[1];
		const verdict = verdicts.find((one) => one === value);
		return lesson && verdict ? [{ lesson, verdict, reason: (texts[`reason.${lesson}`] ?? '').trim() }] : [];
	});

export const actions: Actions = {
	open: async ({ request }) => {
		const open = await shown(codeIn(await request.formData()));
		return open ? { open } : fail(404, { noCode: true as const });
	},

	save: async ({ request }) => {
		const data = await request.formData();
		const code = codeIn(data);
		const open = await shown(code);
		const texts = textsIn(data);
		const course = courses.find((one) => one === texts['course']);
		if (!course) return fail(422, { open, typed: texts, refused: 'course_missing' as const });
		const seen = {
			course,
			happened: texts['happened'] ?? '',
			because: texts['because'] ?? '',
			judged: judgedIn(texts),
			stays: staysIn(data)
		};
		const outcome = await saveLookBack((await openApp()).db, code, seen, new Date());
		if (outcome !== 'saved') return fail(422, { open, typed: texts, refused: outcome });
		return { thanks: true as const };
	}
};
