// The text as data, for research: every sentence with its section and where it comes from. No case, no person.
import { plainOf } from '../document.ts';
import { threadsOf } from '../threads.ts';
import type { Format } from './format.ts';

export const json: Format = {
	name: 'json',
	label: 'JSON',
	mime: 'application/json; charset=utf-8',
	write: ({ document, meta }) => {
		const data = {
			title: document.title || meta.title,
			language: 'nl',
			...(meta.author ? { publisher: meta.author } : {}),
			...(meta.banner ? { banner: meta.banner } : {}),
			sentences: threadsOf(document),
			sources: Object.fromEntries([...document.notes].map(([key, note]) => [key, plainOf(note)]))
		};
		return new TextEncoder().encode(`${JSON.stringify(data, null, '\t')}\n`);
	}
};
