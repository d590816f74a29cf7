const nl = {
	noDecisions: 'Hier nemen we geen besluiten over een kind of gezin.',
	phase: 'Fase',
	ourQuestion: 'Onze leervraag',
	case: 'De casus',
	caseHint: 'Lees dit alleen hier. Bij het sluiten wissen we het.',
	caseQuestions: {
		happened: 'Wat is er gebeurd?',
		needs: 'Wat heeft dit kind nodig?',
		present: 'Wie waren erbij?',
		hardest: 'Wat was het lastigste moment?',
		learn: 'Wat wil de inbrenger leren?'
	},
	who: (name: string, role: string) => `Jij bent ${name}, ${role}.`,
	roles: {
		participant: 'deelnemer',
		bringer: 'inbrenger',
		dissenter: 'tegenspreker',
		lived_experience: 'ervaringsdeskundige',
		method_developer: 'methodeontwikkelaar'
	},
	roleHints: {
		participant: '',
		bringer: 'Jij vertelt de casus, tot het lastigste moment.',
		dissenter: 'Jij helpt straks de sterkste twijfel nog sterker te maken.',
		lived_experience: 'Jouw ervaring telt even zwaar als die van de anderen.',
		method_developer: 'Jij luistert, en praat mee vanaf de leerpunten.'
	},
	leadsNow: 'Jij leidt nu deze sessie.',
	openLead: 'Open het scherm van de gespreksleider',
	unsent: {
		title: 'Niet verstuurd',
		text: 'Dit was je aan het schrijven toen de groep verderging. Zeg het gerust hardop.',
		drop: 'Gooi weg'
	},
	out: {
		go: 'Ik stap er even uit',
		title: 'Je bent er even uit',
		text: 'Neem je tijd. Je ziet nu niets van het gesprek, en wat je schreef staat veilig.',
		back: 'Ik ben er weer',
		leave: 'Ik ga helemaal weg',
		leaveTitle: 'Wil je helemaal weggaan?',
		leaveText:
			'Je plaats aan tafel komt vrij. Je kaarten blijven staan, zonder naam. Terugkomen kan als de gespreksleider je weer binnenlaat.',
		leaveYes: 'Ja, ik ga weg',
		stay: 'Nee, ik blijf'
	},
	urgent: {
		button: 'Dit kan niet wachten',
		title: 'Stop de oefening',
		lines: [
			'Is iemand nu in gevaar? Bel 112.',
			'Is er een vermoeden van kindermishandeling of huiselijk geweld? Volg de meldcode en bel Veilig Thuis, 0800-2000.',
			'Wie hier verantwoordelijk voor is, doet dit buiten deze app.'
		],
		stored: 'We slaan hier niets van op. De gespreksleider ziet dat iemand op deze knop drukte.',
		heard: 'De gespreksleider ziet nu dat iemand op deze knop drukte.'
	},
	join: {
		title: 'Kom erbij',
		lead: 'Je hebt geen account nodig. De gespreksleider laat je binnen.',
		code: (code: string) => `Sessie ${code}`,
		name: 'Hoe wil je aan tafel heten?',
		nameHint: 'Voor de beurten. Dit woord mag je houden, of schrijf je voornaam.',
		organisation: 'Bij wat voor organisatie werk je?',
		otherOrganisation: 'Een andere',
		organisationOther: 'Welk soort organisatie?',
		distance: 'Hoe dicht sta je bij deze situatie?',
		distanceHint: 'Alleen de gespreksleider ziet dit.',
		distances: {
			none: 'Ik ken het gezin niet',
			organisation: 'Mijn organisatie kent het gezin',
			involved: 'Ik ben er zelf bij betrokken'
		},
		rules: 'Spelregels',
		stored: 'Wat we bewaren',
		storedList: [
			'Wat je schrijft staat op de server van jullie organisatie, zonder je naam erbij.',
			'Niemand ziet wat je schreef voordat alles tegelijk getoond wordt. Ook de gespreksleider niet.',
			'Aan het eind zie je precies wat we bewaren. De rest wissen we.',
			'Je mag je eigen kaarten tot het sluiten veranderen of terughalen.',
			'Je laatste woord komt alleen in het verslag als jij dat wilt.',
			'We schrijven het zo onherkenbaar mogelijk op. Helemaal zeker is dat nooit.'
		],
		more: 'Lees alles over wat we bewaren',
		decide:
			'Moet er iets gebeuren voor dit gezin? Dan is casusoverleg de plek, met naam en volgens de regels. Hier leren we.',
		enter: 'Ga naar de wachtkamer',
		again: 'De server was even bezig. Probeer het nog een keer.',
		refused: 'Dat ging niet goed'
	},
	waiting: {
		title: 'Je bent in de wachtkamer',
		text: 'De gespreksleider laat je zo binnen. Je hoeft niets te doen; dit scherm verandert vanzelf.'
	},
	lobby: {
		title: 'Welkom, je bent binnen',
		text: 'We beginnen zo. Lees alvast de spelregels.',
		people: 'Wie er zijn',
		wall: 'Doe mee',
		wallScan: 'Scan de code met je telefoon. Of ga naar',
		wallThen: 'en vul deze code in:',
		count: (n: number) => (n === 1 ? 'Er is 1 persoon binnen' : `Er zijn ${n} mensen binnen`),
		spelled: (code: string) => `Code: ${[...code].join(' ')}`
	},
	paused: {
		title: 'Gepauzeerd',
		text: 'De gespreksleider heeft de sessie stilgezet. Wat je schreef staat veilig.'
	},
	closed: {
		title: 'De sessie is gesloten',
		readReport: 'Lees het verslag',
		readText:
			'Je kunt je eigen teksten nu al verbeteren of terugtrekken. Het verslag lees je daar zodra het is nagekeken.',
		wipeAlso: 'Maak je dit apparaat schoon, dan zijn ook de sleutels van je teksten weg.',
		certificate: 'Bewijs van deelname',
		thanks: 'Dank je wel. Het verslag staat binnen twee weken vast.',
		erased: (n: number) => (n === 1 ? '1 kaartje gewist' : `${n} kaartjes gewist`),
		parked: (n: number) => (n === 1 ? '1 ervan stond geparkeerd' : `${n} ervan stonden geparkeerd`),
		kept: (n: number) => (n === 1 ? '1 tekst bewaard' : `${n} teksten bewaard`),
		gone: 'De situatie is gewist. Er bestaat geen sleutel meer om die terug te lezen.',
		device: 'In dit venster kan nog tekst staan die je alleen voor jezelf schreef.',
		wipe: 'Maak dit apparaat schoon',
		wiped: 'Dit venster is schoon. Je kunt het sluiten.'
	},
	ended: {
		title: 'De sessie is gestopt',
		text: 'De gespreksleider heeft de sessie beëindigd. Er is niets van bewaard, alleen dat ze gestopt is.'
	},
	door: {
		title: 'Je kunt hier niet naar binnen',
		unknown_code: 'Deze code hoort niet bij een sessie. Kijk hem na en probeer het opnieuw.',
		closed: 'Deze sessie is voorbij.',
		not_yours: 'Dit scherm hoort niet bij jouw plaats. Kom opnieuw binnen met de code.',
		not_yours_wall:
			'Deze link hoort niet bij het scherm van deze sessie. Vraag de gespreksleider om de link.',
		old_page: 'Deze pagina is te oud. Laad hem opnieuw.',
		too_many:
			'Vanaf deze plek zijn te veel verkeerde codes geprobeerd. Wacht tien minuten en probeer het opnieuw.',
		foreign: 'Deze pagina staat op een ander adres. Open de sessie via de link van de gespreksleider.',
		gone: 'Je bent niet meer bij deze sessie. Vraag de gespreksleider of je weer binnen mag.',
		reload: 'Laad opnieuw',
		home: 'Naar het begin'
	},
	joining: 'We maken verbinding met de sessie.',
	noScript: 'Deze pagina heeft JavaScript nodig. Zet het aan in je browser en laad de pagina opnieuw.',
	news: {
		phase: (title: string, step: string) => `Nieuwe fase: ${title}. ${step}.`,
		step: (step: string) => `Volgende stap: ${step}.`,
		shown: (n: number) => (n === 1 ? '1 kaart getoond.' : `${n} kaarten getoond.`),
		added: (n: number) => (n === 1 ? '1 nieuwe kaart.' : `${n} nieuwe kaarten.`),
		ready: (n: number, of: number) => `${n} van ${of} klaar.`,
		turn: 'Jij bent aan de beurt.',
		paused: 'De sessie is gepauzeerd.',
		resumed: 'De sessie gaat verder.',
		offline: 'De verbinding is weg. Wat je schrijft blijft staan.',
		online: 'De verbinding is er weer.'
	},
	wall: {
		title: 'Scherm',
		writing: 'Schrijf stil op je eigen laptop.',
		more: 'Er staat meer. Blader verder',
		top: 'Terug naar boven'
	}
};

const en: typeof nl = {
	noDecisions: 'We make no decisions about a child or family here.',
	phase: 'Phase',
	ourQuestion: 'Our learning question',
	case: 'The case',
	caseHint: 'Read this only here. We erase it at closing.',
	caseQuestions: {
		happened: 'What happened?',
		needs: 'What does this child need?',
		present: 'Who were there?',
		hardest: 'What was the hardest moment?',
		learn: 'What does the case bringer want to learn?'
	},
	who: (name, role) => `You are ${name}, ${role}.`,
	roles: {
		participant: 'participant',
		bringer: 'case bringer',
		dissenter: 'dissenter',
		lived_experience: 'expert by experience',
		method_developer: 'method developer'
	},
	roleHints: {
		participant: '',
		bringer: 'You tell the case, up to the hardest moment.',
		dissenter: 'Later you help make the strongest doubt even stronger.',
		lived_experience: 'Your experience counts as much as that of the others.',
		method_developer: 'You listen, and join the talk from the lessons on.'
	},
	leadsNow: 'You lead this session now.',
	openLead: 'Open the facilitator’s screen',
	unsent: {
		title: 'Not sent',
		text: 'You were writing this when the group moved on. Feel free to say it aloud.',
		drop: 'Throw away'
	},
	out: {
		go: 'I step out for a moment',
		title: 'You stepped out for a moment',
		text: 'Take your time. You see nothing of the talk now, and what you wrote is safe.',
		back: 'I am back',
		leave: 'I am leaving altogether',
		leaveTitle: 'Do you want to leave altogether?',
		leaveText:
			'Your place at the table becomes free. Your cards stay, without a name. You can come back if the facilitator lets you in again.',
		leaveYes: 'Yes, I am leaving',
		stay: 'No, I stay'
	},
	urgent: {
		button: 'This cannot wait',
		title: 'Stop the exercise',
		lines: [
			'Is someone in danger now? Call 112.',
			'Is there a suspicion of child abuse or domestic violence? Follow the reporting code and call Veilig Thuis, 0800-2000.',
			'Whoever is responsible for this does it outside this app.'
		],
		stored: 'We store nothing of this. The facilitator sees that someone pressed this button.',
		heard: 'The facilitator now sees that someone pressed this button.'
	},
	join: {
		title: 'Join in',
		lead: 'You need no account. The facilitator lets you in.',
		code: (code) => `Session ${code}`,
		name: 'What do you want to be called at the table?',
		nameHint: 'For the turns. You may keep this word, or write your first name.',
		organisation: 'What kind of organisation do you work for?',
		otherOrganisation: 'Another one',
		organisationOther: 'Which kind of organisation?',
		distance: 'How close are you to this situation?',
		distanceHint: 'Only the facilitator sees this.',
		distances: {
			none: 'I do not know the family',
			organisation: 'My organisation knows the family',
			involved: 'I am involved myself'
		},
		rules: 'Ground rules',
		stored: 'What we keep',
		storedList: [
			'What you write is on the server of your organisation, without your name.',
			'Nobody sees what you wrote before everything is shown at once. Not even the facilitator.',
			'At the end you see exactly what we keep. The rest we erase.',
			'You may change or take back your own cards until closing.',
			'Your last word goes into the report only if you want it to.',
			'We write it as unrecognisably as we can. It is never completely certain.'
		],
		more: 'Read everything about what we keep',
		decide:
			'Does something have to be done for this family? Then a case meeting is the place, by name and by the rules. Here we learn.',
		enter: 'Go to the waiting room',
		again: 'The server was busy for a moment. Try once more.',
		refused: 'That did not work'
	},
	waiting: {
		title: 'You are in the waiting room',
		text: 'The facilitator lets you in in a moment. You need not do anything; this screen changes by itself.'
	},
	lobby: {
		title: 'Welcome, you are in',
		text: 'We begin in a moment. You can read the ground rules.',
		people: 'Who is here',
		wall: 'Join in',
		wallScan: 'Scan the code with your phone. Or go to',
		wallThen: 'and type this code:',
		count: (n) => (n === 1 ? '1 person is in' : `${n} people are in`),
		spelled: (code) => `Code: ${[...code].join(' ')}`
	},
	paused: {
		title: 'Paused',
		text: 'The facilitator has paused the session. What you wrote is safe.'
	},
	closed: {
		title: 'The session is closed',
		readReport: 'Read the report',
		readText:
			'You can mend or take back your own texts now. You read the report there once it has been checked.',
		wipeAlso: 'When you clean this device, the keys of your texts are gone too.',
		certificate: 'Certificate of participation',
		thanks: 'Thank you. The report will be final within two weeks.',
		erased: (n) => (n === 1 ? '1 card erased' : `${n} cards erased`),
		parked: (n) => (n === 1 ? '1 of them was parked' : `${n} of them were parked`),
		kept: (n) => (n === 1 ? '1 thing kept' : `${n} things kept`),
		gone: 'The situation is erased. There is no key left to read it again.',
		device: 'This window may still hold text that you wrote for yourself only.',
		wipe: 'Clean this device',
		wiped: 'This window is clean. You can close it.'
	},
	ended: {
		title: 'The session has stopped',
		text: 'The facilitator ended the session. Nothing of it is kept, only that it stopped.'
	},
	door: {
		title: 'You cannot come in here',
		unknown_code: 'This code does not belong to a session. Check it and try again.',
		closed: 'This session is over.',
		not_yours: 'This screen does not belong to your place. Come in again with the code.',
		not_yours_wall:
			'This link does not belong to the screen of this session. Ask the facilitator for the link.',
		old_page: 'This page is too old. Load it again.',
		too_many: 'Too many wrong codes were tried from here. Wait ten minutes and try again.',
		foreign: 'This page is on another address. Open the session by the facilitator’s link.',
		gone: 'You are no longer in this session. Ask the facilitator whether you may come in again.',
		reload: 'Load again',
		home: 'To the start'
	},
	joining: 'We are connecting to the session.',
	noScript: 'This page needs JavaScript. Switch it on in your browser and load the page again.',
	news: {
		phase: (title, step) => `New phase: ${title}. ${step}.`,
		step: (step) => `Next step: ${step}.`,
		shown: (n) => (n === 1 ? '1 card shown.' : `${n} cards shown.`),
		added: (n) => (n === 1 ? '1 new card.' : `${n} new cards.`),
		ready: (n, of) => `${n} of ${of} ready.`,
		turn: 'It is your turn.',
		paused: 'The session is paused.',
		resumed: 'The session goes on.',
		offline: 'The line is gone. What you write stays.',
		online: 'The line is back.'
	},
	wall: {
		title: 'Screen',
		writing: 'Write in silence on your own laptop.',
		more: 'There is more. Go on',
		top: 'Back to the top'
	}
};

export const sessionWords = { nl, en };
