import type { Explanation } from './explanation.ts';

/** What a sentence that sounds like a decision is called, and what one could learn there instead. */
const nl = {
	'decision.B1': {
		name: 'Klinkt als een besluit',
		why: 'Hier leren we alleen. Wat maakte dat deze keuze voor de hand lag?',
		rewrite: 'Wat maakte dat deze keuze voor de hand lag? In welke situaties helpt het om '
	},
	'decision.B2': {
		name: 'Klinkt als een maatregel',
		why: 'Of een maatregel nodig is, wordt hier niet bepaald. Wat zou een maatregel passend maken?',
		rewrite: 'Welke omstandigheden maken een maatregel volgens ons passend, en welke niet? '
	},
	'decision.B3': {
		name: 'Klinkt als een verzoek of melding',
		why: 'Een verzoek of melding hoort buiten deze app. Wat kunnen we leren over het gesprek ervoor?',
		rewrite: 'Hoe bespreek je een melding vooraf met ouders en kind? '
	},
	'decision.B4': {
		name: 'Klinkt als een taak',
		why: 'Taken verdelen we hier niet. Welke taak bleef liggen, en waardoor?',
		rewrite: 'Welke taak bleef in vergelijkbare situaties liggen, en waardoor? '
	},
	'decision.B5': {
		name: 'Klinkt als een besluit over wonen of contact',
		why: 'Waar een kind woont of wie het ziet, wordt hier niet bepaald. Hoe weeg je dat samen met het kind?',
		rewrite: 'Wat helpt ons om perspectief te wegen samen met het kind? '
	},
	'decision.B6': {
		name: 'Klinkt als opschalen of afsluiten',
		why: 'Of hulp zwaarder wordt of stopt, wordt hier niet bepaald. Hoe merken we dat iets goed genoeg is?',
		rewrite: 'Wanneer vinden wij het goed genoeg, en hoe merken we dat? '
	},
	'decision.B7': {
		name: 'Klinkt als gegevens delen',
		why: 'Gegevens over dit gezin horen hier niet. Welke informatie misten we?',
		rewrite: 'Welke informatie misten we, en had dat op een open manier gekund? '
	},
	'decision.B8': {
		name: 'Klinkt als een eindoordeel',
		why: 'We stemmen hier niet en geven geen cijfer. Waar verschillen we, en waarom?',
		rewrite: 'Waar verschillen onze wegingen, en waarom? '
	},
	'decision.B9': {
		name: 'Klinkt als een opdracht',
		why: 'We geven elkaar hier geen opdracht. Maak er een vraag van.',
		rewrite: 'Ik vraag me af wat er gebeurt als '
	},
	'decision.B10': {
		name: 'Klinkt als een verborgen besluit',
		why: 'De zin laat weinig open. Waar verloren wij het vertrouwen, en wat hielp?',
		rewrite: 'Waar verloren wij in zulke situaties het vertrouwen, en wat hielp? '
	}
} satisfies Readonly<Record<string, Explanation>>;

const en: Readonly<Record<keyof typeof nl, Explanation>> = {
	'decision.B1': {
		name: 'Sounds like a decision',
		why: 'Here we only learn. What made this choice the obvious one?',
		rewrite: 'What made this choice the obvious one? In which situations does it help to '
	},
	'decision.B2': {
		name: 'Sounds like a measure',
		why: 'Whether a measure is needed is not settled here. What would make one fitting?',
		rewrite: 'Which circumstances make a measure fitting in our view, and which do not? '
	},
	'decision.B3': {
		name: 'Sounds like a request or report',
		why: 'A request or report belongs outside this app. What can we learn about the talk before it?',
		rewrite: 'How do you discuss a report with parents and child beforehand? '
	},
	'decision.B4': {
		name: 'Sounds like a task',
		why: 'We do not hand out tasks here. Which task was left undone, and why?',
		rewrite: 'Which task was left undone in comparable situations, and why? '
	},
	'decision.B5': {
		name: 'Sounds like a decision on living or contact',
		why: 'Where a child lives or whom it sees is not settled here. How do you weigh that together with the child?',
		rewrite: 'What helps us to weigh a child’s future together with the child? '
	},
	'decision.B6': {
		name: 'Sounds like scaling up or closing',
		why: 'Whether help grows or stops is not settled here. How do we notice that something is good enough?',
		rewrite: 'When do we find it good enough, and how do we notice? '
	},
	'decision.B7': {
		name: 'Sounds like sharing data',
		why: 'Data about this family do not belong here. Which information did we miss?',
		rewrite: 'Which information did we miss, and could we have had it openly? '
	},
	'decision.B8': {
		name: 'Sounds like a verdict',
		why: 'We do not vote here and give no marks. Where do we differ, and why?',
		rewrite: 'Where do our weighings differ, and why? '
	},
	'decision.B9': {
		name: 'Sounds like an order',
		why: 'We give each other no orders here. Make it a question.',
		rewrite: 'I wonder what happens when '
	},
	'decision.B10': {
		name: 'Sounds like a veiled decision',
		why: 'The sentence leaves little open. Where did we lose trust, and what helped?',
		rewrite: 'Where did we lose trust in such situations, and what helped? '
	}
};

export const decisionWords = { nl, en };
