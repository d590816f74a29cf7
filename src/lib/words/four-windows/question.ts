import type { SaidPhase } from './phase-words.ts';

export const question: SaidPhase = {
	nl: {
		title: 'Leervraag',
		question: 'Waar willen we van leren?',
		steps: {
			collect: {
				name: 'Vragen schrijven',
				prompt: 'Welke vraag neem jij mee? Schrijf hem op in één zin. Je naam staat er niet bij.'
			},
			dots: { name: 'Stippen geven', prompt: 'Geef twee stippen aan vragen waar jij van wilt leren.' },
			choose: {
				name: 'Kiezen',
				prompt: 'De inbrenger zegt welke van deze vragen het meest helpt.'
			}
		},
		kinds: {
			question: {
				name: 'Vraag',
				heading: 'Vragen van de groep',
				prompt: 'Welke vraag neem jij mee?',
				hint: 'Eén zin, over ons werk. De vraag kan ook bij een ander gezin spelen.',
				fields: {
					from: {
						label: 'Waar komt de vraag vandaan?',
						options: { box: 'vooraf gestuurd', live: 'nu gesteld' }
					}
				}
			},
			turned: {
				name: 'Omgedraaide vraag',
				heading: 'Omgedraaid tot leervraag',
				prompt: 'Hoe wordt dit een vraag over ons werk?',
				hint: '“Moet dit kind uit huis?” wordt: “Wat helpt ons om te wegen of thuis wonen goed genoeg is?”'
			}
		},
		asks: { dot: { label: 'Een stip voor deze vraag', values: { yes: 'stip' } } },
		acts: { choose_question: 'Deze vraag helpt het meest' }
	},
	en: {
		title: 'Learning question',
		question: 'What do we want to learn from?',
		steps: {
			collect: {
				name: 'Writing questions',
				prompt: 'Which question do you bring? Write it in one sentence. Your name is not on it.'
			},
			dots: { name: 'Giving dots', prompt: 'Give two dots to questions you want to learn from.' },
			choose: { name: 'Choosing', prompt: 'The case bringer says which of these questions helps most.' }
		},
		kinds: {
			question: {
				name: 'Question',
				heading: 'Questions of the group',
				prompt: 'Which question do you bring?',
				hint: 'One sentence, about our work. It may come up with another family too.',
				fields: {
					from: { label: 'Where does it come from?', options: { box: 'sent in before', live: 'asked now' } }
				}
			},
			turned: {
				name: 'Turned question',
				heading: 'Turned into a learning question',
				prompt: 'How does this become a question about our work?',
				hint: '“Should this child be placed elsewhere?” becomes: “What helps us weigh whether living at home is good enough?”'
			}
		},
		asks: { dot: { label: 'A dot for this question', values: { yes: 'dot' } } },
		acts: { choose_question: 'This question helps most' }
	}
};
