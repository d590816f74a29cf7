// The page of a handout shows one part at a time. Which one stands in the address, so that it can be sent and gone back to.

export const parts = ['tekst', 'opmerkingen', 'publiceren', 'meenemen', 'versies'] as const;
export type Part = (typeof parts)[number];

/** Without scripts the address after a form names the action alone. */
const afterAction: Readonly<Record<string, Part>> = {
	'/comment': 'opmerkingen',
	'/resolve': 'opmerkingen',
	'/askReader': 'opmerkingen',
	'/endReader': 'opmerkingen',
	'/approve': 'publiceren',
	'/move': 'publiceren',
	'/open': 'publiceren',
	'/eraseVersion': 'versies'
};

/** The part an address asks for; the text itself when it asks for none. */
export function partOf(params: Pick<URLSearchParams, 'get' | 'keys'>): Part {
	const acted = [...params.keys()].map((key) => afterAction[key]).find(Boolean);
	return parts.find((part) => part === params.get('deel')) ?? acted ?? 'tekst';
}

/** The address of a part of this handout, at the version that is being looked at. */
export function addressOf(slug: string, part: Part, version?: number): string {
	const query = new URLSearchParams();
	if (part !== 'tekst') query.set('deel', part);
	if (version !== undefined) query.set('versie', String(version));
	return `/handreikingen/${slug}${query.size ? `?${query}` : ''}`;
}
