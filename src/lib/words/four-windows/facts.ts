import { note } from './note.ts';
import type { SaidPhase } from './phase-words.ts';

export const facts: SaidPhase = {
	nl: {
		title: 'De feiten',
		question: 'Wat weten we, en van wie?',
		prompts: [
			'Schrijf één ding op dat je weet. Zelf gezien, gehoord, gelezen of aangenomen?',
			'Zet erbij: staat vast, wordt beweerd, is een vermoeden, of weten we niet.',
			'Wat gaat goed? Noem ook een kracht.',
			'Wat is oud nieuws dat we blijven herhalen?',
			'Wie zou je moeten vragen om het te weten?',
			'Wat wisten ouders en kind van wat er over hen is opgeschreven?'
		],
		dissent: 'Hoe zou dit ook kunnen komen? Welk feit past niet in ons verhaal?',
		steps: {
			write: { name: 'Stil schrijven', prompt: 'Eén ding per kaart. Niemand ziet het nog.' },
			turns: {
				name: 'Tonen en rondje',
				prompt: 'Alles staat er nu, zonder namen. Ieder krijgt een beurt. Passen mag.'
			},
			order: {
				name: 'Ordenen',
				prompt: 'Eerst, toen of daarna? En hoe zou iets ook kunnen komen?'
			}
		},
		kinds: {
			fact: {
				name: 'Wat we weten',
				heading: 'Wat we weten',
				prompt: 'Schrijf één ding op dat je weet.',
				fields: {
					status: {
						label: 'Hoe zeker is het?',
						options: {
							certain: 'staat vast',
							claim: 'wordt beweerd',
							suspicion: 'is een vermoeden',
							unknown: 'weten we niet'
						}
					},
					source: {
						label: 'Hoe weet je het?',
						options: { seen: 'zelf gezien', heard: 'gehoord', read: 'gelezen', assumed: 'aangenomen' }
					},
					order: {
						label: 'Wanneer ongeveer? Geen datum.',
						options: { first: 'eerst', then: 'toen', after: 'daarna' }
					}
				}
			},
			strength: { name: 'Kracht', heading: 'Wat goed gaat', prompt: 'Wat gaat goed? Noem een kracht.' },
			to_source: {
				name: 'Terug naar de bron',
				heading: 'Terug naar de bron',
				prompt: 'Wie zou je moeten vragen om het te weten?',
				hint: 'Geen namen: schrijf de rol op, zoals “de leerkracht”.'
			},
			explanation: {
				name: 'Andere uitleg',
				heading: 'Meer uitleg mogelijk',
				prompt: 'Hoe zou dit ook kunnen komen?'
			},
			note: {
				...note.nl,
				prompt: 'Hoe werd in ons werk een bewering een feit? Welk soort onzekerheid speelde?'
			}
		},
		asks: {},
		acts: {}
	},
	en: {
		title: 'The facts',
		question: 'What do we know, and from whom?',
		prompts: [
			'Write down one thing you know. Seen, heard, read or assumed?',
			'Add: it is certain, it is claimed, it is a suspicion, or we do not know.',
			'What goes well? Name a strength too.',
			'What is old news that we keep repeating?',
			'Whom would you have to ask to know?',
			'What did parents and child know of what was written about them?'
		],
		dissent: 'How else could this have come about? Which fact does not fit our story?',
		steps: {
			write: { name: 'Silent writing', prompt: 'One thing on each card. Nobody sees it yet.' },
			turns: {
				name: 'Showing and a turn each',
				prompt: 'Everything is here now, without names. Everyone gets a turn. You may pass.'
			},
			order: {
				name: 'Ordering',
				prompt: 'First, then or after? And how else could something have come about?'
			}
		},
		kinds: {
			fact: {
				name: 'What we know',
				heading: 'What we know',
				prompt: 'Write down one thing you know.',
				fields: {
					status: {
						label: 'How certain is it?',
						options: {
							certain: 'it is certain',
							claim: 'it is claimed',
							suspicion: 'it is a suspicion',
							unknown: 'we do not know'
						}
					},
					source: {
						label: 'How do you know?',
						options: { seen: 'seen myself', heard: 'heard', read: 'read', assumed: 'assumed' }
					},
					order: {
						label: 'When, roughly? No date.',
						options: { first: 'first', then: 'then', after: 'after that' }
					}
				}
			},
			strength: { name: 'Strength', heading: 'What goes well', prompt: 'What goes well? Name a strength.' },
			to_source: {
				name: 'Back to the source',
				heading: 'Back to the source',
				prompt: 'Whom would you have to ask to know?',
				hint: 'No names: write the role, such as “the teacher”.'
			},
			explanation: {
				name: 'Another explanation',
				heading: 'More explanations possible',
				prompt: 'How else could this have come about?'
			},
			note: {
				...note.en,
				prompt: 'How did a claim become a fact in our work? Which kind of uncertainty was there?'
			}
		},
		asks: {},
		acts: {}
	}
};
