// The styles of an OpenDocument file, by the names that LibreOffice and Word know.
import type { Meta } from './format.ts';
import { accentOf, fontOf } from './paged.ts';

const paragraph = (name: string, shown: string, text: string, layout = '', extra = '') =>
	`<style:style style:name="${name}" style:display-name="${shown}" style:family="paragraph" style:parent-style-name="Standard"${extra}><style:paragraph-properties ${layout}/><style:text-properties ${text}/></style:style>`;
const span = (name: string, text: string) =>
	`<style:style style:name="${name}" style:family="text"><style:text-properties ${text}/></style:style>`;
const list = (name: string, kind: 'bullet' | 'number') =>
	`<text:list-style style:name="${name}">${[1, 2, 3]
		.map(
			(level) =>
				`<text:list-level-style-${kind} text:level="${level}" ${kind === 'bullet' ? 'text:bullet-char="•"' : 'style:num-format="1" style:num-suffix="."'}><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.6cm" fo:margin-left="${level * 0.8}cm"/></style:list-level-properties></text:list-level-style-${kind}>`
		)
		.join('')}</text:list-style>`;

/** The styles of an OpenDocument text, in the colour and the font of the house. */
export function odtStyles(meta: Meta): string {
	const color = `fo:color="#${accentOf(meta)}"`;
	const heading = (level: number, size: number) =>
		paragraph(
			`Heading_20_${level}`,
			`Heading ${level}`,
			`fo:font-size="${size}pt" fo:font-weight="bold" ${color}`,
			'fo:margin-top="0.5cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"',
			` style:default-outline-level="${level}"`
		);
	return `<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.25cm" fo:line-height="130%"/><style:text-properties fo:font-family="${fontOf(meta).office}" fo:font-size="11pt" fo:language="nl" fo:country="NL"/></style:default-style><style:default-style style:family="graphic"/><style:style style:name="Standard" style:family="paragraph"/>${[
		paragraph('Title', 'Title', `fo:font-size="21pt" fo:font-weight="bold" ${color}`),
		heading(1, 15),
		heading(2, 13),
		heading(3, 12),
		paragraph('Quotations', 'Quotations', 'fo:font-style="italic"', 'fo:margin-left="0.6cm"'),
		paragraph('Table_20_Heading', 'Table Heading', 'fo:font-weight="bold"', 'fo:margin-bottom="0.1cm"'),
		paragraph('Table_20_Contents', 'Table Contents', '', 'fo:margin-bottom="0.1cm"'),
		paragraph('Note', 'Note', 'fo:font-size="9.5pt"'),
		paragraph('Code', 'Code', `fo:font-family="'Courier New'"`),
		paragraph('Rule', 'Rule', '', 'fo:border-bottom="0.5pt solid #bbbbbb"'),
		span('Strong', 'fo:font-weight="bold"'),
		span('Emphasis', 'fo:font-style="italic"'),
		span('Struck', 'style:text-line-through-style="solid"'),
		span('Source', `fo:font-family="'Courier New'"`),
		span('Link', `${color} style:text-underline-style="solid"`),
		span('Mark', `${color} style:text-position="super 60%"`),
		list('Bullets', 'bullet'),
		list('Numbers', 'number')
	].join(
		''
	)}</office:styles><office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.4cm"/><style:header-style/><style:footer-style><style:header-footer-properties fo:min-height="0.9cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer><text:p text:style-name="Note"><text:page-number/> / <text:page-count/></text:p></style:footer></style:master-page></office:master-styles>`;
}
