// The page where an administrator says which words the checks may leave alone.
const nl = {
	title: 'Woorden die mogen blijven',
	lead: 'Het meekijken wijst alles aan wat een naam lijkt. Ook de naam van jullie team, van een methode of van een vaste partner. Zet die woorden hier. Dan vraagt de app er niet meer naar, bij niemand van jullie organisatie.',
	notPeople:
		'Zet hier geen namen van mensen, scholen, straten of plaatsen. Daaraan is een gezin te herkennen. Deze woorden zijn te zien voor iedereen die bij jullie meedoet.',
	label: 'Woord of naam',
	hint: 'Bijvoorbeeld de naam van een team of van een werkwijze. Hoofdletters maken niet uit.',
	add: 'Zet op de lijst',
	list: (n: number) => (n === 1 ? '1 woord op de lijst' : `${n} woorden op de lijst`),
	none: 'Er staat nog niets op de lijst',
	remove: 'Haal weg',
	removeOne: (words: string) => `Haal weg: ${words}`,
	added: (words: string) => `“${words}” staat op de lijst. Vanaf nu vraagt de app er niet meer naar.`,
	removed: (words: string) => `“${words}” staat niet meer op de lijst.`,
	refused: {
		empty: 'Typ een woord of een naam.',
		too_long: 'Dit is te lang voor een woord of een naam. Maak het korter.',
		points: 'Hier staat een nummer, een adres of een datum van iemand. Dat kan niet op deze lijst.',
		known: 'Dit staat al op de lijst.',
		too_many: 'De lijst is vol. Haal eerst iets weg dat niet meer nodig is.'
	}
};

const en: typeof nl = {
	title: 'Words that may stay',
	lead: 'The checks point at everything that looks like a name. Also at the name of your team, of a method or of a regular partner. Put those words here. The app will not ask about them again, with anyone in your organisation.',
	notPeople:
		'Put no names of people, schools, streets or places here. A family can be recognised by those. These words can be seen by everyone who takes part with you.',
	label: 'Word or name',
	hint: 'For example the name of a team or of a way of working. Capitals make no difference.',
	add: 'Put on the list',
	list: (n) => (n === 1 ? '1 word on the list' : `${n} words on the list`),
	none: 'There is nothing on the list yet',
	remove: 'Take away',
	removeOne: (words) => `Take away: ${words}`,
	added: (words) => `“${words}” is on the list. From now on the app does not ask about it.`,
	removed: (words) => `“${words}” is no longer on the list.`,
	refused: {
		empty: 'Type a word or a name.',
		too_long: 'This is too long for a word or a name. Make it shorter.',
		points: 'There is a number, an address or a date of someone here. That cannot stand on this list.',
		known: 'This is on the list already.',
		too_many: 'The list is full. First take away something you no longer need.'
	}
};

export const allowedListWords = { nl, en };
