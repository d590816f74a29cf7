type Terms = {
	readonly abandonedSessionHours: number;
	readonly lessonReviewMonths: number;
	readonly reportDays: number;
	readonly reportLinkDays: number;
	readonly unsentMailDays: number;
	readonly addressDays: number;
	readonly attendantDays: number;
	readonly lookBackCodeDays: number;
};
type Entry = { title: string; text: string | ((terms: Terms) => string) };

const nl = {
	title: 'Wat we bewaren',
	heading: 'Wat we bewaren, en wat niet',
	lead: 'Bij het sluiten van een sessie gaat het verhaal weg. Wat de groep wil leren, blijft. Hier staat precies wat dat betekent.',
	fates: {
		never: 'Dit slaan we nooit op',
		destroyed: 'Dit wissen we als de sessie sluit',
		kept: 'Dit blijft',
		device: 'Dit staat op je eigen apparaat'
	},
	items: {
		authorship: {
			title: 'Wie welk kaartje schreef',
			text: 'Alleen je eigen browser weet welke kaartjes van jou zijn. Zo kun je ze nog veranderen. De server weet het niet.'
		},
		decisions: {
			title: 'Een besluit over een kind of gezin',
			text: 'Daar is geen plek voor in Vensterbank: geen veld, geen stemming, geen naam en geen datum.'
		},
		urgent: {
			title: 'Dat iemand op ‘Dit kan niet wachten’ drukte',
			text: 'De knop laat zien wat je kunt doen. We schrijven niets op.'
		},
		tracking: {
			title: 'Wat je doet op internet',
			text: 'Er zijn geen volgcookies en geen statistieken. De app haalt niets op bij andere bedrijven.'
		},
		case: {
			title: 'De casus en hoe het verder ging',
			text: (t) =>
				`Staat versleuteld op de server, alleen voor deze sessie. Sluit niemand de sessie? Dan wissen we alles ${t.abandonedSessionHours} uur na het geplande einde.`
		},
		cards: {
			title: 'Kaartjes, stippen en eerste reacties',
			text: 'Alles wat de groep schreef over deze casus. Eerst vernietigen we de sleutel, daarna de tekst.'
		},
		parked: {
			title: 'Geparkeerde teksten',
			text: 'Alleen hoeveel het er waren, bewaren we.'
		},
		seats: {
			title: 'Wie er meedeed',
			text: 'Roepnamen en beurten verdwijnen. We bewaren hoeveel mensen er waren en uit welke soorten organisaties.'
		},
		session: {
			title: 'Dat de sessie er was',
			text: 'Een nummer, welk draaiboek, wie de sessie maakte en leidde, wanneer die was en hoeveel er gewist is. Niets over de casus.'
		},
		report: {
			title: 'Het verslag',
			text: 'De leervraag, de maand, wat de groep in algemene woorden liet staan en waarover de groep het niet eens werd. Dit blijft zolang er een leerpunt naar verwijst. Wie erbij was, leest het met een link.'
		},
		lookBacks: {
			title: 'Wat er bij terugkijken is gezien',
			text: (t) =>
				`Of het liep zoals verwacht, in algemene woorden, en wat dat zegt over de leerpunten. Terugkijken gaat met een code op papier. Wij bewaren alleen een onleesbaar gemaakte versie van die code, los van wie hem heeft, en wissen die na ${Math.round(t.lookBackCodeDays / 30)} maanden.`
		},
		talkBack: {
			title: 'Wat we terugpraten naar beleid',
			text: 'Knelpunten en voorstellen over het werk, aan wie, en het antwoord. Nooit over een kind of gezin, en zonder namen. Dit blijft tot iemand het weghaalt.'
		},
		attendants: {
			title: 'Je naam op de deelnemerslijst, als je dat zelf invulde',
			text: (t) =>
				`Naam, organisatie en functie, zoals jij die typte. De lijst is een bijlage bij het verslag en staat los van alle teksten. We wissen haar na ${t.attendantDays / 365} jaar, of zodra jij dat wilt.`
		},
		addresses: {
			title: 'Je e-mailadres, als je dat achterliet',
			text: (t) =>
				`Om te horen in welke handreiking een leerpunt van jullie komt. Het staat apart van het verslag en van alle teksten. We wissen het na ${t.addressDays / 365} jaar, of zodra jij dat wilt.`
		},
		mails: {
			title: 'Berichten die nog weg moeten',
			text: (t) =>
				`Aan wie, en de tekst. Nooit iets over een casus. Is een bericht verstuurd, dan is het hier weg. Lukt versturen niet, dan wissen we het na ${t.unsentMailDays} dagen.`
		},
		ownTexts: {
			title: 'Welke tekst in het verslag van jou is',
			text: (t) =>
				`Zo kun je je eigen tekst nog verbeteren of terugtrekken. We bewaren alleen een onleesbaar gemaakte sleutel bij elke tekst. De sleutel zelf heb jij: in je tabblad of op papier. De server ziet niet welke teksten bij elkaar horen. Staat het verslag vast, na ${t.reportDays} dagen, dan wissen we dit.`
		},
		lessons: {
			title: 'Leerpunten',
			text: (t) =>
				`Met wat ervoor en wat ertegen spreekt. Na ${t.lessonReviewMonths} maanden kijken we of een leerpunt nog klopt.`
		},
		sources: {
			title: 'Bronnen',
			text: 'Richtlijnen, onderzoek en wetten waar we leerpunten naast leggen. Wat daarvan te lezen is in een boekenlijst: de titel, wie het maakte, het jaar en waar je het vindt.'
		},
		lookOvers: {
			title: 'Antwoorden bij het nakijken',
			text: 'Welke woorden in een leerpunt, verslag, handreiking of punt om terug te praten mogen blijven en waarom, en de zes antwoorden over herkenbaarheid. De woorden zelf staan er niet in, alleen een kenmerk ervan.'
		},
		lastWords: {
			title: 'Laatste woorden en aanbevelingen',
			text: 'Alleen als de schrijver ja zegt. Met naam alleen als de schrijver dat wil.'
		},
		handouts: {
			title: 'Handreikingen',
			text: 'Alle versies, met wie eraan schreef, wie meelas en wat die erbij opmerkte.'
		},
		readers: {
			title: 'Meelezers zonder account',
			text: 'Wie een ervaringsdeskundige om meelezen vroeg, bij welke versie en tot wanneer de link werkt. Van de meelezer zelf alleen wat die opschrijft: geen naam en geen adres.'
		},
		houseStyle: {
			title: 'De huisstijl',
			text: 'Kleur, lettertype en logo van de organisatie.'
		},
		accounts: {
			title: 'Accounts',
			text: 'Van wie sessies leidt, leerpunten bewerkt of beheert: naam, e-mailadres, organisatie, rollen, een onleesbaar gemaakt wachtwoord en de zoekopdrachten die iemand bewaart. Dit blijft tot de beheerder het account weghaalt. Deelnemers hebben geen account.'
		},
		allowedWords: {
			title: 'Woorden die mogen blijven',
			text: 'Namen van teams en werkwijzen waar het meekijken niet naar vraagt. De beheerder houdt de lijst bij. Namen van mensen horen er niet op.'
		},
		audit: {
			title: 'Het logboek',
			text: 'Welk account wat deed aan accounts en instellingen, en wanneer. Zonder inhoud. Een regel kan niet ongemerkt worden gewijzigd.'
		},
		signIns: {
			title: 'Waar iemand is ingelogd',
			text: 'Het IP-adres en de naam van de browser, hooguit twaalf uur: daarna log je opnieuw in.'
		},
		ownCards: {
			title: 'Je eigen kaartjes',
			text: 'De sleutels van je kaartjes, en tekst die nog niet verstuurd is. Sluit je het tabblad, dan zijn ze weg.'
		},
		cookies: {
			title: 'Twee cookies',
			text: 'Een voor de taal die je koos, en een om ingelogd te blijven. De tweede krijg je alleen als je inlogt.'
		}
	} satisfies Record<string, Entry> as Record<string, Entry>,
	backups: 'Reservekopieën',
	backupsText:
		'In een reservekopie kan nog versleutelde tekst van een sessie staan. De sleutel is bij het sluiten vernietigd en hoort niet in een reservekopie. Zonder sleutel kan niemand de tekst lezen. Wie deze server beheert, zorgt dat dit zo is ingesteld.',
	limits: 'Wat we niet kunnen beloven',
	limitsText:
		'We maken een leerpunt zo onherkenbaar mogelijk. De app helpt zoeken en de groep kijkt mee. Helemaal zeker is dat nooit: iemand die een gezin goed kent, kan het soms toch herkennen. Zie je zoiets? Zeg het, dan halen we het weg.',
	contact: 'Vragen of bezwaar?',
	contactBy: 'Mail naar',
	contactUnknown: 'Neem contact op met de organisatie die je voor de sessie uitnodigde.'
};

const en: typeof nl = {
	title: 'What we keep',
	heading: 'What we keep, and what we do not',
	lead: 'When a session closes, the story goes. What the group wants to learn stays. Here is exactly what that means.',
	fates: {
		never: 'This we never store',
		destroyed: 'This we erase when the session closes',
		kept: 'This stays',
		device: 'This is on your own device'
	},
	items: {
		authorship: {
			title: 'Who wrote which card',
			text: 'Only your own browser knows which cards are yours, so that you can still change them. The server does not know.'
		},
		decisions: {
			title: 'A decision about a child or family',
			text: 'Vensterbank has no place for it: no field, no vote, no name and no date.'
		},
		urgent: {
			title: 'That someone pressed ‘This cannot wait’',
			text: 'The button shows what you can do. We write nothing down.'
		},
		tracking: {
			title: 'What you do on the internet',
			text: 'There are no tracking cookies and no statistics. The app fetches nothing from other companies.'
		},
		case: {
			title: 'The case and how it went on',
			text: (t) =>
				`Stands encrypted on the server, for this session only. If nobody closes the session, we erase everything ${t.abandonedSessionHours} hours after its planned end.`
		},
		cards: {
			title: 'Cards, dots and first reactions',
			text: 'Everything the group wrote about this case. First we destroy the key, then the text.'
		},
		parked: { title: 'Parked texts', text: 'We only keep how many there were.' },
		seats: {
			title: 'Who took part',
			text: 'Call names and turns disappear. We keep how many people there were and from which kinds of organisation.'
		},
		session: {
			title: 'That the session was held',
			text: 'A number, which script, who made and led the session, when it was and how much was erased. Nothing of the case.'
		},
		report: {
			title: 'The report',
			text: 'The learning question, the month, what the group let stand in general words and what the group did not agree on. This stays as long as a lesson refers to it. Who was there reads it by a link.'
		},
		lookBacks: {
			title: 'What was seen when looking back',
			text: (t) =>
				`Whether things went as expected, in general words, and what that says about the lessons. Looking back is done with a code on paper. We only keep a version of that code made unreadable, apart from who has it, and erase it after ${Math.round(t.lookBackCodeDays / 30)} months.`
		},
		talkBack: {
			title: 'What we talk back to policy',
			text: 'Bottlenecks and proposals about the work, to whom, and the answer. Never about a child or family, and without names. This stays until someone takes it away.'
		},
		attendants: {
			title: 'Your name on the list of participants, if you filled it in',
			text: (t) =>
				`Name, organisation and function, as you typed them. The list is an annex to the report and stands apart from all texts. We erase it after ${t.attendantDays / 365} years, or as soon as you wish.`
		},
		addresses: {
			title: 'Your e-mail address, if you left it',
			text: (t) =>
				`To hear in which handout a lesson of yours ends up. It stands apart from the report and from all texts. We erase it after ${t.addressDays / 365} years, or as soon as you wish.`
		},
		mails: {
			title: 'Letters that are still to be sent',
			text: (t) =>
				`To whom, and the text. Never anything of a case. Once a letter is sent, it is gone from here. If sending fails, we erase it after ${t.unsentMailDays} days.`
		},
		ownTexts: {
			title: 'Which text in the report is yours',
			text: (t) =>
				`So that you can still mend or take back your own text. We only keep a key made unreadable with each text. You have the key itself: in your tab or on paper. The server does not see which texts belong together. When the report is final, after ${t.reportDays} days, we erase this.`
		},
		lessons: {
			title: 'Lessons',
			text: (t) =>
				`With what speaks for them and against them. After ${t.lessonReviewMonths} months we look whether a lesson still holds.`
		},
		sources: {
			title: 'Sources',
			text: 'Guidelines, studies and laws that we lay lessons beside. What a book list tells of them: the title, who made it, the year and where to find it.'
		},
		lookOvers: {
			title: 'Answers at looking over',
			text: 'Which words in a lesson, report, handout or talk-back may stay and why, and the six answers on who could be recognised. The words themselves are not in it, only a mark of them.'
		},
		lastWords: {
			title: 'Last words and recommendations',
			text: 'Only if the writer says yes. With a name only if the writer wants that.'
		},
		handouts: {
			title: 'Handouts',
			text: 'All versions, with who wrote, who read along and what they remarked.'
		},
		readers: {
			title: 'Readers without an account',
			text: 'Who asked a reader with lived experience to read along, which version, and until when the link works. Of the readers themselves only what they write down: no name and no address.'
		},
		houseStyle: { title: 'The house style', text: 'Colour, font and logo of the organisation.' },
		accounts: {
			title: 'Accounts',
			text: 'Of those who lead sessions, edit lessons or administer: name, e-mail address, organisation, roles, a password made unreadable and the searches someone saves. This stays until the administrator removes the account. Participants have no account.'
		},
		allowedWords: {
			title: 'Words that may stay',
			text: 'Names of teams and ways of working that the checks do not ask about. The administrator keeps the list. Names of people do not belong on it.'
		},
		audit: {
			title: 'The audit log',
			text: 'Which account did what to accounts and settings, and when. Without content. No line can be changed unnoticed.'
		},
		signIns: {
			title: 'Where someone is signed in',
			text: 'The IP address and the name of the browser, for twelve hours at most: after that you sign in again.'
		},
		ownCards: {
			title: 'Your own cards',
			text: 'The keys of your cards, and text that has not been sent yet. When you close the tab, they are gone.'
		},
		cookies: {
			title: 'Two cookies',
			text: 'One for the language you chose, and one to stay signed in. You get the second only when you sign in.'
		}
	},
	backups: 'Backups',
	backupsText:
		'A backup may still hold encrypted text of a session. The key was destroyed at closing and does not belong in a backup. Without the key nobody can read the text. Whoever runs this server sees to it that this is so.',
	limits: 'What we cannot promise',
	limitsText:
		'We make a lesson as unrecognisable as possible. The app helps to look and the group looks along. It is never quite certain: someone who knows a family well may still recognise it. Do you see such a thing? Say so, and we take it out.',
	contact: 'Questions or objections?',
	contactBy: 'Send an e-mail to',
	contactUnknown: 'Contact the organisation that invited you to the session.'
};

export const retentionWords = { nl, en };
