const nl = {
	notFound: 'Deze pagina is er niet',
	notFoundText:
		'Misschien is de link oud, of is er een letter weggevallen. Heb je een code? Vul die dan in op de startpagina.',
	forbidden: 'Hier mag je niet bij',
	forbiddenText: 'Je account heeft geen toegang tot deze pagina. Klopt dat niet? Vraag het aan je beheerder.',
	tooMany: 'Even wachten',
	tooManyText:
		'Vanaf deze plek zijn te veel verkeerde codes geprobeerd. Wacht tien minuten en probeer het opnieuw.',
	broken: 'Er ging iets mis bij ons',
	brokenText:
		'Wat je schreef en zag als opgeslagen, is bewaard. Laad de pagina opnieuw. Helpt dat niet? Wacht dan even.',
	reference: (request: string) => `Nummer van deze fout, voor je beheerder: ${request}`,
	home: 'Naar de startpagina',
	again: 'Opnieuw proberen'
};

const en: typeof nl = {
	notFound: 'This page does not exist',
	notFoundText:
		'Perhaps the link is old, or a letter is missing. Do you have a code? Fill it in on the start page.',
	forbidden: 'You cannot open this',
	forbiddenText: 'Your account has no access to this page. Is that not right? Ask your administrator.',
	tooMany: 'Please wait a moment',
	tooManyText: 'Too many wrong codes were tried from here. Wait ten minutes and try again.',
	broken: 'Something went wrong on our side',
	brokenText:
		'What you wrote and saw as saved has been kept. Load the page again. If that does not help, wait a moment.',
	reference: (request) => `Number of this error, for your administrator: ${request}`,
	home: 'To the start page',
	again: 'Try again'
};

export const errorWords = { nl, en };
