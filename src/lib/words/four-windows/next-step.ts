import { note } from './note.ts';
import type { SaidPhase } from './phase-words.ts';

const branchNl = {
	label: 'Bij welke tak hoort dit?',
	options: { act: 'wel ingrijpen', wait: 'niet ingrijpen' }
};
const branchEn = {
	label: 'To which branch does this belong?',
	options: { act: 'stepping in', wait: 'not stepping in' }
};

export const nextStep: SaidPhase = {
	nl: {
		title: 'De volgende stap',
		question: 'Welke stappen waren denkbaar, en wat verwachtten we ervan?',
		prompts: [
			'Welke stappen waren er mogelijk op dat moment? Noem ook: niets doen, wachten, iets kleins.',
			'Als we wel hadden ingegrepen, wat verwachtte je na drie maanden? En als we niet hadden ingegrepen? Hoe zeker ben je?',
			'Wat was de lichtste stap die net zo goed had kunnen werken?',
			'Wie zorgde er 7 x 24 uur, op een gewone dinsdag?',
			'Twee fouten waren mogelijk: onterecht ingrijpen en onterecht niet ingrijpen. Welke vreesde jij het meest, en waarom?',
			'Wat hadden we kunnen afspreken voor als het anders liep?'
		],
		dissent: 'Het is een jaar later en deze stap pakte slecht uit. Wat gebeurde er? Beide takken even lang.',
		steps: {
			write: {
				name: 'Stil schrijven',
				prompt: 'Schrijf bij beide takken iets op. Er is geen goede tak.'
			},
			talk: { name: 'Twee takken naast elkaar', prompt: 'Bekijk beide takken. We kiezen er geen.' },
			premortem: {
				name: 'Stel dat het misging',
				prompt: 'Het is een jaar later en deze stap pakte slecht uit. Wat gebeurde er?'
			},
			order: { name: 'Naast elkaar', prompt: 'Wat valt op als je de takken naast elkaar ziet?' }
		},
		kinds: {
			step: {
				name: 'Denkbare stap',
				heading: 'Denkbare stappen',
				prompt: 'Welke stap was denkbaar geweest?',
				hint: 'Noem ook: niets doen, wachten, iets kleins.',
				fields: { branch: branchNl }
			},
			expectation: {
				name: 'Verwachting',
				heading: 'Wat we verwachtten',
				prompt: 'Wat zou je na drie maanden hebben verwacht?',
				fields: {
					branch: branchNl,
					certainty: {
						label: 'Hoe zeker ben je?',
						options: { little: 'een beetje zeker', half: 'half om half', much: 'heel zeker' }
					}
				}
			},
			lightest: {
				name: 'Lichtste stap',
				heading: 'De lichtste stap',
				prompt: 'Wat was de lichtste stap die net zo goed had kunnen werken?'
			},
			error: {
				name: 'Mogelijke fout',
				heading: 'Twee mogelijke fouten',
				prompt: 'Welke fout vreesde jij, en waarom?',
				fields: {
					which: {
						label: 'Welke fout?',
						options: { acted_wrongly: 'onterecht ingrijpen', waited_wrongly: 'onterecht niet ingrijpen' }
					}
				}
			},
			plan_b: {
				name: 'Plan B',
				heading: 'Voor als het anders liep',
				prompt: 'Wat hadden we kunnen afspreken voor als het anders liep?'
			},
			premortem: {
				name: 'Stel dat het misging',
				heading: 'Stel dat het misging',
				prompt: 'Een jaar later pakte deze stap slecht uit. Wat gebeurde er?',
				fields: { branch: branchNl }
			},
			note: {
				...note.nl,
				prompt: 'Welke verwachting bleef stil? Welke kleine stap of voorwaarde zagen we niet?'
			},
			look_back: {
				name: 'Terugkijken',
				heading: 'Om later op terug te kijken',
				prompt: 'Wat verwachten we, in algemene woorden?',
				hint: 'Dit blijft alleen bewaard als de groep gaat terugkijken.'
			}
		},
		asks: {},
		acts: {}
	},
	en: {
		title: 'The next step',
		question: 'Which steps were conceivable, and what did we expect of them?',
		prompts: [
			'Which steps were possible at that moment? Name these too: doing nothing, waiting, something small.',
			'If we had stepped in, what did you expect after three months? And if we had not? How sure are you?',
			'What was the lightest step that might have worked just as well?',
			'Who cared 7 x 24 hours, on an ordinary Tuesday?',
			'Two errors were possible: wrongly stepping in and wrongly not stepping in. Which did you fear most, and why?',
			'What could we have agreed for if it went differently?'
		],
		dissent: 'It is a year later and this step turned out badly. What happened? Both branches equally long.',
		steps: {
			write: {
				name: 'Silent writing',
				prompt: 'Write something for both branches. There is no right branch.'
			},
			talk: { name: 'Two branches side by side', prompt: 'Look at both branches. We choose neither.' },
			premortem: {
				name: 'Suppose it went wrong',
				prompt: 'It is a year later and this step turned out badly. What happened?'
			},
			order: { name: 'Side by side', prompt: 'What stands out when you see the branches side by side?' }
		},
		kinds: {
			step: {
				name: 'Conceivable step',
				heading: 'Conceivable steps',
				prompt: 'Which step would have been conceivable?',
				hint: 'Name these too: doing nothing, waiting, something small.',
				fields: { branch: branchEn }
			},
			expectation: {
				name: 'Expectation',
				heading: 'What we expected',
				prompt: 'What would you have expected after three months?',
				fields: {
					branch: branchEn,
					certainty: {
						label: 'How sure are you?',
						options: { little: 'a little sure', half: 'half and half', much: 'very sure' }
					}
				}
			},
			lightest: {
				name: 'Lightest step',
				heading: 'The lightest step',
				prompt: 'What was the lightest step that might have worked just as well?'
			},
			error: {
				name: 'Possible error',
				heading: 'Two possible errors',
				prompt: 'Which error did you fear, and why?',
				fields: {
					which: {
						label: 'Which error?',
						options: { acted_wrongly: 'wrongly stepping in', waited_wrongly: 'wrongly not stepping in' }
					}
				}
			},
			plan_b: {
				name: 'Plan B',
				heading: 'For if it went differently',
				prompt: 'What could we have agreed for if it went differently?'
			},
			premortem: {
				name: 'Suppose it went wrong',
				heading: 'Suppose it went wrong',
				prompt: 'A year later this step turned out badly. What happened?',
				fields: { branch: branchEn }
			},
			note: {
				...note.en,
				prompt: 'Which expectation stayed silent? Which small step or condition did we not see?'
			},
			look_back: {
				name: 'Looking back',
				heading: 'To look back on later',
				prompt: 'What do we expect, in general words?',
				hint: 'This is kept only if the group is going to look back.'
			}
		},
		asks: {},
		acts: {}
	}
};
