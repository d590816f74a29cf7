// The six questions of the herkenbaarheidscheck (draaiboek §2.7), of a case card and of every text before it leaves the app.
const nl = {
	checks: {
		names: {
			question: 'Staan er namen, initialen, adressen, plaatsen, scholen, instellingen, data of nummers in?',
			advice: 'Haal ze weg. Schrijf “de school”, “een instelling in de buurt” of “eerst … daarna”.'
		},
		traits: {
			question:
				'Staat er een exacte leeftijd, geboortevolgorde, beroep, geloof, herkomst, ziekte of zeldzame gebeurtenis in?',
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
	agreed: 'Ja, en de mensen om wie het gaat vinden het goed',
	adviceTitle: 'Nog aanpassen'
};

const en: typeof nl = {
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
	agreed: 'Yes, and the people it is about agree',
	adviceTitle: 'Still to change'
};

export const sixWords = { nl, en };
