import type { Explanation } from './explanation.ts';

/** What a detail that points at someone is called, and why it had better go. */
const nl = {
	'identifying.PERSON': {
		name: 'Een naam',
		why: 'Met een naam is iemand meteen te herkennen. Noem liever de rol.'
	},
	'identifying.DATE': {
		name: 'Een datum',
		why: 'Een precieze datum is te koppelen aan andere bronnen. Schrijf liever “eerst” of “later”.'
	},
	'identifying.AGE_EXACT': {
		name: 'Een precieze leeftijd',
		why: 'Een leeftijdsgroep zegt genoeg, zoals “basisschoolleeftijd”.'
	},
	'identifying.BSN': {
		name: 'Een burgerservicenummer',
		why: 'Dit nummer hoort bij één persoon. Haal het weg.'
	},
	'identifying.PHONE': {
		name: 'Een telefoonnummer',
		why: 'Dit nummer hoort bij één persoon of plek. Haal het weg.'
	},
	'identifying.EMAIL': { name: 'Een mailadres', why: 'Een mailadres wijst iemand aan. Haal het weg.' },
	'identifying.URL': { name: 'Een webadres', why: 'Een webadres kan naar iemand leiden. Haal het weg.' },
	'identifying.IBAN': {
		name: 'Een rekeningnummer',
		why: 'Dit nummer hoort bij één persoon. Haal het weg.'
	},
	'identifying.ADDRESS': {
		name: 'Een adres',
		why: 'Een adres wijst een gezin aan. Schrijf liever “thuis” of “in de wijk”.'
	},
	'identifying.POSTCODE': {
		name: 'Een postcode',
		why: 'Een postcode wijst een paar huizen aan. Haal hem weg.'
	},
	'identifying.PLACE': {
		name: 'Een plaats',
		why: 'In een kleine plaats is een gezin snel te herkennen. Schrijf liever “een dorp in de regio”.'
	},
	'identifying.ORG_SCHOOL': {
		name: 'Een school',
		why: 'Met de naam van de school is een kind snel te vinden. “De school” is genoeg.'
	},
	'identifying.ORG_CARE': {
		name: 'Een instelling',
		why: 'De naam van een instelling maakt een gezin herkenbaar. Noem liever het soort hulp.'
	},
	'identifying.ORG_OTHER': {
		name: 'Een vereniging of bedrijf',
		why: 'Zo’n naam maakt een gezin herkenbaar. Noem liever wat het is.'
	},
	'identifying.CASE_NUMBER': {
		name: 'Een zaaknummer',
		why: 'Dit nummer leidt naar een dossier. Haal het weg.'
	},
	'identifying.PLATE': { name: 'Een kenteken', why: 'Een kenteken hoort bij één auto. Haal het weg.' },
	'identifying.HANDLE': {
		name: 'Een naam op internet',
		why: 'Met deze naam is iemand online te vinden. Haal hem weg.'
	},
	'identifying.RARE_TRAIT': {
		name: 'Iets bijzonders',
		why: 'Dit komt weinig voor. Daardoor kan iemand het gezin herkennen. Kan het algemener?'
	},
	'identifying.COMBINATION': {
		name: 'Samen bijna uniek',
		why: 'Deze kenmerken samen passen bij weinig gezinnen. Maak er één of meer algemener.'
	}
} satisfies Readonly<Record<string, Explanation>>;

const en: Readonly<Record<keyof typeof nl, Explanation>> = {
	'identifying.PERSON': { name: 'A name', why: 'A name identifies someone at once. Rather name the role.' },
	'identifying.DATE': {
		name: 'A date',
		why: 'An exact date can be linked to other sources. Rather write “first” or “later”.'
	},
	'identifying.AGE_EXACT': {
		name: 'An exact age',
		why: 'An age group says enough, such as “primary school age”.'
	},
	'identifying.BSN': {
		name: 'A citizen service number',
		why: 'This number belongs to one person. Take it out.'
	},
	'identifying.PHONE': {
		name: 'A telephone number',
		why: 'This number belongs to one person or place. Take it out.'
	},
	'identifying.EMAIL': {
		name: 'An e-mail address',
		why: 'An e-mail address points at someone. Take it out.'
	},
	'identifying.URL': { name: 'A web address', why: 'A web address can lead to someone. Take it out.' },
	'identifying.IBAN': { name: 'A bank account', why: 'This number belongs to one person. Take it out.' },
	'identifying.ADDRESS': {
		name: 'An address',
		why: 'An address points at a family. Rather write “at home” or “in the neighbourhood”.'
	},
	'identifying.POSTCODE': { name: 'A postcode', why: 'A postcode points at a few houses. Take it out.' },
	'identifying.PLACE': {
		name: 'A place',
		why: 'In a small place a family is soon recognised. Rather write “a village in the region”.'
	},
	'identifying.ORG_SCHOOL': {
		name: 'A school',
		why: 'With the name of the school a child is soon found. “The school” is enough.'
	},
	'identifying.ORG_CARE': {
		name: 'An institution',
		why: 'The name of an institution makes a family recognisable. Rather name the kind of help.'
	},
	'identifying.ORG_OTHER': {
		name: 'A club or company',
		why: 'Such a name makes a family recognisable. Rather say what it is.'
	},
	'identifying.CASE_NUMBER': { name: 'A case number', why: 'This number leads to a file. Take it out.' },
	'identifying.PLATE': { name: 'A number plate', why: 'A plate belongs to one car. Take it out.' },
	'identifying.HANDLE': {
		name: 'A name on the internet',
		why: 'With this name someone can be found online. Take it out.'
	},
	'identifying.RARE_TRAIT': {
		name: 'Something rare',
		why: 'This is uncommon. Someone could recognise the family by it. Can it be more general?'
	},
	'identifying.COMBINATION': {
		name: 'Together almost unique',
		why: 'Together these traits fit few families. Make one or more of them more general.'
	}
};

export const identifyingWords = { nl, en };
