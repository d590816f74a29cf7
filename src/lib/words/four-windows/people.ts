import { note } from './note.ts';
import type { SaidPhase } from './phase-words.ts';

export const people: SaidPhase = {
	nl: {
		title: 'De mensen',
		question: 'Wie zijn de mensen, en wat is hun verhaal?',
		prompts: [
			'Wie horen bij dit kind, ook buiten het gezin?',
			'Hoe zou moeder, vader, het kind, oma of de school dit zelf vertellen? Kies er één en schrijf in de ik-vorm.',
			'Wiens verhaal kennen we niet, of alleen via een ander?',
			'Wie geeft dit kind nu al steun?',
			'Wie zijn wij in dit verhaal? Wat doet het dat wij erbij zijn?',
			'Wie had de regie, en wist iedereen dat?'
		],
		dissent:
			'De lege stoel: één persoon spreekt een minuut voor wie er niet is. Begin met: “Vanuit mijn plek gezien …” Wie zou het hier niet mee eens zijn?',
		steps: {
			write: { name: 'Stil schrijven', prompt: 'Schrijf stil en alleen. Niemand ziet het nog.' },
			turns: {
				name: 'Tonen en rondje',
				prompt: 'Alles staat er nu, zonder namen. Ieder krijgt een beurt. Passen mag.'
			},
			order: {
				name: 'Ordenen',
				prompt: 'Wat hoort bij elkaar? Wie spreekt voor de lege stoel?'
			}
		},
		kinds: {
			piece: {
				name: 'Puzzelstukje',
				heading: 'Puzzelstukjes',
				prompt: 'Wat weet of zie jij dat de anderen misschien niet weten?'
			},
			perspective: {
				name: 'Perspectief',
				heading: 'Perspectieven',
				prompt: 'Hoe zou deze persoon het zelf vertellen? Schrijf in de ik-vorm.',
				hint: 'Kies één persoon. Gebruik geen namen.',
				fields: { who: { label: 'Wie spreekt er?', hint: 'Bijvoorbeeld: het kind, vader, oma, de school' } }
			},
			person: {
				name: 'Wie hoort erbij',
				heading: 'Wie horen bij dit kind',
				prompt: 'Wie hoort bij dit kind, ook buiten het gezin? Geen namen.',
				fields: {
					heard: {
						label: 'Kennen we het verhaal van deze persoon?',
						options: {
							self: 'ja, zelf gehoord',
							through_other: 'alleen via een ander',
							not: 'nee, niet gehoord'
						}
					}
				}
			},
			support: {
				name: 'Steun',
				heading: 'Wie nu al steun geeft',
				prompt: 'Wie geeft dit kind nu al steun, en hoe?'
			},
			chair: {
				name: 'De lege stoel',
				heading: 'Vanaf de lege stoel',
				prompt: 'Vanuit mijn plek gezien …',
				hint: 'Spreek voor iemand die er niet is. Wie zou het hier niet mee eens zijn?'
			},
			note: {
				...note.nl,
				prompt: 'Welk perspectief ontbrak, in algemene woorden? Hoe hoorden of misten we iemand?'
			}
		},
		asks: {},
		acts: {}
	},
	en: {
		title: 'The people',
		question: 'Who are the people, and what is their story?',
		prompts: [
			'Who belong to this child, outside the family too?',
			'How would mother, father, the child, grandmother or the school tell this themselves? Choose one and write as “I”.',
			'Whose story do we not know, or only through another?',
			'Who supports this child already?',
			'Who are we in this story? What does it do that we are there?',
			'Who was in charge, and did everyone know?'
		],
		dissent:
			'The empty chair: one person speaks for a minute for someone who is not here. Begin with: “Seen from my place …” Who would disagree with this?',
		steps: {
			write: { name: 'Silent writing', prompt: 'Write in silence, alone. Nobody sees it yet.' },
			turns: {
				name: 'Showing and a turn each',
				prompt: 'Everything is here now, without names. Everyone gets a turn. You may pass.'
			},
			order: { name: 'Ordering', prompt: 'What belongs together? Who speaks for the empty chair?' }
		},
		kinds: {
			piece: {
				name: 'Piece of the puzzle',
				heading: 'Pieces of the puzzle',
				prompt: 'What do you know or see that the others may not?'
			},
			perspective: {
				name: 'Perspective',
				heading: 'Perspectives',
				prompt: 'How would this person tell it? Write as “I”.',
				hint: 'Choose one person. Use no names.',
				fields: {
					who: { label: 'Who speaks?', hint: 'For instance: the child, father, grandmother, the school' }
				}
			},
			person: {
				name: 'Who belongs',
				heading: 'Who belong to this child',
				prompt: 'Who belongs to this child, outside the family too? No names.',
				fields: {
					heard: {
						label: 'Do we know this person’s story?',
						options: {
							self: 'yes, heard it ourselves',
							through_other: 'only through another',
							not: 'no, not heard'
						}
					}
				}
			},
			support: {
				name: 'Support',
				heading: 'Who gives support already',
				prompt: 'Who supports this child already, and how?'
			},
			chair: {
				name: 'The empty chair',
				heading: 'From the empty chair',
				prompt: 'Seen from my place …',
				hint: 'Speak for someone who is not here. Who would disagree with this?'
			},
			note: {
				...note.en,
				prompt: 'Which perspective was missing, in general words? How did we hear or miss someone?'
			}
		},
		asks: {},
		acts: {}
	}
};
