// Whether a PDF carries what a screen reader needs: tags, a language, a title, and its fonts.
import { inflateSync } from 'node:zlib';
import type { Fault } from './validate.ts';

/** Faults in a PDF. It looks at what must be there for PDF/UA-1; it is no full check of the standard. */
export function pdfFaults(file: Uint8Array): Fault[] {
	const raw = Buffer.from(file).toString('latin1');
	if (!raw.startsWith('%PDF-') || !/%%EOF\s*$/.test(raw)) return [{ what: 'not_a_pdf' }];
	const inside = raw + unpacked(raw);
	const has = (pattern: RegExp) => pattern.test(inside);
	const faults: Fault[] = [];
	if (!has(/\/StructTreeRoot/) || !has(/\/Marked true/)) faults.push({ what: 'tags' });
	if (!has(/\/Lang ?\([a-z]{2}/)) faults.push({ what: 'language' });
	if (!has(/<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]+</) && !has(/\/Title ?[(<]/)) faults.push({ what: 'title' });
	if (!has(/pdfuaid:part[>=]"?1|pdfaid:part/)) faults.push({ what: 'standard' });
	if (!has(/\/S ?\/H[1-6]/)) faults.push({ what: 'headings' });
	const fonts = inside.match(/\/Type ?\/FontDescriptor/g)?.length ?? 0;
	if (fonts > (inside.match(/\/FontFile[23]? /g)?.length ?? 0)) faults.push({ what: 'font_not_inside' });
	for (const [figure] of inside.matchAll(/<<(?:(?!>>)[\s\S])*?\/S ?\/Figure(?:(?!endobj)[\s\S])*/g))
		if (!figure.includes('/Alt')) faults.push({ what: 'picture_without_words' });
	return faults;
}

/** The packed parts of a PDF, as text. */
function unpacked(raw: string): string {
	return [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)]
		.map((found) => {
			try {
				return inflateSync(Buffer.from(found[1]!, 'latin1')).toString('latin1');
			} catch {
				return '';
			}
		})
		.join('\n');
}
