import type { KindWords } from './phase-words.ts';

/** A remark in general words by the facilitator; several phases have it. */
export const note: { readonly nl: KindWords; readonly en: KindWords } = {
	nl: {
		name: 'Notitie in algemene woorden',
		heading: 'Wat we misschien bewaren',
		prompt: 'Wat viel op, in algemene woorden?',
		hint: 'Dit kan blijven staan na de sessie. Schrijf niets over dit kind of gezin.'
	},
	en: {
		name: 'Note in general words',
		heading: 'What we may keep',
		prompt: 'What stood out, in general words?',
		hint: 'This may stay after the session. Write nothing about this child or family.'
	}
};
