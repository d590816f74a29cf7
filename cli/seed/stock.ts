// The stock from which a library that never was is put together. Every situation is made up; {…} is filled in by world.ts.
import type { ElementKind, ElementOrigin, LessonKind, Window } from '#lib/session/kept.ts';

export interface Seed {
	readonly theme: string;
	readonly kind: LessonKind;
	readonly windows: readonly Window[];
	readonly situation: string;
	readonly element: string;
	readonly elementKind: ElementKind;
	readonly origin: ElementOrigin;
	readonly helps: string;
	readonly because: string;
	readonly unless: string;
	readonly counter: string;
	readonly obstacle: string;
	readonly policy: string;
	readonly condition: string;
	readonly rights: string;
	readonly signs: string;
}

export const slots: Record<string, readonly string[]> = {
	wie: [
		'de moeder',
		'de vader',
		'de oma',
		'de opa',
		'een tante',
		'de pleegouder',
		'een oudere broer',
		'de buurvrouw'
	],
	plek: [
		'op school',
		'bij het lokale team',
		'in de wijk',
		'bij de opvang',
		'in het gezinshuis',
		'bij de huisarts'
	],
	moment: [
		'aan het begin',
		'na een crisis',
		'bij een overdracht',
		'na een vakantie',
		'als er nieuwe mensen bij komen'
	],
	vorm: ['op een kaartje', 'in een tekening', 'op het bord', 'in een kort verslag', 'in eigen woorden'],
	duur: ['een week', 'twee weken', 'een maand', 'een half jaar']
};

export const seeds: readonly Seed[] = [
	{
		theme: 'verhalen horen',
		kind: 'method',
		windows: [1],
		situation: 'In een gezin vertelt ieder iets anders, en vooral {wie} komt {plek} weinig aan het woord.',
		element: 'Het verhaal van {wie} ophalen {vorm}',
		elementKind: 'act',
		origin: 'could_have',
		helps: 'ook {wie} apart te vragen hoe het thuis gaat, en het antwoord {vorm} te bewaren',
		because: 'je dan hoort wat anders buiten beeld blijft',
		unless: '{wie} daardoor in een lastige positie komt',
		counter: 'Nog een gesprek kost tijd en kan onrust geven.',
		obstacle: 'We spreken meestal met wie het eerst belt.',
		policy: 'Reken tijd voor een tweede gesprek mee in de planning.',
		condition: 'Een uur extra {moment}.',
		rights: 'Ieder mag lezen wat er over hem of haar is opgeschreven.',
		signs: '{wie} komt zelf met een idee.'
	},
	{
		theme: 'bron van feiten',
		kind: 'method',
		windows: [2],
		situation: 'Zorgen gaan van verslag naar verslag, en {plek} weet niemand meer wie het zelf zag.',
		element: 'Per zorg de bron noteren {vorm}',
		elementKind: 'agreement',
		origin: 'did',
		helps: '{moment} bij elke zorg te zetten wie het zelf zag of hoorde',
		because: 'een vermoeden anders na {duur} op een feit gaat lijken',
		unless: 'de bron bescherming nodig heeft',
		counter: 'Soms durft iemand dan niets meer te melden.',
		obstacle: 'Het systeem heeft er geen vak voor.',
		policy: 'Maak in het dossier plaats voor de bron.',
		condition: 'Een dossier met een vak voor de bron.',
		rights: 'Ouders kunnen reageren op wat er staat, en van wie het komt.',
		signs: 'In het team vraagt iemand: van wie weten we dat?'
	},
	{
		theme: 'gewone dagen',
		kind: 'method',
		windows: [1, 2],
		situation: 'Gesprekken gaan {plek} vooral over ruzie en zelden over een gewone dag.',
		element: 'Vragen naar een gewone dinsdag',
		elementKind: 'act',
		origin: 'did',
		helps: '{moment} te vragen hoe een gewone dag gaat: opstaan, eten, school, slapen',
		because: 'je dan ook ziet wat goed gaat en wie er helpt',
		unless: 'ouders de vraag als controle ervaren',
		counter: 'Een gewone dag zegt weinig over wat er ’s nachts gebeurt.',
		obstacle: 'Het formulier begint bij de problemen.',
		policy: 'Begin het plan met wat goed gaat.',
		condition: 'Rust om te luisteren.',
		rights: 'Leg vooraf uit waarom je dit vraagt.',
		signs: 'Het kind vertelt zelf verder.'
	},
	{
		theme: 'angst en weging',
		kind: 'ethics',
		windows: [3],
		situation: 'Het team is geschrokken en wil {moment} snel zekerheid.',
		element: 'De eigen angst opschrijven {vorm}',
		elementKind: 'attitude',
		origin: 'could_have',
		helps: 'eerst ieder voor zich {vorm} te zetten waar hij of zij bang voor is',
		because: 'angst anders ongemerkt meeweegt',
		unless: 'er nu iemand gevaar loopt',
		counter: 'Niet iedereen voelt zich veilig om dit te laten zien.',
		obstacle: 'Er is geen plek voor in het overleg.',
		policy: 'Geef teams een vast moment om te reflecteren.',
		condition: 'Een gespreksleider die niet meeweegt.',
		rights: 'De weging kun je aan ouders uitleggen zonder jouw angst bij hen neer te leggen.',
		signs: 'Mensen zeggen vaker: ik weet het niet zeker.'
	},
	{
		theme: 'tegenspraak',
		kind: 'method',
		windows: [3],
		situation: 'Iedereen is het {plek} snel eens over een gezin.',
		element: 'Eén persoon vragen het tegendeel te verdedigen',
		elementKind: 'agreement',
		origin: 'could_have',
		helps: '{moment} twee mensen te vragen de sterkste andere uitleg te maken',
		because: 'een groep anders vooral hoort wat ze al dacht',
		unless: 'de groep elkaar nog niet vertrouwt',
		counter: 'Gespeelde tegenspraak overtuigt minder dan echte twijfel.',
		obstacle: 'Tegenspraak voelt als kritiek.',
		policy: 'Maak tegenspraak een vast onderdeel van het werkoverleg.',
		condition: 'Een uitnodiging van de leiding om het oneens te zijn.',
		rights: 'Vertel ouders dat er ook anders over gedacht is.',
		signs: 'Iemand zegt hardop dat hij van mening is veranderd.'
	},
	{
		theme: 'lichte stap',
		kind: 'method',
		windows: [4],
		situation: 'Er lijkt {moment} maar één grote stap mogelijk.',
		element: 'Een kleinere stap bedenken die {duur} te proberen is',
		elementKind: 'act',
		origin: 'left',
		helps: 'samen met {wie} drie lichtere stappen te bedenken die je {duur} kunt proberen',
		because: 'je daarna beter weet wat werkt',
		unless: 'wachten het kind schaadt',
		counter: 'Een kleine stap kan ook uitstel zijn.',
		obstacle: 'Kleine stappen staan niet in het aanbod.',
		policy: 'Maak ruimte om iets kleins te proberen.',
		condition: 'Iemand die {duur} bereikbaar blijft.',
		rights: 'Het gezin kiest mee wat er geprobeerd wordt.',
		signs: 'Er is een moment gepland om terug te kijken.'
	},
	{
		theme: 'overdracht',
		kind: 'cooperation',
		windows: [1, 4],
		situation: 'Bij een overdracht moet het gezin {plek} het hele verhaal opnieuw vertellen.',
		element: 'Overdragen in het bijzijn van het gezin',
		elementKind: 'agreement',
		origin: 'could_have',
		helps: 'bij een overdracht samen met het gezin {vorm} te zetten wat de volgende moet weten',
		because: 'het verhaal dan van het gezin blijft',
		unless: 'het gezin juist een nieuw begin wil',
		counter: 'Samen plannen is lastig en vertraagt.',
		obstacle: 'Twee organisaties hebben zelden samen tijd.',
		policy: 'Vergoed een gezamenlijk gesprek bij elke overdracht.',
		condition: 'Een gesprek met beide organisaties.',
		rights: 'Het gezin leest de overdracht eerst.',
		signs: 'Niemand vraagt naar wat al verteld is.'
	},
	{
		theme: 'netwerk',
		kind: 'cooperation',
		windows: [1],
		situation: 'Hulpverleners zoeken oplossingen {plek}, terwijl {wie} al meehelpt.',
		element: 'Vragen wie er nu al steunt',
		elementKind: 'act',
		origin: 'left',
		helps: 'te vragen wie er nu al steunt, en {wie} uit te nodigen als het gezin dat wil',
		because: 'steun die er al is vaak langer blijft',
		unless: 'het gezin die persoon er niet bij wil',
		counter: 'Familie kan ook zwaar belast raken.',
		obstacle: 'We kennen het netwerk niet.',
		policy: 'Betaal een keer koffie en oppas voor het netwerk.',
		condition: 'Een avond of een weekend.',
		rights: 'Het gezin bepaalt wie er meedenkt.',
		signs: 'Er zit iemand aan tafel die geen professional is.'
	},
	{
		theme: 'kind spreken',
		kind: 'ethics',
		windows: [1],
		situation: 'Er wordt {plek} veel over een kind gepraat en weinig met het kind.',
		element: 'Met het kind praten terwijl je samen iets doet',
		elementKind: 'act',
		origin: 'did',
		helps: '{moment} met het kind iets te doen en dan te vragen wat het zelf belangrijk vindt',
		because: 'een kind meer vertelt als niet alles op het gesprek rust',
		unless: 'het kind laat merken dat het niet wil',
		counter: 'Een kind kan klem komen te zitten door wat het zegt.',
		obstacle: 'Er is geen tijd om iets samen te doen.',
		policy: 'Tel tijd met het kind als werktijd.',
		condition: 'Een vaste persoon voor het kind.',
		rights: 'Vertel het kind wat je met zijn woorden doet.',
		signs: 'Het kind vraagt wanneer je weer komt.'
	},
	{
		theme: 'regie',
		kind: 'cooperation',
		windows: [4],
		situation: 'Veel mensen zijn betrokken, en {plek} denkt ieder dat een ander belt.',
		element: 'Hardop zeggen wie waarover gaat',
		elementKind: 'agreement',
		origin: 'could_have',
		helps: '{moment} {vorm} te zetten wie waarvoor te bellen is, ook voor het gezin',
		because: 'stilte anders voor iedereen iets anders betekent',
		unless: 'de taken door een rechter of wet al vastliggen',
		counter: 'Een lijst veroudert snel.',
		obstacle: 'Niemand voelt zich vrij om het te vragen.',
		policy: 'Maak één telefoonnummer voor het gezin.',
		condition: 'Een lijst die iemand bijhoudt.',
		rights: 'Het gezin krijgt dezelfde lijst.',
		signs: 'Het gezin weet wie het kan bellen.'
	},
	{
		theme: 'taal',
		kind: 'ethics',
		windows: [2],
		situation: 'In verslagen staan {plek} woorden die het gezin niet zou gebruiken.',
		element: 'Schrijven in de woorden van de verteller',
		elementKind: 'attitude',
		origin: 'did',
		helps: 'te schrijven wat iemand zei of deed, en niet wat wij ervan vinden',
		because: 'een oordeel anders als feit wordt gelezen',
		unless: 'letterlijke woorden iemand herkenbaar maken',
		counter: 'Een verslag wordt er langer van.',
		obstacle: 'Korte labels schrijven sneller.',
		policy: 'Vraag in formulieren naar gedrag en niet naar labels.',
		condition: 'Een collega die meeleest.',
		rights: 'Ouders herkennen hun eigen woorden.',
		signs: 'Er zijn minder klachten over verslagen.'
	},
	{
		theme: 'goed genoeg',
		kind: 'ethics',
		windows: [3],
		situation: 'Het team vergelijkt een gezin {moment} met het eigen gezin.',
		element: 'De eigen norm uitspreken',
		elementKind: 'attitude',
		origin: 'could_have',
		helps: 'ieder te laten zeggen wanneer het voor hem of haar goed genoeg is, en waar dat vandaan komt',
		because: 'je dan ziet welke norm van het vak is en welke van thuis',
		unless: 'een wettelijke grens al duidelijk is',
		counter: 'Praten over normen kan mensen tegen elkaar opzetten.',
		obstacle: 'We praten liever over feiten.',
		policy: 'Leg uit wat met «veilig genoeg» bedoeld wordt.',
		condition: 'Een rustige ruimte.',
		rights: 'Je kunt uitleggen welke norm je gebruikt.',
		signs: 'Mensen zeggen «ik» in plaats van «wij».'
	}
];

export const organisationTypes = [
	'gemeente',
	'ggz',
	'jeugdbescherming',
	'jeugdhulp',
	'lokaal team',
	'onderwijs',
	'Veilig Thuis'
];

export const questions = [
	'Wat helpt ons om ieders verhaal te horen?',
	'Wat helpt ons om te wegen zonder te haasten?',
	'Hoe houden we feiten en vermoedens uit elkaar?',
	'Hoe blijven we in gesprek als we het oneens zijn?',
	'Wat doen wij als er weinig tijd lijkt te zijn?'
];

export const lastWords = [
	'Ik ga vaker vragen van wie we iets weten.',
	'Ik zag vandaag hoe snel ik zelf oordeel.',
	'Ik neem mee dat twijfel ook iets waard is.',
	'Ik wil meer tijd maken voor gewone dagen.'
];

export const recommendations = [
	'Kijk elke maand samen terug op één moment.',
	'Vraag in elk gesprek wat goed gaat.',
	'Maak tijd voor een gezamenlijke overdracht.',
	'Zet in het formulier een vak voor de bron.'
];

export const handoutTitles = [
	'Eerst de verhalen, dan de weging',
	'Van wie weten we dat?',
	'Samen overdragen',
	'Kleine stappen proberen',
	'Het kind aan het woord',
	'Tegenspraak als dienst'
];
