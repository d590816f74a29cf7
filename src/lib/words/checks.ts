import { decisionWords } from './checks/decision.ts';
import type { Explanation } from './checks/explanation.ts';
import { identifyingWords } from './checks/identifying.ts';
import { wordingWords } from './checks/wording.ts';

const nl = {
	helps: 'De app helpt je om geen besluiten te nemen. Jullie letten er samen op.',
	promise: 'De controle ziet veel, maar niet alles. Zo maken we het zo onherkenbaar mogelijk.',
	found: (n: number) => (n === 1 ? '1 aanwijzing bij deze tekst' : `${n} aanwijzingen bij deze tekst`),
	newHint: (name: string, quote: string) => `${name}: ${quote}`,
	keys: 'Alt+V vervangt, Alt+B laat staan.',
	replaceBy: (text: string) => `Vervang door “${text}”`,
	rewrite: 'Herschrijf als leerpunt',
	park: 'Parkeren',
	notDecision: 'Dit is geen besluit',
	keep: 'Dit mag blijven',
	reason: 'Waarom mag dit blijven?',
	usualReasons: [
		'Dit is geen naam of gegeven, maar een gewoon woord',
		'Dit hoort bij een methode, wet of openbare organisatie',
		'Dit is verzonnen of al veranderd'
	] as readonly string[],
	ownReason: 'Of schrijf zelf waarom',
	parkedHere: 'Geparkeerd. De zin is niet verstuurd.',
	parkedTitle: 'Geparkeerd, niet verstuurd.',
	parkedText: 'Alleen jij ziet dit, op dit scherm. Is er iets van te leren? Schrijf dat dan als vraag op.',
	putBack: 'Zet terug',
	throwAway: 'Gooi weg',
	reasonNeeded: 'Schrijf kort waarom dit mag blijven.',
	keepWithReason: 'Laat staan',
	back: 'Terug',
	more: (n: number) => (n === 1 ? 'Toon nog 1 aanwijzing' : `Toon nog ${n} aanwijzingen`),
	fewer: 'Toon er minder',
	acuteButton: 'Dit kan niet wachten',
	replaced: (quote: string) => `Vervangen: ${quote}`,
	kept: (quote: string) => `Blijft staan: ${quote}`,
	unknown: { name: 'Kijk hier nog eens', why: 'Misschien kan dit anders.' } as Explanation,
	/** By kind of finding, such as `identifying.PERSON`. */
	explain: { ...identifyingWords.nl, ...decisionWords.nl, ...wordingWords.nl } as Readonly<
		Record<string, Explanation>
	>
};

const en: typeof nl = {
	helps: 'The app helps you not to take decisions. You watch over that together.',
	promise: 'The check sees much, but not everything. This way we make it as unrecognisable as we can.',
	found: (n) => (n === 1 ? '1 hint for this text' : `${n} hints for this text`),
	newHint: (name, quote) => `${name}: ${quote}`,
	keys: 'Alt+V replaces, Alt+B lets it stay.',
	replaceBy: (text) => `Replace by “${text}”`,
	rewrite: 'Rewrite as a lesson',
	park: 'Park',
	notDecision: 'This is no decision',
	keep: 'This may stay',
	reason: 'Why may this stay?',
	usualReasons: [
		'This is no name or detail, but an ordinary word',
		'This belongs to a method, a law or a public organisation',
		'This is made up, or changed already'
	],
	ownReason: 'Or write why yourself',
	parkedHere: 'Parked. The sentence was not sent.',
	parkedTitle: 'Parked, not sent.',
	parkedText:
		'Only you see this, on this screen. Is there something to learn from it? Then write that as a question.',
	putBack: 'Put back',
	throwAway: 'Throw away',
	reasonNeeded: 'Write shortly why this may stay.',
	keepWithReason: 'Let it stay',
	back: 'Back',
	more: (n) => (n === 1 ? 'Show 1 more hint' : `Show ${n} more hints`),
	fewer: 'Show fewer',
	acuteButton: 'This cannot wait',
	replaced: (quote) => `Replaced: ${quote}`,
	kept: (quote) => `Stays: ${quote}`,
	unknown: { name: 'Look here again', why: 'Perhaps this can be put differently.' },
	explain: { ...identifyingWords.en, ...decisionWords.en, ...wordingWords.en }
};

export const checkWords = { nl, en };
