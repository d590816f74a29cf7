// A text as it is read: by whom, and without what. The screen and every export go through here.
import type { Lesson } from '#lib/lessons/lesson.ts';
import { forAudience, type AudienceChoices } from './audience.ts';
import { parse } from './document.ts';
import { withoutLessons } from './leave-out.ts';
import type { Audience } from './sections.ts';
import { markdownOf } from './write-markdown.ts';

/** How a text is read: by whom, and without what. */
export interface Reading {
	readonly audience?: Audience;
	readonly choices?: AudienceChoices;
	/** Codes of lessons that were withdrawn: what they brought is left out, and the banner says so. */
	readonly withdrawn?: readonly string[];
	/** The lessons behind it, for who may have them as data; those that were withdrawn do not go along. */
	readonly lessons?: readonly Lesson[];
}

/** The text as it is read, both as Markdown and as a document, and how many sentences were left out of it. */
export function readAs(markdown: string, { audience = 'team', choices, withdrawn = [] }: Reading) {
	const source = parse(markdown);
	const left = withoutLessons(source, new Set(withdrawn));
	const choice = choices?.[audience];
	if (audience === 'team' && !choice && !withdrawn.some((code) => source.notes.has(code)))
		return { markdown, document: source, leftOut: 0 };
	const document = forAudience(left.document, audience, choice);
	return { markdown: markdownOf(document), document, leftOut: left.sentences };
}
