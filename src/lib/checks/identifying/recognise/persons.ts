// People: capitals that nothing else explains, known names in any spelling, and what words around a name say about it.
import type { Found } from '../found.ts';
import { isAuthor } from '../neutral.ts';
import { inside, joined, type Scene } from '../scene.ts';
import type { Token } from '../tokens.ts';
import {
	articles,
	deeds,
	greetings,
	honorifics,
	introductions,
	labelled,
	personal,
	spoken,
	schoolWords,
	careWords,
	placeWords,
	works
} from './cues.ts';
import { found } from './each.ts';
import { kin, pronouns, titles } from './person-words.ts';

/** Letters after a Dutch word that is not a name: an unknown word with these opens a sentence as a word. */
const dutchEnding =
	/(?:en|ing|heid|lijk|lijke|isch|ische|eerd|eerde|baar|bare|aal|ale|tie|ties|eel|ief|ieve|age|schap|ment|teit|logie|iek|matig|loos|zaam|tjes|pjes|ering|eerlijk|waarts|gewijs|naar|zaak|end|ende|werk|plan|zorg|hulp|kind|kinderen|ouders|team|gesprek|vraag|punt|tijd)$/;
const ageAfter =
	/^(?:'s)?(?: |, ?)?\(? ?(?:[mvj][ ,/:-]{1,2}|bijna |net |nu |van |pas )?(?:\d{1,2}(?:[.,]5|½)?|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien)(?: ?(?:jaar|jr|j\b|maanden|mnd|weken|wkn)|\)|,(?! ?\d)|(?= ?$))/;
const never = new Set(
	'ik u ok oke sos ps nb pro het een de van en of iemand dat dit deze die er we wij ze zij hij men wie wat zo nu dan hier daar toen niemand iedereen alles iets niets veel sommige ieder elk beide beiden anderen jij je jullie'.split(
		' '
	)
);
/** Function words and verbs that are surnames too: never the second half of a name in lower case. */
const noSurname =
	/^(?:is|was|zijn|wil|kan|moet|zal|en|of|in|op|te|om|aan|als|dan|nu|al|ook|niet|wel|nog|maar|dat|die|dit|ze|zij|hij|het|een|de|er|naar|met|voor|bij|uit|over|door|heeft|had|gaat|komt|zegt|haar|hem|hun|mijn|goed|laat|vast|toe|weg|weer|thuis|mee|samen|alleen|zelf|veel|steeds|vaak|soms|altijd|hier|daar|heel|erg|zo|toch|ja|nee|mag|doet|vindt|denkt|weet|wie|waar|kent|belt|slaapt|ging|school|boos|bang|lief|klein|groot|oud|jong|moe|ziek)$/;

/** The title that makes the next word a name: "mw.", "juf", "oom", "familie". */
export const honorific = (token: Token | undefined): boolean =>
	token !== undefined && honorifics.has(token.word);

/** Whether an index belongs to a word that is a name, and how sure. */
type Judged = 0 | 1 | 2;

/** Names of people, their initials, and every further mention of them in the text. */
export function findPersons(scene: Scene): Found[] {
	const { tokens } = scene;
	const judged: Judged[] = tokens.map((token) => judge(scene, token));
	coordinate(scene, judged);
	const runs = gather(scene, judged);
	repeat(scene, runs);
	return [...runs.map((run) => toFound(scene, run)), ...initials(scene, runs)];
}

interface Run {
	from: number;
	to: number;
	rule: string;
}

function judge(scene: Scene, token: Token): Judged {
	const { tokens, reading } = scene;
	const i = token.index;
	const { word } = token;
	if (word.length < 2 || /\d/.test(word) || never.has(word)) return 0;
	if (scene.known.has(word) && (token.capital || !token.common)) return 2;
	const previous = tokens[i - 1];
	const next = tokens[i + 1];
	const close =
		previous !== undefined &&
		(/^(?: |: )$/.test(token.gap) ||
			(/^\. ?$/.test(token.gap) &&
				/^(?:mw|mevr|mej|dhr|hr|dr|drs|ds|ir|ing|mr|prof|fam)$/.test(previous.word)));
	const title = close && honorific(previous);
	const role =
		previous !== undefined &&
		/^(?: |, |: | \(|\. )$/.test(token.gap) &&
		(kin.has(previous.word) || titles.has(previous.word)) &&
		!(/^\. /.test(token.gap) && previous.word.length > 4);
	const bracketed = /\($/.test(token.gap) && reading.text[token.end] === ')';
	const introduced =
		previous !== undefined &&
		/^(?: |: ?|: ?["'])$/.test(token.gap) &&
		introductions.has(previous.word) &&
		((previous.word !== 'kind' && previous.word !== 'jeugdige') || token.gap.startsWith(':'));
	const greeted =
		previous !== undefined &&
		/^[ ,\n]{1,3}$/.test(token.gap) &&
		greetings.has(previous.word) &&
		token.capital;
	const after = reading.lower.slice(token.end, token.end + 24);
	const aged = ageAfter.test(after) && !labelled.has(word);
	const act = next?.gap === ' ' && deeds.has(next.word);
	const onlyPeople = next?.gap === ' ' && personal.has(next.word);
	// "Later zei Fenne": then the word before the verb is no subject
	const subject = tokens[i + 2];
	const turned =
		subject?.gap === ' ' &&
		(pronouns.has(subject.word) ||
			kin.has(subject.word) ||
			titles.has(subject.word) ||
			articles.has(subject.word) ||
			subject.capital ||
			(subject.first && !subject.common));
	const speaks = next?.gap === ' ' && spoken.has(next.word) && !turned && !moments.has(word);
	const inverted =
		next?.gap === ' ' &&
		(pronouns.has(next.word) || next.word === 'de' || next.word === 'het' || next.word === 'een');
	const family =
		next?.gap === ' ' &&
		/^(?:haar|zijn|d'r|z'n|der)$/.test(next.word) &&
		tokens[i + 2] !== undefined &&
		(kin.has(tokens[i + 2]!.word) || !tokens[i + 2]!.common);
	const owns = token.possessive && next !== undefined;
	const article = close && articles.has(previous!.word);
	const apposed = apposition.test(reading.lower.slice(token.end, token.end + 48));
	// "T. van den Oever", "Bram v.d. Heuvel": small words after an initial, a title or a first name
	const afterInside = token.capital && insideChain(scene, i);
	const cue =
		title ||
		introduced ||
		greeted ||
		aged ||
		(bracketed && role) ||
		(apposed && token.capital) ||
		afterInside;

	if (scene.neutral[i]) {
		const author = scene.neutral[i] === 1 && (isAuthor(word) || token.first);
		return author &&
			!works.has(previous?.word ?? '') &&
			(title ||
				(role && token.capital && titles.has(previous!.word)) ||
				(aged && token.capital) ||
				introduced)
			? 2
			: 0;
	}
	if (honorifics.has(word) || kin.has(word) || titles.has(word)) return 0;

	if (
		token.capital &&
		!title &&
		!(token.first && !token.surname) &&
		citation.test(reading.text.slice(token.end, token.end + 70))
	)
		return 0;
	if (token.capital && token.word === 'the') return 0;
	if (token.capital && previous?.text === 'The' && token.gap === ' ') return 0;
	if (token.capital && !token.opens) {
		if (
			token.shout &&
			word.length < 7 &&
			!((token.first || token.surname) && !token.common && (cue || role || word.length > 3))
		)
			return 0;
		if (token.shout && token.common) return 0;
		if (works.has(previous?.word ?? '') && !token.first) return 0;
		if (token.common && !token.first && !token.surname)
			return cue || (role && close && titles.has(previous!.word)) || bracketed ? 2 : 0;
		if (token.common) return (!article && after[0] !== ':') || cue || owns ? 2 : 0;
		if (/^(?:de|het|'t|een)$/.test(previous?.word ?? '') && close && !token.first && !token.surname)
			return product(scene, token) ? 0 : 1;
		return product(scene, token) && !token.first ? 0 : 2;
	}
	if (token.capital) {
		if (token.shout)
			return (token.first || token.surname) && !token.common && (cue || word.length > 3) ? 2 : 0;
		if (token.first && !token.common) return 2;
		if (token.common && token.first)
			return cue ||
				owns ||
				family ||
				(onlyPeople && !inverted) ||
				(/^(?:is|was)$/.test(next?.word ?? '') && next?.gap === ' ')
				? 2
				: 0;
		if (token.common)
			return title ||
				introduced ||
				(apposed && token.surname) ||
				(token.surname && (aged || (speaks && !institutions.has(word))))
				? 2
				: 0;
		if (token.surname) return product(scene, token) ? 0 : 2;
		if (cue || owns || family || onlyPeople || genitive(scene, token)) return 2;
		if (
			joined(next) &&
			next.capital &&
			!next.shout &&
			!scene.neutral[next.index] &&
			(next.text.length > 1 || reading.text[next.end] === '.')
		)
			return 2; // first name and surname
		if (word.length < 3 || dutchEnding.test(word) || /-/.test(token.text)) return 0;
		return act || /^[,:=(]/.test(after.trimStart()) ? 2 : 1;
	}
	// lower case
	if (
		token.opens &&
		!token.common &&
		!token.first &&
		act &&
		word.length > 4 &&
		/[aiouy]h?$/.test(word) &&
		!scene.lists.place(word)
	)
		return 2;
	if (scene.lists.place(word) && !token.first && !title && !introduced) return 0;
	if (token.first && !token.common) {
		if (word.length < 3) return cue || act ? 2 : 0;
		if (close && /^(?:een|'n|geen|elke|deze|dit)$/.test(previous!.word) && !cue) return 0;
		if (close && previous!.word === 'de' && !cue && !act) return 0;
		return 2;
	}
	if (token.first) {
		if (article && !cue) return 0;
		if (deeds.has(word) && !introduced) return 0;
		if (/^(?:ben|ken|gun|wil)$/.test(word) && (pronouns.has(previous?.word ?? '') || inverted)) return 0;
		return cue ||
			(token.opens &&
				(speaks || /^(?:heeft|zit|gaat|is|was)$/.test(next?.word ?? '')) &&
				next?.gap === ' ' &&
				!deeds.has(word)) ||
			(role &&
				close &&
				!deeds.has(word) &&
				(act || !next || next.gap !== ' ' || /^(?:en|of|die|van|met|uit|in|haar|zijn)$/.test(next.word))) ||
			owns
			? 2
			: 0;
	}
	if (noSurname.test(word) || deeds.has(word)) return 0;
	const addressed =
		title && /^(?:mw|mevr|mevrouw|dhr|hr|meneer|mijnheer|juf|juffrouw|dr|drs|fam)$/.test(previous!.word);
	const chained = (token.surname || !token.common) && insideChain(scene, i) && chainHead(scene, i);
	if (chained && !inside.has(word)) return 2;
	if (title && (!token.common || (addressed && token.surname && !/(?:en|t|de)$/.test(word))))
		return word.length > 2 && !inside.has(word) ? 2 : 0;
	if (inside.has(word)) return 0;
	if (
		!token.common &&
		(introduced ||
			(bracketed && role) ||
			(aged &&
				word.length > 2 &&
				!article &&
				!/^(?:groep|klas|venster|stap|leerjaar|kamer)$/.test(word) &&
				/^[ ,]*\(|^, \d/.test(after)))
	)
		return introduced && !/(?:heet|heette|heten|genaamd|noemen|noemt|naam)$/.test(previous!.word) ? 0 : 2;
	return 0;
}

const apposition = new RegExp(
	`^(?:,| -| –|:) (?:de|het|haar|zijn|hun|mijn|ons|onze|een) (?:[\\p{L}-]{3,14} )?(?:${[...kin].filter((word) => word.length > 2).join('|')}|buurman|buurvrouw|juf|meester|voogd|mentor|coach|trainer|wijkagent)(?!\\p{L})`,
	'u'
);

/** "Munro (2011)", "Verhagen, A., & Sondorp, E. (2018)", "Van Yperen e.a., 2014)": an author of a source. */
const citation =
	/^(?:,? (?:\p{Lu}\.){1,3}(?: van(?: de[nr]?)?)?,?| e\.a\.,?| et al\.,?| c\.s\.,?)?(?:,? (?:&|en) [^()\n]{2,30}?)? ?,? ?\(?(?:19|20)\d{2}[a-z]?\)/u;

/** Whether the small words before a capital hang on an initial, a title or a first name. */
function insideChain({ tokens }: Scene, i: number): boolean {
	let k = i - 1;
	while (k > 0 && k > i - 4 && inside.has(tokens[k]!.word) && /^(?: |\. ?|)$/.test(tokens[k + 1]!.gap)) k--;
	const head = tokens[k];
	if (k === i - 1 || head === undefined || !/^(?: |\. ?)$/.test(tokens[k + 1]!.gap)) return false;
	return (
		(head.text.length === 1 && head.capital) ||
		honorifics.has(head.word) ||
		(head.first && !head.common) ||
		/^(?:\p{L}\.)+\p{L}$/u.test(head.text)
	);
}

/** In lower case small words join a name only after "mw", "dhr", "fam" or an initial with its dot: "dhr van der meer", "j. de boer". */
function chainHead({ tokens }: Scene, i: number): boolean {
	let k = i - 1;
	while (k > 0 && k > i - 4 && inside.has(tokens[k]!.word)) k--;
	const head = tokens[k]!;
	return (
		/^(?:mw|mevr|dhr|hr|fam|dr|drs)$/.test(head.word) ||
		(head.text.length === 1 && tokens[k + 1]!.gap.startsWith('.'))
	);
}

/** Words of time and place that are surnames too and often open a sentence. */
const moments = new Set(
	'later vroeger morgen gister gisteren vandaag soms vaak eerder eerst straks thuis buiten binnen boven beneden verder samen alleen lang zelf winter zomer herfst lente kerst eens ooit nooit altijd links rechts zeker graag liever laatst recent anders ook intussen ondertussen ineens plots meestal daarna hierna tussen weer steeds telkens gelukkig helaas jammer vooral juist bovendien vervolgens bijna net pas al'.split(
		' '
	)
);

/** Words for institutions that are surnames too: "School belde" is no person. */
const institutions = new Set([
	...schoolWords,
	...careWords,
	...placeWords,
	'politie',
	'leerplicht',
	'rechtbank',
	'wijkteam',
	'team',
	'buurt',
	'werk',
	'bureau',
	'raad',
	'niemand',
	'iedereen',
	'geld',
	'rust',
	'hoop',
	'moed',
	'angst',
	'liefde',
	'vertrouwen',
	'schuld',
	'nood',
	'god'
]);

/** "Marijkes broer": a name with an s glued to it, before a word for family. */
function genitive({ tokens, lists }: Scene, token: Token): boolean {
	const next = tokens[token.index + 1];
	const name = token.word.slice(0, -1);
	return (
		token.word.endsWith('s') &&
		name.length > 2 &&
		next?.gap === ' ' &&
		kin.has(next.word) &&
		(token.capital || lists.first(name)) &&
		!lists.common(name)
	);
}

/** "X, een plastic poppetje van …", "X is een methode": a name of a thing. */
function product({ reading }: Scene, token: Token): boolean {
	return /^(?:, | is |, dat is | \()(?:een|het|de|ons|onze) (?:[\p{L}-]{3,20} ){0,2}?(?:methode|methodiek|app|spel|instrument|poppetje|buigpoppetje|boek|programma|training|vragenlijst|lijst|tool|werkvorm|model|interventie|serie|film|lied|website|cursus|knuffel|theorie|richtlijn|merk|systeem|toets|test)(?![\p{L}])/u.test(
		reading.lower.slice(token.end, token.end + 90)
	);
}

/** "lenn en fynnlee": an unknown word beside a sure name. */
function coordinate(scene: Scene, judged: Judged[]): void {
	const { tokens } = scene;
	for (const token of tokens) {
		const i = token.index;
		if (
			judged[i] === 2 ||
			scene.neutral[i] ||
			token.word.length < 3 ||
			noSurname.test(token.word) ||
			/\d/.test(token.word)
		)
			continue;
		const next = tokens[i + 1];
		const previous = tokens[i - 1];
		const linkRight =
			next?.gap === ' ' && /^(?:en)$/.test(next.word) && judged[i + 2] === 2 && tokens[i + 2]!.gap === ' ';
		const linkLeft =
			previous?.word === 'en' && token.gap === ' ' && judged[i - 2] === 2 && previous.gap === ' ';
		const listRight = next !== undefined && /^(?:, | [&+] )$/.test(next.gap) && judged[i + 1] === 2;
		const listLeft = previous !== undefined && /^(?: ?[&+] ?)$/.test(token.gap) && judged[i - 1] === 2;
		const plausible = !token.common
			? !scene.lists.place(token.word) && !dutchEnding.test(token.word)
			: token.first && token.capital && !(previous && articles.has(previous.word));
		if (
			plausible &&
			!(titles.has(token.word) || kin.has(token.word)) &&
			(linkRight || linkLeft || (token.common && listRight) || listLeft)
		)
			judged[i] = 2;
	}
}

function gather(scene: Scene, judged: readonly Judged[]): Run[] {
	const { tokens } = scene;
	const runs: Run[] = [];
	const within = withinSentences(scene, judged);
	for (let i = 0; i < tokens.length; i++) {
		if (judged[i] !== 2 && !opensWithInside(scene, i)) {
			if (judged[i] === 1 && within.has(tokens[i]!.word))
				runs.push({ from: i, to: i, rule: 'person.unknown' });
			continue;
		}
		const last = runs.at(-1);
		let from = i;
		const floor = last ? last.to + 1 : 0;
		if (judged[i] === 2) while (from > floor && extendsLeft(scene, from)) from--;
		let to = i;
		for (let k = right(scene, judged, to); k > to; k = right(scene, judged, to)) to = k;
		if (
			last &&
			from === last.to + 2 &&
			tokens[last.to + 1]!.word === 'en' &&
			to > from &&
			last.from === last.to &&
			tokens[from]!.gap === ' ' &&
			tokens[last.to + 1]!.gap === ' '
		) {
			last.to = to; // "Frits en Marijke Eenhoorn"
		} else runs.push({ from, to, rule: tokens[i]!.capital ? 'person.capital' : 'person.lower' });
		i = to;
	}
	return runs;
}

/** "Van Vliet", "De Groots": a small word with a capital, and a name. */
function opensWithInside(scene: Scene, i: number): boolean {
	const token = scene.tokens[i]!;
	const next = scene.tokens[i + 1];
	if (!/^(?:Van|De|Den|Ter|Ten|Te|El|Al|Ait|Ben|Bin|Von|Vd|V|Van den|Da|Dos|Du|Le|La)$/.test(token.text))
		return false;
	let k = i + 1;
	while (
		k < i + 3 &&
		joined(scene.tokens[k]) &&
		inside.has(scene.tokens[k]!.word) &&
		!scene.tokens[k]!.capital
	)
		k++;
	const name = scene.tokens[k];
	if (!joined(next) || !joined(name) || !name.capital || name.shout || scene.neutral[k]) return false;
	if (token.opens && token.text === 'De')
		return (
			(name.surname || /s$/.test(name.word)) &&
			!scene.lists.place(name.word) &&
			(!name.common ||
				/^(?:hebben|zijn|willen|gaan|komen|waren|hadden|kunnen|moeten)$/.test(
					scene.tokens[k + 1]?.word ?? ''
				))
		);
	if (token.opens)
		return (
			(name.surname || !name.common) &&
			!scene.lists.place(name.word) &&
			!(token.text === 'Van' && name.first && !name.surname)
		);
	return name.surname || !name.common || token.text === 'Van';
}

/** Words that stand within a sentence with a capital: there an unknown word is a name, and so it is where it opens a sentence. */
function withinSentences({ tokens }: Scene, judged: readonly Judged[]): ReadonlySet<string> {
	return new Set(
		tokens.filter((token) => judged[token.index] !== 0 && !token.opens).map((token) => token.word)
	);
}

function extendsLeft({ tokens, neutral }: Scene, from: number): boolean {
	const token = tokens[from]!;
	const previous = tokens[from - 1]!;
	if (neutral[from - 1]) return false;
	if (/^(?:\.|\. ?)$/.test(token.gap) && previous.capital && previous.text.length === 1) return true;
	if (
		/^ ?$|^\. $/.test(token.gap) &&
		previous.capital &&
		/^(?:\p{Lu}\.?)+$/u.test(previous.text) &&
		previous.text.length < 5 &&
		!labelled.has(tokens[from - 2]?.word ?? '') &&
		!previous.opens
	)
		return previous.text.length === 1 || previous.text.includes('.');
	if (
		token.gap === ' ' &&
		previous.capital &&
		!previous.opens &&
		!previous.shout &&
		previous.text.length > 1 &&
		!honorifics.has(previous.word)
	)
		return true;
	if (/^(?: |\. ?)$/.test(token.gap) && inside.has(previous.word) && !token.first) {
		// "van" belongs to the name only when a name, an initial or a title stands before it
		let k = from - 1;
		while (k > 0 && k > from - 5 && inside.has(tokens[k - 1]!.word) && /^(?: |\. ?|)$/.test(tokens[k]!.gap))
			k--;
		const head = tokens[k - 1];
		return (
			previous.capital ||
			(head !== undefined &&
				/^(?: |\. ?)$/.test(tokens[k]!.gap) &&
				(honorifics.has(head.word) || head.text.length === 1 || titles.has(head.word)))
		);
	}
	return false;
}

/** Index of the last word when the name goes on after `to`, else `to`. */
function right(scene: Scene, judged: readonly Judged[], to: number): number {
	const { tokens, neutral } = scene;
	const token = tokens[to]!;
	const letter = tokens[to + 1];
	if (
		token.capital &&
		letter?.gap === ' ' &&
		/^\p{Lu}$/u.test(letter.text) &&
		scene.reading.text[letter.end] === '.'
	)
		return to + 1; // "Djaydon K."
	if (token.possessive) return to;
	let k = to + 1;
	const lower = !token.capital;
	const initial = token.text.length === 1 || /^(?:\p{L}\.)+\p{L}?$/u.test(token.text);
	while (
		k < to + 4 &&
		tokens[k] !== undefined &&
		/^(?: |\. ?|-)$/.test(tokens[k]!.gap) &&
		inside.has(tokens[k]!.word) &&
		!(/^(?:in|op|aan|te)$/.test(tokens[k]!.word) && !/^(?:'t|de|den|het)$/.test(tokens[k + 1]?.word ?? '')) &&
		(tokens[k]!.gap !== '. ' || initial)
	)
		k++;
	const next = tokens[k];
	if (next === undefined || neutral[k] || /\d/.test(next.text)) return to;
	const gap =
		/^(?: |-)$/.test(next.gap) || (/^\. ?$/.test(next.gap) && (initial || /^v$/i.test(tokens[k - 1]!.text)));
	if (!gap) return to;
	if (next.capital && !next.opens) return next.shout && next.text.length < 4 && next.text.length > 1 ? to : k;
	if (lower || k > to + 1) {
		if (k > to + 1 && next.surname && !noSurname.test(next.word) && !deeds.has(next.word)) return k;
		if (k > to + 1 && !next.common && !next.first && lower && next.text.length > 2) return k;
		if (
			k === to + 1 &&
			(next.surname ||
				judged[k] === 2 ||
				(!next.common &&
					next.text.length > 3 &&
					!dutchEnding.test(next.word) &&
					!scene.lists.place(next.word))) &&
			!noSurname.test(next.word) &&
			!deeds.has(next.word)
		) {
			if (!next.common) return k;
			const before = tokens[to - 1];
			return before !== undefined && introductions.has(before.word) ? k : to;
		}
	}
	return to;
}

/** Further mentions of names found: any spelling for a word that is only a name, capitals for one that is also a word. */
function repeat(scene: Scene, runs: Run[]): void {
	const { tokens } = scene;
	const names = new Set<string>();
	const covered = new Set<number>();
	for (const run of runs) {
		for (let i = run.from; i <= run.to; i++) {
			covered.add(i);
			const { word } = tokens[i]!;
			if (word.length > 2 && !inside.has(word) && word !== 'en') names.add(word);
		}
	}
	if (names.size === 0) return;
	for (const token of tokens) {
		if (covered.has(token.index) || scene.neutral[token.index]) continue;
		const base = names.has(token.word)
			? token.word
			: token.word.endsWith('s') && names.has(token.word.slice(0, -1))
				? token.word.slice(0, -1)
				: undefined;
		if (base === undefined) continue;
		const previous = tokens[token.index - 1];
		const article = previous !== undefined && token.gap === ' ' && articles.has(previous.word);
		if (token.common ? token.capital && !article && !token.opens : !article || token.capital)
			runs.push({ from: token.index, to: token.index, rule: 'person.again' });
	}
}

function toFound({ tokens, reading }: Scene, run: Run): Found {
	const start = tokens[run.from]!.start;
	const sure = run.rule === 'person.unknown' ? 0.6 : run.rule === 'person.lower' ? 0.85 : 0.9;
	const last = tokens[run.to]!;
	const dot = run.to > run.from && /^\p{Lu}$/u.test(last.text) && reading.text[last.end] === '.' ? 1 : 0;
	return found(start, last.end + dot - start, 'PERSON', 'direct', sure, run.rule);
}

/** Bare initials: "A., 14, wil", "moeder K. zegt", "jongen M". Never "ouder A", "plan B" or a letter at the end of a list. */
function initials(scene: Scene, runs: readonly Run[]): Found[] {
	const { tokens, reading } = scene;
	const used = new Set(
		runs.flatMap((run) => Array.from({ length: run.to - run.from + 1 }, (_, k) => run.from + k))
	);
	const out: Found[] = [];
	for (const token of tokens) {
		if (used.has(token.index) || !/^\p{Lu}(?:\.\p{Lu}){0,3}$/u.test(token.text) || scene.neutral[token.index])
			continue;
		const previous = tokens[token.index - 1];
		const next = tokens[token.index + 1];
		if (
			previous !== undefined &&
			(labelled.has(previous.word) || /\d/.test(previous.word) || previous.text.length === 1)
		)
			continue;
		const tail = reading.text.slice(token.end, token.end + 14);
		if (/^\.?[^()\n]{0,50}\((?:19|20)\d{2}[a-z]?\)/.test(reading.text.slice(token.end, token.end + 62)))
			continue;
		const many = token.text.includes('.');
		const dotted = tail.startsWith('.');
		const family =
			previous !== undefined && token.gap === ' ' && kin.has(previous.word) && !labelled.has(previous.word);
		const goesOn =
			dotted &&
			(/^\.(?:[,;:)]| \(|'s| [\p{Ll}\d])/u.test(tail) ||
				(next === undefined &&
					previous !== undefined &&
					/^(?:van|met|voor|aan|bij|door|en|dat|of|over|naar|als)$/.test(previous.word)));
		const aged = ageAfter.test(tail.replace(/^\./, ''));
		const acts = next?.gap === ' ' && personal.has(next.word) && token.text !== 'U' && !token.opens;
		if (
			(goesOn && token.text !== 'U') ||
			family ||
			aged ||
			(many && dotted) ||
			(acts && token.text.length === 1 && /^[B-HJ-TV-Z]$/.test(token.text))
		)
			out.push(
				found(
					token.start,
					token.end - token.start + (dotted ? 1 : 0),
					'PERSON',
					'quasi',
					0.7,
					'person.initial'
				)
			);
	}
	return out;
}
