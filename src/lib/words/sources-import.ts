// Bringing in a list of sources: what was read, what was not, and what will happen.
const nl = {
	title: 'Haal een lijst met bronnen binnen',
	lead: 'Uit een rekenblad (CSV), uit Zotero of een andere verwijzingenlijst (BibTeX of CSL-JSON). Je ziet eerst wat erin staat. Er gaat niets het internet op.',
	file: 'Bestand',
	fileHint: 'Met .csv, .bib of .json. Tot 300.000 tekens.',
	paste: 'Of plak de lijst hier',
	columns:
		'Een CSV-bestand begint met een regel namen: titel, soort, auteurs, jaar, uitgever, url, toelichting, herzien voor. Alleen titel moet.',
	look: 'Kijk wat erin staat',
	previewTitle: 'Dit staat erin',
	formats: { csv: 'CSV', bibtex: 'BibTeX', csl: 'CSL-JSON' } as Record<string, string>,
	read: (format: string, fresh: number, known: number, unread: number) =>
		`Gelezen als ${format}. Nieuw: ${fresh}. Staat er al: ${known}. Niet gelezen: ${unread}.`,
	freshTitle: 'Nieuw',
	freshLead: 'Kijk na wat voor bron het is. Vink uit wat je niet wilt.',
	take: (title: string) => `Neem ${title} op`,
	kindOf: (title: string) => `Wat voor bron is ${title}?`,
	knownTitle: 'Staat er al',
	knownLead: 'Deze slaan we over.',
	unreadTitle: 'Niet gelezen',
	unreadLead: 'Maak deze regels beter in de tekst hieronder en kijk opnieuw. De rest kun je nu al opnemen.',
	atLine: (n: number) => `Regel ${n}`,
	problems: {
		title_missing: 'er is geen titel',
		unreadable: 'deze regel is niet te lezen',
		too_long: 'een van de teksten is te lang',
		too_many:
			'we lezen hoogstens 1.000 bronnen tegelijk. Vanaf hier is niets gelezen. Haal de rest apart binnen',
		too_many_abbreviations:
			'er zijn te veel afkortingen (@string), of ze zijn samen te lang. Vanaf hier tellen ze niet mee',
		wrong_columns: 'in de eerste regel staat geen kolom «titel»',
		no_entry: 'er staat geen bron in'
	} as Record<string, string>,
	alsoKept: 'Ook bewaard:',
	takeIn: (n: number) => (n === 1 ? 'Neem deze bron op' : `Neem deze ${n} bronnen op`),
	textTitle: 'De tekst zelf',
	again: 'Kijk opnieuw',
	refused: {
		nothing: 'Kies een bestand of plak een lijst.',
		too_long: 'Deze lijst is te lang. Deel hem in tweeën.'
	} as Record<string, string>,
	done: (added: number, known: number) =>
		`${added === 1 ? '1 bron' : `${added} bronnen`} opgenomen.${known ? ` ${known} stond er al.` : ''}`
};

const en: typeof nl = {
	title: 'Bring in a list of sources',
	lead: 'From a spreadsheet (CSV), from Zotero or another reference list (BibTeX or CSL-JSON). First you see what is in it. Nothing goes over the internet.',
	file: 'File',
	fileHint: 'With .csv, .bib or .json. Up to 300,000 characters.',
	paste: 'Or paste the list here',
	columns:
		'A CSV file begins with a line of names: title, kind, authors, year, publisher, url, note, review. Only title is needed.',
	look: 'See what is in it',
	previewTitle: 'This is in it',
	formats: { csv: 'CSV', bibtex: 'BibTeX', csl: 'CSL-JSON' },
	read: (format, fresh, known, unread) =>
		`Read as ${format}. New: ${fresh}. There already: ${known}. Not read: ${unread}.`,
	freshTitle: 'New',
	freshLead: 'Check what kind of source each is. Untick what you do not want.',
	take: (title) => `Take in ${title}`,
	kindOf: (title) => `What kind of source is ${title}?`,
	knownTitle: 'There already',
	knownLead: 'We pass over these.',
	unreadTitle: 'Not read',
	unreadLead: 'Mend these lines in the text below and look again. The others can be taken in now.',
	atLine: (n) => `Line ${n}`,
	problems: {
		title_missing: 'there is no title',
		unreadable: 'this line cannot be read',
		too_long: 'one of the texts is too long',
		too_many: 'we read up to 1,000 sources at once. Nothing was read from here on. Bring in the rest apart',
		too_many_abbreviations:
			'there are too many abbreviations (@string), or they are too long together. They do not count from here on',
		wrong_columns: 'the first line has no column «title»',
		no_entry: 'there is no source in it'
	},
	alsoKept: 'Also kept:',
	takeIn: (n) => (n === 1 ? 'Take in this source' : `Take in these ${n} sources`),
	textTitle: 'The text itself',
	again: 'Look again',
	refused: {
		nothing: 'Choose a file or paste a list.',
		too_long: 'This list is too long. Cut it in two.'
	},
	done: (added, known) =>
		`${added === 1 ? '1 source' : `${added} sources`} taken in.${known ? ` ${known} there already.` : ''}`
};

export const sourcesImportWords = { nl, en };
