import { error, redirect } from '@sveltejs/kit';
import type { Account } from './account-of.ts';
import type { Role } from './roles.ts';

interface Who {
	readonly account?: Account;
	readonly halfway?: Account;
}

/**
 * The account of who asks, when it has one of these roles (any account when none is named).
 * @throws Redirect to the sign-in page when nobody is signed in, 403 when the role is missing.
 */
export function requireRole({ account, halfway }: Who, ...roles: Role[]): Account {
	if (halfway) redirect(303, '/inloggen/tweede-stap');
	if (!account) redirect(303, '/inloggen');
	if (roles.length > 0 && !roles.some((role) => account.roles.includes(role)))
		error(403, 'Deze pagina hoort niet bij jouw rol. / This page is not for your role.');
	return account;
}
