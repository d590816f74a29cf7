import { error, fail, redirect } from '@sveltejs/kit';
import { formats } from '#lib/handout/formats/formats.ts';
import { typed } from '#lib/server/form.ts';
import { attendantsOf, leaveById } from '#lib/server/library/after/attendants.ts';
import { ownSession } from '#lib/server/live/own-session.ts';
import { alikeAmongNew } from '#lib/server/library/lessons/near-lessons.ts';
import { answersIn, keepAnswers, lookOver, stillPoints } from '#lib/server/library/look-over/look-over.ts';
import { formOfReport, lookedReport } from '#lib/server/library/look-over/looked-texts.ts';
import { linkWith } from '#lib/server/library/after/report-link.ts';
import { staysIn } from '#lib/server/live/save-parts.ts';
import {
	isFinal,
	reportOf,
	saveReport,
	shareReport,
	unshareReport
} from '#lib/server/library/after/reports.ts';
import type { Actions, PageServerLoad } from './$types';

const longest = 200_000;

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { app, account, row } = await ownSession(locals, params.id);
	const report = await reportOf(app.db, row.organisation, row.library);
	if (!report)
		error(
			404,
			'Er is nog geen verslag: sluit eerst de sessie. / There is no report yet: close the session first.'
		);
	const alike = await alikeAmongNew(app.db, row.organisation, row.library);
	const looked = await lookOver(app.db, lookedReport(row.organisation, report.kept, report.markdown));
	return {
		id: row.id,
		alike: alike.map(({ lesson: { code, title } }) => ({ code, title })),
		mayRelate: account.roles.includes('method_developer'),
		code: row.library,
		markdown: report.markdown,
		edited: report.edited,
		dueAt: report.dueAt,
		checkedAt: report.checkedAt,
		changedAt: report.changedAt,
		finalAt: isFinal(report, new Date()) ? (report.finalAt ?? report.dueAt) : undefined,
		link:
			report.token && report.linkEndsAt
				? { url: `${url.origin}/verslag/${linkWith(app.db, report.token)}`, endsAt: report.linkEndsAt }
				: undefined,
		attendants: await attendantsOf(app.db, { organisation: row.organisation, session: row.library }),
		missing: looked.missing,
		answers: answersIn(looked),
		form: formOfReport(report.kept),
		signed: report.kept.lastWords.flatMap(({ name }) => (name ? [name] : [])),
		saved: url.searchParams.has('bewaard'),
		formats: formats.map(({ name, label }) => ({ name, label }))
	};
};

export const actions: Actions = {
	save: async ({ locals, params, request }) => {
		const { app, account, row } = await ownSession(locals, params.id);
		const data = await request.formData();
		const markdown = typed(data, 'markdown').markdown.replace(/\r\n?/g, '\n');
		if (markdown.length > longest) return fail(422, { refused: 'text_too_long', markdown });
		const report = await reportOf(app.db, row.organisation, row.library);
		if (!report) redirect(303, `/sessies/${row.id}`);
		const looked = lookedReport(row.organisation, report.kept, markdown);
		const stays = staysIn(data);
		if (await stillPoints(app.db, looked, stays)) return fail(422, { refused: 'identifying', markdown });
		await keepAnswers(app.db, looked, stays);
		const wished = data.get('checked') === 'on';
		const checked = wished && (await lookOver(app.db, looked)).missing === 0;
		const outcome = await saveReport(app.db, account, row.library, { markdown, checked }, new Date());
		if (outcome === 'final') redirect(303, `/sessies/${row.id}/verslag`); // the page says that it is final
		if (wished && !checked) return fail(422, { refused: 'open_findings', markdown });
		redirect(303, `/sessies/${row.id}/verslag?bewaard`);
	},

	reset: async ({ locals, params }) => {
		const { app, account, row } = await ownSession(locals, params.id);
		const text = { markdown: undefined, checked: false };
		await saveReport(app.db, account, row.library, text, new Date());
		redirect(303, `/sessies/${row.id}/verslag`);
	},

	share: async ({ locals, params }) => {
		const { app, account, row } = await ownSession(locals, params.id);
		await shareReport(app.db, account, row.library, new Date());
		redirect(303, `/sessies/${row.id}/verslag`);
	},

	takeOff: async ({ locals, params, request }) => {
		const { app, row } = await ownSession(locals, params.id);
		const { attendant: id } = typed(await request.formData(), 'attendant');
		await leaveById(app.db, { organisation: row.organisation, session: row.library }, id);
		redirect(303, `/sessies/${row.id}/verslag`);
	},

	unshare: async ({ locals, params }) => {
		const { app, account, row } = await ownSession(locals, params.id);
		await unshareReport(app.db, account, row.library, new Date());
		redirect(303, `/sessies/${row.id}/verslag`);
	}
};
