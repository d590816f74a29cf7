const nl = {
	optional: 'hoeft niet',
	charactersLeft: (n: number) => (n === 1 ? 'nog 1 teken' : `nog ${n} tekens`),
	wordsLeft: (n: number) => (n === 1 ? 'nog 1 woord' : `nog ${n} woorden`),
	charactersOver: (n: number) => `${n} ${n === 1 ? 'teken' : 'tekens'} te veel. Maak de tekst korter.`,
	wordsOver: (n: number) => `${n} ${n === 1 ? 'woord' : 'woorden'} te veel. Maak de tekst korter.`,
	choose: 'Maak een keuze',
	close: 'Sluiten',
	cancel: 'Terug',
	kinds: { info: 'Let op', warn: 'Let op', error: 'Dat ging niet goed', success: 'Gelukt' },
	phase: (n: number, of: number) => `Fase ${n} van ${of}`,
	timeLeft: (minutes: number) => (minutes === 1 ? 'nog 1 minuut' : `nog ${minutes} minuten`),
	lastMinute: 'nog minder dan een minuut',
	timeUp: 'De tijd is om. Rond rustig af.',
	timeOver: (minutes: number) =>
		minutes === 1
			? '1 minuut over de tijd. Rond rustig af.'
			: `${minutes} minuten over de tijd. Rond rustig af.`,
	paused: 'Gepauzeerd',
	saved: 'Opgeslagen',
	saving: 'Bezig met opslaan',
	offline: 'Offline. Je tekst staat klaar en wordt verstuurd als er weer verbinding is.',
	offlineCount: (n: number) =>
		n === 1
			? 'Offline. 1 bericht staat klaar en wordt vanzelf verstuurd.'
			: `Offline. ${n} berichten staan klaar en worden vanzelf verstuurd.`,
	connecting: 'Verbinding maken',
	qr: (url: string) => `QR-code. Hij opent het adres ${url}`,
	asTable: 'Bekijk als tabel',
	place: 'Plek',
	count: 'Aantal',
	people: (n: number) => (n === 1 ? '1 persoon' : `${n} personen`)
};

const en: typeof nl = {
	optional: 'optional',
	charactersLeft: (n) => (n === 1 ? '1 character left' : `${n} characters left`),
	wordsLeft: (n) => (n === 1 ? '1 word left' : `${n} words left`),
	charactersOver: (n) => `${n} ${n === 1 ? 'character' : 'characters'} too many. Make the text shorter.`,
	wordsOver: (n) => `${n} ${n === 1 ? 'word' : 'words'} too many. Make the text shorter.`,
	choose: 'Choose one',
	close: 'Close',
	cancel: 'Back',
	kinds: { info: 'Please note', warn: 'Please note', error: 'That did not work', success: 'Done' },
	phase: (n, of) => `Phase ${n} of ${of}`,
	timeLeft: (minutes) => (minutes === 1 ? '1 minute left' : `${minutes} minutes left`),
	lastMinute: 'less than a minute left',
	timeUp: 'Time is up. Finish calmly.',
	timeOver: (minutes) =>
		minutes === 1 ? '1 minute over time. Finish calmly.' : `${minutes} minutes over time. Finish calmly.`,
	paused: 'Paused',
	saved: 'Saved',
	saving: 'Saving',
	offline: 'Offline. Your text is ready and will be sent when the line is back.',
	offlineCount: (n) =>
		n === 1
			? 'Offline. 1 message is ready and will be sent by itself.'
			: `Offline. ${n} messages are ready and will be sent by themselves.`,
	connecting: 'Connecting',
	qr: (url) => `QR code. It opens the address ${url}`,
	asTable: 'Show as a table',
	place: 'Place',
	count: 'Count',
	people: (n) => (n === 1 ? '1 person' : `${n} people`)
};

export const uiWords = { nl, en };
