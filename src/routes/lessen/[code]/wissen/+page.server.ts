import { error, fail } from '@sveltejs/kit';
import { oldTexts } from '#lib/lessons/old-wording.ts';
import { requireRole } from '#lib/server/accounts/require-role.ts';
import { openApp } from '#lib/server/app.ts';
import { eraseWording } from '#lib/server/library/erase/erase-wording.ts';
import { lessonOf, versionsOf } from '#lib/server/library/lessons/find-lessons.ts';
import { terms } from '#lib/server/retention/schedule.ts';
import type { Actions, PageServerLoad } from './$types';

const missing = 'Dit leerpunt is er niet. / This lesson does not exist.';

export const load: PageServerLoad = async ({ locals, params }) => {
	const account = requireRole(locals, 'method_developer');
	const { db } = await openApp();
	const lesson = await lessonOf(db, account.organisation, params.code);
	if (!lesson) error(404, missing);
	const versions = await versionsOf(db, account.organisation, params.code);
	const withdrawn = lesson.status === 'withdrawn';
	return {
		code: lesson.code,
		title: lesson.title,
		withdrawn,
		old: withdrawn ? [] : oldTexts(versions, lesson),
		backupDays: terms.backupDays
	};
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const account = requireRole(locals, 'method_developer');
		if ((await request.formData()).get('sure') !== 'yes') return fail(422, { unsure: true as const });
		const { db, config } = await openApp();
		const erased = await eraseWording(db, config.data, account, params.code, new Date());
		if (!erased) error(404, missing);
		return { erased };
	}
};
