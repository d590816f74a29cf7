const nl = {
	title: 'Toegankelijkheid',
	heading: 'Toegankelijkheid',
	lead: 'Iedereen moet mee kunnen doen aan een sessie: met een toetsenbord, met een schermlezer, met grote letters of op een telefoon.',
	aim: 'Waar we naartoe bouwen',
	aimText:
		'We bouwen volgens WCAG 2.2, niveau A en AA. Daarin zit ook de Europese norm EN 301 549, waar de wet naar verwijst.',
	state: 'Hoe het er nu voor staat',
	stateText:
		'Vensterbank is nog niet onderzocht door een onafhankelijk bureau. Daarom noemen we de app niet ‘volledig toegankelijk’. Dit doen we zelf, bij elke verandering:',
	checks: [
		'We controleren elk scherm met axe-core, in een lichte en een donkere weergave.',
		'We lopen de schermen na met alleen het toetsenbord.',
		'We kijken of alles past op een scherm van 320 pixels breed en bij 200 procent vergroting.',
		'Wie minder beweging wil, krijgt geen beweging.'
	],
	limits: 'Wat we weten dat nog niet af is',
	limitsList: [
		'We hebben de app nog niet samen met mensen met een beperking getest.',
		'Een sessie is deels een gesprek in een zaal. Of iedereen dat kan volgen, hangt ook af van de groep. Vraag je gespreksleider om meer tijd of een tolk als je die nodig hebt.',
		'De meldingen van je browser, bijvoorbeeld bij een leeg veld, staan in de taal van je browser.'
	],
	helps: 'Wat je zelf kunt instellen',
	helpsList: [
		'Licht of donker volgt de instelling van je apparaat.',
		'Letters worden groter met Ctrl en +, of Cmd en +.',
		'De klok is een hulp en geen grens. Er wordt niets afgebroken als de tijd om is.'
	],
	contact: 'Loop je ergens tegenaan?',
	contactText: 'Vertel het ons. Schrijf op welk scherm het was en wat je wilde doen.',
	contactBy: 'Mail naar',
	contactUnknown: 'Zeg het tegen je gespreksleider, of tegen de organisatie die deze Vensterbank beheert.',
	date: 'Deze verklaring is van november 2026.'
};

const en: typeof nl = {
	title: 'Accessibility',
	heading: 'Accessibility',
	lead: 'Everyone must be able to take part in a session: with a keyboard, with a screen reader, with large letters or on a phone.',
	aim: 'What we build towards',
	aimText:
		'We build to WCAG 2.2, levels A and AA. That covers the European standard EN 301 549 to which the law refers.',
	state: 'Where we are now',
	stateText:
		'Vensterbank has not yet been examined by an independent party. So we do not call the app ‘fully accessible’. This is what we do ourselves, with every change:',
	checks: [
		'We check each screen with axe-core, in a light and a dark view.',
		'We walk through the screens with the keyboard alone.',
		'We look whether everything fits on a screen 320 pixels wide and at 200 per cent.',
		'Whoever wants less motion gets no motion.'
	],
	limits: 'What we know is not finished',
	limitsList: [
		'We have not yet tested the app together with people with a disability.',
		'A session is partly a conversation in a room. Whether everyone can follow it also depends on the group. Ask your facilitator for more time or an interpreter if you need one.',
		'The messages of your browser, for example about an empty field, are in the language of your browser.'
	],
	helps: 'What you can set yourself',
	helpsList: [
		'Light or dark follows the setting of your device.',
		'Letters grow with Ctrl and +, or Cmd and +.',
		'The clock is a help and no limit. Nothing is cut off when the time is up.'
	],
	contact: 'Do you run into something?',
	contactText: 'Tell us. Write which screen it was and what you wanted to do.',
	contactBy: 'Send an e-mail to',
	contactUnknown: 'Tell your facilitator, or the organisation that runs this Vensterbank.',
	date: 'This statement is from November 2026.'
};

export const accessibilityWords = { nl, en };
