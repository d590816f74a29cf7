const nl = {
	title: 'Leren of casusoverleg?',
	heading: 'Leren of casusoverleg?',
	lead: 'In een leerbijeenkomst leren we zonder namen. In een casusoverleg wordt gewerkt aan hulp voor een gezin, en dat kan niet zonder naam. Allebei zijn nodig. Ze gaan niet samen.',
	urgent: 'Moet er nu iets gebeuren?',
	urgentText:
		'Wacht dan niet op een leerbijeenkomst. Is iemand in gevaar, bel 112. Vermoed je kindermishandeling of huiselijk geweld, volg de meldcode en bel Veilig Thuis: 0800-2000.',
	sides: [
		{
			title: 'Leerbijeenkomst',
			points: [
				'Gaat over ons eigen werk.',
				'Zonder namen en zo onherkenbaar mogelijk.',
				'Deelnemers komen ook van buiten het gezin en zijn hulp.',
				'Je zoekt tegenspraak en laat verschil van inzicht staan.',
				'Na afloop is het verhaal weg. Een algemene les blijft.'
			]
		},
		{
			title: 'Casusoverleg',
			points: [
				'Gaat over dit kind en dit gezin.',
				'Met naam, en volgens de regels voor privacy.',
				'Met wie bij het gezin betrokken is. Het gezin weet ervan en praat zo mogelijk mee.',
				'Je werkt toe naar wat er nu gebeurt en wie dat doet.',
				'Wat is afgesproken, staat in het dossier.'
			]
		}
	],
	why: 'Waarom hier zonder namen?',
	whyText: [
		'Om te leren hoeft niemand te weten wie het was. Je kijkt naar wat jij zag, dacht en deed. Dat kan ook bij een ander gezin spelen.',
		'Om te helpen moet je dat juist wel weten. Een overleg over ‘een kind van twaalf’ helpt geen kind. Merk je tijdens een leerbijeenkomst dat er iets moet gebeuren? Dan parkeren we dat. Wie verantwoordelijk is, pakt het daarna op, buiten deze app.'
	],
	decisions: 'Waarom geen besluiten?',
	decisionsText:
		'Je durft meer te zeggen als er niets van afhangt. En een kind heeft recht op een besluit van de mensen die daarvoor verantwoordelijk zijn, met het gezin erbij. Daarom heeft Vensterbank nergens een veld voor een besluit.',
	windows: 'De vier vensters',
	windowsText:
		'De volgorde mensen, feiten, weging en volgende stap is bekend van het model De viervensters® van VanMontfoort. Vensterbank is een eigen uitwerking om van te leren. VanMontfoort heeft die niet gemaakt en niet goedgekeurd.'
};

const en: typeof nl = {
	title: 'Learning or case meeting?',
	heading: 'Learning or case meeting?',
	lead: 'In a learning session we learn without names. In a case meeting people work on help for a family, which cannot be done without a name. Both are needed. They do not mix.',
	urgent: 'Does something have to be done now?',
	urgentText:
		'Then do not wait for a learning session. If someone is in danger, call 112. If you suspect child abuse or domestic violence, follow the reporting code and call Veilig Thuis: 0800-2000.',
	sides: [
		{
			title: 'Learning session',
			points: [
				'Is about our own work.',
				'Without names and as unrecognisable as possible.',
				'Participants also come from outside the family and its help.',
				'You look for dissent and let differences of view stand.',
				'Afterwards the story is gone. A general lesson stays.'
			]
		},
		{
			title: 'Case meeting',
			points: [
				'Is about this child and this family.',
				'With a name, and by the rules of privacy.',
				'With those involved with the family. The family knows of it and joins in where possible.',
				'You work towards what happens now and who does it.',
				'What is agreed stands in the file.'
			]
		}
	],
	why: 'Why without names here?',
	whyText: [
		'To learn, nobody needs to know who it was. You look at what you saw, thought and did. That can also happen with another family.',
		'To help, you do need to know. A meeting about ‘a child of twelve’ helps no child. Do you notice during a learning session that something must be done? Then we park it. Whoever is responsible takes it up afterwards, outside this app.'
	],
	decisions: 'Why no decisions?',
	decisionsText:
		'You dare to say more when nothing depends on it. And a child has a right to a decision by the people who are responsible for it, with the family present. That is why Vensterbank has no field for a decision anywhere.',
	windows: 'The four windows',
	windowsText:
		'The order people, facts, weighing and next step is known from the model De viervensters® by VanMontfoort. Vensterbank is a version of its own, made for learning. VanMontfoort did not make or approve it.'
};

export const learningWords = { nl, en };
