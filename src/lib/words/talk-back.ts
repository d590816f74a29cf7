import type { Addressee, Standing, TalkBackField } from '#lib/lessons/talk-back.ts';

const nl = {
	title: 'Terugpraten',
	lead: 'Wat de praktijk wil laten weten aan beleid en leidinggevenden. Over wat het werk nodig heeft, nooit over een kind of gezin.',
	make: 'Nieuw punt',
	none: 'Er zijn nog geen punten.',
	noneText: 'Begin met een knelpunt uit een leerpunt of een bijeenkomst.',
	items: 'Punten',
	offered: 'Uit leerpunten en bijeenkomsten',
	offeredText: 'Dit zeiden mensen al. Maak er een punt van als het verder moet.',
	offeredNone: 'Er ligt nu niets klaar.',
	why: {
		policy: 'Iets voor beleid, bij leerpunt',
		known_not_done: 'Bekend, maar we doen het niet:',
		recommendation: 'Aanbeveling voor beleid, uit'
	},
	known: (n: number) => (n === 1 ? '1 keer gezegd' : `${n} keer gezegd`),
	obstacles: 'Wat ons tegenhoudt',
	use: (text: string) => `Maak hier een punt van: ${text}`,
	useShort: 'Maak hier een punt van',
	newTitle: 'Nieuw punt om terug te praten',
	fields: {
		bottleneck: 'Wat is het knelpunt?',
		proposal: 'Welk voorstel doen jullie?',
		conditions: 'Wat is daarvoor nodig?',
		method: 'Welke methode hoort erbij?',
		ownShare: 'Wat doen jullie zelf?'
	} satisfies Record<TalkBackField, string> as Record<TalkBackField, string>,
	hints: {
		bottleneck: 'In algemene woorden: wat gaat steeds mis, of kan niet?',
		proposal: 'Zo klein en precies als het kan.',
		conditions: 'Bijvoorbeeld tijd, scholing of een afspraak tussen organisaties.',
		method: 'Bijvoorbeeld een richtlijn of een werkwijze.',
		ownShare: 'Een voorstel komt beter aan als je ook zelf iets doet.'
	} satisfies Record<TalkBackField, string> as Record<TalkBackField, string>,
	addressee: 'Voor wie is het?',
	addressees: {
		municipality: 'De gemeente',
		board: 'Het bestuur',
		managers: 'Leidinggevenden',
		partners: 'Samenwerkingspartners',
		ministry: 'Rijk en inspectie',
		education: 'Opleidingen'
	} satisfies Record<Addressee, string> as Record<Addressee, string>,
	answerDue: 'In welke maand wil je antwoord?',
	lessons: 'Leerpunten',
	lessonsHint: 'Codes met een komma ertussen, zoals LP-2026-014.',
	sessions: 'Bijeenkomsten',
	sessionsHint: 'Codes met een komma ertussen, zoals LB-26-03. Wie daar was, leest het antwoord.',
	save: 'Bewaar het punt',
	saved: 'Het punt is bewaard.',
	standing: 'Hoe staat het ervoor?',
	standings: {
		draft: 'Nog niet verstuurd',
		sent: 'Verstuurd',
		received: 'Ontvangen',
		considered: 'In behandeling',
		taken_over: 'Overgenomen',
		not_taken_over: 'Niet overgenomen'
	} satisfies Record<Standing, string> as Record<Standing, string>,
	answer: 'Wat was het antwoord?',
	answerHint:
		'In algemene woorden. Bij niet overgenomen: waarom niet. Wie erbij was en dat vroeg, krijgt bericht.',
	answerTitle: 'Stand en antwoord',
	answerSave: 'Bewaar het antwoord',
	answered: 'Het antwoord is bewaard.',
	answerWas: 'Antwoord',
	late: 'Het antwoord is te laat.',
	due: (month: string) => `Antwoord gevraagd voor ${month}.`,
	edit: 'Pas het punt aan',
	drop: 'Haal dit punt weg',
	dropTitle: 'Dit punt weghalen?',
	dropText: 'Het punt en het antwoord verdwijnen. Dat kan niet terug.',
	dropYes: 'Ja, haal weg',
	digest: 'Meenemen als overzicht',
	digestText: 'Alles wat verstuurd is, met de antwoorden. Zonder namen, zonder casus.',
	digestWaits: (n: number) =>
		n === 1
			? 'Kijk eerst nog 1 punt na. Daarna kun je het overzicht meenemen.'
			: `Kijk eerst nog ${n} punten na. Daarna kun je het overzicht meenemen.`,
	digestFor: 'Voor wie?',
	everyone: 'Iedereen',
	format: 'Als',
	download: 'Download',
	refused: {
		bottleneck_missing: 'Schrijf op wat het knelpunt is.',
		proposal_missing: 'Schrijf een voorstel op. Zonder voorstel is het nog een klacht.',
		too_long: 'Een tekst is te lang. Maak hem korter.',
		answer_missing: 'Schrijf op waarom het niet is overgenomen.',
		month_wrong: 'Kies een maand, zoals 2026-09.',
		addressee_missing: 'Kies voor wie het is.',
		identifying: 'Hier staat misschien een naam of iets anders herkenbaars in. Maak het algemener.',
		decision:
			'Dit klinkt als een besluit over een kind of gezin. Dat hoort hier niet. Schrijf wat het werk nodig heeft.',
		unknown: 'Dit punt is er niet meer.'
	},
	// on the page of the report
	ofSession: 'Wat is teruggepraat',
	ofSessionNone: 'Nog geen antwoord.'
};

const en: typeof nl = {
	title: 'Talk-back',
	lead: 'What practice wants policy and managers to know. About what the work needs, never about a child or family.',
	make: 'New item',
	none: 'There are no items yet.',
	noneText: 'Begin with a bottleneck from a lesson or a session.',
	items: 'Items',
	offered: 'From lessons and sessions',
	offeredText: 'People said this already. Make it an item when it should go further.',
	offeredNone: 'Nothing is waiting now.',
	why: {
		policy: 'Something for policy, with lesson',
		known_not_done: 'Known, but we do not do it:',
		recommendation: 'Recommendation to policy, from'
	},
	known: (n) => (n === 1 ? 'said once' : `said ${n} times`),
	obstacles: 'What holds us back',
	use: (text) => `Make an item of this: ${text}`,
	useShort: 'Make an item of this',
	newTitle: 'New item to talk back',
	fields: {
		bottleneck: 'What is the bottleneck?',
		proposal: 'Which proposal do you make?',
		conditions: 'What is needed for it?',
		method: 'Which method belongs to it?',
		ownShare: 'What do you do yourselves?'
	},
	hints: {
		bottleneck: 'In general words: what keeps going wrong, or cannot be done?',
		proposal: 'As small and precise as possible.',
		conditions: 'For instance time, training or an agreement between organisations.',
		method: 'For instance a guideline or a way of working.',
		ownShare: 'A proposal is heard better when you do something yourself.'
	},
	addressee: 'For whom is it?',
	addressees: {
		municipality: 'The municipality',
		board: 'The board',
		managers: 'Managers',
		partners: 'Partners in the work',
		ministry: 'Government and inspectorate',
		education: 'Schools and training'
	},
	answerDue: 'In which month would you like an answer?',
	lessons: 'Lessons',
	lessonsHint: 'Codes with a comma between, such as LP-2026-014.',
	sessions: 'Sessions',
	sessionsHint: 'Codes with a comma between, such as LB-26-03. Who was there reads the answer.',
	save: 'Save the item',
	saved: 'The item has been saved.',
	standing: 'Where does it stand?',
	standings: {
		draft: 'Not sent yet',
		sent: 'Sent',
		received: 'Received',
		considered: 'Being looked at',
		taken_over: 'Taken over',
		not_taken_over: 'Not taken over'
	},
	answer: 'What was the answer?',
	answerHint: 'In general words. If not taken over: why not. Who was there and asked for it, gets word.',
	answerTitle: 'Standing and answer',
	answerSave: 'Save the answer',
	answered: 'The answer has been saved.',
	answerWas: 'Answer',
	late: 'The answer is late.',
	due: (month) => `Answer asked by ${month}.`,
	edit: 'Change the item',
	drop: 'Take this item away',
	dropTitle: 'Take this item away?',
	dropText: 'The item and its answer disappear. There is no way back.',
	dropYes: 'Yes, take it away',
	digest: 'Take along as a digest',
	digestText: 'All that was sent, with the answers. Without names, without a case. In Dutch.',
	digestWaits: (n) =>
		n === 1
			? 'First look 1 item over. Then you can take the overview along.'
			: `First look ${n} items over. Then you can take the overview along.`,
	digestFor: 'For whom?',
	everyone: 'Everyone',
	format: 'As',
	download: 'Download',
	refused: {
		bottleneck_missing: 'Write down what the bottleneck is.',
		proposal_missing: 'Write down a proposal. Without one it is still a complaint.',
		too_long: 'A text is too long. Make it shorter.',
		answer_missing: 'Write down why it was not taken over.',
		month_wrong: 'Choose a month, such as 2026-09.',
		addressee_missing: 'Choose for whom it is.',
		identifying: 'There may be a name or something else recognisable here. Make it more general.',
		decision:
			'This reads as a decision about a child or family. That does not belong here. Write what the work needs.',
		unknown: 'This item is no longer there.'
	},
	ofSession: 'What was talked back',
	ofSessionNone: 'No answer yet.'
};

export const talkBackWords = { nl, en };
