// What stands in a letter by mail. Always in Dutch: who reads it did not choose a language. Never anything of a case.
const close = '\n\nDit bericht is vanzelf gemaakt door Vensterbank. Je hoeft niet te antwoorden.';
const ending = (stop: string | undefined) => (stop ? `\n\nWil je dit niet meer horen? Ga naar ${stop}` : '');
const at = (url: string | undefined, otherwise: string) => url ?? otherwise;

export const letters = {
	reportDue: (code: string, days: number, url: string | undefined) => ({
		subject:
			days > 0
				? `Verslag van ${code}: nog ${days === 1 ? '1 dag' : `${days} dagen`}`
				: `Verslag van ${code}: vandaag is de laatste dag`,
		text:
			`Het verslag van bijeenkomst ${code} is nog niet nagekeken. ` +
			(days > 0
				? `Je hebt nog ${days === 1 ? '1 dag' : `${days} dagen`}. `
				: 'De twee weken zijn om. Deelnemers wachten erop. ') +
			`Kijk of niemand te herkennen is en of er geen besluit in staat.\n\n${at(url, 'Log in bij Vensterbank en ga naar Sessies.')}${close}`
	}),
	lookBack: (code: string, months: number, url: string | undefined) => ({
		subject: `Terugkijken op ${code}`,
		text:
			`Jullie spraken af om terug te kijken op bijeenkomst ${code}. Dat kan nu: het is ${months} maanden geleden. ` +
			`Vraag wie een code op papier heeft om die te gebruiken.\n\n${at(url, 'Dat kan op de pagina Terugkijken van Vensterbank.')}${close}`
	}),
	handoutDue: (title: string, url: string | undefined) => ({
		subject: 'Een handreiking is toe aan een nieuwe blik',
		text:
			`De handreiking «${title}» is een jaar geleden nagekeken. Klopt alles nog? ` +
			`Bevestig dat, schrijf een nieuwe versie, of trek haar in.\n\n${at(url, 'Log in bij Vensterbank en ga naar Handreikingen.')}${close}`
	}),
	inHandout: (code: string, title: string, url: string | undefined, stop: string | undefined) => ({
		subject: `Jullie leerpunt staat in een handreiking`,
		text:
			`Je was bij bijeenkomst ${code}. Een leerpunt van jullie staat nu in de handreiking «${title}».\n\n` +
			at(url, 'De handreiking is nog niet openbaar. Vraag je gespreksleider om een exemplaar.') +
			ending(stop) +
			close
	}),
	answered: (code: string, proposal: string, answer: string, stop: string | undefined) => ({
		subject: 'Er is antwoord op wat jullie terugpraatten',
		text: `Je was bij bijeenkomst ${code}. Jullie stelden voor: «${proposal}»\n\nHet antwoord: «${answer}»${ending(stop)}${close}`
	}),
	test: () => ({
		subject: 'Proefbericht van Vensterbank',
		text: `Dit is een proefbericht. Als je dit leest, werkt het versturen.${close}`
	})
};
