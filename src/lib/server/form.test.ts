import { globSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readForm, textsIn, typed } from './form.ts';

/** A posted form with these fields, and a file where its field `name` belongs. */
function posted(...fields: [string, string][]): FormData {
	const data = new FormData();
	for (const [name, value] of fields) data.append(name, value);
	data.append('name', new File(['x'], 'x.txt'));
	return data;
}

test('[F1] a file where a text belongs counts as left out', () => {
	const data = posted(['title', 'Eerst kijken']);
	expect(textsIn(data)).toEqual({ title: 'Eerst kijken' });
	expect(typed(data, 'title', 'name', 'other')).toEqual({ title: 'Eerst kijken', name: '', other: '' });
});

test('[F1] a field that will not do gives the first word for its fault, and the others none', () => {
	const schema = v.object({
		name: v.string('name_missing'),
		title: v.pipe(v.string(), v.minLength(20, 'too_short'), v.regex(/^\d/, 'no_number')),
		kinds: v.pipe(v.array(v.picklist(['a', 'b'], 'kind_unknown')), v.minLength(1, 'kind_missing'))
	});
	const data = posted(['title', 'kort'], ['kinds', 'a'], ['kinds', 'c']);
	expect(readForm(data, schema, ['kinds']).faults).toEqual({
		name: 'name_missing',
		title: 'too_short',
		kinds: 'kind_unknown'
	});
	expect(readForm(posted(['title', 'x']), v.object({ title: v.string() })).values).toEqual({ title: 'x' });
});

test('[F1] no page reads a whole form but through here, where nothing that is posted can break it', () => {
	const pages = globSync('src/routes/**/*.ts').filter((file) =>
		/\bv\.parse\(\w+, (?!textsIn\()/.test(readFileSync(file, 'utf8'))
	);
	expect(pages).toEqual([]);
});
