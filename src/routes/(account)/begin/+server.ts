import { redirect } from '@sveltejs/kit';
import { homeOf } from '#lib/server/accounts/home.ts';
import { requireRole } from '#lib/server/accounts/require-role.ts';
import type { RequestHandler } from './$types';

/** Where everyone goes after signing in: on to the work of their own role. */
export const GET: RequestHandler = ({ locals }) => redirect(303, homeOf(requireRole(locals).roles));
