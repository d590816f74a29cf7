// The administrator's page about people, and the names of the roles.

const nl = {
	roles: {
		facilitator: 'Gedragsdeskundige',
		method_developer: 'Methodeontwikkelaar',
		admin: 'Beheerder',
		auditor: 'Controleur'
	},
	roleHints: {
		facilitator: 'Bereidt sessies voor en leidt ze.',
		method_developer: 'Maakt van leerpunten een handreiking.',
		admin: 'Nodigt mensen uit en geeft rollen.',
		auditor: 'Leest het logboek.'
	},
	people: 'Mensen',
	lead: 'Wie bij jouw organisatie een account heeft, en wat die persoon kan doen. Deelnemers aan een sessie hebben geen account nodig.',
	toLog: 'Bekijk in het logboek wie wat deed',
	invite: 'Iemand uitnodigen',
	inviteLead: 'Je krijgt een link. Stuur die zelf naar je collega. Hij werkt één keer en zeven dagen lang.',
	email: 'E-mailadres',
	rolesLegend: 'Wat deze persoon kan doen',
	makeLink: 'Link maken',
	hasAccount: 'Deze persoon heeft al een account.',
	inviteMade: (email: string) => `De uitnodiging voor ${email} is klaar`,
	linkMade: (name: string) => `De link voor ${name} is klaar`,
	sendLink: 'Kopieer de link en stuur hem naar deze persoon. Je ziet hem alleen nu.',
	link: 'Link',
	copy: 'Link kopiëren',
	copied: 'Gekopieerd',
	copyByHand: 'De link is geselecteerd. Druk op Ctrl en C.',
	open: 'Uitgenodigd',
	openUntil: (when: string) => `De link werkt tot ${when}.`,
	expired: 'De link is te oud. Nodig opnieuw uit.',
	withdraw: 'Intrekken',
	withdrawFor: (email: string) => `Uitnodiging voor ${email} intrekken`,
	withdrawn: 'De uitnodiging is ingetrokken. De link werkt niet meer.',
	you: 'dat ben jij',
	off: 'staat uit',
	change: 'Wijzigen',
	changeOf: (name: string) => `${name} wijzigen`,
	saveRoles: 'Rollen bewaren',
	saved: (name: string) => `De rollen van ${name} zijn bewaard. Ze gelden meteen.`,
	giveLink: 'Link om in te loggen maken',
	giveLinkHint: 'Voor wie zijn wachtwoord kwijt is. De link werkt één keer en 24 uur lang.',
	clear: 'Tweede stap wissen',
	clearHint:
		'Voor wie zijn telefoon of passkey kwijt is. Bij de volgende keer inloggen stelt deze persoon een nieuwe tweede stap in.',
	cleared: (name: string) => `De tweede stap van ${name} is gewist.`,
	disable: 'Account uitzetten',
	disableHint: 'Deze persoon is meteen overal uitgelogd. Je kunt het account later weer aanzetten.',
	disabled: (name: string) => `Het account van ${name} staat uit.`,
	enable: 'Account aanzetten',
	enabled: (name: string) => `Het account van ${name} staat weer aan.`,
	faults: {
		email: 'Vul een e-mailadres in, zoals naam@organisatie.nl.',
		roles: 'Kies ten minste één rol.',
		last_admin: 'Dit is de laatste beheerder. Maak eerst iemand anders beheerder.',
		unknown: 'Dit account is er niet meer.',
		own: 'Je kunt je eigen account niet uitzetten.'
	} as Record<string, string>
};

const en: typeof nl = {
	roles: {
		facilitator: 'Facilitator',
		method_developer: 'Method developer',
		admin: 'Administrator',
		auditor: 'Auditor'
	},
	roleHints: {
		facilitator: 'Prepares sessions and leads them.',
		method_developer: 'Turns lessons into a handout.',
		admin: 'Invites people and gives roles.',
		auditor: 'Reads the audit log.'
	},
	people: 'People',
	lead: 'Who has an account at your organisation, and what they can do. Participants of a session need no account.',
	toLog: 'See in the audit log who did what',
	invite: 'Invite someone',
	inviteLead: 'You get a link. Send it to your colleague yourself. It works once, for seven days.',
	email: 'Email address',
	rolesLegend: 'What this person can do',
	makeLink: 'Make link',
	hasAccount: 'This person has an account already.',
	inviteMade: (email) => `The invitation for ${email} is ready`,
	linkMade: (name) => `The link for ${name} is ready`,
	sendLink: 'Copy the link and send it to this person. You see it only now.',
	link: 'Link',
	copy: 'Copy link',
	copied: 'Copied',
	copyByHand: 'The link is selected. Press Ctrl and C.',
	open: 'Invited',
	openUntil: (when) => `The link works until ${when}.`,
	expired: 'The link is too old. Invite again.',
	withdraw: 'Withdraw',
	withdrawFor: (email) => `Withdraw the invitation for ${email}`,
	withdrawn: 'The invitation is withdrawn. The link no longer works.',
	you: 'this is you',
	off: 'switched off',
	change: 'Change',
	changeOf: (name) => `Change ${name}`,
	saveRoles: 'Save roles',
	saved: (name) => `The roles of ${name} are saved. They hold at once.`,
	giveLink: 'Make a link to sign in',
	giveLinkHint: 'For who lost a password. The link works once, for 24 hours.',
	clear: 'Clear the second step',
	clearHint: 'For who lost a phone or passkey. At the next sign-in this person sets up a new second step.',
	cleared: (name) => `The second step of ${name} is cleared.`,
	disable: 'Switch account off',
	disableHint: 'This person is signed out everywhere at once. You can switch the account on again later.',
	disabled: (name) => `The account of ${name} is switched off.`,
	enable: 'Switch account on',
	enabled: (name) => `The account of ${name} is switched on again.`,
	faults: {
		email: 'Enter an email address, such as name@organisation.nl.',
		roles: 'Choose at least one role.',
		last_admin: 'This is the last administrator. Make someone else administrator first.',
		unknown: 'This account is no longer there.',
		own: 'You cannot switch off your own account.'
	}
};

export const peopleWords = { nl, en };
