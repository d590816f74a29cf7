import { error, fail, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { sixQuestions } from '#lib/checks/six.ts';
import { typed } from '#lib/server/form.ts';
import { answerSix, keepWords, lookOver } from '#lib/server/library/look-over/look-over.ts';
import { subjectOf } from './subject.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { db, looked, name, back, mayAnswer } = await subjectOf(locals, params.soort, params.id);
	return { name, back, mayAnswer, ...(await lookOver(db, looked)) };
};

type Event = Pick<RequestEvent<{ soort: string; id: string }>, 'locals' | 'params' | 'request'>;

/** The text and the form, for who decides about it. */
async function asked({ locals, params, request }: Event) {
	const text = await subjectOf(locals, params.soort, params.id);
	if (!text.mayAnswer) error(403, 'Dat mag alleen een methodeontwikkelaar. / Only a method developer may.');
	return { ...text, data: await request.formData() };
}

const words = v.pipe(v.string(), v.minLength(1), v.maxLength(4_000));

export const actions: Actions = {
	keep: async (event) => {
		const { db, looked, data } = await asked(event);
		const reason = typed(data, 'reason').reason.slice(0, 200);
		const read = v.safeParse(words, data.get('words'));
		const outcome = read.success ? await keepWords(db, looked, read.output, reason) : 'not_found';
		return outcome === 'saved' ? { done: true as const } : fail(422, { refused: outcome });
	},

	replace: async (event) => {
		const { replace, data } = await asked(event);
		const read = v.safeParse(v.object({ words, by: v.pipe(v.string(), v.maxLength(200)) }), {
			words: data.get('words'),
			by: data.get('by')
		});
		const done = read.success && (await replace(read.output.words, read.output.by));
		return done ? { done: true as const } : fail(422, { refused: 'not_replaced' as const });
	},

	six: async (event) => {
		const { db, looked, data } = await asked(event);
		const read = v.safeParse(
			v.array(v.optional(v.picklist(['yes', 'no', 'agreed']))),
			sixQuestions.map((question) => data.get(question) ?? undefined)
		);
		if (!read.success) return fail(422, { refused: 'incomplete' as const });
		const given = sixQuestions.flatMap((question, i) => (read.output[i] ? [[question, read.output[i]]] : []));
		await answerSix(db, looked, Object.fromEntries(given) as Record<string, string>);
		return { saved: true as const };
	}
};
