import type { Course, Verdict } from '#lib/lessons/look-back.ts';

const nl = {
	title: 'Terugkijken',
	lead: 'Wat verwachtten jullie, en hoe liep het? Zo leren leerpunten verder. Vertel alleen in algemene woorden.',
	code: 'Code op papier',
	codeHint: 'Zestien tekens, zoals AB2C-DE3F-GH4J-KM5N. Je kreeg hem bij het verslag.',
	open: 'Kijk terug',
	noCode: 'Bij deze code hoort geen bijeenkomst. Klopt de code?',
	tooEarly: (month: string) => `Terugkijken kan vanaf ${month}.`,
	used: 'Met deze code is op dit moment al teruggekeken. Na zes maanden kan het nog eens.',
	expected: 'Dit verwachtten jullie',
	course: 'Hoe liep het?',
	courses: {
		as_expected: 'Zoals verwacht',
		partly: 'Deels anders',
		otherwise: 'Heel anders'
	} satisfies Record<Course, string> as Record<Course, string>,
	happened: 'Wat gebeurde er, in algemene woorden?',
	happenedHint: 'Niets waaraan dit gezin te herkennen is. Bijvoorbeeld: de hulp kwam later dan gedacht.',
	because: 'Waardoor kwam dat, denk je?',
	lessons: 'Wat vind je nu van de leerpunten?',
	lessonsText: 'Je hoeft niet bij elk leerpunt iets te zeggen.',
	verdict: (title: string) => `Wat vind je van: ${title}`,
	noVerdict: 'Ik sla dit over',
	verdicts: {
		confirmed: 'Het klopt nog',
		adjusted: 'Het moet anders',
		withdrawn: 'Het klopt niet meer'
	} satisfies Record<Verdict, string> as Record<Verdict, string>,
	reason: 'Waarom?',
	save: 'Bewaar en sluit af',
	thanks: 'Dank je wel. De gespreksleider kijkt wat dit met de leerpunten doet.',
	refused: {
		no_code: 'Bij deze code hoort geen bijeenkomst. Klopt de code?',
		too_early: 'Terugkijken kan nog niet.',
		used: 'Met deze code is op dit moment al teruggekeken.',
		empty: 'Schrijf in algemene woorden wat er gebeurde.',
		too_long: 'Een tekst is te lang. Er passen 600 tekens in.',
		identifying: 'Hier staat misschien een naam of iets anders herkenbaars in. Maak het algemener.',
		reason_missing: 'Schrijf bij elk leerpunt waar je iets van vindt ook waarom.',
		course_missing: 'Kies hoe het liep.'
	},

	// on the page of the report
	make: 'Later terugkijken',
	makeText:
		'Jullie spraken af om na drie en zes maanden terug te kijken. Maak een code op papier. Daarmee kun je straks terugkijken, zonder account. Wij weten niet van wie de code is.',
	makeCode: 'Maak een code om terug te kijken',
	codeIs: 'Schrijf deze code op en bewaar hem:',
	where: (url: string) => `Terugkijken doe je op ${url}. Je ziet de code maar één keer.`,
	enough: 'Er zijn al genoeg codes voor deze bijeenkomst.',

	// facilitator
	seen: 'Wat er bij terugkijken is gezien',
	seenNone: 'Er is nog niet teruggekeken.',
	seenLead: 'Neem over wat klopt. Het leerpunt krijgt dan een nieuwe versie.',
	after: (months: number) => `Na ${months} maanden`,
	apply: (code: string) => `Neem over bij ${code}`,
	applyShort: 'Neem over',
	applied: 'Overgenomen.',
	applyRefused: 'Dat kan niet meer: dit leerpunt is ingetrokken of al aangepast.',
	withdrawOther: 'Intrekken doet een methodeontwikkelaar. Vertel het diegene, met de code van het leerpunt.',
	toPage: 'Terugkijken'
};

const en: typeof nl = {
	title: 'Looking back',
	lead: 'What did you expect, and how did it go? That is how lessons go on learning. Tell it in general words only.',
	code: 'Code on paper',
	codeHint: 'Sixteen characters, such as AB2C-DE3F-GH4J-KM5N. You got it with the report.',
	open: 'Look back',
	noCode: 'No session belongs to this code. Is the code right?',
	tooEarly: (month) => `Looking back is possible from ${month}.`,
	used: 'This code has been used at this moment. After six months you can look back once more.',
	expected: 'This is what you expected',
	course: 'How did it go?',
	courses: { as_expected: 'As expected', partly: 'Partly different', otherwise: 'Very different' },
	happened: 'What happened, in general words?',
	happenedHint: 'Nothing by which this family can be recognised. For instance: help came later than thought.',
	because: 'What caused that, do you think?',
	lessons: 'What do you think of the lessons now?',
	lessonsText: 'You need not say something about each lesson.',
	verdict: (title) => `What do you think of: ${title}`,
	noVerdict: 'I skip this one',
	verdicts: { confirmed: 'It still holds', adjusted: 'It has to change', withdrawn: 'It no longer holds' },
	reason: 'Why?',
	save: 'Save and finish',
	thanks: 'Thank you. The facilitator looks at what this does to the lessons.',
	refused: {
		no_code: 'No session belongs to this code. Is the code right?',
		too_early: 'Looking back is not possible yet.',
		used: 'This code has been used at this moment.',
		empty: 'Write in general words what happened.',
		too_long: 'A text is too long. A field holds 600 characters.',
		identifying: 'There may be a name or something else recognisable here. Make it more general.',
		reason_missing: 'With each lesson you think something of, also write why.',
		course_missing: 'Choose how it went.'
	},

	make: 'Looking back later',
	makeText:
		'You agreed to look back after three and six months. Make a code on paper. With it you can look back later, without an account. We do not know whose code it is.',
	makeCode: 'Make a code to look back',
	codeIs: 'Write this code down and keep it:',
	where: (url) => `You look back at ${url}. You see the code only once.`,
	enough: 'There are enough codes for this session already.',

	seen: 'What was seen when looking back',
	seenNone: 'Nobody has looked back yet.',
	seenLead: 'Take over what is right. The lesson then gets a new version.',
	after: (months) => `After ${months} months`,
	apply: (code) => `Take over for ${code}`,
	applyShort: 'Take over',
	applied: 'Taken over.',
	applyRefused: 'That is no longer possible: this lesson was withdrawn or changed already.',
	withdrawOther: 'A method developer withdraws a lesson. Tell them, with the code of the lesson.',
	toPage: 'Looking back'
};

export const lookBackWords = { nl, en };
