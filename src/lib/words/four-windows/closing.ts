import type { SaidPhase } from './phase-words.ts';

export const closing: SaidPhase = {
	nl: {
		title: 'Slotronde',
		question: 'Wat is jouw laatste woord?',
		steps: {
			write: {
				name: 'Opschrijven',
				prompt: 'Schrijf je laatste woord op. Jij bepaalt of het in het verslag mag.'
			},
			turns: { name: 'Het laatste woord', prompt: 'Ieder krijgt het woord. Passen mag. Niemand reageert.' }
		},
		kinds: {
			last_word: {
				name: 'Laatste woord',
				heading: 'Laatste woorden',
				prompt: 'Mijn laatste woord',
				fields: {
					recommendation: { label: 'Mijn aanbeveling' },
					addressee: {
						label: 'Voor wie is de aanbeveling?',
						options: {
							myself: 'mijzelf',
							team: 'mijn team',
							cooperation: 'onze samenwerking',
							policy: 'beleid'
						}
					},
					consent: {
						label: 'Mag dit in het verslag?',
						options: { without_name: 'ja, zonder naam', with_name: 'ja, met mijn naam' }
					},
					name: { label: 'Mijn naam in het verslag' }
				}
			}
		},
		asks: {},
		acts: {}
	},
	en: {
		title: 'Closing round',
		question: 'What is your last word?',
		steps: {
			write: {
				name: 'Writing',
				prompt: 'Write your last word. You decide whether it may go into the report.'
			},
			turns: { name: 'The last word', prompt: 'Everyone gets the floor. You may pass. Nobody responds.' }
		},
		kinds: {
			last_word: {
				name: 'Last word',
				heading: 'Last words',
				prompt: 'My last word',
				fields: {
					recommendation: { label: 'My recommendation' },
					addressee: {
						label: 'For whom is the recommendation?',
						options: { myself: 'myself', team: 'my team', cooperation: 'our cooperation', policy: 'policy' }
					},
					consent: {
						label: 'May this go into the report?',
						options: { without_name: 'yes, without my name', with_name: 'yes, with my name' }
					},
					name: { label: 'My name in the report' }
				}
			}
		},
		asks: {},
		acts: {}
	}
};
