const nl = {
	title: 'Handreikingen om te lezen',
	lead: 'Wat groepen van professionals samen leerden. Vrij te lezen, te printen en te delen.',
	none: 'Er is nu niets om te lezen.',
	noneText: 'Organisaties kunnen hun handreikingen hier neerzetten.',
	feed: 'Volg nieuwe handreikingen (Atom)',
	by: (organisation: string, when: string) => `${organisation}, ${when}`,
	version: (n: number) => `versie ${n}`,
	reviewIn: (month: string) => `wordt opnieuw bekeken in ${month}`,
	withdrawn: 'Deze handreiking is ingetrokken. Gebruik haar niet meer.',
	newer: 'De schrijvers werken aan een nieuwe versie. Dit is de versie die nu geldt.',
	take: 'Meenemen',
	themes: 'Thema’s',
	all: 'Alle handreikingen',
	forWhom: 'Lees de tekst voor',
	audiences: {
		team: 'Team',
		management: 'Leiding',
		policy: 'Beleid',
		family: 'Ouders en jongeren'
	},
	leftOut: (n: number) =>
		n === 1
			? 'Eén zin is weggelaten, omdat het leerpunt erachter is ingetrokken.'
			: `${n} zinnen zijn weggelaten, omdat het leerpunt erachter is ingetrokken.`
};

const en: typeof nl = {
	title: 'Handouts to read',
	lead: 'What groups of professionals learned together. In Dutch; free to read, print and share.',
	none: 'There is nothing to read now.',
	noneText: 'Organisations can put their handouts here.',
	feed: 'Follow new handouts (Atom)',
	by: (organisation, when) => `${organisation}, ${when}`,
	version: (n) => `version ${n}`,
	reviewIn: (month) => `to be looked at again in ${month}`,
	withdrawn: 'This handout has been withdrawn. Do not use it any more.',
	newer: 'The writers are working on a next version. This is the version that holds now.',
	take: 'Take along',
	themes: 'Themes',
	all: 'All handouts',
	forWhom: 'Read the text for',
	audiences: {
		team: 'Team',
		management: 'Management',
		policy: 'Policy',
		family: 'Parents and young people'
	},
	leftOut: (n) =>
		n === 1
			? 'One sentence has been left out, because the lesson behind it was withdrawn.'
			: `${n} sentences have been left out, because the lesson behind them was withdrawn.`
};

export const readingWords = { nl, en };
