// One look at a file that was taken along: is it whole, and does it say what is what to who does not see it?
import type { faultSentences } from '#lib/words/validate.ts';
import { notesIn, parse, runsIn } from '../document.ts';
import { docxFaults, headingFaults, odtFaults } from './office.ts';
import { pdfFaults } from './pdf.ts';
import { levelsInStep } from './xml.ts';

/** What is wrong; the sentence for it is in words. `where` is a part of the file, never a sentence from it. */
export interface Fault {
	readonly what: FaultName;
	readonly where?: string;
}
export type FaultName = keyof typeof faultSentences;

const readers = {
	html: htmlFaults,
	pdf: pdfFaults,
	docx: docxFaults,
	odt: odtFaults,
	md: markdownFaults,
	json: jsonFaults
} satisfies Record<string, (file: Uint8Array) => Fault[]>;
export type Kind = keyof typeof readers;

/** What kind of file a name says it is, when this can be looked at. */
export function kindOf(name: string): Kind | undefined {
	const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase();
	return (Object.keys(readers) as Kind[]).find((kind) => kind === extension);
}

/** What is wrong with a file; empty when nothing was found. */
export function faultsIn(kind: Kind, file: Uint8Array): Fault[] {
	return readers[kind](file);
}

const read = (file: Uint8Array) => new TextDecoder().decode(file);

function htmlFaults(file: Uint8Array): Fault[] {
	const html = read(file);
	const faults: Fault[] = [];
	if (!/<html lang="[a-z]{2}"/.test(html)) faults.push({ what: 'language' });
	if (!/<title>[^<]+<\/title>/.test(html)) faults.push({ what: 'title' });
	if (/<script/i.test(html)) faults.push({ what: 'script' });
	if (/<link|@import|url\(|\ssrc="(?!data:image\/png;base64,)/i.test(html)) faults.push({ what: 'fetched' });
	const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map((found) => Number(found[1]));
	faults.push(...headingFaults(levels));
	for (const [picture] of html.matchAll(/<img[^>]*>/g))
		if (!/\salt="/.test(picture)) faults.push({ what: 'picture_without_words' });
	return faults;
}

function markdownFaults(file: Uint8Array): Fault[] {
	const document = parse(read(file));
	const levels = document.blocks.flatMap((one) => (one.is === 'heading' ? [one.level - 1] : []));
	const missing = new Set(
		document.blocks
			.flatMap(runsIn)
			.flatMap(notesIn)
			.filter((key) => !document.notes.has(key))
	);
	return [
		...(document.title ? [] : [{ what: 'title' } as const]),
		...(levels.length === 0 ? [{ what: 'headings' } as const] : []),
		...(levelsInStep(levels) ? [] : [{ what: 'heading_skipped' } as const]),
		...[...missing].map((key) => ({ what: 'note_missing', where: key }) as const)
	];
}

function jsonFaults(file: Uint8Array): Fault[] {
	let data: { title?: unknown; language?: unknown; sentences?: unknown; sources?: unknown };
	try {
		data = JSON.parse(read(file)) as typeof data;
	} catch {
		return [{ what: 'not_json' }];
	}
	const faults: Fault[] = [];
	if (typeof data?.title !== 'string' || !data.title) faults.push({ what: 'title' });
	if (typeof data?.language !== 'string') faults.push({ what: 'language' });
	const sources = new Set(Object.keys((data?.sources as object | null) ?? {}));
	for (const one of Array.isArray(data?.sentences)
		? (data.sentences as { from?: string; lessons?: string[] }[])
		: [])
		if (one.from === 'lesson' && !one.lessons?.every((code) => sources.has(code)))
			faults.push({ what: 'thread_missing', where: one.lessons?.join(', ') ?? '' });
	return faults;
}
