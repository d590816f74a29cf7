const nl = {
	title: 'Sessies',
	lead: 'Een leerbijeenkomst bereid je voor, leid je en sluit je af. Daarna staan hier alleen nog de leerpunten.',
	new: 'Nieuwe sessie',
	none: 'Je hebt nog geen sessies.',
	noneText: 'Maak een sessie aan. Voorbereiden kost ongeveer een half uur en kan in stukjes.',
	ahead: 'In voorbereiding',
	live: 'Bezig',
	over: 'Afgesloten',
	noDate: 'nog geen datum',
	untitled: 'Zonder werktitel',
	code: (code: string) => `code ${code}`,
	missing: (n: number) =>
		n === 0 ? 'voorbereiding is rond' : n === 1 ? 'nog 1 onderdeel te doen' : `nog ${n} onderdelen te doen`,
	stages: { preparing: 'in voorbereiding', lobby: 'wachtkamer open', running: 'bezig', paused: 'gepauzeerd' },
	enter: 'Naar het scherm van de gespreksleider',
	closedOn: (when: string) => `Afgesloten op ${when}.`,
	endedOn: (when: string) => `Gestopt op ${when}. Er is niets bewaard.`,
	destroying: 'Het verhaal wordt nu gewist. Dat duurt kort.',
	destroyed: (cards: number, kept: number) =>
		`${cards === 1 ? '1 kaartje' : `${cards} kaartjes`} gewist, ${kept === 1 ? '1 tekst' : `${kept} teksten`} bewaard.`,
	receiptWords: 'Bewijs dat het gewist is',
	receiptFile: 'Hetzelfde bewijs, met handtekening (JSON)',
	reportDue: (when: string) => `Het verslag hoort er uiterlijk ${when} te zijn.`,
	report: 'Naar het verslag',
	details: 'Bekijk',
	newTitle: 'Nieuwe sessie',
	newLead: 'Je kunt later alles nog aanpassen.',
	workingTitle: 'Werktitel',
	workingTitleHint:
		'Alleen voor jouw lijst. Gebruik geen namen en geen plaatsen. Bijvoorbeeld: “Zorgen van school”. De werktitel wordt bij het sluiten gewist.',
	playbook: 'Draaiboek',
	plannedAt: 'Wanneer is de bijeenkomst?',
	plannedAtHint: 'Dag en tijd. Weet je het nog niet? Laat het dan leeg.',
	create: 'Maak de sessie aan',
	problems: {
		title: 'Geef de sessie een werktitel. Een paar woorden is genoeg.',
		titleLong: 'De werktitel is te lang. Er passen 80 tekens in.',
		time: 'Dit is geen dag en tijd die we kennen. Kies ze opnieuw.',
		playbook: 'Kies een draaiboek uit de lijst.'
	},
	again: 'Opslaan lukte even niet. Je tekst staat er nog. Probeer het opnieuw.'
};

const en: typeof nl = {
	title: 'Sessions',
	lead: 'You prepare a learning session, lead it and close it. After that only the lessons remain.',
	new: 'New session',
	none: 'You have no sessions yet.',
	noneText: 'Make a session. Preparing takes about half an hour, and you can do it bit by bit.',
	ahead: 'Being prepared',
	live: 'Going on',
	over: 'Closed',
	noDate: 'no date yet',
	untitled: 'No working title',
	code: (code) => `code ${code}`,
	missing: (n) =>
		n === 0 ? 'preparation is complete' : n === 1 ? '1 part still to do' : `${n} parts still to do`,
	stages: { preparing: 'being prepared', lobby: 'waiting room open', running: 'going on', paused: 'paused' },
	enter: 'To the facilitator’s screen',
	closedOn: (when) => `Closed on ${when}.`,
	endedOn: (when) => `Ended on ${when}. Nothing was kept.`,
	destroying: 'The story is being erased now. It takes a moment.',
	destroyed: (cards, kept) =>
		`${cards === 1 ? '1 card' : `${cards} cards`} erased, ${kept === 1 ? '1 item' : `${kept} items`} kept.`,
	receiptWords: 'Proof that it was erased',
	receiptFile: 'The same proof, signed (JSON)',
	reportDue: (when) => `The report is due by ${when}.`,
	report: 'To the report',
	details: 'View',
	newTitle: 'New session',
	newLead: 'You can change everything later.',
	workingTitle: 'Working title',
	workingTitleHint:
		'For your own list only. Use no names and no places. For instance: “Worries from school”. The working title is erased at closing.',
	playbook: 'Script',
	plannedAt: 'When is the session?',
	plannedAtHint: 'Day and time. Not known yet? Leave it empty.',
	create: 'Make the session',
	problems: {
		title: 'Give the session a working title. A few words are enough.',
		titleLong: 'The working title is too long. It may have 80 characters.',
		time: 'This is not a day and time we know. Choose them again.',
		playbook: 'Choose a script from the list.'
	},
	again: 'Saving did not work just now. Your text is still there. Try again.'
};

export const sessionsWords = { nl, en };
