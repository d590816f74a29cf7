// The text as data, for research: every sentence with its section and where it comes from, and the lessons behind it with
// their provenance. No case, no person: not who led a session, nor how many people sat there.
import { certaintyOf } from '#lib/lessons/certainty.ts';
import type { Lesson } from '#lib/lessons/lesson.ts';
import { plainOf } from '../document.ts';
import { threadsOf } from '../threads.ts';
import type { Format } from './format.ts';

export const json: Format = {
	name: 'json',
	label: 'JSON',
	mime: 'application/json; charset=utf-8',
	write: ({ document, meta, lessons }) => {
		const data = {
			title: document.title || meta.title,
			language: 'nl',
			...(meta.author ? { publisher: meta.author } : {}),
			...(meta.banner ? { banner: meta.banner } : {}),
			sentences: threadsOf(document),
			sources: Object.fromEntries([...document.notes].map(([key, note]) => [key, plainOf(note)])),
			...(lessons.length ? { lessons: lessons.map(withProvenance) } : {})
		};
		return new TextEncoder().encode(`${JSON.stringify(data, null, '\t')}\n`);
	}
};

function withProvenance(lesson: Lesson) {
	const { code, version, title, kind, status, windows, uncertainties, frameworks, themes, situation } =
		lesson;
	const { element, helps, because, unless, signs, childSigns, counter, scope, recognition, links } = lesson;
	const { level, sessions, organisationTypes, grounds, supportedBy } = certaintyOf(lesson);
	return {
		...{ code, version, title, kind, status, windows, uncertainties, frameworks, themes, situation },
		...{ element, helps, because, unless, signs, childSigns, counter, scope, recognition, links },
		certainty: { level, sessions, organisationTypes, grounds, supportedBy },
		relations: lesson.relations.map(({ lesson: other, is }) => ({ lesson: other, is })),
		sightings: lesson.sightings.map(
			({ session, month, playbook, windows: seenIn, organisations, maker }) => ({
				...{ session, month, playbook, windows: seenIn, organisations, maker }
			})
		),
		history: lesson.history.map(({ version: at, month, maker, what }) => ({
			version: at,
			month,
			maker,
			what
		}))
	};
}
