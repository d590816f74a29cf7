import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals: { language, account } }) => ({
	language,
	account: account && { name: account.name, roles: account.roles }
});
