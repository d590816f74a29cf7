import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { parse } from '#lib/handout/document.ts';
import { formats } from '#lib/handout/formats/formats.ts';
import { toFragment } from '#lib/handout/formats/html.ts';
import { allowedFor } from '#lib/server/checks/allowed-words.ts';
import { textsIn, typed } from '#lib/server/form.ts';
import { attend, leaveByCode } from '#lib/server/library/after/attendants.ts';
import { linkedReport } from '#lib/server/library/after/linked-report.ts';
import { makeLookBackCode } from '#lib/server/library/after/look-back.ts';
import { organisationName } from '#lib/server/library/organisation-name.ts';
import {
	makePaper,
	mendOwnText,
	ownTextsOf,
	takeBackOwnText,
	type Proof
} from '#lib/server/library/after/own-texts.ts';
import {
	isFinal,
	joinCodeOf,
	reportByToken,
	textByLink,
	type Report
} from '#lib/server/library/after/reports.ts';
import { talkBackOfSession } from '#lib/server/library/after/talk-back.ts';
import { staysIn } from '#lib/server/live/save-parts.ts';
import { leaveAddress } from '#lib/server/mail/tell.ts';
import { scrub } from '#lib/server/library/erase/scrub.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const { app, report, now } = await linkedReport(params.token);
	const final = isFinal(report, now);
	const text = textByLink(report);
	const talkedBack = await talkBackOfSession(app.db, report.organisation, report.session);
	return {
		token: params.token,
		code: report.session,
		joinCode: await joinCodeOf(app.db, report),
		organisation: await organisationName(app.db, report.organisation),
		allowedWords: await allowedFor(app.db, report.organisation),
		html: text === undefined ? undefined : toFragment(parse(text)),
		standing: final ? ('final' as const) : report.checkedAt ? ('checked' as const) : ('draft' as const),
		since: final ? (report.finalAt ?? report.dueAt) : report.dueAt,
		linkEndsAt: report.linkEndsAt!,
		looksBack: Boolean(report.kept.lookBack),
		talkBack: talkedBack.map(({ id, addressee, proposal, standing, answer }) => ({
			id,
			addressee,
			proposal,
			standing,
			answer
		})),
		formats: formats.map(({ name, label }) => ({ name, label }))
	};
};

const field = v.optional(v.pipe(v.string(), v.trim()), '');
const line = v.object({ name: field, employer: field, role: field });
const key = v.pipe(v.string(), v.maxLength(64));
const keysField = v.pipe(v.string(), v.maxLength(40_000), v.parseJson(), v.array(key), v.maxLength(500));

/** What was shown to reach own texts: keys of a tab, as JSON, or a code on paper. */
function proofIn(data: FormData): Proof {
	const keys = v.safeParse(keysField, data.get('keys'));
	return keys.success && keys.output.length
		? { keys: keys.output }
		: { code: typed(data, 'code').code.slice(0, 64) };
}

/** The proof and what it opens, for the page to show again. Nothing of it stays on the server. */
async function shown(db: Parameters<typeof ownTextsOf>[0], report: Report, proof: Proof) {
	return { proof, own: await ownTextsOf(db, report, proof) };
}

async function asked(params: { token: string }, request: Request) {
	const data = await request.formData();
	return { ...(await linkedReport(params.token)), data, proof: proofIn(data), id: typed(data, 'id').id };
}

export const actions: Actions = {
	open: async ({ params, request }) => {
		const { app, report, proof } = await asked(params, request);
		return { form: 'open' as const, ...(await shown(app.db, report, proof)) };
	},

	paper: async ({ params, request }) => {
		const { app, report, proof } = await asked(params, request);
		const paper = 'keys' in proof ? await makePaper(app.db, report, proof.keys) : undefined;
		return { form: 'paper' as const, paper, ...(await shown(app.db, report, proof)) };
	},

	mend: async ({ params, request }) => {
		const { app, report, data, proof, id, now } = await asked(params, request);
		const fields = Object.entries(textsIn(data)).flatMap(([name, value]) =>
			name.startsWith('t.') ? [[name.slice(2), value]] : []
		);
		const wording = Object.fromEntries(fields) as Record<string, string>;
		const outcome = await mendOwnText(app.db, report, { id, proof, stays: staysIn(data) }, wording, now);
		if (outcome === 'saved') await scrub(app.db);
		const after = await shown(app.db, (await reportByToken(app.db, params.token, now)) ?? report, proof);
		if (outcome !== 'saved')
			return fail(422, { form: 'mend' as const, ...after, id, refused: outcome, typed: wording });
		return { form: 'mend' as const, ...after, id };
	},

	takeBack: async ({ params, request }) => {
		const { app, report, proof, id, now } = await asked(params, request);
		const outcome = await takeBackOwnText(app.db, report, { id, proof }, now);
		if (outcome === 'saved') await scrub(app.db);
		const after = await shown(app.db, (await reportByToken(app.db, params.token, now)) ?? report, proof);
		if (outcome !== 'saved') return fail(422, { form: 'takeBack' as const, ...after, id, refused: outcome });
		return { form: 'takeBack' as const, ...after };
	},

	attend: async ({ params, request }) => {
		const { app, report, now } = await linkedReport(params.token);
		const data = await request.formData();
		const who = v.parse(line, textsIn(data));
		const wrong = !who.name
			? 'name'
			: Object.values(who).some((value) => value.length > 100)
				? 'long'
				: data.get('consent') !== 'yes'
					? 'consent'
					: undefined;
		if (wrong) return fail(422, { form: 'attend' as const, typed: who, wrong });
		const code = await attend(app.db, report, who, now);
		return code
			? { form: 'attend' as const, code }
			: fail(422, { form: 'attend' as const, typed: who, wrong: 'full' });
	},

	lookBack: async ({ params }) => {
		const { app, report } = await linkedReport(params.token);
		if (!report.kept.lookBack) return fail(422, { form: 'lookBack' as const, lookBackCode: undefined });
		return { form: 'lookBack' as const, lookBackCode: await makeLookBackCode(app.db, report) };
	},

	leave: async ({ params, request }) => {
		const { app, report } = await linkedReport(params.token);
		const { code } = typed(await request.formData(), 'code');
		return { form: 'leave' as const, gone: await leaveByCode(app.db, report, code.slice(0, 40)) };
	},

	news: async ({ params, request }) => {
		const { app, report, now } = await linkedReport(params.token);
		const address = typed(await request.formData(), 'address').address.trim();
		const right = v.is(v.pipe(v.string(), v.email(), v.maxLength(200)), address);
		if (!right || !(await leaveAddress(app.db, report, address, now)))
			return fail(422, { form: 'news' as const, typed: { address }, wrong: true });
		return { form: 'news' as const, kept: true };
	}
};
