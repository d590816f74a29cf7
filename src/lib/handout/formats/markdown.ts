// Markdown as it was written, with its marks and notes, so that it can be edited elsewhere and brought back.
import type { Format } from './format.ts';

export const markdown: Format = {
	name: 'md',
	label: 'Markdown',
	mime: 'text/markdown; charset=utf-8',
	write: ({ markdown, meta }) =>
		new TextEncoder().encode(
			meta.banner ? markdown.replace(/^(# [^\n]*\n)/m, (title) => `${title}\n**${meta.banner}**\n`) : markdown
		)
};
