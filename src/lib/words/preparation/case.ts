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
	left: (n: number) => (n === 1 ? 'nog 1 woord' : `nog ${n} woorden`),
	over: (n: number) => (n === 1 ? '1 woord te veel' : `${n} woorden te veel`),
	changedAfterCheck: 'Verander je de kaart? Loop de herkenbaarheidscheck daarna nog eens door.',
	emptyCard: 'Schrijf eerst de casuskaart. Daarna kun je hem hier controleren.',
	toCard: 'Naar de casuskaart',
	checkTitle: 'Herkenbaarheidscheck',
	checkLead:
		'Namen weghalen is niet genoeg. Lees de kaart met de ogen van een buurvrouw, een collega en een ouder. Kijken doe je zelf: geen programma kan dit voor je.',
	yourCard: 'De casuskaart nu',
	checks: {
		names: {
			question: 'Staan er namen, initialen, adressen, plaatsen, scholen, instellingen, data of nummers op?',
			advice: 'Haal ze weg. Schrijf “de school”, “een instelling in de buurt” of “eerst … daarna”.'
		},
		traits: {
			question:
				'Staat er een exacte leeftijd, geboortevolgorde, beroep, geloof, herkomst, ziekte of zeldzame gebeurtenis op?',
			advice: 'Maak het breder: “basisschoolleeftijd”, “een ouder met gezondheidsproblemen”.'
		},
		combination: {
			question: 'Zijn er drie of meer kenmerken die samen bijna uniek zijn?',
			advice: 'Laat kenmerken weg die er voor het leren niet toe doen, of verander ze.'
		},
		link: {
			question:
				'Kun je het koppelen aan iets dat bekend is: de krant, een uitspraak, de buurt, collega’s in deze groep?',
			advice: 'Verander de details, of nodig andere mensen uit.'
		},
		inference: {
			question: 'Kan iemand er iets nieuws over dit gezin uit afleiden?',
			advice: 'Laat weg wat niet nodig is om van te leren.'
		},
		parent: {
			question: 'Zou een ouder zichzelf herkennen, en zou je dat niet goed kunnen uitleggen?',
			advice: 'Praat met de ouder, of kies een andere situatie.'
		}
	},
	yes: 'Ja',
	no: 'Nee',
	adviceTitle: 'Nog aanpassen',
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
	left: (n) => (n === 1 ? '1 word left' : `${n} words left`),
	over: (n) => (n === 1 ? '1 word too many' : `${n} words too many`),
	changedAfterCheck: 'Do you change the card? Go through the recognition check once more afterwards.',
	emptyCard: 'Write the case card first. Then you can check it here.',
	toCard: 'To the case card',
	checkTitle: 'Recognition check',
	checkLead:
		'Taking out names is not enough. Read the card with the eyes of a neighbour, a colleague and a parent. You do the looking: no program can do it for you.',
	yourCard: 'The case card now',
	checks: {
		names: {
			question: 'Does it have names, initials, addresses, places, schools, institutions, dates or numbers?',
			advice: 'Take them out. Write “the school”, “an institution nearby” or “first … then”.'
		},
		traits: {
			question:
				'Does it have an exact age, birth order, occupation, religion, origin, illness or rare event?',
			advice: 'Make it broader: “primary school age”, “a parent with health problems”.'
		},
		combination: {
			question: 'Are there three or more traits that together are almost unique?',
			advice: 'Leave out traits that do not matter for learning, or change them.'
		},
		link: {
			question:
				'Can it be linked to something known: the news, a ruling, the neighbourhood, colleagues in this group?',
			advice: 'Change the details, or invite other people.'
		},
		inference: {
			question: 'Can anyone infer something new about this family from it?',
			advice: 'Leave out what is not needed to learn from it.'
		},
		parent: {
			question: 'Would a parent recognise themselves, and would you be unable to explain it well?',
			advice: 'Talk to the parent, or choose another situation.'
		}
	},
	yes: 'Yes',
	no: 'No',
	adviceTitle: 'Still to change',
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
