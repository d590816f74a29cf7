import type { SaidHost } from './host-words.ts';

export const story: SaidHost = {
	nl: {
		host: (bringer) =>
			`${bringer} vertelt in vijf minuten, tot het lastigste moment. Nog niet hoe het verder ging. De anderen luisteren. Daarna vier minuten vragen om te begrijpen, geen advies in vraagvorm.`,
		pitfalls: ['De afloop komt al op tafel.', 'Advies in de vorm van een vraag: “Heb je al gedacht aan …?”']
	},
	en: {
		host: (bringer) =>
			`${bringer} tells the story in five minutes, up to the hardest moment. Not yet how it went on. The others listen. Then four minutes of questions to understand, no advice in the shape of a question.`,
		pitfalls: [
			'The outcome comes out already.',
			'Advice in the shape of a question: “Have you thought of …?”'
		]
	}
};
