// A session that never was: what it kept, for tests. Every situation is made up.
import type { Kept } from '#lib/session/kept.ts';

export const exampleKept: Kept = {
	session: 'LB-26-03',
	month: '2026-03',
	playbook: 'vier-vensters-120',
	organisations: ['gemeente', 'jeugdbescherming', 'onderwijs'],
	people: 8,
	question: 'Wat helpt ons om rust te houden als de zorgen toenemen?',
	otherQuestions: ['Hoe houden we oma in beeld?'],
	notes: [
		{ id: 'n1', phase: 'people', window: 1, text: 'De buren als steun misten in ons beeld.' },
		{ id: 'n2', phase: 'facts', window: 2, text: 'Veel kwam van één bron.' }
	],
	lessons: [
		{
			id: 'a',
			kind: 'method',
			windows: [2],
			situation: 'Er komen in korte tijd veel zorgen binnen, vooral van één melder.',
			element: 'Bij elke zorg opschrijven van wie je het weet',
			elementKind: 'act',
			origin: 'could_have',
			helps: 'om bij elke zorg op te schrijven wie het zelf heeft gezien',
			because: 'omdat een zorg die vaak terugkomt anders op een feit gaat lijken.',
			unless: 'de bron daardoor gevaar loopt',
			certainty: 'seen_before',
			counter: ['Het kost tijd en het kan wantrouwen wekken.'],
			policy: 'Ruimte in het formulier voor de bron.',
			recognition: { new: 3, known: 2, known_not_done: 3 },
			obstacles: ['Het formulier vraagt er niet naar.']
		},
		{
			id: 'b',
			kind: 'cooperation',
			windows: [2, 1],
			situation: 'Er komen in korte tijd veel zorgen binnen, vooral van één melder.',
			element: 'Bij elke zorg opschrijven van wie je het weet',
			elementKind: 'act',
			origin: 'could_have',
			helps: 'eerst zelf bij het gezin te gaan kijken naar een gewone dag',
			because: 'je dan ook ziet wat goed gaat',
			unless: '',
			certainty: 'idea',
			counter: [],
			besides: 'a',
			recognition: { new: 5, known: 3, known_not_done: 0 },
			obstacles: []
		},
		{
			id: 'c',
			kind: 'ethics',
			windows: [3],
			situation: 'Het team wordt ongerust en wil snel iets doen.',
			element: 'De eigen angst hardop noemen voordat je weegt',
			elementKind: 'attitude',
			origin: 'did',
			helps: 'eerst ieder voor zich op te schrijven waar je bang voor bent',
			because: 'angst anders ongemerkt meeweegt',
			unless: 'er nu iemand gevaar loopt',
			certainty: 'idea',
			counter: ['Niet iedereen voelt zich veilig om dit te delen.'],
			recognition: { new: 6, known: 1, known_not_done: 1 },
			obstacles: ['Er is geen tijd voor.']
		}
	],
	differences: [
		{
			id: 'd1',
			about: 'Wanneer is het goed genoeg?',
			positions: [
				{ text: 'Als de dagen voorspelbaar zijn.', ground: 'Een kind heeft ritme nodig.' },
				{ text: 'Als ouders hulp durven vragen.', ground: 'Dan zie je problemen op tijd.' }
			],
			wouldSettle: 'Samen kijken naar wat kinderen zelf zeggen.'
		}
	],
	lastWords: [
		{
			id: 'w1',
			text: 'Ik ga vaker vragen van wie we het weten.',
			recommendation: 'Neem per week een kwartier om samen te kijken wat vaststaat.',
			addressee: 'team'
		},
		{
			id: 'w2',
			text: 'Ik heb vandaag anders leren kijken.',
			recommendation: 'Maak in het formulier een vak voor de bron.',
			addressee: 'policy',
			name: 'Noor Voorbeeld'
		}
	],
	methodCheck: [
		{ question: 'Kon ik zeggen wat ik wilde zeggen?', yes: 7, of: 8 },
		{ question: 'Was er echte tegenspraak?', yes: 6, of: 8 }
	],
	changed: { no: 3, little: 4, yes: 1 },
	counts: { cards: 64, parked: 2 }
};
