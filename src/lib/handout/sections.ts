// The thirteen sections of a handout (leerpunt-en-handreiking §4.4) and which of them each audience reads.
// The first, title and status, is the top of the document itself.
import { text } from '#lib/words/handout-text.ts';

export type Section = keyof typeof text.sections;
export type Audience = 'team' | 'management' | 'policy' | 'family';

export const sections = Object.keys(text.sections) as Section[];

export const audiences: Record<Audience, readonly Section[]> = {
	team: sections,
	management: ['short', 'for_whom', 'learned', 'against', 'needed', 'account', 'terms'],
	policy: ['short', 'situation', 'learned', 'known', 'needed', 'account', 'terms'],
	family: ['short', 'situation', 'learned', 'rights', 'account', 'terms']
};

export const audienceNames = Object.keys(audiences) as Audience[];

/** The text as this audience reads it. A section that the writer gave a name of their own always stays. */
export function forAudience(markdown: string, audience: Audience): string {
	let kept = true;
	const lines = markdown.split('\n').filter((line) => {
		const heading = /^## +(.+?)\s*$/.exec(line)?.[1];
		const section = sections.find((name) => text.sections[name] === heading);
		if (heading) kept = section === undefined || audiences[audience].includes(section);
		// Notes stand at the end; those that nobody points at any more are not printed.
		return kept || line.startsWith('[^');
	});
	return lines.join('\n');
}
