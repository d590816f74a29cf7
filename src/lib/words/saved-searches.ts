// Searches that someone wants to do again.
const nl = {
	title: 'Jouw zoekopdrachten',
	save: 'Bewaar deze zoekopdracht',
	name: 'Hoe noem je deze zoekopdracht?',
	keep: 'Bewaar',
	forget: 'Vergeet',
	forgetNamed: (name: string) => `Vergeet zoekopdracht ${name}`,
	done: (name: string) => `«${name}» is bewaard. Alleen jij ziet deze zoekopdracht.`,
	refused: {
		name_missing: 'Geef de zoekopdracht een naam.',
		empty: 'Zoek eerst iets, of verfijn. Dan is er iets om te bewaren.',
		too_many: 'Je hebt er al dertig. Vergeet er eerst een.'
	} as Record<string, string>
};

const en: typeof nl = {
	title: 'Your searches',
	save: 'Save this search',
	name: 'What do you call this search?',
	keep: 'Save',
	forget: 'Forget',
	forgetNamed: (name) => `Forget search ${name}`,
	done: (name) => `«${name}» is saved. Only you see this search.`,
	refused: {
		name_missing: 'Give the search a name.',
		empty: 'Search or narrow down first. Then there is something to save.',
		too_many: 'You have thirty already. Forget one first.'
	}
};

export const savedSearchWords = { nl, en };
