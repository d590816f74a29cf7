// The words on discussion cards. They are part of a document, so they are Dutch.
export const cardText = {
	title: (title: string) => `Gesprekskaarten: ${title}`,
	how: 'Zo gebruik je de kaarten',
	steps: [
		'Leg de kaarten met de titel naar boven.',
		'Ieder kiest een kaart die blijft hangen.',
		'Lees om de beurt voor en beantwoord de vraag.',
		'Zoek samen iets dat ertegen spreekt.'
	],
	against: 'Wat ertegen spreekt',
	talk: 'Om over te praten',
	blank: 'Zelf een les',
	blankLines: ['In vergelijkbare situaties kan het helpen om …', 'omdat …', 'tenzij …']
};
