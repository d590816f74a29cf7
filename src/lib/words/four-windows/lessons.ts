import type { SaidPhase } from './phase-words.ts';

export const lessons: SaidPhase = {
	nl: {
		title: 'Leerpunten',
		question: 'Wat kan ook bij andere gezinnen helpen?',
		prompts: [
			'Wat deden we, of wat hadden we kunnen doen?',
			'Wat kan helpen in vergelijkbare situaties, en waarom?',
			'Wanneer werkt het niet? Wat spreekt dit tegen?',
			'Is er ook iets voor beleid?'
		],
		steps: {
			pairs: {
				name: 'In tweetallen',
				prompt: 'Maak samen een leerpunt. Eén van jullie schrijft.'
			},
			read: { name: 'Lezen en merken', prompt: 'Lees alle leerpunten stil. Zeg bij elk of je het al kende.' },
			talk: {
				name: 'Bespreken',
				prompt: 'Bespreek wat opvalt. Verschillende leerpunten mogen naast elkaar blijven staan.'
			}
		},
		kinds: {
			lesson: {
				name: 'Leerpunt',
				heading: 'Leerpunten',
				prompt: 'kan het helpen om …',
				fields: {
					situation: {
						label: 'In situaties waarin …',
						hint: 'In algemene woorden. Geen gezin dat iemand herkent.'
					},
					element: { label: 'Wat deden we, of wat hadden we kunnen doen?' },
					because: { label: 'omdat …' },
					unless: { label: 'tenzij …' },
					certainty: {
						label: 'Hoe zeker zijn we?',
						options: {
							idea: 'een idee',
							seen_before: 'zagen we vaker',
							fits_knowledge: 'past bij wat we weten'
						}
					},
					counter: { label: 'Wat spreekt dit tegen?' },
					policy: { label: 'Is er ook iets voor beleid?' },
					kind: {
						label: 'Wat voor leerpunt is het?',
						options: {
							method: 'hoe we werken',
							ethics: 'wat goed is om te doen',
							cooperation: 'samenwerking',
							condition: 'wat nodig is om te kunnen werken',
							policy: 'beleid'
						}
					},
					element_kind: {
						label: 'Wat deed werk?',
						options: {
							act: 'iets wat iemand doet',
							attitude: 'een houding',
							knowledge: 'kennis',
							agreement: 'een afspraak',
							condition: 'een voorwaarde'
						}
					},
					origin: {
						label: 'Waar komt het vandaan?',
						options: { did: 'dit deden we', left: 'dit lieten we', could_have: 'dit hadden we kunnen doen' }
					},
					windows: { label: 'Bij welk venster hoort het?' },
					besides: { label: 'Staat naast dit leerpunt' }
				}
			},
			obstacle: {
				name: 'Wat houdt ons tegen?',
				heading: 'Wat ons tegenhoudt',
				prompt: 'Wat houdt ons tegen?'
			},
			difference: {
				name: 'Blijvend verschil van inzicht',
				heading: 'Blijvende verschillen van inzicht',
				prompt: 'Waarover verschillen we?',
				hint: 'In algemene woorden. Beide kanten staan even groot.',
				fields: {
					one: { label: 'De ene kant zegt …' },
					one_ground: { label: 'en zegt dat omdat …' },
					other: { label: 'De andere kant zegt …' },
					other_ground: { label: 'en zegt dat omdat …' },
					settle: { label: 'Wat zou ons dichter bij elkaar brengen?' }
				}
			}
		},
		asks: {
			recognition: {
				label: 'Kende jij dit al?',
				values: { new: 'nieuw voor mij', known: 'ken ik al', known_not_done: 'ken ik al, maar doe ik niet' }
			}
		},
		acts: { no_lesson: 'Geen leerpunt, want …' }
	},
	en: {
		title: 'Lessons',
		question: 'What may help with other families too?',
		prompts: [
			'What did we do, or could we have done?',
			'What may help in comparable situations, and why?',
			'When does it not work? What speaks against it?',
			'Is there something for policy too?'
		],
		steps: {
			pairs: { name: 'In pairs', prompt: 'Make a lesson together. One of you writes.' },
			read: {
				name: 'Reading and marking',
				prompt: 'Read all lessons in silence. Say for each whether you knew it.'
			},
			talk: {
				name: 'Talking',
				prompt: 'Talk about what stands out. Different lessons may stay side by side.'
			}
		},
		kinds: {
			lesson: {
				name: 'Lesson',
				heading: 'Lessons',
				prompt: 'it may help to …',
				fields: {
					situation: {
						label: 'In situations in which …',
						hint: 'In general words. No family that anyone recognises.'
					},
					element: { label: 'What did we do, or could we have done?' },
					because: { label: 'because …' },
					unless: { label: 'unless …' },
					certainty: {
						label: 'How sure are we?',
						options: { idea: 'an idea', seen_before: 'we saw it before', fits_knowledge: 'fits what we know' }
					},
					counter: { label: 'What speaks against it?' },
					policy: { label: 'Is there something for policy too?' },
					kind: {
						label: 'What sort of lesson is it?',
						options: {
							method: 'how we work',
							ethics: 'what is right to do',
							cooperation: 'cooperation',
							condition: 'what is needed to be able to work',
							policy: 'policy'
						}
					},
					element_kind: {
						label: 'What made the difference?',
						options: {
							act: 'something someone does',
							attitude: 'an attitude',
							knowledge: 'knowledge',
							agreement: 'an agreement',
							condition: 'a condition'
						}
					},
					origin: {
						label: 'Where does it come from?',
						options: { did: 'we did this', left: 'we left this', could_have: 'we could have done this' }
					},
					windows: { label: 'To which window does it belong?' },
					besides: { label: 'Stands beside this lesson' }
				}
			},
			obstacle: { name: 'What stops us?', heading: 'What stops us', prompt: 'What stops us?' },
			difference: {
				name: 'Lasting difference of view',
				heading: 'Lasting differences of view',
				prompt: 'What do we differ about?',
				hint: 'In general words. Both sides stand equally large.',
				fields: {
					one: { label: 'One side says …' },
					one_ground: { label: 'and says so because …' },
					other: { label: 'The other side says …' },
					other_ground: { label: 'and says so because …' },
					settle: { label: 'What would bring us closer?' }
				}
			}
		},
		asks: {
			recognition: {
				label: 'Did you know this already?',
				values: { new: 'new to me', known: 'I know it', known_not_done: 'I know it but do not do it' }
			}
		},
		acts: { no_lesson: 'No lesson, because …' }
	}
};
