// From chosen lessons, in the order in which they were chosen, to a first draft of a handout in Markdown.
// Every sentence that says something about practice carries the mark of its lesson; see threads.ts.
import type { Lesson } from '#lib/lessons/lesson.ts';
import type { KeptDifference } from '#lib/session/kept.ts';
import { text } from '#lib/words/handout-text.ts';
import { and, marked, plain } from './markdown.ts';
import { sections, type Section } from './sections.ts';
import { writers } from './section-writers.ts';
import { selection, withNotes } from './threads.ts';

export type HandoutStatus = keyof typeof text.statuses;

export interface ComposeOptions {
	readonly title: string;
	readonly subtitle?: string;
	/** Year and month of this version. */
	readonly month: string;
	readonly version?: string;
	readonly status?: HandoutStatus;
	/** Lessons that were looked at and not chosen, and why. */
	readonly leftOut?: { readonly count: number; readonly why: string };
	readonly livedReader?: boolean;
	/** Differences that stayed, from the sessions of these lessons. */
	readonly differences?: readonly KeptDifference[];
	readonly reviewMonth?: string;
}

/** The draft: title and status, then the other twelve sections, then the notes that hold the threads. */
export function composeHandout(lessons: readonly Lesson[], options: ComposeOptions): string {
	const parts = [
		`# ${plain(options.title)}`,
		...(options.subtitle?.trim() ? [`*${plain(options.subtitle)}*`] : []),
		statusLine(options),
		`${madeAfter(lessons)} ${text.invented}`,
		...sections.flatMap((section: Section) => {
			const written = writers[section](lessons, options);
			return written.length ? [`## ${text.sections[section]}`, ...written] : [];
		})
	];
	return withNotes(parts.join('\n\n'), lessons);
}

/** "Versie 0.1, november 2026. In ontwikkeling." */
export function statusLine(options: Pick<ComposeOptions, 'version' | 'month' | 'status'>): string {
	return text.status(
		options.version ?? '0.1',
		text.month(options.month),
		text.statuses[options.status ?? 'draft']
	);
}

/** The same text with another line of status, right under the title; added when it was taken out. */
export function withStatus(
	markdown: string,
	status: Pick<ComposeOptions, 'version' | 'month' | 'status'>
): string {
	const line = statusLine(status);
	const old = /^Versie \S+, \p{L}+ \d{4}\. [^\n]*$/mu;
	if (old.test(markdown)) return markdown.replace(old, () => line);
	return markdown.replace(/^(# [^\n]*\n)/m, (title) => `${title}\n${line}\n`);
}

/** The same text, with only what the line of status says at its end changed: version and month stay. */
export function withStanding(markdown: string, status: HandoutStatus): string {
	return markdown.replace(
		/^(Versie \S+, \p{L}+ \d{4}\.) [^\n]*$/mu,
		(_, start: string) => `${start} ${text.statuses[status]}.`
	);
}

/** The same text with what the app knows of its reading: when it is looked at again, and who with lived experience read it. */
export function withReading(
	markdown: string,
	{ reviewMonth, livedRead }: { readonly reviewMonth: string; readonly livedRead: boolean }
): string {
	const [before, after] = text.reviewIn('|').split('|') as [string, string];
	const review = new RegExp(`${before}\\p{L}+ \\d{4}${after.replace('.', '\\.')}`, 'u');
	const reviewed = markdown.replace(review, () => text.reviewIn(text.month(reviewMonth)));
	return livedRead ? reviewed.replace(text.livedNotYet, () => text.livedRead) : reviewed;
}

function madeAfter(lessons: readonly Lesson[]): string {
	const sightings = lessons.flatMap((lesson) => lesson.sightings);
	const sessions = new Set(sightings.map((sighting) => sighting.session)).size;
	const mix = [...new Set(sightings.flatMap((sighting) => sighting.organisations))].sort((a, b) =>
		a.localeCompare(b, 'nl')
	);
	return marked(text.madeAfter(text.number(sessions), sessions === 1, and(mix)), selection);
}
