import type { SaidPhase } from './phase-words.ts';

export const hunch: SaidPhase = {
	nl: {
		title: 'Eerste reactie en niet-pluis',
		question: 'Wat is jouw eerste gedachte?',
		steps: {
			write: { name: 'Opschrijven en wegleggen', prompt: 'Schrijf je eerste gedachte op en leg die weg.' }
		},
		kinds: {
			hunch: {
				name: 'Eerste reactie',
				heading: 'Eerste reacties',
				prompt: 'Mijn eerste gedachte is …',
				fields: {
					feeling: { label: 'Ik voel …' },
					right: {
						label: 'Wel of niet pluis?',
						options: { yes: 'pluis', no: 'niet pluis', unsure: 'ik weet het niet' }
					},
					confirm: {
						label: 'Welk feit zou dit gevoel kunnen bevestigen?',
						hint: 'Wat zie of hoor je precies?'
					},
					refute: { label: 'Welk feit zou het kunnen ontkrachten?' }
				}
			}
		},
		asks: {},
		acts: {}
	},
	en: {
		title: 'First reaction and gut feeling',
		question: 'What is your first thought?',
		steps: {
			write: {
				name: 'Write it down, put it aside',
				prompt: 'Write down your first thought and put it aside.'
			}
		},
		kinds: {
			hunch: {
				name: 'First reaction',
				heading: 'First reactions',
				prompt: 'My first thought is …',
				fields: {
					feeling: { label: 'I feel …' },
					right: {
						label: 'Does it feel right?',
						options: { yes: 'it feels right', no: 'something is off', unsure: 'I do not know' }
					},
					confirm: {
						label: 'Which fact could confirm this feeling?',
						hint: 'What do you see or hear exactly?'
					},
					refute: { label: 'Which fact could contradict it?' }
				}
			}
		},
		asks: {},
		acts: {}
	}
};
