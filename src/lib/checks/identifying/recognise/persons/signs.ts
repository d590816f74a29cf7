// What the words around a word say about it: a title before it, an age after it, a verb that only people do.
import * as words from '../../lists/signs.data.ts';
import { patterns } from '../../../pattern.ts';
import { inside, type Scene } from '../../scene.ts';
import { isInitial, type Token } from '../../tokens.ts';
import {
	articles,
	careWords,
	deeds,
	greetings,
	honorifics,
	introductions,
	labelled,
	personal,
	placeWords,
	set,
	schoolWords,
	spoken
} from '../cues.ts';
import { kin, pronouns, titles } from '../person-words.ts';

const re = patterns(words);

/** Everything that speaks for or against a word being a name of a person. */
export interface Signs {
	readonly previous: Token | undefined;
	readonly next: Token | undefined;
	/** Only a space, or the dot of "mw.", stands before it. */
	readonly close: boolean;
	/** After "mw", "juf", "oom", "familie". */
	readonly title: boolean;
	/** After "moeder", "wijkagent". */
	readonly role: boolean;
	/** Alone between brackets. */
	readonly bracketed: boolean;
	/** After "heet", "naam:". */
	readonly introduced: boolean;
	/** An age after it. */
	readonly aged: boolean;
	/** A verb after it that people do, or things too. */
	readonly act: boolean;
	/** A verb after it that only people do. */
	readonly onlyPeople: boolean;
	/** As `onlyPeople`, and the word is the subject of that verb. */
	readonly speaks: boolean;
	/** A pronoun or article after it, as after a verb that opens a question. */
	readonly inverted: boolean;
	/** "Storm zijn zusje". */
	readonly family: boolean;
	/** "Storms boek", "Storm's boek". */
	readonly owns: boolean;
	readonly article: boolean;
	/** ", haar moeder," after it. */
	readonly apposed: boolean;
	/** One of the signs that make any word a name. */
	readonly cue: boolean;
	/** The text after the word, lower case, a few words. */
	readonly after: string;
}

/** Whether a text goes on with an age, as after a name: " (12)", ", 8,", " van 6 jaar". */
export const ageFollows = (after: string): boolean => re.ageAfter.test(after);

/** The title that makes the next word a name: "mw.", "juf", "oom", "familie". */
export const honorific = (token: Token | undefined): boolean =>
	token !== undefined && honorifics.has(token.word);

const apposition = new RegExp(
	`^(?:,| -| –) (?:de|het|haar|zijn|hun|mijn|ons|onze|een) (?:[\\p{L}-]{3,14} )?(?:${[...kin].filter((word) => word.length > 2).join('|')}|buurman|buurvrouw|juf|meester|voogd|mentor|coach|trainer|wijkagent)(?!\\p{L})`,
	'u'
);

/** Words of time and place that are surnames too and often open a sentence. */
const moments = new Set(words.moments.split(' '));

/** Words for institutions that are surnames too: "School belde" is no person. */
const others = new Set(words.others.split(' '));
export const institution = (word: string): boolean =>
	others.has(word) || schoolWords.has(word) || careWords.has(word) || placeWords.has(word);

/** Reads the signs around one word. */
export function signsOf(scene: Scene, token: Token): Signs {
	const { tokens, reading } = scene;
	const i = token.index;
	const { word, gap } = token;
	const previous = tokens[i - 1];
	const next = tokens[i + 1];
	const beyond = tokens[i + 2];
	const beside = next?.gap === ' ' ? next : undefined;
	const close =
		previous !== undefined &&
		(/^(?: |: )$/.test(gap) ||
			(/^\. ?$/.test(gap) && /^(?:mw|mevr|mej|dhr|hr|dr|drs|ds|ir|ing|mr|prof|fam)$/.test(previous.word)));
	const title = close && gap !== ': ' && honorific(previous);
	const role =
		previous !== undefined &&
		/^(?: |, |: | [("']|\. )$/.test(gap) &&
		(kin.has(previous.word) || titles.has(previous.word)) &&
		!(/^\. /.test(gap) && previous.word.length > 4);
	const bracketed = /[("']$/.test(gap) && /[)"']/.test(reading.text[token.end] ?? '');
	const introduced =
		previous !== undefined &&
		/^(?: ?|: ?)["']?$/.test(gap) &&
		introductions.has(previous.word) &&
		((previous.word !== 'kind' && previous.word !== 'jeugdige') || gap.startsWith(':'));
	const greeted =
		previous !== undefined && /^[ ,\n]{1,3}$/.test(gap) && greetings.has(previous.word) && token.capital;
	const after = reading.lower.slice(token.end, token.end + 24);
	const aged = ageFollows(after) && !labelled.has(word);
	// "Later zei Fenne": then the word before the verb is no subject
	const turned =
		beyond?.gap === ' ' &&
		(pronouns.has(beyond.word) ||
			kin.has(beyond.word) ||
			titles.has(beyond.word) ||
			(articles.has(beyond.word) && beyond.word !== 'dat') ||
			beyond.capital ||
			(beyond.first && !beyond.common));
	const apposed = apposition.test(reading.lower.slice(token.end, token.end + 48));
	return {
		previous,
		next,
		close,
		title,
		role,
		bracketed,
		introduced,
		aged,
		act: beside !== undefined && deeds.has(beside.word),
		onlyPeople: beside !== undefined && personal.has(beside.word),
		speaks: beside !== undefined && spoken.has(beside.word) && !turned && !moments.has(word),
		inverted: beside !== undefined && (pronouns.has(beside.word) || /^(?:de|het|een)$/.test(beside.word)),
		family:
			beside !== undefined &&
			/^(?:haar|zijn|d'r|dr|z'n|zn|der)$/.test(beside.word) &&
			beyond !== undefined &&
			(kin.has(beyond.word) || !beyond.common),
		owns: token.possessive && next !== undefined,
		article: close && articles.has(previous!.word),
		apposed,
		cue:
			title ||
			introduced ||
			greeted ||
			aged ||
			(bracketed && role) ||
			(apposed && token.capital) ||
			(token.capital && insideChain(scene, i)), // "T. van den Oever", "Bram v.d. Heuvel"
		after
	};
}

/** Whether the small words before a capital hang on an initial, a title or a first name. */
export function insideChain({ tokens }: Scene, i: number): boolean {
	let k = i - 1;
	while (k > 0 && k > i - 4 && inside.has(tokens[k]!.word) && /^(?: |\. ?|)$/.test(tokens[k + 1]!.gap)) k--;
	const head = tokens[k];
	if (k === i - 1 || head === undefined || !/^(?: |\. ?)$/.test(tokens[k + 1]!.gap)) return false;
	return (
		isInitial(head) ||
		honorifics.has(head.word) ||
		(titles.has(head.word) && tokens[k + 1]!.word !== 'van') || // "huisarts de Graaf"
		(head.first && !head.common) ||
		/^(?:\p{L}\.)+\p{L}$/u.test(head.text)
	);
}

/** In lower case small words join a name only after "mw", "dhr", "fam" or an initial with its dot: "dhr van der meer", "j. de boer". */
export function chainHead({ tokens }: Scene, i: number): boolean {
	let k = i - 1;
	while (k > 0 && k > i - 4 && inside.has(tokens[k]!.word)) k--;
	const head = tokens[k]!;
	return (
		/^(?:mw|mevr|dhr|hr|fam|mr|dr|drs)$/.test(head.word) ||
		(head.text.length === 1 && tokens[k + 1]!.gap.startsWith('.'))
	);
}

const addressed =
	/^(?:mw|mevr|mevrouw|mej|dhr|hr|meneer|mijnheer|juf|juffrouw|meester|mr|fam|familie|gezin)$/;
/** Surnames after "de", most of them words as well. */
export const afterDe = set(words.afterDe);

/** In lower case: "voogd van der heijden", "meester de boer", "meneer van dijk"; not "meneer van boven". */
export function afterTitle({ tokens }: Scene, { index, word, surname, common }: Token): boolean {
	let k = index;
	while (k > 0 && k > index - 3 && inside.has(tokens[k - 1]!.word) && tokens[k]!.gap === ' ') k--;
	const head = tokens[k - 1];
	if (k === index || !head || !/^(?: |\. ?)$/.test(tokens[k]!.gap) || word.length < 3) return false;
	const last = tokens[index - 1]!.word;
	if (/^(?:der|den|el|vd|v\.d)$/.test(last))
		return (surname || !common) && (honorifics.has(head.word) || titles.has(head.word));
	const person = addressed.test(head.word);
	if (last === 'de' && k === index - 1)
		return afterDe.has(word) && (person || (titles.has(head.word) && !kin.has(head.word)));
	if (!person) return false;
	if (last === 'van' && /^(?:fam|gez)/.test(head.word)) return false;
	return surname && (last === 'van' ? !moments.has(word) && !institution(word) && !kin.has(word) : !common);
}
