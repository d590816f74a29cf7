// The sessions of one facilitator: only who was given a session may prepare and lead it.
import { error } from '@sveltejs/kit';
import type { Account } from '../accounts/account-of.ts';
import { requireRole } from '../accounts/require-role.ts';
import { openApp, type App } from '../app.ts';
import { terms } from '../retention/schedule.ts';
import type { SessionRow } from './session-rows.ts';

/** When the report of a closed session is due. */
export const reportDue = (closedAt: Date): Date =>
	new Date(closedAt.getTime() + terms.reportDays * 86_400_000);

/** Whether this account may prepare and lead this session. */
export const mayLead = (row: SessionRow, account: Pick<Account, 'id' | 'organisation'>): boolean =>
	row.organisation === account.organisation && row.leaders.includes(account.id);

/**
 * The session with this id, for a facilitator who may lead it.
 * @throws Redirect to sign in, 403 without the role; 404 when there is no such session for this person, so that
 * nobody learns which sessions of others exist.
 */
export async function ownSession(
	locals: Parameters<typeof requireRole>[0],
	id: string
): Promise<{ app: App; account: Account; row: SessionRow }> {
	const account = requireRole(locals, 'facilitator');
	const app = await openApp();
	const row = await app.sessions.byId(id);
	if (!row || !mayLead(row, account))
		error(404, 'Deze sessie vinden we niet. / We cannot find this session.');
	return { app: { ...app, sessions: inNameOf(account.id, app.sessions) }, account, row };
}

/** The same sessions, with this account as who asks. */
const inNameOf = (by: string, sessions: App['sessions']): App['sessions'] => ({
	...sessions,
	handle: (id, command, who, stays) => sessions.handle(id, command, who, stays, by),
	addLeader: (id, account) => sessions.addLeader(id, account, by)
});

/** What the preparation pages show, or undefined when the session is over or runs already: then it is fixed. */
export async function preparing({ sessions }: App, row: SessionRow) {
	const view = await sessions.view(row.id, 'facilitators');
	if (!view?.preparation || (view.stage !== 'preparing' && view.stage !== 'lobby')) return undefined;
	return {
		stage: view.stage,
		preparation: view.preparation,
		missing: view.missing ?? [],
		questions: view.cards.filter((c) => c.kind === 'question').map(({ id, text }) => ({ id, text }))
	};
}
