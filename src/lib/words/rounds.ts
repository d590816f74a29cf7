// What the rounds say, for participants, the facilitator and the wall alike. Each part has its own file beside this one.
import type { Language } from './language.ts';
import { cardsWords } from './rounds/cards.ts';
import { endingWords } from './rounds/ending.ts';
import { talkingWords } from './rounds/talking.ts';
import { weighingWords } from './rounds/weighing.ts';

const of = (language: Language) => ({
	...cardsWords[language],
	...talkingWords[language],
	...weighingWords[language],
	...endingWords[language]
});

export const roundWords = { nl: of('nl'), en: of('en') };
