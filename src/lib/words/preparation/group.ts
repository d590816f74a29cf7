const nl = {
	bringerTitle: 'Inbrenger en leervraag',
	bringerLead: 'De inbrenger vertelt de situatie en heeft er een vraag bij. De vraag gaat over ons werk.',
	bringer: 'Wie brengt de situatie in?',
	bringers: {
		colleague: { label: 'Een collega', hint: 'Jij leidt de sessie.' },
		lead: { label: 'Ikzelf', hint: 'Dan leidt een collega de sessie.' },
		unknown: { label: 'Dat weten we nog niet', hint: '' }
	},
	leadTitle: 'Wie inbrengt, leidt niet',
	leadText:
		'Je kunt niet vertellen en tegelijk zorgen dat iedereen aan bod komt. Geef de sessie bij “De groep” aan een collega. Wil je zelf leiden? Laat dan een ander inbrengen.',
	question: 'De leervraag van de inbrenger',
	questionHint:
		'Een goede leervraag gaat over ons werk en kan ook bij een ander gezin spelen. Bijvoorbeeld: “Wat helpt ons om te wegen of thuis wonen goed genoeg is?”',
	theme: 'Onderwerp, in een paar woorden',
	themeHint: 'Bijvoorbeeld: samenwerken met school. Geen plaats en geen gezin.',
	groupTitle: 'De groep',
	groupLead:
		'Zes tot tien mensen is prettig, uit meer dan één organisatie. Vier is het minst, jijzelf meegeteld.',
	plannedAt: 'Wanneer is de bijeenkomst?',
	organisations: 'Welke soorten organisaties nodig je uit?',
	organisationsHint: 'Deelnemers kiezen straks uit dit rijtje.',
	others: 'Andere soorten organisaties',
	othersHint: 'Zet een komma tussen elke soort. Schrijf de soort, niet de naam.',
	roles: 'Denk ook aan',
	rolesList: [
		'een tegenspreker: iemand die twijfel hardop durft te zeggen. Wissel dit per sessie af.',
		'ervaringsdeskundigen: liever twee dan één, en niet uit de kring van dit gezin.',
		'een methodeontwikkelaar: luistert, en praat mee vanaf de leerpunten.'
	],
	timing: 'Hoeveel tijd kost het?',
	timingTable: 'Met hoeveel mensen duurt het hoe lang?',
	people: 'Deelnemers',
	minutes: 'Minuten als niemand zich hoeft te haasten',
	turn: (planned: number) => `Beurt in een rondje, als het bij ${planned} minuten blijft`,
	seconds: (n: number) => `${n} seconden`,
	twoTables: 'twee tafels is beter',
	coTitle: 'Samen leiden',
	coLead: 'Een collega met een account kan deze sessie ook voorbereiden en leiden.',
	coNow: 'Deze mensen kunnen de sessie leiden',
	you: 'jij',
	coTake: 'Haal eraf',
	coTakeOf: (name: string) => `Haal ${name} van deze sessie af`,
	coTakeProblems: {
		last: 'Er moet iemand blijven die deze sessie kan leiden.',
		leads_now: 'Deze persoon leidt nu. Laat eerst een andere gespreksleider binnenkomen.',
		unknown: 'Deze persoon kan deze sessie al niet meer leiden.',
		again: 'Dit kon even niet worden bewaard. Probeer het opnieuw.'
	} as Record<string, string>,
	coAdd: 'Geef de sessie ook aan',
	coButton: 'Geef toegang',
	coNobody: 'Er is in jouw organisatie nog geen andere gespreksleider met een account.',
	coUnknown: 'Kies een collega uit de lijst.',
	timeProblem: 'Dit is geen dag en tijd die we kennen. Kies ze opnieuw.',
	tooMany: 'Dat zijn er te veel. Kies er hoogstens twintig, met hoogstens 40 tekens elk.',
	windowsTitle: 'Vensters en terugkijken',
	windowsLead: 'Je kunt de vensters een andere naam geven. Laat een veld leeg om de gewone naam te houden.',
	windowName: (n: number) => `Venster ${n}`,
	lookBack: 'Kijken jullie na drie maanden terug?',
	lookBacks: {
		yes: { label: 'Ja', hint: 'Dan bewaren we één verwachting in algemene woorden.' },
		no: { label: 'Nee', hint: 'Dan bewaren we geen verwachting.' }
	}
};

const en: typeof nl = {
	bringerTitle: 'Case bringer and learning question',
	bringerLead:
		'The case bringer tells the situation and has a question about it. The question is about our work.',
	bringer: 'Who brings in the situation?',
	bringers: {
		colleague: { label: 'A colleague', hint: 'You lead the session.' },
		lead: { label: 'I do', hint: 'Then a colleague leads the session.' },
		unknown: { label: 'Not known yet', hint: '' }
	},
	leadTitle: 'Who brings in does not lead',
	leadText:
		'You cannot tell the story and see to it that everyone gets a turn. Give the session to a colleague under “The group”. Do you want to lead? Then let someone else bring in the case.',
	question: 'The learning question of the case bringer',
	questionHint:
		'A good learning question is about our work and may come up with another family too. For instance: “What helps us weigh whether living at home is good enough?”',
	theme: 'Subject, in a few words',
	themeHint: 'For instance: working with schools. No place and no family.',
	groupTitle: 'The group',
	groupLead:
		'Six to ten people is pleasant, from more than one organisation. Four is the least, yourself included.',
	plannedAt: 'When is the session?',
	organisations: 'Which kinds of organisation do you invite?',
	organisationsHint: 'Participants will choose from this list.',
	others: 'Other kinds of organisation',
	othersHint: 'Put a comma between kinds. Write the kind, not the name.',
	roles: 'Think also of',
	rolesList: [
		'a dissenter: someone who dares to voice doubt. Let this rotate per session.',
		'experts by experience: better two than one, and not from the circle of this family.',
		'a method developer: listens, and joins in from the lessons on.'
	],
	timing: 'How much time does it take?',
	timingTable: 'With how many people does it take how long?',
	people: 'Participants',
	minutes: 'Minutes when nobody has to hurry',
	turn: (planned) => `Turn in a round, if it stays at ${planned} minutes`,
	seconds: (n) => `${n} seconds`,
	twoTables: 'two tables is better',
	coTitle: 'Leading together',
	coLead: 'A colleague with an account can prepare and lead this session too.',
	coNow: 'These people can lead the session',
	you: 'you',
	coTake: 'Take off',
	coTakeOf: (name) => `Take ${name} off this session`,
	coTakeProblems: {
		last: 'Somebody who can lead this session must stay.',
		leads_now: 'This person leads now. Let another facilitator come in first.',
		unknown: 'This person can no longer lead this session already.',
		again: 'This could not be saved just now. Try again.'
	},
	coAdd: 'Give the session also to',
	coButton: 'Give access',
	coNobody: 'Your organisation has no other facilitator with an account yet.',
	coUnknown: 'Choose a colleague from the list.',
	timeProblem: 'This is not a day and time we know. Choose them again.',
	tooMany: 'That is too many. Choose twenty at most, of 40 characters at most.',
	windowsTitle: 'Windows and looking back',
	windowsLead: 'You can give the windows another name. Leave a field empty to keep the usual name.',
	windowName: (n) => `Window ${n}`,
	lookBack: 'Will you look back after three months?',
	lookBacks: {
		yes: { label: 'Yes', hint: 'Then we keep one expectation, in general words.' },
		no: { label: 'No', hint: 'Then we keep no expectation.' }
	}
};

export const groupWords = { nl, en };
