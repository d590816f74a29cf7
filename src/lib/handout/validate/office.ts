// Whether an OpenDocument or Word file is whole, and says to a screen reader what is what.
import { strFromU8, unzipSync } from 'fflate';
import type { Fault } from './validate.ts';
import { levelsInStep, xmlFault } from './xml.ts';

/** The parts of a zip, or nothing when it is none. */
function parts(file: Uint8Array): Record<string, Uint8Array> | undefined {
	try {
		return unzipSync(file);
	} catch {
		return undefined;
	}
}

function brokenXml(files: Record<string, Uint8Array>): Fault[] {
	return Object.entries(files)
		.filter(([name, bytes]) => /\.(xml|rels)$/.test(name) && xmlFault(strFromU8(bytes)) !== undefined)
		.map(([name]) => ({ what: 'xml', where: name }));
}

/** Faults in an OpenDocument text. */
export function odtFaults(file: Uint8Array): Fault[] {
	const files = parts(file);
	if (!files) return [{ what: 'not_a_zip' }];
	const faults = brokenXml(files);
	const needs = ['mimetype', 'content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml'];
	for (const name of needs) if (!files[name]) faults.push({ what: 'part_missing', where: name });
	if (faults.length > 0) return faults;
	const read = (name: string) => strFromU8(files[name]!);
	if (strFromU8(file.slice(30, 38)) !== 'mimetype' || file[8] !== 0) faults.push({ what: 'mimetype_first' });
	const listed = [...read('META-INF/manifest.xml').matchAll(/full-path="([^"]+)"/g)].map((found) => found[1]);
	for (const name of Object.keys(files))
		if (!['mimetype', 'META-INF/manifest.xml', ...listed].includes(name))
			faults.push({ what: 'not_listed', where: name });
	if (!/<dc:title>[^<]+</.test(read('meta.xml'))) faults.push({ what: 'title' });
	if (!/fo:language="[a-z]{2}"/.test(read('styles.xml'))) faults.push({ what: 'language' });
	const content = read('content.xml');
	faults.push(
		...headingFaults(
			[...content.matchAll(/<text:h [^>]*outline-level="(\d)"/g)].map((found) => Number(found[1]))
		)
	);
	for (const [frame] of content.matchAll(/<draw:frame[\s\S]*?<\/draw:frame>/g))
		if (!/<svg:(title|desc)>[^<]/.test(frame)) faults.push({ what: 'picture_without_words' });
	return faults;
}

/** Faults in a Word file. */
export function docxFaults(file: Uint8Array): Fault[] {
	const files = parts(file);
	if (!files) return [{ what: 'not_a_zip' }];
	const faults = brokenXml(files);
	const needs = ['[Content_Types].xml', 'word/document.xml', 'word/styles.xml', 'docProps/core.xml'];
	for (const name of needs) if (!files[name]) faults.push({ what: 'part_missing', where: name });
	if (faults.length > 0) return faults;
	const read = (name: string) => strFromU8(files[name]!);
	if (!/<dc:title>[^<]+</.test(read('docProps/core.xml'))) faults.push({ what: 'title' });
	if (!/<w:lang [^>]*w:val="[a-z]{2}-[A-Z]{2}"/.test(read('word/styles.xml')))
		faults.push({ what: 'language' });
	const document = read('word/document.xml');
	const styles = [...document.matchAll(/<w:pStyle w:val="Heading(\d)"/g)];
	faults.push(...headingFaults(styles.map((found) => Number(found[1]))));
	for (const [picture] of document.matchAll(/<wp:docPr [^>]*>/g))
		if (!/descr="[^"]/.test(picture)) faults.push({ what: 'picture_without_words' });
	return faults;
}

/** What is wrong with headings of these levels: there are none, or a level is skipped. */
export function headingFaults(levels: readonly number[]): Fault[] {
	if (levels.length === 0) return [{ what: 'headings' }];
	return levelsInStep(levels) ? [] : [{ what: 'heading_skipped' }];
}
