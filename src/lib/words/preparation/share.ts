// Sharing before the session: releasing the case card, the reading pack, and the question box.
const nl = {
	title: 'Delen met de groep',
	lead: 'Deelnemers lezen vooraf mee en sturen hun vraag in. Dat kan zonder account.',
	release: 'De casuskaart vrijgeven',
	releaseText: 'Pas na vrijgeven kan de groep de kaart lezen. Terugdraaien kan niet.',
	releaseButton: 'Geef de casuskaart vrij',
	released: 'De casuskaart is vrijgegeven. De groep kan hem lezen.',
	releaseProblems: {
		no_case: 'Er staat nog niets op de casuskaart. Schrijf die eerst.',
		unanswered: 'Beantwoord eerst de zes vragen van de herkenbaarheidscheck.',
		identifying: 'Er staat nog iets herkenbaars op de kaart. Pas de kaart aan en doe de check opnieuw.',
		combination:
			'De kaart is nog te herkenbaar. Verander de situatie en doe de check opnieuw, of leg vast dat er toestemming is.',
		refused: 'Er is nee gezegd. Dan delen we niets.'
	},
	reading: 'Leespakket voor deelnemers',
	readingText: 'De casuskaart, de spelregels en de vier vensters op één pagina.',
	box: 'Vragenbus',
	boxText: 'Stuur dit adres rond. Iedereen schrijft één vraag, zonder naam. Jij ziet de vragen hier.',
	copy: 'Kopieer het adres',
	copied: 'Het adres is gekopieerd.',
	copyText: 'Kopieer de tekst',
	copiedText: 'De tekst is gekopieerd.',
	questions: (n: number) =>
		n === 0
			? 'Er zijn nog geen vragen binnen.'
			: n === 1
				? 'Er is 1 vraag binnen'
				: `Er zijn ${n} vragen binnen`,
	invitation: 'Tekst om rond te sturen',
	invitationText: (reading: string, box: string) =>
		`Binnenkort hebben we een leerbijeenkomst. We leren van een situatie uit de praktijk. We nemen geen besluiten over een kind of gezin.\n\nLees vooraf: ${reading}\nStuur één vraag in: ${box}\n\nJe naam staat nergens bij.`,

	boxTitle: 'Stuur een vraag in',
	boxLead: 'Binnenkort is er een leerbijeenkomst. Welke vraag neem jij mee over dit onderwerp?',
	boxField: 'Jouw vraag, in één zin',
	boxHint: 'Je naam staat er niet bij. Schrijf geen namen en geen plaatsen.',
	boxGood: 'Een goede vraag gaat over ons werk en kan ook bij een ander gezin spelen.',
	boxSend: 'Stuur de vraag in',
	boxThanks: 'Dank je wel. Je vraag is opgeslagen.',
	boxMore: 'Heb je nog een vraag? Dan kun je die ook insturen.',
	boxClosed: 'De vragenbus is dicht',
	boxClosedText: 'De bijeenkomst is al begonnen of voorbij. Stel je vraag in de groep.',

	packTitle: 'Lees dit vooraf',
	packLead:
		'Binnenkort leer je samen met anderen van een situatie uit de praktijk. Dit is alles wat je vooraf nodig hebt.',
	packCase: 'De casuskaart',
	packCaseKeep: 'Deel deze tekst met niemand. Schrijf niets over en maak geen foto.',
	packNotYet: 'De casuskaart komt later. De gespreksleider geeft hem vrij.',
	packWindows: 'De vier vensters',
	packQuestion: 'Neem een vraag mee',
	packQuestionText: 'Stuur vooraf één vraag in. Je naam staat er niet bij.',
	packStarted: 'De sessie is begonnen',
	packStartedText: 'De casuskaart staat nu op je eigen scherm in de sessie.',
	packJoin: 'Naar de sessie'
};

const en: typeof nl = {
	title: 'Sharing with the group',
	lead: 'Participants read along beforehand and send in their question. They need no account.',
	release: 'Releasing the case card',
	releaseText: 'Only after release can the group read the card. It cannot be undone.',
	releaseButton: 'Release the case card',
	released: 'The case card is released. The group can read it.',
	releaseProblems: {
		no_case: 'There is nothing on the case card yet. Write it first.',
		unanswered: 'Answer the six questions of the recognition check first.',
		identifying: 'There is still something recognisable on the card. Change it and do the check again.',
		combination:
			'The card is still too recognisable. Change the situation and do the check again, or record that there is consent.',
		refused: 'They said no. Then we share nothing.'
	},
	reading: 'Reading pack for participants',
	readingText: 'The case card, the ground rules and the four windows on one page.',
	box: 'Question box',
	boxText:
		'Send this address around. Everyone writes one question, without a name. You see the questions here.',
	copy: 'Copy the address',
	copied: 'The address has been copied.',
	copyText: 'Copy the text',
	copiedText: 'The text is copied.',
	questions: (n) =>
		n === 0
			? 'No questions have come in yet.'
			: n === 1
				? '1 question has come in'
				: `${n} questions have come in`,
	invitation: 'Text to send around',
	invitationText: (reading, box) =>
		`Soon we have a learning session. We learn from a situation out of practice. We make no decisions about a child or family.\n\nRead beforehand: ${reading}\nSend in one question: ${box}\n\nYour name is not on it.`,

	boxTitle: 'Send in a question',
	boxLead: 'Soon there is a learning session. Which question do you bring about this subject?',
	boxField: 'Your question, in one sentence',
	boxHint: 'Your name is not on it. Write no names and no places.',
	boxGood: 'A good question is about our work and may come up with another family too.',
	boxSend: 'Send in the question',
	boxThanks: 'Thank you. Your question has been saved.',
	boxMore: 'Do you have another question? You can send that in too.',
	boxClosed: 'The question box is closed',
	boxClosedText: 'The session has started or is over. Ask your question in the group.',

	packTitle: 'Read this beforehand',
	packLead: 'Soon you learn with others from a situation out of practice. This is all you need beforehand.',
	packCase: 'The case card',
	packCaseKeep: 'Share this text with nobody. Copy nothing and take no photo.',
	packNotYet: 'The case card comes later. The facilitator releases it.',
	packWindows: 'The four windows',
	packQuestion: 'Bring a question',
	packQuestionText: 'Send in one question beforehand. Your name is not on it.',
	packStarted: 'The session has started',
	packStartedText: 'The case card is now on your own screen in the session.',
	packJoin: 'To the session'
};

export const shareWords = { nl, en };
