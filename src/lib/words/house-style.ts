// The page on which an organisation sets how its documents look.
const nl = {
	title: 'Huisstijl',
	lead: 'Zo zien jullie handreikingen eruit: op de openbare pagina, in HTML, PDF, Word en OpenDocument, en op de kaarten.',
	accent: 'Kleur van koppen en links',
	accentHint: 'Een donkere kleur. Op wit papier moet de tekst goed te lezen zijn (contrast 4,5 of meer).',
	contrast: (ratio: string, enough: boolean) =>
		enough
			? `Contrast met wit: ${ratio}. Dat leest goed.`
			: `Contrast met wit: ${ratio}. Dat is te licht: kies donkerder.`,
	font: 'Lettertype',
	fonts: {
		sans: 'Schreefloos (Source Sans 3)',
		serif: 'Met schreef (Libertinus)',
		legible: 'Extra goed te onderscheiden (Atkinson Hyperlegible)'
	},
	fontNote:
		'Word en OpenDocument gebruiken een lettertype dat op elke computer staat: Calibri, Georgia of Verdana.',
	logo: 'Logo',
	logoHint:
		'SVG of PNG, hooguit 500 kB. We tekenen het opnieuw als plaatje; je bestand zelf bewaren we niet.',
	logoText: 'Wat staat er op het logo?',
	logoTextHint: 'Voor wie het logo niet ziet, bijvoorbeeld de naam van jullie organisatie.',
	noLogo: 'Haal het logo weg',
	now: 'Logo nu',
	save: 'Bewaar de huisstijl',
	saved: 'De huisstijl is bewaard. Nieuwe bestanden krijgen hem meteen.',
	refused: {
		accent_unreadable: 'Deze kleur is te licht voor tekst op papier. Kies een donkerder kleur.',
		font_unknown: 'Kies een van de lettertypen.',
		logo_too_large: 'Het logo is te groot. Kies een bestand van hooguit 500 kB.',
		logo_not_a_picture: 'Dit bestand is geen SVG of PNG die we kunnen lezen.',
		logo_too_narrow: 'Dit logo is een heel lange strook. Kies een logo met een gewonere vorm.',
		logo_text_missing: 'Schrijf op wat er op het logo staat, voor wie het niet ziet.'
	} as Record<string, string>
};

const en: typeof nl = {
	title: 'House style',
	lead: 'This is how your handouts look: on the public page, in HTML, PDF, Word and OpenDocument, and on the cards.',
	accent: 'Colour of headings and links',
	accentHint: 'A dark colour. On white paper the text must read well (contrast 4.5 or more).',
	contrast: (ratio, enough) =>
		enough
			? `Contrast with white: ${ratio}. That reads well.`
			: `Contrast with white: ${ratio}. That is too light: choose a darker one.`,
	font: 'Font',
	fonts: {
		sans: 'Sans serif (Source Sans 3)',
		serif: 'With serifs (Libertinus)',
		legible: 'Extra easy to tell apart (Atkinson Hyperlegible)'
	},
	fontNote: 'Word and OpenDocument use a font that is on every computer: Calibri, Georgia or Verdana.',
	logo: 'Logo',
	logoHint: 'SVG or PNG, 500 kB at most. We draw it anew as a picture; your file itself is not kept.',
	logoText: 'What does the logo say?',
	logoTextHint: 'For who does not see the logo, such as the name of your organisation.',
	noLogo: 'Take the logo away',
	now: 'Logo now',
	save: 'Save the house style',
	saved: 'The house style has been saved. New files get it at once.',
	refused: {
		accent_unreadable: 'This colour is too light for text on paper. Choose a darker one.',
		font_unknown: 'Choose one of the fonts.',
		logo_too_large: 'The logo is too large. Choose a file of 500 kB at most.',
		logo_not_a_picture: 'This file is not an SVG or PNG that we can read.',
		logo_too_narrow: 'This logo is a very long strip. Choose one with a more usual shape.',
		logo_text_missing: 'Write down what the logo says, for who does not see it.'
	}
};

export const houseStyleWords = { nl, en };
