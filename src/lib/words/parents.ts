const nl = {
	title: 'Voor ouders en jongeren',
	heading: 'Voor ouders en jongeren',
	lead: 'Mensen die in de jeugdhulp werken, leren van situaties die zij meemaken. Misschien gaat het daarbij over uw gezin. Hier leest u wat dat voor u betekent.',
	parts: [
		{
			title: 'Wat is een leerbijeenkomst?',
			text: [
				'Een kleine groep mensen uit de jeugdhulp komt bij elkaar. Een van hen vertelt over een moeilijke situatie uit het werk. De groep kijkt naar zichzelf: wat zagen wij, wat zagen wij niet, en wat kan een volgende keer beter?',
				'Dat duurt ongeveer twee uur. Daarna is het klaar.'
			]
		},
		{
			title: 'Wat gebeurt er niet?',
			text: [
				'Er wordt niets besloten over u of uw kind. Daar is zelfs geen plek voor in deze app. Er komt ook niets in uw dossier.',
				'Is er een besluit nodig? Dan hoort dat in een ander gesprek, met uw naam en volgens de regels.'
			]
		},
		{
			title: 'Wat vertellen ze over ons?',
			text: [
				'Geen namen, geen adres, geen school en geen precieze leeftijd. We maken het verhaal zo onherkenbaar mogelijk.',
				'Helemaal zeker is dat nooit. Iemand die u goed kent, kan u soms toch herkennen. Daarom spreekt de groep af dat het verhaal in de groep blijft. Aan het eind kijkt iedereen nog een keer of er iets herkenbaars is blijven staan. Dat halen we weg.'
			]
		},
		{
			title: 'Wat blijft er bewaard?',
			text: [
				'Het verhaal wissen we als de bijeenkomst klaar is. Alles wat de deelnemers erover schreven, wissen we ook.',
				'Wat blijft, is een algemene les voor ons werk. Bijvoorbeeld: ‘Vraag ook aan een kind zelf wat het moeilijk vindt.’ U komt daar niet in voor.'
			],
			link: 'Lees precies wat we bewaren en wat we wissen'
		},
		{
			title: 'Vragen jullie het ons eerst?',
			text: [
				'Vooraf bekijkt de gespreksleider of wij het aan u moeten vragen, en schrijft op waarom wel of niet. Is het verhaal ook zonder namen te herkennen? Dan vragen we het u, of we kiezen een ander verhaal.',
				'Is uw kind tussen de 12 en 16 jaar? Dan vragen we het ook aan uw kind. Jongeren van 16 jaar en ouder beslissen zelf.'
			]
		},
		{
			title: 'Mogen wij nee zeggen?',
			text: [
				'Ja. U hoeft niet te zeggen waarom. Het heeft geen gevolgen voor de hulp die u krijgt.',
				'U mag ook later nog nee zeggen. Is de bijeenkomst al geweest? Dan is het verhaal al gewist. De algemene les kunnen we niet meer terugvinden bij uw gezin, want we hebben niet opgeschreven bij wie die hoort.'
			]
		},
		{
			title: 'Mogen wij weten wat er geleerd is?',
			text: [
				'Ja, heel graag. Vraag het aan de hulpverlener met wie u contact heeft. U kunt ook vragen of uw verhaal is gebruikt.'
			]
		}
	],
	contact: 'Heeft u een vraag of bezwaar?',
	contactBy: 'Mail naar',
	contactUnknown: 'Vraag het aan de organisatie met wie u contact heeft.',
	officer:
		'Komt u er samen niet uit? Elke organisatie heeft iemand die op de privacy let: de functionaris gegevensbescherming. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.',
	print: 'Wilt u dit op papier? Druk de pagina af: er komt een gewone brief uit.'
};

const en: typeof nl = {
	title: 'For parents and young people',
	heading: 'For parents and young people',
	lead: 'People who work in youth care learn from situations they meet in their work. Perhaps one of these is about your family. Here you read what that means for you.',
	parts: [
		{
			title: 'What is a learning session?',
			text: [
				'A small group of people from youth care comes together. One of them tells about a difficult situation from work. The group looks at itself: what did we see, what did we miss, and what could go better next time?',
				'It takes about two hours. Then it is over.'
			]
		},
		{
			title: 'What does not happen?',
			text: [
				'Nothing is decided about you or your child. This app does not even have a place for it. Nothing goes into your file either.',
				'Is a decision needed? That belongs in another conversation, with your name and by the rules.'
			]
		},
		{
			title: 'What do they tell about us?',
			text: [
				'No names, no address, no school and no exact age. We make the story as unrecognisable as possible.',
				'That is never quite certain. Someone who knows you well may still recognise you. So the group agrees that the story stays in the group. At the end everyone looks once more whether something recognisable is left. We take that out.'
			]
		},
		{
			title: 'What is kept?',
			text: [
				'We erase the story when the session is over. Everything the participants wrote about it is erased as well.',
				'What stays is a general lesson for our work. For example: ‘Also ask the child what it finds hard.’ You are not in it.'
			],
			link: 'Read exactly what we keep and what we erase'
		},
		{
			title: 'Do you ask us first?',
			text: [
				'Beforehand the facilitator looks whether we must ask you, and writes down why or why not. Can the story be recognised without names? Then we ask you, or we choose another story.',
				'Is your child between 12 and 16 years old? Then we also ask your child. Young people of 16 and older decide for themselves.'
			]
		},
		{
			title: 'May we say no?',
			text: [
				'Yes. You need not say why. It has no consequences for the help you get.',
				'You may also say no later. Has the session been held already? Then the story has been erased. We cannot trace the general lesson back to your family, because we did not write down whose it was.'
			]
		},
		{
			title: 'May we know what was learned?',
			text: ['Yes, gladly. Ask the person who helps you. You can also ask whether your story was used.']
		}
	],
	contact: 'Do you have a question or an objection?',
	contactBy: 'Send an e-mail to',
	contactUnknown: 'Ask the organisation you are in contact with.',
	officer:
		'Can you not work it out together? Every organisation has someone who watches over privacy: the data protection officer. You can also complain to the Dutch data protection authority (Autoriteit Persoonsgegevens).',
	print: 'Would you like this on paper? Print the page: it comes out as a plain letter.'
};

export const parentsWords = { nl, en };
