import * as v from 'valibot';
import type { Standing } from '#lib/server/library/lessons/readings.ts';

const standing = v.picklist(['same', 'related', 'different']);

/** What was said about lessons that are like the one being typed: fields named `hoe:` and a code (WhileTyping.svelte). */
export function standingsIn(data: FormData): Standing[] {
	return [...data].flatMap(([name, value]) => {
		const code = /^hoe:(LP-\d{4}-\d+)$/.exec(name)?.[1];
		return code && v.is(standing, value) ? [{ code, is: value }] : [];
	});
}
