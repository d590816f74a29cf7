import { requireRole } from '#lib/server/accounts/require-role.ts';
import { openApp } from '#lib/server/app.ts';
import { typed } from '#lib/server/form.ts';
import { dropMail, queueMail, retryMails, waitingMails } from '#lib/server/mail/queue.ts';
import { sendWaiting } from '#lib/server/mail/send.ts';
import { letters } from '#lib/words/letters.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { organisation } = requireRole(locals, 'admin');
	const { db, config } = await openApp();
	const mails = await waitingMails(db, organisation);
	return {
		from: config.mail?.from,
		mails: mails.map(({ id, to, subject, text, queuedAt, nextAt, tries, failure }) => ({
			id,
			to,
			subject,
			text,
			queuedAt,
			tries,
			failure,
			givenUp: nextAt === null
		}))
	};
};

export const actions: Actions = {
	drop: async ({ locals, request }) => {
		const { organisation } = requireRole(locals, 'admin');
		const { id } = typed(await request.formData(), 'id');
		await dropMail((await openApp()).db, organisation, id);
	},

	retry: async ({ locals }) => {
		const { organisation } = requireRole(locals, 'admin');
		const { db, post } = await openApp();
		const now = new Date();
		await retryMails(db, organisation, now);
		if (post) await sendWaiting(db, post, now);
	},

	/** To who asks, and at once: so that it is known whether it works. */
	test: async ({ locals }) => {
		const { organisation, email: to } = requireRole(locals, 'admin');
		const { db, post } = await openApp();
		const now = new Date();
		await db.transaction((tx) => queueMail(tx, { organisation, to, ...letters.test() }, now));
		return { sent: post !== undefined && (await sendWaiting(db, post, now)) > 0 };
	}
};
