// A logo as it may stand in documents: whatever was uploaded is drawn anew as a PNG, so that no script, link, hidden text or
// metadata of the file comes along. The uploaded file itself is not kept.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Logo } from '#lib/handout/formats/house-style.ts';

export type LogoRefusal = 'logo_too_large' | 'logo_not_a_picture' | 'logo_too_narrow';

/** The largest file that is taken: a logo is small. */
const largest = 500_000;
/** Pixels of the long side: sharp on paper at 60 mm. */
const side = 720;
/** A strip longer than this is no logo, and would not be readable on paper. */
const slimmest = 8;

const require = createRequire(import.meta.url);
let ready: Promise<readonly Uint8Array[]> | undefined;

/** Draws an SVG or PNG anew. Refuses what is too large, is no picture, or is a strip. */
export async function logoFrom(file: Uint8Array): Promise<Omit<Logo, 'text'> | { refused: LogoRefusal }> {
	if (file.length > largest) return { refused: 'logo_too_large' };
	const svg = isPng(file) ? framed(file) : drawing(file);
	if (!svg) return { refused: 'logo_not_a_picture' };
	const fontBuffers = [...(await (ready ??= prepare()))];
	const font = { fontBuffers, defaultFontFamily: 'Source Sans 3', loadSystemFonts: false };
	let picture: InstanceType<typeof Resvg>;
	try {
		picture = new Resvg(svg, { font });
	} catch {
		return { refused: 'logo_not_a_picture' };
	}
	const { width, height } = picture;
	picture.free();
	if (!(width > 0 && height > 0)) return { refused: 'logo_not_a_picture' };
	if (Math.max(width / height, height / width) > slimmest) return { refused: 'logo_too_narrow' };
	const fitTo = { mode: width >= height ? 'width' : 'height', value: side } as const;
	const drawn = new Resvg(svg, { font, fitTo }).render();
	return { png: drawn.asPng(), width: drawn.width, height: drawn.height };
}

async function prepare(): Promise<readonly Uint8Array[]> {
	await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
	const faces = ['400Regular', '700Bold'].map((face) => `${face}/SourceSans3_${face}.ttf`);
	return Promise.all(
		faces.map((face) => readFile(require.resolve(`@expo-google-fonts/source-sans-3/${face}`)))
	);
}

const isPng = (file: Uint8Array) =>
	[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((byte, i) => file[i] === byte) && file.length > 24;

/** The text of an SVG; nothing when it is something else, or defines entities that could grow without end. */
function drawing(file: Uint8Array): string | undefined {
	const text = new TextDecoder().decode(file).replace(/^\uFEFF/, '');
	return /<svg[\s>]/i.test(text) && !/<!ENTITY|\0/i.test(text) ? text : undefined;
}

/** A PNG in a drawing of its own size, so that both kinds go the same way. */
function framed(file: Uint8Array): string | undefined {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	const [width, height] = [view.getUint32(16), view.getUint32(20)];
	if (!width || !height || width * height > 16_000_000) return undefined;
	return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}"><image width="${width}" height="${height}" xlink:href="data:image/png;base64,${Buffer.from(file).toString('base64')}"/></svg>`;
}
