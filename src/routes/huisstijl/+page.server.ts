import { fail } from '@sveltejs/kit';
import { fontNames } from '#lib/handout/formats/house-style.ts';
import { requireRole } from '#lib/server/accounts/require-role.ts';
import { openApp } from '#lib/server/app.ts';
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

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const account = requireRole(locals, 'admin', 'method_developer');
		const data = await request.formData();
		const typed = {
			accent: String(data.get('accent') ?? ''),
			font: String(data.get('font') ?? ''),
			logoText: String(data.get('logoText') ?? '').slice(0, 200)
		};
		const font = fontNames.find((name) => name === typed.font);
		if (!font) return fail(422, { refused: 'font_unknown', ...typed });
		const file = data.get('logo');
		const logo =
			data.get('noLogo') === 'on'
				? ('none' as const)
				: file instanceof File && file.size > 0
					? new Uint8Array(await file.arrayBuffer())
					: undefined;
		const style = { accent: typed.accent, font, logoText: typed.logoText, ...(logo ? { logo } : {}) };
		const outcome = await setHouseStyle((await openApp()).db, account, style, new Date());
		return outcome === 'saved'
			? { saved: true as const }
			: fail(422, { refused: outcome as string, ...typed });
	}
};
