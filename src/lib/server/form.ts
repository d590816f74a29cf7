import * as v from 'valibot';

type Read<Output> =
	| { readonly values: Output; readonly faults?: undefined }
	| { readonly values?: undefined; readonly faults: Readonly<Record<string, string>> };

/**
 * Reads a posted form by schema. Fields named in `lists` may come more than once.
 * Each fault is the first message of its field; the messages are words the screen has a sentence for.
 */
export function readForm<Schema extends v.GenericSchema & { readonly entries: v.ObjectEntries }>(
	data: FormData,
	schema: Schema,
	lists: readonly string[] = []
): Read<v.InferOutput<Schema>> {
	// A field that was not sent is looked at by its own schema too, so that its message is a word we have.
	const none = Object.fromEntries(Object.keys(schema.entries).map((name) => [name, undefined]));
	const raw: Record<string, unknown> = { ...none, ...textsIn(data) };
	for (const name of lists) raw[name] = data.getAll(name);
	const result = v.safeParse(schema, raw);
	if (result.success) return { values: result.output };
	const faults: Record<string, string> = {};
	for (const issue of result.issues) faults[String(issue.path?.[0]?.key)] ??= issue.message;
	return { faults };
}

/** The texts of a posted form by name. A file where a text belongs is no text: the field counts as left out. */
export function textsIn(data: FormData): Record<string, string> {
	const texts = [...data].filter((field): field is [string, string] => typeof field[1] === 'string');
	return Object.fromEntries(texts);
}

/** What was typed in these fields, empty where nothing was. Never show a password again. */
export function typed<Name extends string>(data: FormData, ...names: Name[]): Record<Name, string> {
	const texts = textsIn(data);
	return Object.fromEntries(names.map((name) => [name, texts[name] ?? ''])) as Record<Name, string>;
}

/** One field and why it will not do, in the shape of `readForm`. */
export const faultAt = (field: string, why: string): Readonly<Record<string, string>> => ({ [field]: why });
