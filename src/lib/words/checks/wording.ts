import type { Explanation } from './explanation.ts';

/** What danger now, and words that do no justice to people, are called. */
const nl = {
	acute: {
		name: 'Kan dit wachten?',
		why: 'Dit klinkt alsof iemand nu gevaar loopt. Is dat zo? Stop dan de oefening. Bel 112, of volg de meldcode en bel Veilig Thuis: 0800-2000.'
	},
	'wording.absolute': {
		name: 'Geldt dit voor iedereen?',
		why: '“Altijd”, “nooit” en “alle” kloppen zelden. Probeer: in dit geval kan het anders zijn …'
	},
	'wording.label': {
		name: 'Een etiket',
		why: 'Wat zag of hoorde je? Van wie komt dit woord? Kan het ook zonder?'
	},
	'wording.judging': {
		name: 'Een oordeel over de ander',
		why: 'We kijken naar ons eigen werk. Wat deden wij, en wat deed dat met de ander?'
	},
	'wording.route': {
		name: 'Een volgende stap',
		why: 'Dit is een volgende stap. Bewaar hem voor venster 4.'
	},
	'wording.respect': { name: 'Met respect', why: 'Zou je dit zo zeggen als de ouder meelas?' }
} satisfies Readonly<Record<string, Explanation>>;

const en: Readonly<Record<keyof typeof nl, Explanation>> = {
	acute: {
		name: 'Can this wait?',
		why: 'This sounds as if someone is in danger now. Is that so? Then stop the exercise. Call 112, or follow the reporting code and call Veilig Thuis: 0800-2000.'
	},
	'wording.absolute': {
		name: 'Does this hold for everyone?',
		why: '“Always”, “never” and “all” are seldom true. Try: in this case it may be different …'
	},
	'wording.label': {
		name: 'A label',
		why: 'What did you see or hear? Whose word is this? Can it do without?'
	},
	'wording.judging': {
		name: 'A judgement of the other',
		why: 'We look at our own work. What did we do, and what did that do to the other?'
	},
	'wording.route': { name: 'A next step', why: 'This is a next step. Keep it for window 4.' },
	'wording.respect': { name: 'With respect', why: 'Would you say it like this if the parent read along?' }
};

export const wordingWords = { nl, en };
