import * as v from 'valibot';

type Read<Output> =
	| { readonly values: Output; readonly faults?: undefined }
	| { readonly values?: undefined; readonly faults: Readonly<Record<string, string>> };

/**
 * Reads a posted form by schema. Fields named in `lists` may come more than once.
 * Each fault is the first message of its field; the messages are words the screen has a sentence for.
 */
export function readForm<Schema extends v.GenericSchema>(
	data: FormData,
	schema: Schema,
	lists: readonly string[] = []
): Read<v.InferOutput<Schema>> {
	const raw: Record<string, unknown> = Object.fromEntries(data);
	for (const name of lists) raw[name] = data.getAll(name);
	const result = v.safeParse(schema, raw);
	if (result.success) return { values: result.output };
	const faults: Record<string, string> = {};
	for (const issue of result.issues) faults[String(issue.path?.[0]?.key)] ??= issue.message;
	return { faults };
}

/** What was typed, to show again beside a fault. Never a password. */
export function typed<Name extends string>(data: FormData, ...names: Name[]): Record<Name, string> {
	return Object.fromEntries(names.map((name) => [name, String(data.get(name) ?? '')])) as Record<
		Name,
		string
	>;
}

/** One field and why it will not do, in the shape of `readForm`. */
export const faultAt = (field: string, why: string): Readonly<Record<string, string>> => ({ [field]: why });
