// The frame of the preparation: its parts, their state, and the overview. Each part has its own file beside this one.
const nl = {
	allSessions: 'Alle sessies',
	parts: {
		geschikt: 'Is het geschikt?',
		inbrenger: 'Inbrenger en leervraag',
		casus: 'Casuskaart',
		herkenbaar: 'Herkenbaarheidscheck',
		toestemming: 'Toestemming',
		afloop: 'Hoe het verder ging',
		groep: 'De groep',
		delen: 'Delen met de groep',
		vensters: 'Vensters en terugkijken'
	},
	partsLabel: 'Onderdelen van de voorbereiding',
	state: { done: 'klaar', todo: 'nog doen', stop: 'kan zo niet door', optional: 'mag, hoeft niet' },
	saved: 'Opgeslagen.',
	save: 'Opslaan',
	saveAndOn: 'Opslaan en verder',
	on: 'Verder',
	skip: 'Sla dit over',
	notSaved: 'Dit is nog niet opgeslagen.',
	again: 'Opslaan lukte even niet. Je tekst staat er nog. Probeer het opnieuw.',
	tooManyWords: (most: number, over: number) =>
		`De casuskaart is ${over} ${over === 1 ? 'woord' : 'woorden'} te lang. Er passen ${most} woorden op. Je tekst staat er nog.`,
	incomplete: 'Een antwoord past niet bij de vraag. Kies opnieuw.',
	todoTitle: 'Dit moet nog',
	todoNone: 'De voorbereiding is rond.',
	tableTitle: 'Dit regel je in de wachtkamer',
	missing: {
		not_suitable: 'Beantwoord de zes vragen van de geschiktheidscheck.',
		no_consent: 'Leg het besluit over toestemming vast, met de reden.',
		no_case: 'Schrijf op de casuskaart wat er gebeurd is.',
		bringer_leads: 'Jij brengt zelf de casus in. Laat een collega de sessie leiden.',
		few_people: 'Minstens vier mensen, jijzelf meegeteld.',
		no_bringer: 'Iemand die de casus inbrengt.',
		no_dissenter: 'Een tegenspreker.'
	},
	open: 'Open de wachtkamer',
	openText:
		'Mensen kunnen dan binnenkomen met de code. Beginnen doe je later, op het scherm van de gespreksleider.',
	openEarly: 'Openen kan nu al. Beginnen kan pas als alles hierboven klaar is.',
	enter: 'Naar het scherm van de gespreksleider',
	isOpen: 'De wachtkamer is open.',
	isRunning: 'De sessie is begonnen. De voorbereiding ligt nu vast.',
	join: 'Meedoen',
	joinText: 'Deelnemers gaan naar dit adres of typen de code op de startpagina.',
	codeLabel: 'Code',
	planned: (when: string) => `Gepland op ${when}.`,
	notPlanned: 'Nog geen datum gekozen.',
	stopped: 'Deze sessie toch niet doen?',
	stoppedText:
		'Alles wat je hier schreef, wordt dan gewist. Er blijft alleen staan dat de sessie gestopt is.',
	stop: 'Stop en wis deze sessie',
	stopConfirm: 'Ja, ik wil deze sessie wissen',
	stopFirst: 'Zet eerst het vinkje. Zo wis je niets per ongeluk.'
};

const en: typeof nl = {
	allSessions: 'All sessions',
	parts: {
		geschikt: 'Is it suitable?',
		inbrenger: 'Case bringer and question',
		casus: 'Case card',
		herkenbaar: 'Recognition check',
		toestemming: 'Consent',
		afloop: 'How it went on',
		groep: 'The group',
		delen: 'Sharing with the group',
		vensters: 'Windows and looking back'
	},
	partsLabel: 'Parts of the preparation',
	state: { done: 'done', todo: 'to do', stop: 'cannot go on like this', optional: 'optional' },
	saved: 'Saved.',
	save: 'Save',
	saveAndOn: 'Save and go on',
	on: 'Go on',
	skip: 'Skip this',
	notSaved: 'This is not saved yet.',
	again: 'Saving did not work just now. Your text is still there. Try again.',
	tooManyWords: (most, over) =>
		`The case card is ${over} ${over === 1 ? 'word' : 'words'} too long. It takes ${most} words. Your text is still there.`,
	incomplete: 'An answer does not fit the question. Choose again.',
	todoTitle: 'Still to do',
	todoNone: 'The preparation is complete.',
	tableTitle: 'You arrange this in the waiting room',
	missing: {
		not_suitable: 'Answer the six questions of the suitability check.',
		no_consent: 'Record the decision on consent, with the reason.',
		no_case: 'Write on the case card what happened.',
		bringer_leads: 'You bring in the case yourself. Let a colleague lead the session.',
		few_people: 'At least four people, yourself included.',
		no_bringer: 'Someone who brings in the case.',
		no_dissenter: 'A dissenter.'
	},
	open: 'Open the waiting room',
	openText: 'People can then come in with the code. You start later, on the facilitator’s screen.',
	openEarly: 'You may open already. Starting is possible once everything above is done.',
	enter: 'To the facilitator’s screen',
	isOpen: 'The waiting room is open.',
	isRunning: 'The session has started. The preparation is fixed now.',
	join: 'Joining',
	joinText: 'Participants go to this address or type the code on the start page.',
	codeLabel: 'Code',
	planned: (when) => `Planned on ${when}.`,
	notPlanned: 'No date chosen yet.',
	stopped: 'Not going to hold this session?',
	stoppedText: 'Everything you wrote here is then erased. Only the fact that it was ended remains.',
	stop: 'End and erase this session',
	stopConfirm: 'Yes, I want to erase this session',
	stopFirst: 'Tick the box first. That way nothing is erased by accident.'
};

export const preparationWords = { nl, en };
