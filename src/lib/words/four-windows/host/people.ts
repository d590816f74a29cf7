import type { SaidHost } from './host-words.ts';

export const people: SaidHost = {
	nl: {
		host: () =>
			'We kijken door het eerste venster: de mensen. Schrijf eerst alleen. Begin met wat jij weet of ziet en de anderen misschien niet. Daarna laten we alles tegelijk zien en krijgt ieder een beurt.',
		pitfalls: [
			'Moeder spreekt voor iedereen.',
			'Het kind is een onderwerp en geen persoon.',
			'Professionals tellen als perspectief en familie niet.',
			'De vader is er niet.',
			'Roddelen.',
			'Over motieven praten alsof je ze kent.'
		]
	},
	en: {
		host: () =>
			'We look through the first window: the people. First write alone. Begin with what you know or see and the others may not. Then we show everything at once and everyone gets a turn.',
		pitfalls: [
			'Mother speaks for everyone.',
			'The child is a subject, not a person.',
			'Professionals count as a perspective and family does not.',
			'The father is absent.',
			'Gossip.',
			'Speaking about motives as if they were known.'
		]
	}
};
