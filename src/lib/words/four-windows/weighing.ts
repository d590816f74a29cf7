import { note } from './note.ts';
import type { SaidPhase } from './phase-words.ts';

export const weighing: SaidPhase = {
	nl: {
		title: 'De weging',
		question: 'Hoe wegen wij dit, en wat weegt voor wie?',
		prompts: [
			'Hoe zwaar weegt dit voor jou? Zet je stip. Schrijf erbij waarom.',
			'Welke norm zit daaronder? Waar komt die vandaan: wet, vak, organisatie, eigen leven?',
			'Waar ben je bang voor, en wat doet dat met je oordeel?',
			'Wanneer is het voor jou goed genoeg?',
			'Kijk door de bril van veiligheid, en dan door de bril van ontwikkeling. Wat verschuift?',
			'Is dit een zorg of een ernstige bedreiging? Wat maakt het verschil, en wat betekent het voor de rechten van ouders en kind?'
		],
		dissent:
			'Schrijf de beste reden voor de stip die het verst van jou af ligt. Als dit gezin rijk was, of uit een ander land kwam, woog jij dan hetzelfde?',
		steps: {
			place: {
				name: 'Stil plaatsen',
				prompt: 'Zet twee stippen en schrijf erbij waarom. Niemand ziet het nog.'
			},
			turns: {
				name: 'Spreiding en rondje',
				prompt: 'Hier staat hoe verschillend wij wegen. Spreek in ik-zinnen. Passen mag.'
			},
			swap: {
				name: 'Omwisselen',
				prompt: 'Schrijf de beste reden voor de stip die het verst van jou af ligt.'
			},
			swapped: {
				name: 'Naast elkaar',
				prompt: 'Welke redenen had je nog niet gehoord? Woog je hetzelfde als dit een ander gezin was?'
			}
		},
		kinds: {
			reason: {
				name: 'Reden',
				heading: 'Waarom het zo weegt',
				prompt: 'Waarom weegt het voor jou zo? Begin met “ik”.',
				fields: {
					lane: {
						label: 'Wat zit eronder?',
						options: {
							norm: 'een norm',
							feeling: 'een gevoel',
							society: 'een opvatting in de maatschappij',
							law: 'een wettelijk criterium'
						}
					},
					change: { label: 'Wat zou jouw stip doen verschuiven?' }
				}
			},
			swap: {
				name: 'Reden van de overkant',
				heading: 'De beste reden voor de andere kant',
				prompt: 'Wat is de beste reden voor de stip die het verst van jou af ligt?'
			},
			note: {
				...note.nl,
				prompt: 'Welk criterium hielp? Welke normen verschillen tussen organisaties?'
			}
		},
		asks: {
			bottom: {
				label: 'Hoe dicht bij de ondergrens is dit voor jou?',
				low: 'ruim goed genoeg',
				high: 'onder de ondergrens'
			},
			certain: { label: 'Hoe zeker ben je daarvan?', low: 'heel onzeker', high: 'heel zeker' }
		},
		acts: {}
	},
	en: {
		title: 'The weighing',
		question: 'How do we weigh this, and what weighs for whom?',
		prompts: [
			'How heavily does this weigh for you? Place your dot. Write why.',
			'Which norm is under it? Where does it come from: law, profession, organisation, your own life?',
			'What are you afraid of, and what does that do to your judgement?',
			'When is it good enough for you?',
			'Look through the glasses of safety, then through those of development. What shifts?',
			'Is this a worry or a serious threat? What makes the difference, and what does it mean for the rights of parents and child?'
		],
		dissent:
			'Write the best reason for the dot that is furthest from yours. If this family were rich, or came from another country, would you weigh the same?',
		steps: {
			place: { name: 'Placing in silence', prompt: 'Place two dots and write why. Nobody sees it yet.' },
			turns: {
				name: 'Spread and a turn each',
				prompt: 'This is how differently we weigh. Speak in sentences with “I”. You may pass.'
			},
			swap: { name: 'Swapping', prompt: 'Write the best reason for the dot that is furthest from yours.' },
			swapped: {
				name: 'Side by side',
				prompt: 'Which reasons had you not heard yet? Would you weigh the same if this were another family?'
			}
		},
		kinds: {
			reason: {
				name: 'Reason',
				heading: 'Why it weighs like this',
				prompt: 'Why does it weigh like this for you? Begin with “I”.',
				fields: {
					lane: {
						label: 'What is under it?',
						options: {
							norm: 'a norm',
							feeling: 'a feeling',
							society: 'a view in society',
							law: 'a criterion in law'
						}
					},
					change: { label: 'What would make your dot shift?' }
				}
			},
			swap: {
				name: 'Reason from the other side',
				heading: 'The best reason for the other side',
				prompt: 'What is the best reason for the dot that is furthest from yours?'
			},
			note: { ...note.en, prompt: 'Which criterion helped? Which norms differ between organisations?' }
		},
		asks: {
			bottom: {
				label: 'How close to the lower limit is this for you?',
				low: 'well good enough',
				high: 'below the lower limit'
			},
			certain: { label: 'How sure are you of that?', low: 'very unsure', high: 'very sure' }
		},
		acts: {}
	}
};
