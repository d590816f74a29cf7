// The compiler that makes PDF. It refuses to write a file that is not PDF/UA-1: tagged, with a title, a language and no skipped level.
// Text enters Typst only as string literals, so nothing that people typed is code.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { text } from '#lib/words/handout-text.ts';
import { named, unshownIn } from './unshown.ts';

interface Compiler {
	compile(source: { mainFileContent: string }): { hasError(): boolean; result: unknown; printErrors(): void };
	pdf(result: unknown, options: { pdfStandard: string }): Uint8Array;
	evictCache(age: number): void;
}

const packages = ['linux-x64-gnu', 'linux-x64-musl'].map(
	(platform) => `@myriaddreamin/typst-ts-node-compiler-${platform}`
);
/** Fonts that come along, beside the ones that the compiler has. */
const fontFiles = [
	['source-sans-3', 'SourceSans3'],
	['atkinson-hyperlegible', 'AtkinsonHyperlegible']
].flatMap(([folder, name]) =>
	['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map(
		(style) => `@expo-google-fonts/${folder}/${style}/${name}_${style}.ttf`
	)
);
let compiler: Compiler | undefined;

const require = createRequire(import.meta.url);

/** The compiler of this platform that is installed; it is an optional dependency. */
const installed = packages.find((name) => {
	try {
		return require.resolve(name);
	} catch {
		return false;
	}
});

/** Whether this machine can write PDF. */
export function canWritePdf(): boolean {
	return installed !== undefined;
}

type Standard = 'ua-1' | 'a-2a';

/**
 * A PDF from a Typst source with a title. Signs that no font here can show are named in words.
 * @throws Error with a sentence for the reader when this machine has no compiler.
 */
export function pdfFrom(source: string, standard: Standard = 'ua-1'): Uint8Array {
	try {
		return compile(source, standard);
	} catch (fault) {
		const unshown = unshownOf(source);
		if (!unshown.size) throw fault;
		const explained = `#title()\n#par[#emph[#${string(text.unshown)};]]`;
		return compile(named(source, unshown).replace('#title()', explained), standard);
	}
}

function compile(source: string, standard: Standard = 'ua-1'): Uint8Array {
	if (!installed)
		throw new Error('Op deze computer kan geen PDF gemaakt worden. Haal HTML op en print die als PDF.');
	// A workspace without documents: nothing that is written can read a file of this machine.
	compiler ??= require(installed).NodeCompiler.create({
		workspace: import.meta.dirname,
		fontArgs: [{ fontBlobs: fontFiles.map((file) => readFileSync(require.resolve(file))) }]
	}) as Compiler;
	const typst = compiler;
	const made = typst.compile({ mainFileContent: source });
	if (made.hasError()) throw new Error('Deze tekst kon niet in PDF worden gezet.');
	const bytes = typst.pdf(made.result, { pdfStandard: standard });
	typst.evictCache(10);
	return new Uint8Array(bytes);
}

/** What was found out of signs beyond plain Latin; it holds for as long as this process runs. */
const shown = new Map<string, boolean>();

/** The signs in a source for which no font here has a picture. Outside of text a source has plain signs alone. */
function unshownOf(source: string): ReadonlySet<string> {
	const signs = [...new Set(source)].filter((sign) => sign > '\u00FF');
	const shows = (some: readonly string[]) => {
		try {
			compile(
				`#set document(title: "x")\n#set text(lang: "nl")\n#title()\n#par[#${string(some.join(' '))};]`
			);
			return true;
		} catch {
			return false;
		}
	};
	const fresh = signs.filter((sign) => !shown.has(sign));
	const missing = new Set(unshownIn(fresh, shows));
	for (const sign of fresh) shown.set(sign, !missing.has(sign));
	return new Set(signs.filter((sign) => !shown.get(sign)));
}

/** A Typst string literal; the only way text gets in. Signs nobody can see, which PDF/UA refuses, stay behind. */
export function string(value: string): string {
	const seen = value.replace(/\p{Cs}|\uFEFF|(?![\n\r\t])\p{Cc}/gu, '');
	return JSON.stringify(seen).replace(/\\u([0-9a-f]{4})/g, '\\u{$1}');
}
