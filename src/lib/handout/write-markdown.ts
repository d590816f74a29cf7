// A document back in Markdown: for a text that was changed as a document, such as the text for one audience.
import { notesIn, runsIn, type Block, type Document, type Inline } from './document.ts';
import { atStart, safely } from './markdown.ts';

/** Markdown that `parse` reads as the same document. Notes that nothing points at stay behind. */
export function markdownOf(document: Document): string {
	const used = new Set(document.blocks.flatMap(runsIn).flatMap(notesIn));
	const notes = [...document.notes]
		.filter(([key]) => used.has(key))
		.map(([key, note]) => `[^${key}]: ${run(note)}`);
	const parts = [
		...(document.title ? [`# ${line(document.title)}`] : []),
		...document.blocks.map(block),
		...(notes.length ? [notes.join('\n')] : [])
	];
	return `${parts.join('\n\n')}\n`;
}

function block(one: Block): string {
	switch (one.is) {
		case 'heading':
			return `${'#'.repeat(one.level)} ${run(one.of)}`;
		case 'paragraph':
			return atStart(run(one.of));
		case 'list':
			return one.items
				.map((item, i) => {
					const marker = one.ordered ? `${one.start + i}. ` : '- ';
					const inner = item.map(block).reduce((text, next, at) => {
						const close = item[at]!.is === 'list' || at === 0;
						return at === 0 ? next : `${text}${close ? '\n' : '\n\n'}${next}`;
					}, '');
					return marker + inner.replace(/\n(?=[^\n])/g, `\n${' '.repeat(marker.length)}`);
				})
				.join('\n');
		case 'quote':
			return one.of.map(block).join('\n\n').replace(/^/gm, '> ').replace(/^> $/gm, '>');
		case 'table': {
			const rule = { left: '---', center: ':-:', right: '--:' };
			const row = (cells: readonly (readonly Inline[])[]) =>
				`| ${cells.map((cell) => run(cell).replace(/\\\n/g, ' ')).join(' | ')} |`;
			return [
				row(one.header),
				`| ${one.align.map((at) => rule[at]).join(' | ')} |`,
				...one.rows.map(row)
			].join('\n');
		}
		case 'code': {
			const fence = '`'.repeat(Math.max(3, longestRun(one.text) + 1));
			return `${fence}\n${one.text}\n${fence}`;
		}
		case 'rule':
			return '---';
	}
}

function run(of: readonly Inline[]): string {
	return of
		.map((one) => {
			switch (one.is) {
				case 'text':
					return safely(one.text.replace(/\s+/g, ' '));
				case 'strong':
					return `**${run(one.of)}**`;
				case 'em':
					return `*${run(one.of)}*`;
				case 'del':
					return `~~${run(one.of)}~~`;
				case 'code': {
					const ticks = '`'.repeat(longestRun(one.text) + 1);
					const room = /^`|`$/.test(one.text) ? ' ' : '';
					return `${ticks}${room}${one.text}${room}${ticks}`;
				}
				case 'link':
					return `[${run(one.of)}](<${one.href.replace(/[<>]/g, encodeURIComponent)}>)`;
				case 'break':
					return '\\\n';
				case 'note':
					return `[^${one.key}]`;
			}
		})
		.join('');
}

/** A title on one line. */
function line(text: string): string {
	return safely(text.replace(/\s+/g, ' ').trim());
}

function longestRun(text: string): number {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length));
}
