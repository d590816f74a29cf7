import type { SaidHost } from './host-words.ts';

export const lessons: SaidHost = {
	nl: {
		host: () =>
			'We halen er nu uit wat ook bij andere gezinnen kan helpen. In tweetallen: kies één stukje van het gesprek. Wat deed daar werk? Maak er een leerpunt van. Let op: er zijn altijd meer lessen mogelijk uit hetzelfde verhaal.',
		pitfalls: [
			'Een leerpunt over dit gezin in plaats van over ons werk.',
			'Een leerpunt zonder “tenzij”.',
			'De groep kiest één les. Andere lessen mogen ernaast blijven staan.'
		]
	},
	en: {
		host: () =>
			'Now we take out what may help with other families too. In pairs: choose one piece of the talk. What made the difference there? Make a lesson of it. Mind: more lessons can always be drawn from the same story.',
		pitfalls: [
			'A lesson about this family instead of about our work.',
			'A lesson without an “unless”.',
			'The group chooses one lesson. Other lessons may stay beside it.'
		]
	}
};
