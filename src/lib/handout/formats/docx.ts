// DOCX with real styles, numbering, links and language, so that Word and its screen readers know what is what.
import type { Paragraph as DocxParagraph, ParagraphChild, Table as DocxTable } from 'docx';
import type { Block, Inline } from '../document.ts';
import type { Format, Meta } from './format.ts';
import { onPaper } from './house-style.ts';
import { accentOf, fontOf, paged, type Paged } from './paged.ts';

export const docx: Format = {
	name: 'docx',
	label: 'Word',
	mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	write: ({ document, meta }) => toDocx(paged(document, meta), meta)
};

interface Around {
	readonly style?: string;
	readonly numbering?: { readonly reference: string; readonly level: number; readonly instance?: number };
}

async function toDocx(document: Paged, meta: Meta): Promise<Uint8Array> {
	const d = await import('docx');
	const accent = accentOf(meta);
	let instance = 0;

	const runs = (of: readonly Inline[], style: object = {}): ParagraphChild[] =>
		of.flatMap((one, i): ParagraphChild[] => {
			switch (one.is) {
				case 'text':
					return [new d.TextRun({ ...style, text: one.text })];
				case 'strong':
					return runs(one.of, { ...style, bold: true });
				case 'em':
					return runs(one.of, { ...style, italics: true });
				case 'del':
					return runs(one.of, { ...style, strike: true });
				case 'code':
					return [new d.TextRun({ ...style, text: one.text, font: 'Courier New' })];
				case 'link':
					return [
						new d.ExternalHyperlink({
							link: one.href,
							children: runs(one.of, { ...style, style: 'Hyperlink' }) as never
						})
					];
				case 'break':
					return [new d.TextRun({ break: 1 })];
				case 'note': {
					const n = document.numberOf(one.key);
					const mark = new d.TextRun({ text: String(n), superScript: true, style: 'Hyperlink' });
					// «2 3» and not «23».
					const apart = of[i + 1]?.is === 'note' ? [new d.TextRun({ text: '\u202F' })] : [];
					return n ? [new d.InternalHyperlink({ anchor: `noot-${n}`, children: [mark] }), ...apart] : [];
				}
			}
		});
	const paragraph = (of: readonly Inline[], around: Around = {}) =>
		new d.Paragraph({ ...around, children: runs(of) });

	const block = (one: Block, around: Around = {}): (DocxParagraph | DocxTable)[] => {
		switch (one.is) {
			case 'heading':
				return [new d.Paragraph({ style: `Heading${Math.min(one.level - 1, 3)}`, children: runs(one.of) })];
			case 'paragraph':
				return [paragraph(one.of, around)];
			case 'quote':
				return one.of.flatMap((inner) => block(inner, { style: 'Quote' }));
			case 'list': {
				const level = around.numbering ? Math.min(around.numbering.level + 1, 2) : 0;
				const numbering = { reference: one.ordered ? 'numbers' : 'bullets', level, instance: ++instance };
				return one.items.flatMap((item) =>
					item.flatMap((inner, i) =>
						i === 0 || inner.is === 'list' ? block(inner, { numbering }) : block(inner)
					)
				);
			}
			case 'table': {
				const row = (cells: readonly (readonly Inline[])[], header: boolean) =>
					new d.TableRow({
						tableHeader: header,
						cantSplit: true,
						children: cells.map(
							(cell, i) =>
								new d.TableCell({
									margins: { top: 60, bottom: 60, left: 80, right: 80 },
									children: [
										new d.Paragraph({
											alignment: one.align[i] === 'right' ? d.AlignmentType.END : d.AlignmentType.START,
											children: runs(cell, header ? { bold: true } : {})
										})
									]
								})
						)
					});
				const rows = [row(one.header, true), ...one.rows.map((cells) => row(cells, false))];
				return [
					new d.Table({ width: { size: 100, type: d.WidthType.PERCENTAGE }, rows }),
					new d.Paragraph('')
				];
			}
			case 'code':
				return one.text
					.split('\n')
					.map((text) => new d.Paragraph({ children: [new d.TextRun({ text, font: 'Courier New' })] }));
			case 'rule':
				return [new d.Paragraph({ thematicBreak: true })];
		}
	};
	const notes = document.notes.map(
		(note, i) =>
			new d.Paragraph({
				numbering: { reference: 'notes', level: 0 },
				children: [new d.Bookmark({ id: `noot-${i + 1}`, children: runs(note, { size: 19 }) as never })]
			})
	);
	const levels = (format: 'decimal' | 'bullet') =>
		[0, 1, 2].map((level) => ({
			level,
			format: format === 'bullet' ? d.LevelFormat.BULLET : d.LevelFormat.DECIMAL,
			text: format === 'bullet' ? '•' : `%${level + 1}.`,
			alignment: d.AlignmentType.START,
			style: { paragraph: { indent: { left: 500 * (level + 1), hanging: 360 } } }
		}));
	// Without a level in the outline LibreOffice, and who navigates by headings, sees none.
	const heading = (size: number, outlineLevel: number) => ({
		run: { size, bold: true, color: accent },
		paragraph: { spacing: { before: 320, after: 120 }, keepNext: true, outlineLevel }
	});
	const logo = meta.style?.logo;
	const head = logo
		? [
				new d.Paragraph({
					spacing: { after: 240 },
					children: [
						new d.ImageRun({
							type: 'png',
							data: logo.png,
							transformation: inPixels(onPaper(logo)),
							altText: { name: 'logo', title: logo.text, description: logo.text }
						})
					]
				})
			]
		: [];
	const language = { value: 'nl-NL' };
	const file = new d.Document({
		title: document.title,
		creator: meta.author ?? 'Vensterbank',
		lastModifiedBy: meta.author ?? 'Vensterbank',
		description: document.title,
		numbering: {
			config: [
				{ reference: 'bullets', levels: levels('bullet') },
				{ reference: 'numbers', levels: levels('decimal') },
				{ reference: 'notes', levels: levels('decimal') }
			]
		},
		styles: {
			default: {
				// Without lineRule LibreOffice reads the line as an exact height.
				document: {
					run: { font: fontOf(meta).office, size: 22, language },
					paragraph: { spacing: { after: 140, line: 290, lineRule: 'auto' } }
				},
				title: { run: { size: 42, bold: true, color: accent }, paragraph: { spacing: { after: 200 } } },
				heading1: heading(30, 0),
				heading2: heading(25, 1),
				heading3: heading(23, 2)
			},
			paragraphStyles: [
				{
					id: 'Quote',
					name: 'Quote',
					basedOn: 'Normal',
					quickFormat: true,
					run: { italics: true },
					paragraph: { indent: { left: 360 } }
				}
			]
		},
		sections: [
			{
				properties: { page: { size: { width: 11906, height: 16838 } } },
				footers: {
					default: new d.Footer({
						children: [
							new d.Paragraph({
								alignment: d.AlignmentType.END,
								children: [
									new d.TextRun({
										size: 18,
										children: [d.PageNumber.CURRENT, ' / ', d.PageNumber.TOTAL_PAGES]
									})
								]
							})
						]
					})
				},
				children: [
					...head,
					new d.Paragraph({ heading: d.HeadingLevel.TITLE, children: [new d.TextRun(document.title)] }),
					...document.blocks.flatMap((one) => block(one)),
					...(notes.length
						? [
								new d.Paragraph({ style: 'Heading1', children: [new d.TextRun(document.notesHeading)] }),
								...notes
							]
						: [])
				]
			}
		]
	});
	return new Uint8Array(await d.Packer.toBuffer(file));
}

/** docx measures pictures in pixels of 96 to the inch. */
function inPixels(millimetres: { readonly width: number; readonly height: number }) {
	const pixels = (size: number) => Math.round((size / 25.4) * 96);
	return { width: pixels(millimetres.width), height: pixels(millimetres.height) };
}
