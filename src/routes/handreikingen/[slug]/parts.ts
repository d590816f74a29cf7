// The page of a handout shows one part at a time. Which one stands in the address, so that it can be sent and gone back to;
// also in that of a form, so that without scripts the same part comes back.

export const parts = ['tekst', 'opmerkingen', 'publiceren', 'meenemen', 'versies'] as const;
export type Part = (typeof parts)[number];

/** The part an address asks for; the text itself when it asks for none. */
export function partOf(params: Pick<URLSearchParams, 'get'>): Part {
	return parts.find((part) => part === params.get('deel')) ?? 'tekst';
}

/** The address of a part of this handout, at the version that is being looked at. */
export function addressOf(slug: string, part: Part, version?: number): string {
	const query = new URLSearchParams();
	if (part !== 'tekst') query.set('deel', part);
	if (version !== undefined) query.set('versie', String(version));
	return `/handreikingen/${slug}${query.size ? `?${query}` : ''}`;
}
