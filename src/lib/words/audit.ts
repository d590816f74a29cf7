const nl = {
	title: 'Logboek',
	lead: 'Wie deed wat en wanneer. Zonder inhoud: van een sessie of een leerpunt staat hier niets.',
	when: 'Wanneer',
	who: 'Wie',
	what: 'Wat',
	about: 'Over wie of wat',
	acts: {
		account_made: 'maakte een account',
		account_invited: 'nodigde iemand uit',
		invitation_withdrawn: 'trok een uitnodiging in',
		roles_changed: 'wijzigde rollen',
		account_disabled: 'zette een account uit',
		account_enabled: 'zette een account aan',
		sign_in_link_made: 'maakte een link om in te loggen',
		signed_in: 'logde in',
		sign_in_refused: 'probeerde in te loggen',
		sign_ins_ended: 'logde apparaten uit',
		password_changed: 'wijzigde het wachtwoord',
		second_factor_added: 'zette een tweede stap aan',
		second_factor_removed: 'haalde een tweede stap weg',
		second_factor_cleared: 'wiste een tweede stap',
		log_checked: 'controleerde het logboek',
		backup_made: 'maakte een back-up',
		backup_restored: 'zette een back-up terug'
	},
	others: {
		server: 'de server',
		command_line: 'de opdrachtregel',
		somebody: 'iemand',
		unknown: 'onbekend'
	} as Record<string, string>,
	older: 'Oudere regels',
	newest: 'Naar de nieuwste',
	none: 'Er staat nog niets in het logboek.',
	check: 'Controleer het logboek',
	checkLead: 'Elke regel hangt aan de vorige. Zo komt het uit als iemand er een wijzigt of weghaalt.',
	whole: (lines: number) => `Het logboek is heel: ${lines} regels, alle op hun plaats.`,
	broken: (line: number) => `Het logboek is niet heel. Regel ${line} is gewijzigd of weggehaald. Meld dit.`
};

const en: typeof nl = {
	title: 'Audit log',
	lead: 'Who did what, and when. Without content: nothing of a session or a lesson is in here.',
	when: 'When',
	who: 'Who',
	what: 'What',
	about: 'About whom or what',
	acts: {
		account_made: 'made an account',
		account_invited: 'invited someone',
		invitation_withdrawn: 'withdrew an invitation',
		roles_changed: 'changed roles',
		account_disabled: 'switched an account off',
		account_enabled: 'switched an account on',
		sign_in_link_made: 'made a link to sign in',
		signed_in: 'signed in',
		sign_in_refused: 'tried to sign in',
		sign_ins_ended: 'signed devices out',
		password_changed: 'changed the password',
		second_factor_added: 'added a second step',
		second_factor_removed: 'removed a second step',
		second_factor_cleared: 'cleared a second step',
		log_checked: 'checked the log',
		backup_made: 'made a backup',
		backup_restored: 'put a backup back'
	},
	others: {
		server: 'the server',
		command_line: 'the command line',
		somebody: 'somebody',
		unknown: 'unknown'
	},
	older: 'Older lines',
	newest: 'To the newest',
	none: 'There is nothing in the log yet.',
	check: 'Check the log',
	checkLead: 'Each line hangs on the one before. So it shows when somebody changes or removes one.',
	whole: (lines) => `The log is whole: ${lines} lines, all in place.`,
	broken: (line) => `The log is not whole. Line ${line} was changed or removed. Report this.`
};

export const auditWords = { nl, en };
