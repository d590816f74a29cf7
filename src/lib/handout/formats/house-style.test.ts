import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { exampleKept } from '#lib/lessons/example.ts';
import { lessonsOf } from '#lib/lessons/from-session.ts';
import { composeHandout } from '../compose.ts';
import { formatNamed, handoutFormats, write } from './formats.ts';
import {
	contrast,
	fontNames,
	isReadable,
	onPaper,
	pageStyle,
	readableOn,
	type HouseStyle
} from './house-style.ts';

const draft = composeHandout(lessonsOf(exampleKept), { title: 'Eerst de bron', month: '2026-04' });
/** One black dot. */
const png = Uint8Array.from(
	atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=='),
	(sign) => sign.charCodeAt(0)
);
const style: HouseStyle = {
	organisation: 'Regio Voorbeeld',
	accent: '#7a2a5c',
	font: 'serif',
	logo: { png, width: 300, height: 80, text: 'Regio "Voorbeeld"' }
};
const file = (name: string, with_ = style) =>
	write(formatNamed(name, handoutFormats)!, draft, { title: 'T', style: with_ });

test('[H32] contrast is counted as WCAG counts it', () => {
	expect(contrast('#000000')).toBe(21);
	expect(contrast('#ffffff')).toBe(1);
	expect(contrast('#767676')).toBeCloseTo(4.54, 2);
	expect(['#767676', '#777777', '#1f5c6b', 'red', '#fff'].map(isReadable)).toEqual([
		true,
		false,
		true,
		false,
		false
	]);
});

test('[H32] a colour becomes as light or dark as it takes to read, and no further', () => {
	expect(readableOn('#7a2a5c', '#ffffff')).toBe('#7a2a5c');
	for (const colour of ['#7a2a5c', '#000000', '#1f5c6b', '#767676'])
		for (const ground of ['#f1ebdf', '#2a313b', '#17191c'])
			expect(contrast(readableOn(colour, ground), ground)).toBeGreaterThanOrEqual(4.5);
});

test('[H32] the public page takes the colour by day, a lighter one by night, and the font', () => {
	expect(pageStyle({ accent: '#7a2a5c', font: 'serif' })).toMatch(
		/^\.house \{ --accent: light-dark\(#7a2a5c, #[\da-f]{6}\);.*Georgia/
	);
	expect(pageStyle({ accent: 'red;} body { display: none', font: 'sans' })).toMatch(/light-dark\(#1f5c6b,/);
});

test('[H32] a logo keeps its shape and fits above a text', () => {
	expect(onPaper({ width: 720, height: 192 })).toEqual({ width: 60, height: 16 });
	expect(onPaper({ width: 500, height: 500 })).toEqual({ width: 16, height: 16 });
});

test('[H32] HTML, cards, Word and OpenDocument carry colour, font and logo with its words', async () => {
	for (const name of ['html', 'kaarten-html']) {
		const html = new TextDecoder().decode(await file(name));
		expect(html).toContain('--accent: #7a2a5c');
		expect(html).toContain('Georgia');
		expect(html).toContain('alt="Regio &#34;Voorbeeld&#34;"');
		expect(html).not.toMatch(/src="(?!data:image\/png;base64,)/);
	}
	const docx = unzipSync(await file('docx'));
	expect(strFromU8(docx['word/styles.xml']!)).toMatch(/Georgia[\s\S]*7a2a5c/i);
	expect(strFromU8(docx['word/document.xml']!)).toContain('descr="Regio &quot;Voorbeeld&quot;"');
	const odt = unzipSync(await file('odt'));
	expect(odt['Pictures/logo.png']).toEqual(png);
	expect(strFromU8(odt['content.xml']!)).toContain('<svg:title>Regio &#34;Voorbeeld&#34;</svg:title>');
	expect(strFromU8(odt['META-INF/manifest.xml']!)).toContain('manifest:full-path="Pictures/logo.png"');
	expect(strFromU8(odt['styles.xml']!)).toMatch(/#7a2a5c/);
});

test.runIf(formatNamed('pdf'))(
	'[H32] PDF takes every font that comes along, and the logo with its words',
	async () => {
		for (const font of fontNames) {
			const pdf = Buffer.from(await file('pdf', { ...style, font })).toString('latin1');
			const name = { serif: 'LibertinusSerif', sans: 'SourceSans3', legible: 'AtkinsonHyperlegible' }[font];
			expect(pdf).toContain(name);
			expect(pdf).toContain('/Subtype /Image');
		}
	}
);

test('[H32] a colour that does not read well is never used, wherever it came from', async () => {
	expect(new TextDecoder().decode(await file('html', { ...style, accent: '#ffee00' }))).toContain(
		'--accent: #1f5c6b'
	);
});
