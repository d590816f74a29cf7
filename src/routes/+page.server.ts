import { redirect } from '@sveltejs/kit';
import { readJoinCode } from '#lib/session/join-code.ts';
import type { PageServerLoad } from './$types';

/** `?code=` is what someone typed in the form; `?onbekend=` is a code that no open session has. */
export const load: PageServerLoad = ({ url }) => {
	const typed = url.searchParams.get('code');
	const unknown = url.searchParams.get('onbekend');
	if (typed !== null) {
		const read = readJoinCode(typed);
		if ('code' in read) redirect(303, `/s/${read.code}`);
		return { typed: typed.slice(0, 100), problem: read };
	}
	if (unknown !== null) return { typed: unknown.slice(0, 100), problem: { problem: 'unknown' as const } };
	return { typed: '' };
};
