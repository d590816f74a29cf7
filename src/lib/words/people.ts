// The administrator's page about people, and the names of the roles.

const nl = {
	roles: {
		facilitator: 'Gedragsdeskundige',
		method_developer: 'Methodeontwikkelaar',
		manager: 'Leidinggevende',
		admin: 'Beheerder',
		auditor: 'Controleur'
	},
	roleHints: {
		facilitator: 'Bereidt sessies voor en leidt ze.',
		method_developer: 'Maakt van leerpunten een handreiking.',
		manager: 'Leest het overzicht van alle sessies samen.',
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
	giveLink: 'Link om in te loggen maken',
	giveLinkHint: 'Voor wie zijn wachtwoord kwijt is. De link werkt één keer en 24 uur lang.',
	clear: 'Tweede stap wissen',
	clearHint:
		'Voor wie zijn telefoon of passkey kwijt is. Bij de volgende keer inloggen stelt deze persoon een nieuwe tweede stap in.',
	disable: 'Account uitzetten',
	disableHint: 'Deze persoon is meteen overal uitgelogd. Je kunt het account later weer aanzetten.',
	enable: 'Account aanzetten',
	remove: 'Account verwijderen',
	removeHint:
		'Naam, e-mailadres en manieren om in te loggen worden gewist. In het logboek blijft een nummer staan zonder naam. Dit kun je niet terugdraaien.',
	removeSure: 'Ja, dit account mag weg',
	offSessions: 'Van alle sessies afhalen',
	offSessionsHint: 'Deze persoon kan lopende en geplande sessies dan niet meer leiden.',
	done: {
		saved: (name: string) => `De rollen van ${name} zijn bewaard. Ze gelden meteen.`,
		cleared: (name: string) => `De tweede stap van ${name} is gewist.`,
		disabled: (name: string) => `Het account van ${name} staat uit.`,
		enabled: (name: string) => `Het account van ${name} staat weer aan.`,
		off: (name: string) => `${name} leidt geen sessies meer.`,
		removed: (name: string) => `Het account van ${name} is verwijderd.`
	},
	faults: {
		email: 'Vul een e-mailadres in, zoals naam@organisatie.nl.',
		roles: 'Kies ten minste één rol.',
		last_admin: 'Dit is de laatste beheerder. Maak eerst iemand anders beheerder.',
		unknown: 'Dit account is er niet meer.',
		own: 'Je kunt je eigen account niet uitzetten of verwijderen.',
		sure: 'Zet eerst een vinkje bij “Ja, dit account mag weg”.',
		leads:
			'Deze persoon kan nog een sessie leiden. Zet het account aan en haal de persoon eerst van alle sessies af.',
		last: 'Eén sessie heeft nog geen andere gespreksleider. Geef die sessie eerst ook aan een ander, of breek hem af.',
		leads_now: 'Deze persoon leidt nu een sessie. Laat eerst een andere gespreksleider daar binnenkomen.',
		again: 'Dit kon even niet worden bewaard. Probeer het opnieuw.'
	} as Record<string, string>
};

const en: typeof nl = {
	roles: {
		facilitator: 'Facilitator',
		method_developer: 'Method developer',
		manager: 'Manager',
		admin: 'Administrator',
		auditor: 'Auditor'
	},
	roleHints: {
		facilitator: 'Prepares sessions and leads them.',
		method_developer: 'Turns lessons into a handout.',
		manager: 'Reads the overview of all sessions together.',
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
	giveLink: 'Make a link to sign in',
	giveLinkHint: 'For who lost a password. The link works once, for 24 hours.',
	clear: 'Clear the second step',
	clearHint: 'For who lost a phone or passkey. At the next sign-in this person sets up a new second step.',
	disable: 'Switch account off',
	disableHint: 'This person is signed out everywhere at once. You can switch the account on again later.',
	enable: 'Switch account on',
	remove: 'Remove account',
	removeHint:
		'Name, email address and ways to sign in are erased. In the audit log a number stays, without a name. This cannot be undone.',
	removeSure: 'Yes, this account may go',
	offSessions: 'Take off all sessions',
	offSessionsHint: 'Then this person can no longer lead running and planned sessions.',
	done: {
		saved: (name) => `The roles of ${name} are saved. They hold at once.`,
		cleared: (name) => `The second step of ${name} is cleared.`,
		disabled: (name) => `The account of ${name} is switched off.`,
		enabled: (name) => `The account of ${name} is switched on again.`,
		off: (name) => `${name} leads no sessions any more.`,
		removed: (name) => `The account of ${name} is removed.`
	},
	faults: {
		email: 'Enter an email address, such as name@organisation.nl.',
		roles: 'Choose at least one role.',
		last_admin: 'This is the last administrator. Make someone else administrator first.',
		unknown: 'This account is no longer there.',
		own: 'You cannot switch off or remove your own account.',
		sure: 'First tick “Yes, this account may go”.',
		leads:
			'This person may still lead a session. Switch the account on and take the person off all sessions first.',
		last: 'One session has no other facilitator yet. Give that session to someone else first, or break it off.',
		leads_now: 'This person leads a session now. Let another facilitator come in there first.',
		again: 'This could not be saved just now. Try again.'
	}
};

export const peopleWords = { nl, en };
