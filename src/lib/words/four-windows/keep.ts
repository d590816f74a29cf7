import type { SaidPhase } from './phase-words.ts';

const yesNo = { yes: 'ja', no: 'nee' };
const yesNoEn = { yes: 'yes', no: 'no' };

export const keep: SaidPhase = {
	nl: {
		title: 'Afsluiten',
		question: 'Wat bewaren we?',
		prompts: ['Klinkt iets als een besluit over dit gezin?', 'Is iets herkenbaar, ook in combinatie?'],
		steps: {
			list: {
				name: 'Wat we bewaren',
				prompt: 'Dit bewaren we, en niets anders. Eén tik haalt iets eruit.'
			},
			check: { name: 'Vier vragen', prompt: 'Tik stil vier antwoorden aan. Niemand ziet wie wat koos.' }
		},
		kinds: {},
		asks: {
			said: { label: 'Kon ik zeggen wat ik wilde zeggen?', values: yesNo },
			insight: { label: 'Kreeg ik nieuw zicht?', values: yesNo },
			dissent: { label: 'Was er echte tegenspraak?', values: yesNo },
			respect: { label: 'Ben ik met respect behandeld, en het gezin ook?', values: yesNo }
		},
		acts: { take_out: 'Haal dit eruit', put_back: 'Zet terug', no_lesson: 'Geen leerpunt, want …' }
	},
	en: {
		title: 'Closing',
		question: 'What do we keep?',
		prompts: [
			'Does anything sound like a decision about this family?',
			'Is anything recognisable, in combination too?'
		],
		steps: {
			list: {
				name: 'What we keep',
				prompt: 'This is what we keep, and nothing else. One tap takes something out.'
			},
			check: { name: 'Four questions', prompt: 'Tap four answers in silence. Nobody sees who chose what.' }
		},
		kinds: {},
		asks: {
			said: { label: 'Could I say what I wanted to say?', values: yesNoEn },
			insight: { label: 'Did I gain new insight?', values: yesNoEn },
			dissent: { label: 'Was there real dissent?', values: yesNoEn },
			respect: { label: 'Was I treated with respect, and the family too?', values: yesNoEn }
		},
		acts: { take_out: 'Take this out', put_back: 'Put back', no_lesson: 'No lesson, because …' }
	}
};
