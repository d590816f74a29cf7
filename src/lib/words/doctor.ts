// What the doctor says per check: what it looked at, and what to do when it is not right.
const nl = {
	title: 'Zelftest',
	lead: 'De server kijkt zichzelf na. Hier staat niets van een sessie.',
	verdicts: { good: 'goed', attention: 'let op', fault: 'fout', unknown: 'niet gezien' },
	what: 'Wat',
	how: 'Oordeel',
	seen: 'Gezien',
	ill: 'Er is iets dat je moet herstellen.',
	well: 'Er is niets dat je nu moet herstellen.',
	checks: {
		sqlite: {
			name: 'Bestanden met gegevens',
			mend: 'Een bestand is stuk of heeft verkeerde instellingen. Zet de laatste back-up terug.'
		},
		files: {
			name: 'Map met gegevens',
			mend: 'Anderen op deze computer kunnen in de map. Geef hem rechten 0700.'
		},
		key: {
			name: 'Sleutelbestand',
			mend: 'Zet het sleutelbestand buiten de gegevens, met rechten 0400. De server vernieuwt het elke dag.'
		},
		secrets: {
			name: 'Andere geheimen',
			mend: 'Anderen op deze computer kunnen een geheim lezen. Geef het bestand rechten 0400.'
		},
		clock: { name: 'Klok', mend: 'De klok loopt achter. Zet hem gelijk met een tijdserver.' },
		disk: { name: 'Vrije ruimte', mend: 'De schijf raakt vol. Maak ruimte.' },
		swap: {
			name: 'Wisselgeheugen',
			mend: 'Het geheugen kan op schijf komen. Zet wisselgeheugen uit, of versleutel het.'
		},
		backup: { name: 'Back-up', mend: 'Er is geen verse back-up. Maak er elke dag een.' },
		purge: {
			name: 'Gewist op tijd',
			mend: 'Er staat nog een sessie die gewist had moeten zijn. Start de server opnieuw en kijk in zijn log.'
		},
		receipts: { name: 'Wisbewijzen', mend: 'De keten van wisbewijzen is niet heel. Zoek uit wie erbij kon.' },
		audit: { name: 'Logboek', mend: 'Het logboek is niet heel. Zoek uit wie erbij kon.' },
		headers: {
			name: 'Beveiliging van de pagina’s',
			mend: 'Een proxy haalt beveiliging weg, of de server is niet te bereiken. Kijk de proxy na.'
		},
		provider: {
			name: 'Inlogdienst',
			mend: 'Er zijn meer organisaties, en de inlogdienst mag voor elk adres spreken. Zet VENSTERBANK_OIDC_DOMAINS.'
		}
	}
};

const en: typeof nl = {
	title: 'Self-test',
	lead: 'The server looks at itself. Nothing of a session is in here.',
	verdicts: { good: 'good', attention: 'attention', fault: 'fault', unknown: 'not seen' },
	what: 'What',
	how: 'Verdict',
	seen: 'Seen',
	ill: 'There is something you must mend.',
	well: 'There is nothing you must mend now.',
	checks: {
		sqlite: {
			name: 'Data files',
			mend: 'A file is broken or has wrong settings. Put the last backup back.'
		},
		files: { name: 'Data folder', mend: 'Others on this computer can open the folder. Give it mode 0700.' },
		key: {
			name: 'Key file',
			mend: 'Put the key file outside the data, with mode 0400. The server renews it every day.'
		},
		secrets: {
			name: 'Other secrets',
			mend: 'Others on this computer can read a secret. Give the file mode 0400.'
		},
		clock: { name: 'Clock', mend: 'The clock is behind. Set it by a time server.' },
		disk: { name: 'Free space', mend: 'The disk is getting full. Make room.' },
		swap: { name: 'Swap', mend: 'Memory can end up on disk. Switch swap off, or encrypt it.' },
		backup: { name: 'Backup', mend: 'There is no fresh backup. Make one every day.' },
		purge: {
			name: 'Destroyed in time',
			mend: 'A session is still there that should have been destroyed. Restart the server and read its log.'
		},
		receipts: {
			name: 'Receipts of destruction',
			mend: 'The chain of receipts is not whole. Find out who had access.'
		},
		audit: { name: 'Audit log', mend: 'The audit log is not whole. Find out who had access.' },
		headers: {
			name: 'Security of the pages',
			mend: 'A proxy takes security away, or the server cannot be reached. Look at the proxy.'
		},
		provider: {
			name: 'Sign-in provider',
			mend: 'There is more than one organisation, and the provider may speak for every address. Set VENSTERBANK_OIDC_DOMAINS.'
		}
	}
};

export const doctorWords = { nl, en };
