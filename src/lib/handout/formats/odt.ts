// OpenDocument text: XML of our own in a zip, because no package on npm writes it.
import { strToU8, zipSync } from 'fflate';
import type { Block, Inline } from '../document.ts';
import type { Format, Meta } from './format.ts';
import { odtStyles } from './odt-style.ts';
import { onPaper, type Logo } from './house-style.ts';
import { paged, xml, type Paged } from './paged.ts';

const mime = 'application/vnd.oasis.opendocument.text';

export const odt: Format = {
	name: 'odt',
	label: 'OpenDocument',
	mime,
	write: ({ document, meta }) => toOdt(paged(document, meta), meta)
};

const spaces = Object.entries({
	office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
	style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
	text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
	table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
	draw: 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
	svg: 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
	fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
	xlink: 'http://www.w3.org/1999/xlink',
	dc: 'http://purl.org/dc/elements/1.1/',
	meta: 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0'
})
	.map(([name, address]) => `xmlns:${name}="${address}"`)
	.join(' ');

const part = (root: string, body: string) =>
	strToU8(
		`<?xml version="1.0" encoding="UTF-8"?><office:${root} ${spaces} office:version="1.3">${body}</office:${root}>`
	);

function toOdt(document: Paged, meta: Meta): Uint8Array {
	const notes = document.notes
		.map(
			(note, i) =>
				`<text:list-item><text:p text:style-name="Note"><text:bookmark text:name="noot-${i + 1}"/>${inlines(note, document)}</text:p></text:list-item>`
		)
		.join('');
	const logo = meta.style?.logo;
	const body = [
		logo ? logoOf(logo) : '',
		`<text:p text:style-name="Title">${xml(document.title)}</text:p>`,
		...document.blocks.map((one) => block(one, document)),
		notes &&
			`<text:h text:outline-level="1" text:style-name="Heading_20_1">${xml(document.notesHeading)}</text:h><text:list text:style-name="Numbers">${notes}</text:list>`
	].join('');
	const files = {
		'content.xml': part('document-content', `<office:body><office:text>${body}</office:text></office:body>`),
		'styles.xml': part('document-styles', odtStyles(meta)),
		'meta.xml': part(
			'document-meta',
			`<office:meta><meta:generator>Vensterbank</meta:generator><dc:title>${xml(document.title)}</dc:title><dc:creator>${xml(meta.author ?? '')}</dc:creator><dc:language>nl-NL</dc:language></office:meta>`
		)
	};
	const entries = Object.keys(files)
		.map((file) => [file, 'text/xml'])
		.concat(logo ? [[logoFile, 'image/png']] : [])
		.map(
			([file, type]) => `<manifest:file-entry manifest:full-path="${file}" manifest:media-type="${type}"/>`
		);
	const manifest = `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mime}"/>${entries.join('')}</manifest:manifest>`;
	// The mimetype comes first and is not packed: that is how a file is known to be OpenDocument.
	return zipSync({
		mimetype: [strToU8(mime), { level: 0 }],
		...files,
		...(logo ? { [logoFile]: [logo.png, { level: 0 }] as const } : {}),
		'META-INF/manifest.xml': strToU8(manifest)
	});
}

/** Between marks that follow each other: «2 3» and not «23». */
const thin = '\u202F';

const logoFile = 'Pictures/logo.png';

function logoOf(logo: Logo): string {
	const { width, height } = onPaper(logo);
	return `<text:p text:style-name="Standard"><draw:frame draw:name="logo" text:anchor-type="as-char" svg:width="${width}mm" svg:height="${height}mm"><draw:image xlink:href="${logoFile}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/><svg:title>${xml(logo.text)}</svg:title></draw:frame></text:p>`;
}

function inlines(of: readonly Inline[], document: Paged): string {
	const span = (style: string, inner: string) => `<text:span text:style-name="${style}">${inner}</text:span>`;
	return of
		.map((one, i) => {
			switch (one.is) {
				case 'text':
					return xml(one.text);
				case 'strong':
					return span('Strong', inlines(one.of, document));
				case 'em':
					return span('Emphasis', inlines(one.of, document));
				case 'del':
					return span('Struck', inlines(one.of, document));
				case 'code':
					return span('Source', xml(one.text));
				case 'link':
					return `<text:a xlink:type="simple" xlink:href="${xml(one.href)}" text:style-name="Link">${inlines(one.of, document)}</text:a>`;
				case 'break':
					return '<text:line-break/>';
				case 'note': {
					const n = document.numberOf(one.key);
					return n
						? `<text:a xlink:type="simple" xlink:href="#noot-${n}" text:style-name="Mark">${n}</text:a>${of[i + 1]?.is === 'note' ? thin : ''}`
						: '';
				}
			}
		})
		.join('');
}

function block(one: Block, document: Paged, style = 'Standard'): string {
	switch (one.is) {
		case 'heading': {
			const level = one.level - 1;
			return `<text:h text:outline-level="${level}" text:style-name="Heading_20_${Math.min(level, 3)}">${inlines(one.of, document)}</text:h>`;
		}
		case 'paragraph':
			return `<text:p text:style-name="${style}">${inlines(one.of, document)}</text:p>`;
		case 'list': {
			const start = one.ordered ? ` text:start-value="${one.start}"` : '';
			const items = one.items.map(
				(item, i) =>
					`<text:list-item${i === 0 ? start : ''}>${item.map((inner) => block(inner, document)).join('')}</text:list-item>`
			);
			return `<text:list text:style-name="${one.ordered ? 'Numbers' : 'Bullets'}">${items.join('')}</text:list>`;
		}
		case 'quote':
			return one.of.map((inner) => block(inner, document, 'Quotations')).join('');
		case 'table': {
			const row = (cells: readonly (readonly Inline[])[], kind: string) =>
				`<table:table-row>${cells
					.map(
						(cell) =>
							`<table:table-cell office:value-type="string"><text:p text:style-name="Table_20_${kind}">${inlines(cell, document)}</text:p></table:table-cell>`
					)
					.join('')}</table:table-row>`;
			return `<table:table><table:table-column table:number-columns-repeated="${one.header.length}"/><table:table-header-rows>${row(one.header, 'Heading')}</table:table-header-rows>${one.rows.map((cells) => row(cells, 'Contents')).join('')}</table:table><text:p text:style-name="Standard"/>`;
		}
		case 'code':
			return one.text
				.split('\n')
				.map((line) => `<text:p text:style-name="Code">${xml(line)}</text:p>`)
				.join('');
		case 'rule':
			return '<text:p text:style-name="Rule"/>';
	}
}
