// What is known already (leerpunt-en-handreiking §4.1, koppelingen): the sources an organisation put in its register.
// Whether a source is broken is read from the register alone; nothing is fetched.
import type { Link, SourceKind } from './lesson.ts';

/** The kinds that stand in the register. Another lesson is linked to by its code. */
export const registerKinds = [
	'guideline',
	'intervention',
	'method',
	'law',
	'routine',
	'research',
	'inspection',
	'voice'
] as const satisfies readonly SourceKind[];
export type RegisterKind = (typeof registerKinds)[number];

export interface SourceText {
	readonly kind: RegisterKind;
	readonly title: string;
	/** Who made it: people or organisations, as one would write them in a list of references. */
	readonly makers: string;
	readonly year: string;
	/** Where it appeared or lies, when it has no address: a publisher, a journal, a binder. */
	readonly place: string;
	/** An address on the web. */
	readonly address: string;
	readonly note: string;
	/** Month in which someone looks whether it still holds; empty when nobody will. */
	readonly reviewMonth: string;
}

export interface Source extends SourceText {
	/** Such as BR-014; stays for good. */
	readonly key: string;
	/** Month since which it is no longer in force; empty while it is. */
	readonly withdrawnMonth: string;
	/** Key of the source that came in its place. */
	readonly replacedBy: string;
	/** What an imported entry said beyond these fields, by the name it had there. */
	readonly rest: Readonly<Record<string, string>>;
}

export type SourceFault =
	| 'withdrawn'
	| 'replaced'
	| 'review_due'
	| 'address_missing'
	| 'address_broken'
	| 'makers_missing'
	| 'year_missing';

/** What is worth mending about a source in this month, worst first. A routine or a voice needs no address and no makers. */
export function faultsOf(source: Source, month: string): SourceFault[] {
	const faults: SourceFault[] = [];
	const own = source.kind === 'routine' || source.kind === 'voice';
	if (source.replacedBy) faults.push('replaced');
	else if (source.withdrawnMonth) faults.push('withdrawn');
	if (!source.withdrawnMonth && source.reviewMonth && source.reviewMonth <= month) faults.push('review_due');
	if (source.address && !isAddress(source.address)) faults.push('address_broken');
	if (!source.address && !source.place && !own) faults.push('address_missing');
	if (!source.makers && !own && source.kind !== 'law') faults.push('makers_missing');
	if (!source.year && source.kind !== 'routine') faults.push('year_missing');
	return faults;
}

/** Whether a text is an address that a reader can open. */
export function isAddress(text: string): boolean {
	if (!/^https?:\/\/[^\s]+$/i.test(text)) return false;
	return URL.canParse(text) && new URL(text).hostname.includes('.');
}

/** How a source is named in a lesson and in a document: makers, year, title. */
export function labelOf(source: Pick<Source, 'title' | 'makers' | 'year'>): string {
	const whence = [source.makers, source.year && `(${source.year})`].filter(Boolean).join(' ');
	return whence ? `${whence}: ${source.title}` : source.title;
}

/** Titles that differ only in case, accents or punctuation are one title. */
export function foldTitle(title: string): string {
	return title
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** Whether two sources are the same: the same address, or the same title in the same year. */
export function sameSource(
	a: Pick<SourceText, 'title' | 'year' | 'address'>,
	b: Pick<SourceText, 'title' | 'year' | 'address'>
): boolean {
	const bare = (address: string) => address.replace(/^https?:\/\/(www\.)?/i, '').replace(/[/#]+$/, '');
	if (a.address && b.address && bare(a.address) === bare(b.address)) return true;
	return foldTitle(a.title) === foldTitle(b.title) && (a.year === b.year || !a.year || !b.year);
}

/** What a link leads to: a source, a lesson, or nothing that we know. */
export type Landing =
	| { readonly is: 'source'; readonly source: Source; readonly faults: readonly SourceFault[] }
	| { readonly is: 'lesson'; readonly code: string }
	| { readonly is: 'loose' }
	| { readonly is: 'gone' };

/**
 * Tells where links land: by the key of a source, by its title when it was typed before the register knew it, or by the
 * code of a lesson. `loose` names something that nobody put in the register; `gone` points at a key or code that is not there.
 */
export function landings(
	sources: readonly Source[],
	hasLesson: (code: string) => boolean,
	month: string
): (link: Pick<Link, 'source' | 'label'>) => Landing {
	const byKey = new Map(sources.map((source) => [source.key, source]));
	const byTitle = new Map(sources.map((source) => [foldTitle(source.title), source]));
	return (link) => {
		const code = /^LP-\d{4}-\d+$/i.exec(link.source)?.[0].toUpperCase();
		if (code) return hasLesson(code) ? { is: 'lesson', code } : { is: 'gone' };
		const source = byKey.get(link.source) ?? byTitle.get(foldTitle(link.label));
		if (source) return { is: 'source', source, faults: faultsOf(source, month) };
		return /^BR-\d+$/.test(link.source) ? { is: 'gone' } : { is: 'loose' };
	};
}
