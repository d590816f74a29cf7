// The buttons and keys of the editor of a handout.
const nl = {
	toolbar: 'Opmaak',
	acts: {
		bold: 'Vet',
		italic: 'Cursief',
		section: 'Kop',
		subsection: 'Tussenkop',
		bullets: 'Opsomming',
		numbers: 'Genummerd',
		quote: 'Citaat'
	},
	keys: {
		bold: 'Ctrl+B',
		italic: 'Ctrl+I',
		section: 'Ctrl+Alt+2',
		subsection: 'Ctrl+Alt+3',
		bullets: 'Ctrl+Alt+8',
		numbers: 'Ctrl+Alt+7',
		quote: 'Ctrl+Alt+9'
	},
	keysTitle: 'Toetsen',
	keysLead: 'De knoppen hierboven hebben ook een toets. Met Tab ga je gewoon verder op de pagina.',
	keyThread: 'Ctrl+Alt+D: hoor waar deze zin vandaan komt',
	here: 'Deze zin',
	from: (list: string) => `komt uit ${list}`,
	fixed: 'is vaste tekst',
	own: 'is van jou, zonder draad',
	selection: 'volgt uit de keuze van leerpunten',
	none: 'Zet de cursor in een zin. Dan zie je hier waar die vandaan komt.'
};

const en: typeof nl = {
	toolbar: 'Mark-up',
	acts: {
		bold: 'Bold',
		italic: 'Italic',
		section: 'Heading',
		subsection: 'Subheading',
		bullets: 'List',
		numbers: 'Numbered',
		quote: 'Quote'
	},
	keys: nl.keys,
	keysTitle: 'Keys',
	keysLead: 'The buttons above have a key as well. Tab simply goes on through the page.',
	keyThread: 'Ctrl+Alt+D: hear where this sentence comes from',
	here: 'This sentence',
	from: (list) => `comes from ${list}`,
	fixed: 'is fixed text',
	own: 'is yours, without a thread',
	selection: 'follows from the choice of lessons',
	none: 'Put the cursor in a sentence. Then you see here where it comes from.'
};

export const editorWords = { nl, en };
