// The thread that draws a logo: an uploaded drawing can ask for more work than ever ends, and only a thread can be ended.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

export type Drawn =
	| { readonly png: Uint8Array; readonly width: number; readonly height: number }
	| { readonly refused: 'logo_not_a_picture' | 'logo_too_narrow' };

/** Pixels of the long side: sharp on paper at 60 mm. */
const side = 720;
/** A strip longer than this is no logo, and would not be readable on paper. */
const slimmest = 8;

const require = createRequire(import.meta.url);

async function fonts(): Promise<Uint8Array[]> {
	const faces = ['400Regular', '700Bold'].map((face) => `${face}/SourceSans3_${face}.ttf`);
	return Promise.all(
		faces.map((face) => readFile(require.resolve(`@expo-google-fonts/source-sans-3/${face}`)))
	);
}

async function draw(svg: string): Promise<Drawn> {
	await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
	const font = { fontBuffers: await fonts(), defaultFontFamily: 'Source Sans 3', loadSystemFonts: false };
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

parentPort!.postMessage(await draw(workerData as string));
