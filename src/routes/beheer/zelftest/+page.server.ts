import { requireRole } from '#lib/server/accounts/require-role.ts';
import { openApp } from '#lib/server/app.ts';
import { examine, isIll } from '#lib/server/doctor/examine.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	requireRole(locals, 'admin', 'auditor');
	const { config, db } = await openApp();
	const url = config.origin ?? `http://127.0.0.1:${config.port}`;
	const findings = await examine({ config, db, url, now: Date.now() });
	return { findings, ill: isIll(findings) };
};
