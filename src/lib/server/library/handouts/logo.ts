// A logo as it may stand in documents: whatever was uploaded is drawn anew as a PNG, so that no script, link, hidden text or
// metadata of the file comes along. The uploaded file itself is not kept.
import { Worker } from 'node:worker_threads';
import type { Logo } from '#lib/handout/formats/house-style.ts';
import { atRoot } from '../../root.ts';
import type { Drawn } from './logo-drawer.ts';

export type LogoRefusal = 'logo_too_large' | 'logo_not_a_picture' | 'logo_too_narrow';

/** The largest file that is taken: a logo is small. */
const largest = 500_000;
/** How long drawing may take, in milliseconds: a logo takes a tenth of a second. */
const longest = 5_000;

/** The drawing before this one: one at a time, so that uploads never take more than one processor. */
let before: Promise<unknown> = Promise.resolve();

/**
 * Draws an SVG or PNG anew, in a thread of its own: the sessions in this process go on meanwhile. Refuses what is too large,
 * is no picture, is a strip, or is not drawn within `patience` milliseconds.
 */
export function logoFrom(
	file: Uint8Array,
	patience = longest
): Promise<Omit<Logo, 'text'> | { refused: LogoRefusal }> {
	if (file.length > largest) return Promise.resolve({ refused: 'logo_too_large' });
	const svg = isPng(file) ? framed(file) : drawing(file);
	if (!svg) return Promise.resolve({ refused: 'logo_not_a_picture' });
	const drawn = before.then(() => drawnBy(svg, patience));
	before = drawn;
	return drawn;
}

function drawnBy(svg: string, patience: number): Promise<Drawn> {
	const thread = new Worker(atRoot('src', 'lib', 'server', 'library', 'handouts', 'logo-drawer.ts'), {
		workerData: svg,
		execArgv: []
	});
	let timer: NodeJS.Timeout | undefined;
	return new Promise<Drawn>((resolve) => {
		const refuse = () => resolve({ refused: 'logo_not_a_picture' });
		thread.once('online', () => (timer = setTimeout(refuse, patience)));
		thread.once('message', resolve);
		thread.once('error', refuse);
		thread.once('exit', refuse);
	}).finally(() => {
		clearTimeout(timer);
		return thread.terminate();
	});
}

const isPng = (file: Uint8Array) =>
	[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((byte, i) => file[i] === byte) && file.length > 24;

/** Parts of a drawing that a logo can do without and that cost work or memory without end; a picture inside is one of them. */
const costly = /<(?:[^\s<>/:]+:)?(?:filter|fe[A-Z]\w*|image|pattern|mask)\b/i;

/** The text of an SVG; nothing when it is something else, has costly parts, or defines entities that could grow without end. */
function drawing(file: Uint8Array): string | undefined {
	const text = new TextDecoder().decode(file).replace(/^\uFEFF/, '');
	return /<svg[\s>]/i.test(text) && !/<!ENTITY|\0/i.test(text) && !costly.test(text) ? text : undefined;
}

/** A PNG in a drawing of its own size, so that both kinds go the same way. */
function framed(file: Uint8Array): string | undefined {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	const [width, height] = [view.getUint32(16), view.getUint32(20)];
	if (!width || !height || width * height > 16_000_000) return undefined;
	return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}"><image width="${width}" height="${height}" xlink:href="data:image/png;base64,${Buffer.from(file).toString('base64')}"/></svg>`;
}
