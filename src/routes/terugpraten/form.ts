// An item as it is posted: what was typed goes back to the page with every refusal.
import * as v from 'valibot';
import { addressees, type Addressee } from '#lib/lessons/talk-back.ts';
import { requireRole } from '#lib/server/accounts/require-role.ts';
import { openApp } from '#lib/server/app.ts';
import { textsIn } from '#lib/server/form.ts';
import type { Written } from '#lib/server/library/after/talk-back.ts';

const text = v.optional(
	v.pipe(
		v.string(),
		v.trim(),
		v.transform((typed) => typed.replace(/\s+/g, ' '))
	),
	''
);
const form = v.object({
	bottleneck: text,
	proposal: text,
	conditions: text,
	method: text,
	ownShare: text,
	addressee: text,
	answerDue: text,
	lessons: text,
	sessions: text
});
export type Typed = v.InferOutput<typeof form>;

const codes = (typed: string, shape: RegExp): string[] => [
	...new Set(typed.toUpperCase().match(shape) ?? [])
];

/** The form as typed, and as an item; without an addressee it is none yet. */
export function readItem(data: FormData): { readonly typed: Typed; readonly item: Written | undefined } {
	const typed = v.parse(form, textsIn(data));
	const addressee = addressees.find((one): one is Addressee => one === typed.addressee);
	const item = addressee && {
		...typed,
		addressee,
		lessons: codes(typed.lessons, /LP-\d{4}-\d{3,}/g),
		sessions: codes(typed.sessions, /LB-\d{2}-\d{2,}/g)
	};
	return { typed, item };
}

/** Who works on talk-back: facilitators and method developers, of their own organisation. */
export async function worker(locals: Parameters<typeof requireRole>[0]) {
	const { organisation } = requireRole(locals, 'facilitator', 'method_developer');
	return { organisation, db: (await openApp()).db };
}
