import { note } from './note.ts';
import type { SaidPhase } from './phase-words.ts';

export const dissent: SaidPhase = {
	nl: {
		title: 'Tegenspraak',
		question: 'Wat als we het mis hebben?',
		prompts: [
			'Waar in dit verhaal ben ik het stiekem niet mee eens?',
			'Wat zien we niet, omdat we zijn wie we zijn?',
			'Stel: over een jaar blijkt dat we het helemaal mis hadden. Wat was er dan aan de hand?'
		],
		steps: {
			doubt: { name: 'Stil schrijven', prompt: 'Schrijf op wat je echt betwijfelt. Niemand ziet het nog.' },
			show: { name: 'Tonen', prompt: 'Alle twijfels staan er nu, zonder namen. We kiezen geen winnaar.' },
			strongest: {
				name: 'Op z’n sterkst',
				prompt: 'De tegenspreker en een vrijwilliger maken de sterkste versie van één twijfel.'
			},
			add: { name: 'Vragen en aanvullen', prompt: 'De anderen vragen alleen, of vullen aan.' },
			changed: { name: 'Veranderd?', prompt: 'Is je eerste gedachte veranderd? Antwoord stil.' },
			after: { name: 'Wat veranderde', prompt: 'Zo dachten wij opnieuw na.' }
		},
		kinds: {
			doubt: {
				name: 'Twijfel',
				heading: 'Wat we betwijfelen',
				prompt: 'Waar in dit verhaal ben ik het stiekem niet mee eens?'
			},
			blind: {
				name: 'Blinde vlek',
				heading: 'Wat we niet zien',
				prompt: 'Wat zien we niet, omdat we zijn wie we zijn?'
			},
			wrong: {
				name: 'Stel dat we het mis hadden',
				heading: 'Stel dat we het mis hadden',
				prompt: 'Over een jaar blijkt dat we het helemaal mis hadden. Wat was er dan aan de hand?'
			},
			strongest: {
				name: 'Sterkste versie',
				heading: 'Op z’n sterkst gezegd',
				prompt: 'Op z’n sterkst gezegd …'
			},
			addition: {
				name: 'Vraag of aanvulling',
				heading: 'Vragen en aanvullingen',
				prompt: 'Wat vraag je, of wat vul je aan?'
			},
			what_changed: { name: 'Wat deed dat?', heading: 'Wat ons deed veranderen', prompt: 'Wat deed dat?' },
			note: { ...note.nl, prompt: 'Wat was het sterkste tegenargument, in algemene woorden?' }
		},
		asks: {
			changed: {
				label: 'Is je eerste gedachte veranderd?',
				values: { no: 'nee', little: 'een beetje', yes: 'ja' }
			}
		},
		acts: { volunteer: 'Ik help de twijfel sterker te maken' }
	},
	en: {
		title: 'Dissent',
		question: 'What if we are wrong?',
		prompts: [
			'Where in this story do I secretly disagree?',
			'What do we not see, because we are who we are?',
			'Suppose that in a year we turn out to have been completely wrong. What was going on then?'
		],
		steps: {
			doubt: { name: 'Silent writing', prompt: 'Write what you really doubt. Nobody sees it yet.' },
			show: { name: 'Showing', prompt: 'All doubts are here now, without names. We choose no winner.' },
			strongest: {
				name: 'At its strongest',
				prompt: 'The dissenter and a volunteer make the strongest version of one doubt.'
			},
			add: { name: 'Asking and adding', prompt: 'The others only ask, or add.' },
			changed: { name: 'Changed?', prompt: 'Has your first thought changed? Answer in silence.' },
			after: { name: 'What changed', prompt: 'This is how we thought again.' }
		},
		kinds: {
			doubt: {
				name: 'Doubt',
				heading: 'What we doubt',
				prompt: 'Where in this story do I secretly disagree?'
			},
			blind: {
				name: 'Blind spot',
				heading: 'What we do not see',
				prompt: 'What do we not see, because we are who we are?'
			},
			wrong: {
				name: 'Suppose we were wrong',
				heading: 'Suppose we were wrong',
				prompt: 'In a year we turn out to have been completely wrong. What was going on then?'
			},
			strongest: {
				name: 'Strongest version',
				heading: 'Said at its strongest',
				prompt: 'Said at its strongest …'
			},
			addition: {
				name: 'Question or addition',
				heading: 'Questions and additions',
				prompt: 'What do you ask or add?'
			},
			what_changed: { name: 'What did that?', heading: 'What made us change', prompt: 'What did that?' },
			note: { ...note.en, prompt: 'What was the strongest counter-argument, in general words?' }
		},
		asks: {
			changed: {
				label: 'Has your first thought changed?',
				values: { no: 'no', little: 'a little', yes: 'yes' }
			}
		},
		acts: { volunteer: 'I will help make the doubt stronger' }
	}
};
