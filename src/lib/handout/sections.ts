// The thirteen sections of a handout (leerpunt-en-handreiking §4.4) and which of them each audience reads, when its
// writer chose nothing else. The first, title and status, is the top of the document itself.
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
