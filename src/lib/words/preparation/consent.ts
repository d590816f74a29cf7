const nl = {
	title: 'Toestemming',
	lead: 'Leg vast wat er is besloten en waarom. Het formulier zelf hoort in het dossier, niet hier.',
	decision: 'Wat is er besloten?',
	decisions: {
		given: { label: 'De ouders en zo nodig het kind vinden het goed', hint: 'Zij hebben ja gezegd.' },
		not_needed: {
			label: 'Toestemming is niet nodig',
			hint: 'De situatie is zo verteld dat niemand het gezin herkent.'
		},
		open: { label: 'Nog niet besloten', hint: 'De sessie kan nog niet beginnen.' },
		refused: { label: 'Er is nee gezegd', hint: 'Dan gaat deze sessie niet door.' }
	},
	reason: 'Waarom is dat zo besloten?',
	reasonHint: 'In algemene woorden. Geen namen. Dit is een besluit over de sessie, niet over het gezin.',
	refused: 'Nee is nee',
	refusedText:
		'Kies een andere situatie. Stop en wis deze sessie op het overzicht. Zeg tegen het gezin dat dit geen gevolgen heeft voor de hulp.',
	openTitle: 'Nog open',
	openText: 'Zolang het besluit open is, kan de sessie niet beginnen.',
	age: 'Wie zegt ja of nee?',
	ageText:
		'Onder de 12 jaar de ouders met gezag. Van 12 tot 16 jaar de ouders én het kind. Vanaf 16 jaar de jongere zelf. Vraag je functionaris gegevensbescherming of dit ook voor leren geldt.',
	parents: 'Tekst voor ouders',
	parentsHint: 'Deze tekst mag je voorlezen of meegeven.',
	parentsText:
		'Wij willen leren van wat er bij u thuis en in de hulp is gebeurd. Collega’s van verschillende organisaties praten daar één keer over. Wij gebruiken geen namen. Wij nemen daar geen besluiten over u of uw kind. Na afloop wissen we het verhaal. We bewaren alleen algemene lessen voor ons werk. U mag nee zeggen, ook later nog. Dat heeft geen gevolgen voor de hulp. Wilt u weten wat we geleerd hebben? Dat kan.',
	parentsPage: 'De pagina voor ouders',
	reasonMissing: 'Schrijf in een paar woorden waarom dit zo is besloten.'
};

const en: typeof nl = {
	title: 'Consent',
	lead: 'Record what was decided and why. The form itself belongs in the file, not here.',
	decision: 'What was decided?',
	decisions: {
		given: { label: 'The parents, and the child where needed, agree', hint: 'They said yes.' },
		not_needed: {
			label: 'Consent is not needed',
			hint: 'The situation is told in such a way that nobody recognises the family.'
		},
		open: { label: 'Not decided yet', hint: 'The session cannot start yet.' },
		refused: { label: 'They said no', hint: 'Then this session does not take place.' }
	},
	reason: 'Why was it decided so?',
	reasonHint: 'In general words. No names. This is a decision about the session, not about the family.',
	refused: 'No is no',
	refusedText:
		'Choose another situation. End and erase this session on the overview. Tell the family that this has no consequences for the help they get.',
	openTitle: 'Still open',
	openText: 'As long as the decision is open, the session cannot start.',
	age: 'Who says yes or no?',
	ageText:
		'Under 12 the parents with authority. From 12 to 16 the parents and the child. From 16 the young person. Ask your data protection officer whether this holds for learning too.',
	parents: 'Text for parents',
	parentsHint: 'You may read this text aloud or hand it over.',
	parentsText:
		'We want to learn from what happened in your home and in the help you got. Colleagues from several organisations talk about it once. We use no names. We make no decisions about you or your child there. Afterwards we erase the story. We keep only general lessons for our work. You may say no, also later. That has no consequences for the help. Do you want to know what we learned? You can.',
	parentsPage: 'The page for parents',
	reasonMissing: 'Write in a few words why it was decided so.'
};

export const consentWords = { nl, en };
