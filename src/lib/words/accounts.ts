// Signing in, links, and one's own account.

const nl = {
	email: 'E-mailadres',
	name: 'Naam',
	nameHint: 'Zo zien je collega’s je.',
	password: 'Wachtwoord',
	newPassword: 'Nieuw wachtwoord',
	passwordHint: 'Minstens 12 tekens. Een paar losse woorden achter elkaar is sterk en goed te onthouden.',
	organisation: 'Naam van je organisatie',

	signIn: 'Inloggen',
	signInLead: 'Voor wie sessies voorbereidt en leidt, of met de leerpunten werkt.',
	forgot: 'Wachtwoord vergeten? Vraag je beheerder om een link waarmee je één keer kunt inloggen.',
	noAccount: 'Nog geen account? Je beheerder kan je uitnodigen.',
	joining: 'Doe je alleen mee aan een sessie? Dan heb je geen account nodig.',
	joinWithCode: 'Meedoen met een code',
	wrong: 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer ze en probeer het opnieuw.',
	wait: (minutes: number) =>
		`Er is te vaak een verkeerd wachtwoord ingevuld. Wacht ${minutes === 1 ? '1 minuut' : `${minutes} minuten`} en probeer het dan opnieuw.`,
	disabled: 'Dit account staat uit. Vraag je beheerder om hulp.',
	outside: 'Inloggen via je organisatie',
	orPassword: 'Of log hier in met je wachtwoord of passkey.',
	uninvited:
		'Je organisatie kent je, maar hier heb je nog geen account met dat e-mailadres. Vraag je beheerder om een uitnodiging.',
	failed: 'Inloggen via je organisatie lukte niet. Probeer het opnieuw, of log in met je wachtwoord.',

	signOut: 'Uitloggen',
	signOutLead: 'Wil je uitloggen op dit apparaat?',

	welcome: 'Welkom bij Vensterbank',
	welcomeLead:
		'Je maakt nu het eerste account. Daarmee kun je alles: collega’s uitnodigen, sessies leiden en met leerpunten werken.',
	invited: 'Je bent uitgenodigd',
	invitedLead: (email: string, organisation: string) =>
		`Je maakt een account voor ${email} bij ${organisation}. Daarna ben je meteen ingelogd.`,
	makeAccount: 'Account maken',
	linkSignIn: 'Inloggen met een link',
	linkSignInLead: (name: string) => `Deze link is voor ${name}. Hij werkt één keer.`,
	linkSignInAs: (name: string) => `Inloggen als ${name}`,
	dead: 'Deze link werkt niet meer',
	deadLead: 'Hij is al gebruikt, ingetrokken of te oud. Vraag wie hem gaf om een nieuwe.',
	deadFirst: 'Hij is al gebruikt of te oud. Herstart de server: die geeft dan een nieuwe link.',
	hasAccount: 'Er is al een account met dit e-mailadres. Log daarmee in.',

	account: 'Jouw account',
	roles: 'Wat je kunt doen',
	changePassword: 'Wachtwoord',
	presentPassword: 'Je wachtwoord van nu',
	choosePassword: 'Kies een wachtwoord. Dan kun je de volgende keer zelf inloggen.',
	changePasswordLead: 'Na het wijzigen ben je op andere apparaten uitgelogd.',
	savePassword: 'Wachtwoord bewaren',
	passwordSaved: 'Je nieuwe wachtwoord is bewaard. Op andere apparaten ben je uitgelogd.',
	signIns: 'Waar je bent ingelogd',
	signInsLead: 'Herken je een apparaat niet? Log het uit en wijzig je wachtwoord.',
	thisDevice: 'dit apparaat',
	device: ({ browser, system }: { browser?: string; system?: string }) =>
		[browser ?? 'Onbekende browser', system && `op ${system}`].filter(Boolean).join(' '),
	since: (when: string) => `sinds ${when}`,
	endSignIn: 'Uitloggen',
	endSignInOn: (device: string) => `Uitloggen op ${device}`,
	endOthers: 'Overal uitloggen, behalve hier',

	faults: {
		email: 'Vul een e-mailadres in, zoals naam@organisatie.nl.',
		name: 'Vul je naam in.',
		name_long: 'Deze naam is te lang. Houd het bij 80 tekens.',
		organisation: 'Vul de naam van je organisatie in, in hooguit 120 tekens.',
		password: 'Vul je wachtwoord in.',
		roles: 'Kies ten minste één rol.',
		too_short: 'Dit wachtwoord is te kort. Neem minstens 12 tekens.',
		too_long: 'Dit wachtwoord is te lang. Neem hooguit 128 tekens.',
		guessable:
			'Dit wachtwoord is makkelijk te raden. Neem een paar losse woorden die niets met je naam te maken hebben.',
		wrong: 'Dit is niet je wachtwoord van nu.',
		wait: 'Te vaak een verkeerd wachtwoord. Wacht een kwartier en probeer het dan opnieuw.'
	} as Record<string, string>
};

const en: typeof nl = {
	email: 'Email address',
	name: 'Name',
	nameHint: 'This is how colleagues see you.',
	password: 'Password',
	newPassword: 'New password',
	passwordHint: 'At least 12 characters. A few separate words in a row are strong and easy to remember.',
	organisation: 'Name of your organisation',

	signIn: 'Sign in',
	signInLead: 'For people who prepare and lead sessions, or work with the lessons.',
	forgot: 'Forgot your password? Ask your administrator for a link to sign in once.',
	noAccount: 'No account yet? Your administrator can invite you.',
	joining: 'Only taking part in a session? Then you need no account.',
	joinWithCode: 'Join with a code',
	wrong: 'This email address and password do not belong together. Check them and try again.',
	wait: (minutes) =>
		`A wrong password was entered too often. Wait ${minutes === 1 ? '1 minute' : `${minutes} minutes`}, then try again.`,
	disabled: 'This account is switched off. Ask your administrator for help.',
	outside: 'Sign in through your organisation',
	orPassword: 'Or sign in here with your password or passkey.',
	uninvited:
		'Your organisation knows you, but there is no account here with that email address. Ask your administrator to invite you.',
	failed: 'Signing in through your organisation did not work. Try again, or sign in with your password.',

	signOut: 'Sign out',
	signOutLead: 'Do you want to sign out on this device?',

	welcome: 'Welcome to Vensterbank',
	welcomeLead:
		'You are making the first account. It can do everything: invite colleagues, lead sessions and work with lessons.',
	invited: 'You are invited',
	invitedLead: (email, organisation) =>
		`You are making an account for ${email} at ${organisation}. You will be signed in right away.`,
	makeAccount: 'Make account',
	linkSignIn: 'Sign in with a link',
	linkSignInLead: (name) => `This link is for ${name}. It works once.`,
	linkSignInAs: (name) => `Sign in as ${name}`,
	dead: 'This link no longer works',
	deadLead: 'It was used, withdrawn, or is too old. Ask whoever gave it to you for a new one.',
	deadFirst: 'It was used or is too old. Restart the server: it will then print a new link.',
	hasAccount: 'There is an account with this email address already. Sign in with that one.',

	account: 'Your account',
	roles: 'What you can do',
	changePassword: 'Password',
	presentPassword: 'Your present password',
	choosePassword: 'Choose a password. Then you can sign in by yourself next time.',
	changePasswordLead: 'After the change you are signed out on other devices.',
	savePassword: 'Save password',
	passwordSaved: 'Your new password is saved. You are signed out on other devices.',
	signIns: 'Where you are signed in',
	signInsLead: 'Do you not recognise a device? Sign it out and change your password.',
	thisDevice: 'this device',
	device: ({ browser, system }) =>
		[browser ?? 'Unknown browser', system && `on ${system}`].filter(Boolean).join(' '),
	since: (when) => `since ${when}`,
	endSignIn: 'Sign out',
	endSignInOn: (device) => `Sign out on ${device}`,
	endOthers: 'Sign out everywhere but here',

	faults: {
		email: 'Enter an email address, such as name@organisation.nl.',
		name: 'Enter your name.',
		name_long: 'This name is too long. Keep it within 80 characters.',
		organisation: 'Enter the name of your organisation, in at most 120 characters.',
		password: 'Enter your password.',
		roles: 'Choose at least one role.',
		too_short: 'This password is too short. Use at least 12 characters.',
		too_long: 'This password is too long. Use at most 128 characters.',
		guessable:
			'This password is easy to guess. Use a few separate words that have nothing to do with your name.',
		wrong: 'This is not your present password.',
		wait: 'A wrong password too often. Wait a quarter of an hour, then try again.'
	}
};

export const accountWords = { nl, en };
