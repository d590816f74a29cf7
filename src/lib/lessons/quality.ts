// What a second reader would ask of a lesson (leerpunt-en-handreiking §4.1). All of it is advice: nothing is refused here.
import type { Lesson } from './lesson.ts';

export type Question =
	| 'because_missing'
	| 'unless_missing'
	| 'counter_missing'
	| 'recognisability_open'
	| 'second_reader_missing'
	| 'rights_missing'
	| 'situation_missing'
	| 'absolute'
	| 'imperative'
	| 'decision'
	| 'judgement'
	| 'platitude'
	| 'too_long';

export interface Hint {
	readonly ask: Question;
	readonly field: Field;
	/** The words that gave rise to it, or the most words this field may have. */
	readonly about?: string;
}

export type Field = 'title' | 'situation' | 'element' | 'helps' | 'because' | 'unless' | 'signs' | 'lesson';

/** The most words per field. */
export const mostWords: Record<Exclude<Field, 'lesson'>, number> = {
	title: 10,
	situation: 40,
	element: 30,
	helps: 30,
	because: 30,
	unless: 30,
	signs: 25
};

const absolutes =
	/(?<!\p{L})(altijd|nooit|iedereen|niemand|geen enkele?|per definitie|sowieso|absoluut|100 ?%|overal)(?!\p{L})/iu;
const imperatives = /(?<!\p{L})(moet(?:en)?|dien(?:t|en)|hoor(?:t|en) te|verplicht|je mag niet)(?!\p{L})/iu;
const decisions =
	/(?<!\p{L})(besl(?:uit(?:en)?|oten|issen)|uit ?huis(?:plaats\p{L}*)?|ondertoezichtstelling|OTS|UHP|MUHP|raadsonderzoek|verzoek tot onderzoek|onder toezicht)(?!\p{L})/iu;
const judgements =
	/(?<!\p{L})(onwillige?|manipulati?(?:ef|eve)|lastige? (?:ouders?|moeder|vader|cliënt(?:en)?)|zorgmijd\p{L}*|ongemotiveerde?|probleemgezin(?:nen)?|onhandelba(?:ar|re)|leugenachtige?|labiele?)(?!\p{L})/iu;
/** Phrases that sound right everywhere and so say nothing [S27]. */
const platitudes =
	/(?<!\p{L})(goede? (?:te )?communic(?:eren|atie)|goed samen ?(?:te )?werken|tijdig af ?(?:te )?stemmen|korte lijn(?:en|tjes)|maatwerk (?:leveren|te leveren|bieden|te bieden)|integraal (?:te )?werken|in gesprek (?:te )?(?:gaan|blijven)|het kind centraal (?:te )?(?:stellen|zetten)|verbinding (?:te )?(?:maken|zoeken)|goed (?:te )?luisteren)(?!\p{L})/iu;

/** The hints for one lesson, in the order in which a writer would take them up. */
export function hintsFor(lesson: Lesson): Hint[] {
	const hints: Hint[] = [];
	const texts: [Exclude<Field, 'lesson'>, string][] = [
		['title', lesson.title],
		['situation', lesson.situation],
		['element', lesson.element.text],
		['helps', lesson.helps],
		['because', lesson.because],
		['unless', lesson.unless],
		['signs', lesson.signs]
	];
	if (!lesson.situation.trim()) hints.push({ ask: 'situation_missing', field: 'situation' });
	if (!lesson.because.trim()) hints.push({ ask: 'because_missing', field: 'because' });
	if (!lesson.unless.trim()) hints.push({ ask: 'unless_missing', field: 'unless' });
	for (const [field, text] of texts) {
		if (wordsIn(text) > mostWords[field])
			hints.push({ ask: 'too_long', field, about: String(mostWords[field]) });
		// "Tenzij het nooit veilig is" limits the lesson; only the claim itself should not be absolute.
		if (field !== 'unless') add(hints, 'absolute', field, text, absolutes);
		if (field === 'helps' || field === 'title') add(hints, 'imperative', field, text, imperatives);
		add(hints, 'decision', field, text, decisions);
		add(hints, 'judgement', field, text, judgements);
		if (field === 'helps' || field === 'title') add(hints, 'platitude', field, text, platitudes);
	}
	if (lesson.counter.length === 0 && !lesson.counterSearch)
		hints.push({ ask: 'counter_missing', field: 'lesson' });
	if (!lesson.rights.trim() || !lesson.explainable) hints.push({ ask: 'rights_missing', field: 'lesson' });
	if (!lesson.recognisable) hints.push({ ask: 'recognisability_open', field: 'lesson' });
	// Who ticks it says not to be the maker; two method developers have the same role and are still two people.
	const maker = lesson.history[0]?.maker;
	if (!lesson.secondReader || (lesson.secondReader === maker && maker !== 'method_developer'))
		hints.push({ ask: 'second_reader_missing', field: 'lesson' });
	return hints;
}

function add(hints: Hint[], ask: Question, field: Field, text: string, pattern: RegExp): void {
	const found = pattern.exec(text);
	if (found) hints.push({ ask, field, about: found[0] });
}

function wordsIn(text: string): number {
	return text.trim().split(/\s+/u).filter(Boolean).length;
}
