import { fail } from '@sveltejs/kit';
import { fontNames } from '#lib/handout/formats/house-style.ts';
import { requireRole } from '#lib/server/accounts/require-role.ts';
import { openApp } from '#lib/server/app.ts';
import { typed } from '#lib/server/form.ts';
import { houseStyleOf, setHouseStyle } from '#lib/server/library/handouts/house-style.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const account = requireRole(locals, 'admin', 'method_developer');
	const { accent, font, logo } = await houseStyleOf((await openApp()).db, account.organisation);
	return {
		accent,
		font,
		...(logo ? { logo: { text: logo.text, width: logo.width, height: logo.height } } : {})
	};
};

/** Longest words for who does not see the logo. */
const longestLogoText = 200;

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const account = requireRole(locals, 'admin', 'method_developer');
		const data = await request.formData();
		const asked = typed(data, 'accent', 'font', 'logoText');
		const font = fontNames.find((name) => name === asked.font);
		if (!font) return fail(422, { refused: 'font_unknown', ...asked });
		const file = data.get('logo');
		const logo =
			data.get('noLogo') === 'on'
				? ('none' as const)
				: file instanceof File && file.size > 0
					? new Uint8Array(await file.arrayBuffer())
					: undefined;
		const style = {
			...asked,
			font,
			logoText: asked.logoText.slice(0, longestLogoText),
			...(logo ? { logo } : {})
		};
		const outcome = await setHouseStyle((await openApp()).db, account, style, new Date());
		return outcome === 'saved'
			? { saved: true as const }
			: fail(422, { refused: outcome as string, ...asked });
	}
};
