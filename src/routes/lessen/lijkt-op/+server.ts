// What someone is typing is compared with the lessons there are. It comes in the body and not in the address, and is not kept.
import * as v from 'valibot';
import { requireRole } from '#lib/server/accounts/require-role.ts';
import { openApp } from '#lib/server/app.ts';
import { nearLessons } from '#lib/server/library/lessons/near-lessons.ts';
import type { RequestHandler } from './$types';

const text = v.pipe(v.string(), v.maxLength(2000));
const asked = v.object({
	title: text,
	situation: text,
	element: text,
	helps: text,
	except: v.pipe(v.array(v.pipe(v.string(), v.maxLength(20))), v.maxLength(50))
});

export const POST: RequestHandler = async ({ locals, request }) => {
	const { organisation } = requireRole(locals, 'method_developer');
	const read = v.safeParse(asked, await request.json().catch(() => undefined));
	if (!read.success) return Response.json({ near: [] }, { status: 400 });
	const { except, ...words } = read.output;
	const { db } = await openApp();
	const near = await nearLessons(db, organisation, words, { except });
	return Response.json(
		{ near: near.map(({ lesson: { code, title, helps } }) => ({ code, title, helps })) },
		{ headers: { 'cache-control': 'private, no-store' } }
	);
};
