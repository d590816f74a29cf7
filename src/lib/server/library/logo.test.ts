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

test('[H32] nothing outside the file is read', async () => {
	const outside = '<image width="300" height="80" xlink:href="file:///etc/hostname"/>';
	const far = '<image width="300" height="80" xlink:href="https://voorbeeld.nl/x.png"/>';
	const { png: empty } = await drawn(svg(''));
	for (const inside of [outside, far]) expect((await drawn(svg(inside))).png).toEqual(empty);
});
