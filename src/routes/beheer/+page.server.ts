import { requireRole } from '#lib/server/accounts/require-role.ts';
import type { PageServerLoad } from './$types';

/** What is open to these roles, in the order of how often people come for it. */
const places = [
	['/mensen', ['admin']],
	['/huisstijl', ['admin']],
	['/beheer/woorden', ['admin']],
	['/beheer/post', ['admin']],
	['/logboek', ['admin', 'auditor']],
	['/beheer/zelftest', ['admin', 'auditor']]
] as const;

export const load: PageServerLoad = ({ locals }) => {
	const { roles } = requireRole(locals, 'admin', 'auditor');
	return {
		places: places.filter(([, may]) => may.some((role) => roles.includes(role))).map(([href]) => href)
	};
};
