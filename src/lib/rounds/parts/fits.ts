import { tick } from 'svelte';
import type { Kind } from '#lib/session/playbook.ts';

/** What is wrong with a card before it is sent, in the order of the form; nothing when it may go. */
export function unfinished(
	kind: Kind,
	text: string,
	fields: Readonly<Record<string, string>>
): readonly string[] {
	const wrong: string[] = [];
	if (!text.trim() || text.length > kind.max) wrong.push('text');
	for (const field of kind.fields ?? []) {
		const value = fields[field.key] ?? '';
		if (field.required && !value.trim()) wrong.push(field.key);
		else if (field.max && value.length > field.max) wrong.push(field.key);
	}
	return wrong;
}

/** Puts a person at the first thing that is wrong in a form, once it says so. */
export async function toFirstWrong(form: HTMLFormElement | undefined): Promise<void> {
	await tick();
	form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong]')?.focus();
}

/** The fields as they are sent: only those of this kind, and none that is empty. */
export const filled = (kind: Kind, fields: Readonly<Record<string, string>>): Record<string, string> =>
	Object.fromEntries(
		(kind.fields ?? []).flatMap(({ key }) => {
			const value = fields[key]?.trim();
			return value ? [[key, value]] : [];
		})
	);
