const nl = {
	name: 'Vensterbank',
	skip: 'Ga naar de inhoud',
	home: 'Vensterbank, naar de startpagina',
	menu: 'Hoofdmenu',
	sessions: 'Sessies',
	lessons: 'Leerpunten',
	handouts: 'Handreikingen',
	sources: 'Bronnen',
	overview: 'Overzicht',
	reading: 'Openbare handreikingen',
	talkBack: 'Terugpraten',
	manage: 'Beheer',
	signIn: 'Inloggen',
	signOut: 'Uitloggen',
	account: (name: string) => `Jouw account, ${name}`,
	otherLanguage: 'English',
	otherLanguageLabel: 'Switch to English',
	about: 'Over Vensterbank',
	noDecisions: 'Hier nemen we geen besluiten over een kind of gezin.',
	urgent:
		'Is er nu iemand in gevaar? Bel 112. Vermoed je geweld of verwaarlozing? Bel Veilig Thuis: 0800-2000.',
	kept: 'Wat we bewaren',
	parents: 'Voor ouders',
	learning: 'Leren of casusoverleg?',
	accessible: 'Toegankelijkheid',
	signingOut: 'Je wordt zo uitgelogd',
	signingOutText: {
		idle: 'Je hebt een tijd niets gedaan. Over een paar minuten word je uitgelogd. Ben je er nog?',
		day: 'Je bent de hele dag ingelogd. Over een kwartier word je uitgelogd. Bewaar wat je hebt geschreven.'
	},
	stay: 'Blijf ingelogd',
	notNow: 'Laat maar',
	signedOut: 'Je bent uitgelogd',
	signedOutText:
		'Wat je hier nog niet had bewaard, staat nog op dit scherm. Log in een ander tabblad in. Ga dan hier verder en bewaar het.',
	understood: 'Begrepen'
};

const en: typeof nl = {
	name: 'Vensterbank',
	skip: 'Go to the content',
	home: 'Vensterbank, to the start page',
	menu: 'Main menu',
	sessions: 'Sessions',
	lessons: 'Lessons',
	handouts: 'Handouts',
	sources: 'Sources',
	overview: 'Overview',
	reading: 'Public handouts',
	talkBack: 'Talk-back',
	manage: 'Administration',
	signIn: 'Sign in',
	signOut: 'Sign out',
	account: (name) => `Your account, ${name}`,
	otherLanguage: 'Nederlands',
	otherLanguageLabel: 'Wissel naar Nederlands',
	about: 'About Vensterbank',
	noDecisions: 'We make no decisions about a child or family here.',
	urgent:
		'Is someone in danger now? Call 112. Do you suspect violence or neglect? Call Veilig Thuis: 0800-2000.',
	kept: 'What we keep',
	parents: 'For parents',
	learning: 'Learning or case meeting?',
	accessible: 'Accessibility',
	signingOut: 'You are about to be signed out',
	signingOutText: {
		idle: 'You did nothing for a while. In a few minutes you are signed out. Are you still there?',
		day: 'You have been signed in all day. In a quarter of an hour you are signed out. Save what you wrote.'
	},
	stay: 'Stay signed in',
	notNow: 'Never mind',
	signedOut: 'You are signed out',
	signedOutText:
		'What you had not saved here is still on this screen. Sign in in another tab. Then go on here and save it.',
	understood: 'I see'
};

export const frameWords = { nl, en };
