// What who was there can leave behind on the page of the report, apart from it: a name on the list, an address for news.
const nl = {
	list: 'Deelnemerslijst',
	listText:
		'Wil je met je naam op de lijst van deelnemers? Dat hoeft niet. De lijst is een bijlage en staat los van wat je schreef.',
	name: 'Naam',
	employer: 'Organisatie',
	role: 'Functie',
	consent: 'Mijn naam mag op de lijst bij het verslag.',
	consentFirst: 'Zet eerst het vinkje: zonder toestemming komt je naam er niet op.',
	nameFirst: 'Vul je naam in.',
	tooLong: 'Dat is te lang. Gebruik hooguit 100 tekens.',
	full: 'De lijst is vol. Vraag de gespreksleider.',
	join: 'Zet mij op de lijst',
	joined: 'Je staat op de lijst. Met deze code haal je je naam er weer af:',
	leave: 'Haal mijn naam eraf',
	leaveCode: 'Code van je regel op de lijst',
	left: 'Je naam is van de lijst.',
	leftNone: 'Bij deze code hoort geen naam op de lijst.',

	news: 'Horen wat ermee gebeurt',
	newsText:
		'Laat een e-mailadres achter. Staat een leerpunt van jullie in een handreiking, dan krijg je bericht. Het adres staat los van alles wat je schreef.',
	address: 'E-mailadres',
	addressWrong: 'Dit is geen e-mailadres. Het ziet eruit als naam@voorbeeld.nl.',
	leaveAddress: 'Houd mij op de hoogte',
	addressKept: 'Genoteerd. In elk bericht staat hoe je ervan afkomt.',

	stopTitle: 'Geen berichten meer',
	stopText: 'Wil je niet meer horen wat er met de leerpunten van deze bijeenkomst gebeurt?',
	stop: 'Wis mijn adres',
	stopped: 'Je adres is gewist. Je hoort er niets meer van.',
	stoppedNone: 'Dit adres is al gewist.',

	// facilitator
	listOf: (n: number) =>
		n === 0 ? 'Er staat nog niemand op.' : n === 1 ? '1 persoon staat erop.' : `${n} mensen staan erop.`,
	listLead: 'Alleen wie zelf zijn naam invult, staat op deze lijst. Het is een bijlage bij het verslag.',
	takeOff: (name: string) => `Haal ${name} van de lijst`,
	takeOffShort: 'Haal weg',

	// administrator
	mailTitle: 'Post',
	mailLead:
		'Berichten die de app verstuurt: herinneringen en nieuws over leerpunten. Nooit iets over een casus.',
	mailOn: (from: string) => `Versturen gaat via jullie mailserver, vanaf ${from}.`,
	mailOff:
		'Er is geen mailserver ingesteld. Hieronder staat wat er verstuurd zou worden. Verstuur het zelf, of stel een mailserver in (zie de handleiding voor beheerders).',
	mailNone: 'Er wacht geen post.',
	mailTo: (to: string) => `Aan ${to}`,
	mailSince: (when: string) => `Wacht sinds ${when}`,
	mailTries: (n: number, why: string) => `${n} keer geprobeerd, antwoord: ${why}`,
	mailGivenUp: 'Wordt niet meer geprobeerd.',
	mailDrop: 'Haal uit de rij',
	mailRetry: 'Probeer alles nu opnieuw',
	mailTest: 'Stuur mij een proefbericht',
	mailTested: 'Het proefbericht is verstuurd.',
	mailTestFailed: 'Het proefbericht kwam niet weg. Hieronder staat waarom.'
};

const en: typeof nl = {
	list: 'List of participants',
	listText:
		'Would you like your name on the list of participants? You need not. The list is an annex, apart from what you wrote.',
	name: 'Name',
	employer: 'Organisation',
	role: 'Function',
	consent: 'My name may stand on the list with the report.',
	consentFirst: 'Tick the box first: without consent your name does not go on it.',
	nameFirst: 'Fill in your name.',
	tooLong: 'That is too long. Use at most 100 characters.',
	full: 'The list is full. Ask the facilitator.',
	join: 'Put me on the list',
	joined: 'You are on the list. With this code you take your name off again:',
	leave: 'Take my name off',
	leaveCode: 'Code of your line on the list',
	left: 'Your name is off the list.',
	leftNone: 'No name on the list belongs to this code.',

	news: 'Hear what becomes of it',
	newsText:
		'Leave an e-mail address. When a lesson of yours stands in a handout, you get word. The address stands apart from all you wrote.',
	address: 'E-mail address',
	addressWrong: 'This is no e-mail address. It looks like name@example.org.',
	leaveAddress: 'Keep me posted',
	addressKept: 'Noted. Each letter says how to end this.',

	stopTitle: 'No more letters',
	stopText: 'Do you no longer want to hear what becomes of the lessons of this session?',
	stop: 'Erase my address',
	stopped: 'Your address has been erased. You will hear no more of it.',
	stoppedNone: 'This address has been erased already.',

	listOf: (n) =>
		n === 0 ? 'Nobody is on it yet.' : n === 1 ? '1 person is on it.' : `${n} people are on it.`,
	listLead: 'Only who fills in the own name stands on this list. It is an annex to the report.',
	takeOff: (name) => `Take ${name} off the list`,
	takeOffShort: 'Take off',

	mailTitle: 'Post',
	mailLead: 'Letters the app sends: reminders and news about lessons. Never anything of a case.',
	mailOn: (from) => `Letters go through your mail server, from ${from}.`,
	mailOff:
		'No mail server is set. Below is what would be sent. Send it yourself, or set a mail server (see the guide for administrators).',
	mailNone: 'No post is waiting.',
	mailTo: (to) => `To ${to}`,
	mailSince: (when) => `Waiting since ${when}`,
	mailTries: (n, why) => `Tried ${n} ${n === 1 ? 'time' : 'times'}, answer: ${why}`,
	mailGivenUp: 'Not tried any more.',
	mailDrop: 'Take out of the queue',
	mailRetry: 'Try everything again now',
	mailTest: 'Send me a test letter',
	mailTested: 'The test letter has been sent.',
	mailTestFailed: 'The test letter did not go. Below is why.'
};

export const afterWords = { nl, en };
