// How the form of a handout speaks to each reader. The documents are Dutch, so these words are too.
import { text } from './handout-text.ts';

interface Voice {
	/** Sentences above the text, unless the writer wrote their own. */
	readonly intro: readonly string[];
	readonly headings: Partial<Record<keyof typeof text.sections, string>>;
	/** Sentences of the form, and what they become; an empty one is left out. */
	readonly sentences: Readonly<Record<string, string>>;
	/** Beginnings of sentences about a lesson that are left out, because this reader gets it short. */
	readonly leaves: readonly string[];
	/** Words of the trade, and what they become; "dit leerpunt" before "leerpunt". */
	readonly words: readonly (readonly [string, string])[];
}

const signs = text.signs('').trim();
const childSigns = text.childSigns('').trim();

export const voices: Record<'team' | 'management' | 'policy' | 'family', Voice> = {
	team: { intro: [], headings: {}, sentences: {}, leaves: [], words: [] },
	management: {
		intro: [
			'Dit is de korte tekst voor wie leiding geeft.',
			'Je leest wat teams leerden en wat zij nodig hebben om het te doen.'
		],
		headings: { for_whom: 'Waar het om gaat', needed: 'Wat teams nodig hebben' },
		sentences: {
			[text.moreLessons]: '',
			[text.forWhom]: 'Dit gaat over het werk van mensen die kinderen en gezinnen helpen.'
		},
		leaves: [signs, childSigns],
		words: []
	},
	policy: {
		intro: [
			'Dit is de korte tekst voor wie beleid maakt.',
			'Hij komt uit gesprekken tussen professionals en gaat niet over één gezin.',
			'Je leest wat zij leerden, waarop dat rust en wat zij van beleid vragen.'
		],
		headings: { known: 'Waarop dit rust', needed: 'Wat de praktijk vraagt' },
		sentences: { [text.moreLessons]: '' },
		leaves: [signs, childSigns],
		words: []
	},
	family: {
		intro: [
			'Deze tekst is voor ouders en jongeren.',
			'Hij gaat over hoe hulpverleners hun werk beter willen doen.',
			'Staat er «je» of «we»?',
			'Dan is dat de hulpverlener.',
			'Begrijp je iets niet, of denk je er anders over?',
			'Zeg het, dan praten jullie erover.'
		],
		headings: {
			short: 'Kort gezegd',
			situation: 'Waar gaat het over?',
			learned: 'Wat hulpverleners leerden',
			rights: 'Wat je mag verwachten',
			account: 'Hoe deze tekst is gemaakt',
			terms: 'Moeilijke woorden'
		},
		sentences: {
			[text.moreLessons]: '',
			[text.general]: 'We vertellen het in algemene woorden.',
			[text.tellParents]: 'De hulpverlener vertelt in gewone taal wat er gebeurt en waarom.'
		},
		leaves: [signs, 'Dit is een idee', 'Dit zagen we vaker'],
		words: [
			['het leerpunt', 'de les'],
			['dit leerpunt', 'deze les'],
			['dat leerpunt', 'die les'],
			['leerpunten', 'lessen'],
			['leerpunt', 'les'],
			['leerbijeenkomsten', 'bijeenkomsten'],
			['leerbijeenkomst', 'bijeenkomst'],
			['handreiking', 'tekst'],
			['professionals', 'hulpverleners'],
			['cliënten', 'ouders en kinderen'],
			['cliënt', 'ouder of kind'],
			['casussen', 'situaties'],
			['casus', 'situatie']
		]
	}
};

/** The sentences that these voices add to the form. */
export const voicedSentences: readonly string[] = Object.values(voices).flatMap(({ intro, sentences }) => [
	...intro,
	...Object.values(sentences).filter(Boolean)
]);
