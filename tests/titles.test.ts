// Every page has a name in its tab, and all of them in one form: the page, then the app.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');

test('one component writes the title of a page', () => {
	const files = globSync('src/**/*.svelte').filter((file) => read(file).includes('<title>'));
	expect(files).toEqual(['src/lib/ui/PageTitle.svelte']);
});

test('every page has a title', () => {
	const nameless = globSync('src/routes/**/+{page,error}.svelte').filter(
		(file) => !/<(PageTitle|Sheet)\b/.test(read(file))
	);
	expect(nameless).toEqual([]);
});
