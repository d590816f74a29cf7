// The case card, its recognition check, and the outcome that stays locked (draaiboek §2.3 phase 0, §2.7).
const nl = {
	title: 'Casuskaart',
	lead: 'Vertel de situatie tot het lastigste moment. Zonder namen, plaatsen en exacte leeftijden. Hoe het verder ging, komt later.',
	questions: {
		happened: 'Wat is er gebeurd?',
		needs: 'Wat heeft dit kind nodig?',
		present: 'Wie waren erbij, zonder namen?',
		hardest: 'Wat was het lastigste moment?',
		learn: 'Wat wil je leren?'
	},
	count: (used: number, most: number) => `${used} van ${most} woorden`,
	over: (n: number) => (n === 1 ? '1 woord te veel' : `${n} woorden te veel`),
	changedAfterCheck:
		'Verander je de kaart? Dan beantwoord je de zes vragen opnieuw, en geef je de kaart opnieuw vrij voor de groep.',
	emptyCard: 'Schrijf eerst de casuskaart. Daarna kun je hem hier controleren.',
	toCard: 'Naar de casuskaart',
	checkTitle: 'Herkenbaarheidscheck',
	checkLead:
		'Namen weghalen is niet genoeg. Lees de kaart met de ogen van een buurvrouw, een collega en een ouder. Kijken doe je zelf: geen programma kan dit voor je.',
	yourCard: 'De casuskaart nu',
	candidates: 'Dit wijst de app aan',
	candidatesText:
		'De app vindt veel, maar niet alles. Jij beslist: kan het algemener, of hoort het er echt bij?',
	mayStay: (reason: string) => (reason ? `Dit mag blijven. ${reason}.` : 'Dit mag blijven.'),
	noCandidates: 'De app wijst niets aan. Kijk zelf goed: de app ziet niet alles.',
	changeThis: 'Pas dit aan',
	changeOrAsk:
		'Verander de kaart en beantwoord de vragen opnieuw. Lukt dat niet? Vraag dan toestemming, of kies een andere situatie.',
	outcomeTitle: 'Hoe het verder ging',
	outcomeLead:
		'Schrijf kort op wat er na het lastigste moment gebeurde. De groep ziet dit pas in de fase “Hoe het verder ging”. Tot die tijd ligt het op slot, ook voor jou.',
	outcome: 'Wat gebeurde er daarna?',
	outcomeHint: 'In algemene woorden. Loopt het nog? Schrijf dat dan op.',
	outcomeLocked: 'Opgeslagen en op slot.',
	outcomeLockedText: 'We laten de tekst hier niet meer zien. Je kunt hem wel vervangen door een nieuwe.',
	outcomeReplace: 'Vervang de tekst',
	outcomeEmpty: 'Schrijf eerst op hoe het verder ging, of sla dit onderdeel over.'
};

const en: typeof nl = {
	title: 'Case card',
	lead: 'Tell the situation up to the hardest moment. Without names, places and exact ages. How it went on comes later.',
	questions: {
		happened: 'What happened?',
		needs: 'What does this child need?',
		present: 'Who were there, without names?',
		hardest: 'What was the hardest moment?',
		learn: 'What do you want to learn?'
	},
	count: (used, most) => `${used} of ${most} words`,
	over: (n) => (n === 1 ? '1 word too many' : `${n} words too many`),
	changedAfterCheck:
		'Do you change the card? Then you answer the six questions again, and release the card to the group again.',
	emptyCard: 'Write the case card first. Then you can check it here.',
	toCard: 'To the case card',
	checkTitle: 'Recognition check',
	checkLead:
		'Taking out names is not enough. Read the card with the eyes of a neighbour, a colleague and a parent. You do the looking: no program can do it for you.',
	yourCard: 'The case card now',
	candidates: 'The app points at this',
	candidatesText:
		'The app finds much, but not everything. It is for you to say: can it be more general, or does it really belong?',
	mayStay: (reason) => (reason ? `This may stay. ${reason}.` : 'This may stay.'),
	noCandidates: 'The app points at nothing. Look well yourself: the app does not see everything.',
	changeThis: 'Change this',
	changeOrAsk:
		'Change the card and answer the questions again. Does that not work? Then ask for consent, or choose another situation.',
	outcomeTitle: 'How it went on',
	outcomeLead:
		'Write briefly what happened after the hardest moment. The group sees this only in the phase “How it went on”. Until then it is locked, for you too.',
	outcome: 'What happened next?',
	outcomeHint: 'In general words. Is it still going on? Then write that down.',
	outcomeLocked: 'Saved and locked.',
	outcomeLockedText: 'We do not show the text here any more. You may replace it with a new one.',
	outcomeReplace: 'Replace the text',
	outcomeEmpty: 'First write how it went on, or skip this part.'
};

export const caseWords = { nl, en };
