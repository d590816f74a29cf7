// What only the command line can do to look at a file: ask html-validate and LibreOffice, when they are on this machine.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { faultsIn, type Fault, type Kind } from '#lib/handout/validate/validate.ts';

export interface Looked {
	readonly file: string;
	readonly kind: Kind;
	readonly faults: readonly Fault[];
	/** Which other programs looked too; one that is not installed is not in here. */
	readonly by: readonly string[];
}

/** Looks at one file with all that is there to look with. */
export async function lookAt(file: string, kind: Kind): Promise<Looked> {
	const bytes = new Uint8Array(readFileSync(file));
	const faults = faultsIn(kind, bytes);
	const other =
		kind === 'html'
			? await byHtmlValidate(bytes)
			: kind === 'odt' || kind === 'docx'
				? byLibreOffice(file, kind, bytes)
				: undefined;
	return {
		file,
		kind,
		faults: [...faults, ...(other?.faults ?? [])],
		by: ['vensterbank', ...(other ? [other.by] : [])]
	};
}

interface Other {
	readonly by: string;
	readonly faults: readonly Fault[];
}

async function byHtmlValidate(bytes: Uint8Array): Promise<Other | undefined> {
	const library = await import('html-validate').catch(() => undefined);
	if (!library) return undefined;
	const checker = new library.HtmlValidate({
		extends: ['html-validate:standard', 'html-validate:a11y'],
		// Line ends and the order of attributes are taste; a page of its own has its style inside.
		rules: { 'no-trailing-whitespace': 'off', 'doctype-style': 'off', 'no-inline-style': 'off' }
	});
	const report = await checker.validateString(new TextDecoder().decode(bytes));
	const faults = report.results.flatMap(({ messages }) =>
		messages.map(({ ruleId, line }) => ({ what: 'markup', where: `${ruleId}:${line}` }) as const)
	);
	return { by: 'html-validate', faults };
}

/** Opens a file in LibreOffice and saves it as flat OpenDocument: what it had to repair is lost then. */
function byLibreOffice(file: string, kind: 'odt' | 'docx', bytes: Uint8Array): Other | undefined {
	const folder = mkdtempSync(join(tmpdir(), 'vensterbank-validate-'));
	try {
		const profile = `-env:UserInstallation=file://${folder}/profile`;
		const asked = ['--headless', profile, '--convert-to', 'fodt', '--outdir', folder, file];
		const ran = spawnSync('soffice', asked, { encoding: 'utf8', timeout: 180_000 });
		if (ran.error) return undefined;
		const by = 'LibreOffice';
		const flat = join(folder, basename(file).replace(/\.\w+$/, '.fodt'));
		const headings = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
		let opened: string;
		try {
			opened = readFileSync(flat, 'utf8');
		} catch {
			return { by, faults: [{ what: 'repaired' }] };
		}
		const inside = unzipSync(bytes);
		const wanted =
			kind === 'odt'
				? headings(strFromU8(inside['content.xml']!), /<text:h /g)
				: headings(strFromU8(inside['word/document.xml']!), /<w:pStyle w:val="Heading\d"/g);
		const found = headings(opened, /<text:h /g);
		return { by, faults: found === wanted ? [] : [{ what: 'repaired', where: `${found} / ${wanted}` }] };
	} catch {
		return { by: 'LibreOffice', faults: [{ what: 'repaired' }] };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
