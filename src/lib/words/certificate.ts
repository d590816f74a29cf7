// A certificate of participation: that someone took part, and nothing of what was said.
const nl = {
	title: 'Bewijs van deelname',
	lead: 'Vul in en druk af. Wat je hier typt, blijft in deze browser: we sturen en bewaren niets. De handtekening van de gespreksleider maakt het geldig.',
	name: 'Jouw naam',
	organisation: 'Waar je werkt',
	month: 'Maand van de bijeenkomst',
	hours: 'Aantal uren',
	print: 'Druk af',
	heading: 'Bewijs van deelname',
	says: 'nam deel aan een leerbijeenkomst',
	about:
		'In een leerbijeenkomst leren professionals uit verschillende organisaties van één casus. Er worden geen besluiten genomen over een kind of gezin. Wat er gezegd is, blijft in de groep.',
	lasted: (hours: string) => (hours === '1' ? '1 uur' : `${hours} uur`),
	nameOpen: 'naam',
	signed: 'Handtekening gespreksleider',
	place: 'Plaats en datum'
};

const en: typeof nl = {
	title: 'Certificate of participation',
	lead: 'Fill in and print. What you type here stays in this browser: we send and keep nothing. The signature of the facilitator makes it valid.',
	name: 'Your name',
	organisation: 'Where you work',
	month: 'Month of the session',
	hours: 'Number of hours',
	print: 'Print',
	heading: 'Certificate of participation',
	says: 'took part in a learning session',
	about:
		'In a learning session professionals from several organisations learn from one case. No decisions are made about a child or family. What was said stays in the group.',
	lasted: (hours) => (hours === '1' ? '1 hour' : `${hours} hours`),
	nameOpen: 'name',
	signed: 'Signature of the facilitator',
	place: 'Place and date'
};

export const certificateWords = { nl, en };
