// What a sentence shows about deciding: who, about whom, when, which act, which mood and tense, this case or
// cases in general. Every feature has a name that can be read aloud; the model only weighs them.
import type { Token } from '../sentences.ts';
import { type WordClass, wordClasses } from './lexicon.ts';
import { looksParticiple, looksPast, stem } from './shape.ts';

/** Two or three words that mean one thing, and the class of that thing. */
const phrases = new Map<string, WordClass>(
	Object.entries({
		'veilig thuis': 'organisation',
		'volgende keer': 'general',
		'volgende zaak': 'general',
		'volgende casus': 'general',
		'uit huis': 'placement',
		'naar huis': 'placement',
		'terug thuis': 'placement',
		'de zaak': 'family',
		'deze zaak': 'family',
		'deze casus': 'family',
		'dit geval': 'family',
		'een kind': 'families',
		'een ouder': 'families',
		'een moeder': 'families',
		'een vader': 'families',
		'een gezin': 'families',
		'het begin': 'past',
		'die tijd': 'past',
		'die periode': 'past',
		'dat moment': 'past',
		'op tijd': 'soon',
		'aan toe': 'need',
		'om tafel': 'act',
		'te snel': 'mind',
		'te weinig': 'mind',
		'te laat': 'mind',
		'te lang': 'mind'
	})
);

const commands = new Set(
	`bel vraag meld stuur geef haal zet laat neem maak zorg doe ga plaats stop start plan regel check mail schrijf leg
	breng houd hou sluit schakel spreek schaal draag dien wacht zoek blijf kijk begin kom wees vertel roep trek pak praat
	informeer overleg verwijs agendeer noteer zeg nodig rond grijp app kies weiger volg doorbreek verleng vul bereid leef
	onderzoek luister benoem bespreek check controleer betrek benader dring eis stel werk`.split(/\s+/)
);
const labels = new Set(
	`besluit besloten conclusie actie actiepunt acties afspraak afgesproken advies plan voorstel uitslag oordeel eindoordeel
	unaniem resultaat uitkomst vervolg koers keuze stemming stap todo taak nee ja kortom afronding slotsom uitspraak
	veiligheidscijfer gevolg status planning beslissing akkoord`.split(/\s+/)
);
const subjects = new Map(
	Object.entries({
		ik: 'I',
		we: 'we',
		wij: 'we',
		jij: 'you',
		je: 'one',
		jullie: 'you',
		u: 'you'
	})
);
const saying = ['zei', 'zegt', 'zeiden', 'riep', 'vroeg', 'vertelde', 'vertelt', 'schreef', 'antwoordde'];
const pointing = new Set(['dit', 'deze', 'die', 'dat', 'haar', 'zijn', 'hun']);
const pronouns = new Set(['we', 'wij', 'ik', 'jij', 'je', 'jullie', 'ze', 'zij', 'hij']);
/** Without an article these are the people of this case: «moeder belt». */
const bare = new Set(
	'moeder vader oma opa stiefvader stiefmoeder pleegmoeder mevrouw meneer tante'.split(' ')
);
const kept = new Set(
	`de het een en of maar om te in op bij van voor met naar aan uit over door tot als dat die dit deze er dan dus nu ook
	al wel niet geen nog maar ja is zijn ben heb hebben heeft wordt worden werd kan kunnen mag moet moeten zal gaan gaat ga
	wil willen zou hadden had we wij ik jij je jullie ze zij hij hem haar hun wat hoe wie waarom welke wanneer waar mij
	ons onze mijn zich elkaar ? : ! , " iets iemand niemand iedereen meer`.split(/\s+/)
);

interface Word {
	readonly word: string;
	readonly classes: readonly WordClass[];
	readonly symbol: string;
	/** Whether it looks like a past tense, and like a participle. */
	readonly did: boolean;
	readonly done: boolean;
}

function read(tokens: readonly Token[]): Word[] {
	const words: Word[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const word = tokens[i]!.word;
		const next = tokens[i + 1]?.word;
		const phrase = next === undefined ? undefined : phrases.get(`${word} ${next}`);
		if (phrase) {
			const both = `${word}_${next}`;
			words.push({
				word: both,
				classes: [phrase],
				symbol: phrase.toUpperCase(),
				did: looksPast(both),
				done: looksParticiple(both)
			});
			i++;
			continue;
		}
		if (word === '.' || word === '…') continue;
		const classes = /^\d/.test(word) ? [] : wordClasses(word);
		const [did, done] = [looksPast(word), looksParticiple(word)];
		words.push({ word, classes, symbol: symbol(word, classes, did, done), did, done });
	}
	return words;
}

function symbol(word: string, classes: readonly WordClass[], did: boolean, done: boolean): string {
	if (kept.has(word)) return word;
	if (/^\d/.test(word)) return 'NUMBER';
	if (classes[0]) return classes[0].toUpperCase();
	if (done) return 'DONE';
	if (did) return 'DID';
	if (/(?:ing|heid|tie|iteit|schap)(?:en)?$/.test(word)) return 'NOUN';
	if (/en$/.test(word)) return 'EN';
	return 'X';
}

const has = (words: readonly Word[], name: WordClass) => words.some((w) => w.classes.includes(name));
const any = (words: readonly Word[], ...list: string[]) => words.some((w) => list.includes(w.word));

/** Past, perfect, passive, would-have, modal or plain present: the tense of the whole sentence, roughly. */
function tense(words: readonly Word[]): string {
	const had = words.some((w) => w.classes.includes('had'));
	if (had && any(words, 'kunnen', 'moeten', 'mogen', 'willen', 'zou', 'zouden')) return 'would';
	if (had || words.some((w) => w.did || w.classes.includes('pastform'))) return 'past';
	const done = words.some((w) => w.done);
	if (done && any(words, 'heb', 'hebben', 'heeft', 'hebt')) return 'perfect';
	if (done && any(words, 'wordt', 'worden')) return 'passive';
	if (done && any(words, 'is', 'zijn', 'ben')) return 'is-done';
	if (any(words, 'gaat', 'gaan', 'ga', 'zal', 'zullen')) return 'future';
	if (any(words, 'moet', 'moeten', 'hoort', 'dient')) return 'must';
	if (any(words, 'kan', 'kunnen', 'mag', 'mogen')) return 'may';
	return words.some((w) => w.classes.includes('act')) ? 'acts' : 'present';
}

/** The case at hand, cases in general, or neither. */
function about(words: readonly Word[]): string {
	for (let i = 0; i < words.length; i++) {
		const { word, classes } = words[i]!;
		const before = words[i - 1]?.word ?? '';
		const family = classes.includes('family');
		if ((family || classes.includes('families')) && pointing.has(before)) return 'this-case';
		if (family && word.includes('_')) return 'this-case';
		if (bare.has(word) && before !== 'een') return 'this-case';
		if (family && /^(de|het)$/.test(before)) return 'the-family';
	}
	if (has(words, 'they')) return 'they';
	if (has(words, 'families') || has(words, 'family')) return 'families';
	return 'none';
}

function subject(words: readonly Word[]): string {
	for (const { word, classes } of words.slice(0, 8)) {
		const pronoun = subjects.get(word);
		if (pronoun) return pronoun;
		if (word === 'wie') return 'who';
		if (classes.includes('one')) return 'someone';
		if (classes.includes('organisation')) return 'organisation';
		if (classes.includes('trade')) return 'trade';
		if (classes.includes('family')) return 'family';
		if (classes.includes('families')) return 'families';
		if (classes.includes('measure')) return 'measure';
		if (classes.includes('they')) return 'they';
	}
	return 'none';
}

/** Statement, open question, yes-no question, command, headline («Actie: …»), infinitive («Niet verlengen dus»). */
function mood(words: readonly Word[]): string {
	const first = words[0]!.word;
	const last = words.at(-1)!;
	if (last.word === '?') return words[0]!.classes.includes('query') ? 'open-question' : 'question';
	const colon = words.findIndex((w) => w.word === ':');
	if (colon > 0 && colon < 4)
		return words.slice(0, colon).some((w) => labels.has(w.word)) ? 'headline' : 'colon';
	const start =
		['dan', 'gewoon', 'nu', 'eerst', 'maar', 'dus', 'en'].includes(first) && words[1]
			? words[1]!.word
			: first;
	if (commands.has(start) && !subjects.has(words[1]?.word ?? '')) return 'command';
	if (!finite(words)) return last.word.endsWith('en') || last.symbol === 'EN' ? 'infinitive' : 'verbless';
	return 'statement';
}

const verbs = new Set(
	`is zijn ben bent was waren heb hebt heeft hebben had hadden wordt worden werd werden kan kun kunt kunnen mag mogen moet
	moeten wil wilt willen zal zul zullen zou zouden ga gaat gaan doe doet doen komt kom komen zie ziet zien weet weten denk
	denkt denken vind vindt vinden blijft blijf blijven krijgt krijgen geeft geven neemt nemen maakt maken staat staan ligt
	liggen helpt helpen lijkt lijken heet hoort horen zegt zeg zeggen laat laten houdt houden`.split(/\s+/)
);

function finite(words: readonly Word[]): boolean {
	return words.some(
		(w, i) =>
			verbs.has(w.word) ||
			w.classes.includes('pastform') ||
			w.did ||
			(i > 0 && pronouns.has(words[i - 1]!.word)) ||
			(/[^aeiou]t$/.test(w.word) && w.classes.includes('act'))
	);
}

/** The names of everything the sentence shows, each once, in a fixed order. */
export function features(tokens: readonly Token[]): string[] {
	const words = read(tokens);
	if (words.length === 0) return [];
	const found = new Set<string>();
	const add = (name: string) => found.add(name);
	const classes = new Set(words.flatMap((w) => w.classes));

	const [t, a, s, m] = [tense(words), about(words), subject(words), mood(words)];
	const when = classes.has('past') ? 'then' : classes.has('now') || classes.has('soon') ? 'soon' : 'no-time';
	const wide = classes.has('general') ? 'general' : 'not-general';
	add(`tense=${t}`);
	add(`about=${a}`);
	add(`who=${s}`);
	add(`mood=${m}`);
	add(`when=${when}`);
	add(`wide=${wide}`);
	add(`who+tense=${s}+${t}`);
	add(`mood+tense=${m}+${t}`);
	add(`about+tense=${a}+${t}`);
	add(`who+about=${s}+${a}`);
	add(`when+tense=${when}+${t}`);
	add(`wide+tense=${wide}+${t}`);
	add(`mood+about=${m}+${a}`);
	if (any(words, '"') && any(words, ...saying)) add('quoted=yes');
	const length =
		words.length < 5 ? 'short' : words.length < 10 ? 'middle' : words.length < 18 ? 'long' : 'longest';
	add(`length=${length}`);
	add(`length+mood=${length}+${m}`);

	for (const name of classes) {
		add(`class=${name}`);
		add(`class+tense=${name}+${t}`);
		add(`class+mood=${name}+${m}`);
		add(`class+about=${name}+${a}`);
		add(`class+wide=${name}+${wide}`);
	}
	for (const { word } of words) {
		if (/^\d/.test(word)) continue;
		add(`word=${word}`);
		if (word.length > 4) add(`stem=${stem(word)}`);
	}
	const symbols = ['^', ...words.map((w) => w.symbol), '$'];
	for (let i = 1; i < symbols.length; i++) {
		add(`pair=${symbols[i - 1]} ${symbols[i]}`);
		if (i > 1) add(`skip=${symbols[i - 2]} _ ${symbols[i]}`);
	}
	add(`first=${words[0]!.word}`);
	const last = words.at(-1)!;
	add(`last=${last.word === '?' || last.word === '!' ? (words.at(-2)?.word ?? '') : last.word}`);
	return [...found];
}
