import { openApp } from '#lib/server/app.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ contact: (await openApp()).config.contact });
