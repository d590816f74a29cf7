// A sentence read clause by clause: who does or is what, in which tense. «Vroeger wachtte ik, nu kies ik voor de Raad»
// holds a story and a decision, and only its clauses tell them apart.
import { once } from '../remember.ts';
import { kindOf, type Verb } from './verbs.ts';
import data from './words.json' with { type: 'json' };

/** A word as the features read it. */
export interface Word {
	readonly word: string;
	/** What it is about (lexicon.ts). */
	readonly classes: readonly string[];
	/** Which verb it is a form of, when that is listed. */
	readonly verb: Verb | undefined;
	/** Whether it looks like a past tense, and like a participle: for verbs no list knows. */
	readonly did: boolean;
	readonly done: boolean;
}

export interface Clause {
	readonly subject: string;
	readonly tense: string;
	/** The infinitive of the verb that says what is done; empty when none is known. */
	readonly verb: string;
	readonly kind: string;
}

const breaks = new Set(', ; : ( ) " ? ! - = maar omdat want dus terwijl zodat en dat'.split(' '));
const particles = new Set(data.particles.split(' '));
const determiners = new Set(data.determiners.split(' '));
const pronouns = new Map(
	Object.entries({
		ik: 'I',
		we: 'we',
		jij: 'you',
		jullie: 'you',
		u: 'you',
		wie: 'who',
		iemand: 'someone',
		niemand: 'nobody',
		iedereen: 'everyone',
		hij: 'they',
		ze: 'they',
		zij: 'they'
	})
);
/** Subjects only when nothing better stands in the clause. */
const weak = new Map(
	Object.entries({ je: 'one', men: 'one', het: 'it', er: 'there', dit: 'this', dat: 'this' })
);
const helpers = new Set('zijn hebben worden zullen kunnen mogen moeten willen gaan'.split(' '));
const modals = new Set('kunnen mogen moeten willen hoeven'.split(' '));
const plural = new Set('we you they families the-families trade everyone who'.split(' '));
const nouns = 'families family organisation trade measure placement contact help record'.split(' ');
const prepositions = new Set('bij van met naar voor aan in op tegen over door'.split(' '));

/** The clauses of a sentence, in order. */
export const clauses = once((words: readonly Word[]): readonly Clause[] => {
	const found: Clause[] = [];
	let from = 0;
	for (let i = 0; i <= words.length; i++) {
		if (i < words.length && !splits(words, i)) continue;
		if (i > from) found.push(read(words.slice(from, i)));
		from = i + 1;
	}
	return found;
});

/** «en» parts clauses only before a new subject, «dat» only between words. */
function splits(words: readonly Word[], i: number): boolean {
	const { word } = words[i]!;
	if (!breaks.has(word)) return false;
	if (word === 'en') return i > 2 && words.length - i > 3 && pronouns.has(words[i + 1]!.word);
	return word !== 'dat' || (i > 1 && words.length - i > 2);
}

function read(words: readonly Word[]): Clause {
	const subject = subjectOf(words);
	let finite = '';
	let past = false;
	let done = '';
	let particle = '';
	let did = false;
	const infinitives: string[] = [];
	for (let i = 0; i < words.length; i++) {
		const word = words[i]!;
		if (i > 0 && determiners.has(words[i - 1]!.word)) continue;
		const known = word.verb;
		if (!known) {
			if (i > 0 && i >= words.length - 2 && particles.has(word.word)) particle = word.word;
			else if (word.did) did = true;
			else if (word.done) done ||= word.word;
		} else if (known.form === 'done') done = known.verb;
		else if (known.form === 'base') {
			const many = plural.has(subject) || (helpers.has(known.verb) && subject !== 'none');
			if (many && !finite && words[i - 1]?.word !== 'te') finite = known.verb;
			else infinitives.push(known.verb);
		} else if (!finite) {
			finite = known.verb;
			past = known.form === 'was';
		}
	}
	const infinitive = infinitives.findLast((verb) => !helpers.has(verb)) ?? infinitives[0] ?? '';
	const alone = finite && !helpers.has(finite) ? finite : done || infinitive || finite;
	const verb = particle && kindOf(particle + alone) !== 'other' ? particle + alone : alone;
	const tense = finite
		? finiteTense(finite, past, did, done !== '', infinitives)
		: did
			? 'past'
			: infinitive
				? 'infinitive'
				: done
					? 'participle'
					: 'none';
	return { subject, tense, verb, kind: kindOf(verb) };
}

function finiteTense(
	finite: string,
	past: boolean,
	did: boolean,
	done: boolean,
	infinitives: readonly string[]
): string {
	if (past) {
		if (finite === 'zullen' || infinitives.some((verb) => modals.has(verb))) return 'would';
		return finite === 'hebben' && done ? 'had' : 'past';
	}
	if (did) return 'past';
	if (done && finite === 'hebben') return 'perfect';
	if (done && finite === 'zijn') return 'is-done';
	if (done && finite === 'worden') return 'passive';
	if (infinitives.length > 0 && (finite === 'gaan' || finite === 'zullen')) return 'future';
	return modals.has(finite) ? finite : 'present';
}

function subjectOf(words: readonly Word[]): string {
	let subject = '';
	for (let i = 0; i < words.length; i++) {
		const { word, classes } = words[i]!;
		const pronoun = pronouns.get(word);
		if (pronoun && !(pronoun === 'they' && subject)) return pronoun;
		const before = words[i - 1]?.word ?? '';
		if (!subject || subject === 'it' || subject === 'there' || subject === 'this') {
			const noun = prepositions.has(before) ? undefined : nouns.find((name) => classes.includes(name));
			subject = noun ? named(noun, before) : subject || (weak.get(word) ?? '');
		}
	}
	return subject || 'none';
}

/** This family, a family or families in general, by the word before. */
function named(noun: string, before: string): string {
	const pointed = /^(?:dit|deze|die|dat)$/.test(before);
	if (noun === 'family') return before === 'een' ? 'a-family' : pointed ? 'this-family' : 'family';
	if (noun === 'families') return pointed || /^(?:de|beide)$/.test(before) ? 'the-families' : 'families';
	return noun;
}
