import type { SaidHost } from './host-words.ts';

export const keep: SaidHost = {
	nl: {
		host: () =>
			'Op het scherm staat wat we bewaren. Klinkt iets als een besluit over dit gezin, of is iets herkenbaar? Zeg het nu, dan gaat het eruit. Al het andere wissen we als ik op sluiten druk. Binnen twee weken krijg je het verslag.',
		pitfalls: ['Vraag ook de inbrenger: kun je met dit rijtje naar huis?']
	},
	en: {
		host: () =>
			'The screen shows what we keep. Does anything sound like a decision about this family, or is anything recognisable? Say so now and it goes out. All the rest we erase when I press close. You will get the report within two weeks.',
		pitfalls: ['Ask the case bringer too: can you go home with this list?']
	}
};
