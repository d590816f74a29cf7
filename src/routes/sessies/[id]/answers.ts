import { fail, redirect, type Action } from '@sveltejs/kit';
import * as v from 'valibot';
import { ownSession } from '#lib/server/live/own-session.ts';
import { saveParts } from '#lib/server/live/save-parts.ts';
import type { PreparedPart } from '#lib/session/command.ts';
import { after, type PartKey } from './parts.ts';

interface Questions<Question extends string> {
	readonly part: PartKey;
	readonly questions: readonly Question[];
	/** The answer that lets one go on; with another one stays on the page and reads the advice. */
	readonly fine: 'yes' | 'no';
	readonly prepared: (question: Question, value: 'yes' | 'no') => PreparedPart;
}

/** The form of a part that is a list of questions with "ja" and "nee": saves what was answered, and keeps it after a refusal. */
export const saveAnswers =
	<Question extends string>({ part, questions, fine, prepared }: Questions<Question>) =>
	async ({ locals, params, request }: Parameters<Action<{ id: string }>>[0]) => {
		const { app, row } = await ownSession(locals, params.id);
		const data = await request.formData();
		const read = v.safeParse(
			v.array(v.optional(v.picklist(['yes', 'no']))),
			questions.map((question) => data.get(question) ?? undefined)
		);
		if (!read.success) return fail(422, { incomplete: true as const });
		const typed = Object.fromEntries(questions.map((question, i) => [question, read.output[i]]));
		const parts = questions.flatMap((question, i) => {
			const value = read.output[i];
			return value ? [prepared(question, value)] : [];
		});
		const failed = await saveParts(app.sessions, row.id, parts);
		if (failed) return fail(422, { typed, ...failed });
		const on = read.output.every((value) => value === fine);
		redirect(303, on ? after(row.id, part) : `/sessies/${row.id}/${part}?opgeslagen`);
	};
