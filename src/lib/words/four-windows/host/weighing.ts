import type { SaidHost } from './host-words.ts';

export const weighing: SaidHost = {
	nl: {
		host: () =>
			'Het derde venster: de weging. Zet stil je twee stippen en schrijf erbij waarom. We tonen straks de spreiding, geen gemiddelde. Spreek in ik-zinnen. Het is geen stemming: we onderzoeken hoe wij wegen.',
		pitfalls: [
			'Van een gevoel meteen naar een maatregel springen.',
			'Schuilen achter “het protocol zegt”.',
			'De hoogste in rang spreekt het eerst.',
			'Het beter weten dan een ander.',
			'Angst voor de krant.',
			'Een gemiddelde maken, of de stippen als stemming gebruiken.',
			'Een feit voor een norm houden.'
		]
	},
	en: {
		host: () =>
			'The third window: the weighing. Place your two dots in silence and write why. We will show the spread, not an average. Speak in sentences with “I”. It is not a vote: we look at how we weigh.',
		pitfalls: [
			'Jumping from a feeling to a measure.',
			'Hiding behind “the protocol says”.',
			'The highest in rank speaks first.',
			'Knowing better than another.',
			'Fear of the newspaper.',
			'Making an average, or using the dots as a vote.',
			'Taking a fact for a norm.'
		]
	}
};
