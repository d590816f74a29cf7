import { expect, test } from 'vitest';
import { logoFrom } from './logo.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const svg = (inside: string, attributes = 'width="300" height="80"') =>
	bytes(
		`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`
	);
const drawn = async (file: Uint8Array) => {
	const logo = await logoFrom(file);
	if ('refused' in logo) throw new Error(logo.refused);
	return logo;
};
/** The names of the chunks in a PNG. */
function chunks(png: Uint8Array): string[] {
	const view = new DataView(png.buffer, png.byteOffset);
	const names: string[] = [];
	for (let at = 8; at < png.length; at += view.getUint32(at) + 12)
		names.push(String.fromCharCode(...png.subarray(at + 4, at + 8)));
	return names;
}

test('[H32] a drawing becomes a picture: no script, link or remark of the file is left', async () => {
	const { png, width, height } = await drawn(
		svg(
			'<!-- van Noor --><script>alert(1)</script><rect width="300" height="80" onclick="x()" fill="#7a2a5c"/>'
		)
	);
	expect([width, height]).toEqual([720, 192]);
	expect(new Set(chunks(png))).toEqual(new Set(['IHDR', 'IDAT', 'IEND']));
	expect(Buffer.from(png).includes('Noor')).toBe(false);
});

test('[H32] a PNG is drawn anew too, without what a camera or editor put in it', async () => {
	const { png } = await drawn(svg('<circle cx="40" cy="40" r="30" fill="#123456"/>'));
	const remark = bytes('Author\0Noor');
	const length = new Uint8Array(4);
	new DataView(length.buffer).setUint32(0, remark.length);
	const withRemark = Buffer.concat([
		png.subarray(0, 33),
		length,
		bytes('tEXt'),
		remark,
		new Uint8Array(4),
		png.subarray(33)
	]);
	expect(chunks(withRemark)).toContain('tEXt');
	expect(chunks((await drawn(withRemark)).png)).not.toContain('tEXt');
});

test('[H32] what is no picture, is too large, or is a strip, is refused', async () => {
	for (const text of [
		'',
		'GIF89a',
		'<html></html>',
		'<svg',
		'<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0"/>'
	])
		expect(await logoFrom(bytes(text)), text).toEqual({ refused: 'logo_not_a_picture' });
	expect(
		await logoFrom(bytes('<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>'))
	).toEqual({
		refused: 'logo_not_a_picture'
	});
	expect(await logoFrom(svg('', 'width="3000" height="10"'))).toEqual({ refused: 'logo_too_narrow' });
	expect(await logoFrom(new Uint8Array(500_001))).toEqual({ refused: 'logo_too_large' });
});

test('[H32] a drawing with a filter, a picture inside, a pattern or a mask is refused before it is drawn', async () => {
	for (const inside of [
		'<filter id="f"><feTurbulence baseFrequency="1" numOctaves="100000000"/></filter><rect width="9" height="9" filter="url(#f)"/>',
		'<s:FILTER xmlns:s="http://www.w3.org/2000/svg" id="f"/>',
		'<image width="300" height="80" xlink:href="data:image/png;base64,AAAA"/>',
		'<image width="300" height="80" xlink:href="file:///etc/hostname"/>',
		'<image width="300" height="80" xlink:href="https://voorbeeld.nl/x.png"/>',
		'<pattern id="p" width="1" height="1"/>',
		'<mask id="m"/>'
	])
		expect(await logoFrom(svg(inside)), inside).toEqual({ refused: 'logo_not_a_picture' });
});

test('[H32] a drawing that takes too long is refused, and the server goes on meanwhile', async () => {
	const levels = Array.from(
		{ length: 5 },
		(_, i) => `<g id="l${i + 1}">${`<use xlink:href="#l${i}"/>`.repeat(10)}</g>`
	);
	const many = `<defs><circle id="l0" r="40"/>${levels.join('')}</defs><use xlink:href="#l5"/>`;
	let ticks = 0;
	const ticking = setInterval(() => ticks++, 5);
	expect(await logoFrom(svg(many), 200)).toEqual({ refused: 'logo_not_a_picture' });
	clearInterval(ticking);
	expect(ticks).toBeGreaterThan(5);
	await drawn(svg('<circle cx="40" cy="40" r="30"/>'));
});
