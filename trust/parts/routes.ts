import { globSync } from 'node:fs';

const filled: Readonly<Record<string, string>> = {
	code: 'ZZZZZZZZ',
	id: '00000000-0000-4000-8000-000000000000',
	token: 'x'.repeat(32),
	slug: 'geen',
	format: 'docx',
	'...path': 'get-session'
};

/** The path of every page and endpoint, with parameters that lead to nothing. */
export const paths: readonly string[] = [
	...new Set(
		globSync('src/routes/**/{+page.svelte,+server.ts}').map(
			(file) =>
				file
					.replace(/^src\/routes/, '')
					.replace(/\/\+(page\.svelte|server\.ts)$/, '')
					.replace(/\/\([^)]+\)/g, '')
					.replace(/\[x\+2e\]/g, '.')
					.replace(/\[([^\]]+)\]/g, (_, name: string) => filled[name] ?? 'x') || '/'
		)
	)
].toSorted();
