import type { SaidHost } from './host-words.ts';

export const question: SaidHost = {
	nl: {
		host: () =>
			'Hier staan de vragen die jullie vooraf stuurden en die van de inbrenger. Een goede leervraag gaat over ons werk en kan ook bij een ander gezin spelen.',
		pitfalls: [
			'Een vraag die om een besluit vraagt. “Moet dit kind uit huis?” wordt: “Wat helpt ons om te wegen of thuis wonen goed genoeg is?”',
			'De stippen kiezen een vraag. Ze zeggen niets over de casus.'
		]
	},
	en: {
		host: () =>
			'Here are the questions you sent in beforehand, and the one of the case bringer. A good learning question is about our work and may come up with another family too.',
		pitfalls: [
			'A question that asks for a decision. “Should this child be placed elsewhere?” becomes: “What helps us weigh whether living at home is good enough?”',
			'The dots choose a question. They say nothing about the case.'
		]
	}
};
