// What the page of a report says.
const nl = {
	reportTitle: (code: string) => `Verslag van ${code}`,
	reportLead:
		'Alleen wat de groep wilde bewaren staat erin. Kijk het na, verbeter waar het moet, en deel het.',
	reportDue: (when: string) => `Het verslag hoort er uiterlijk ${when} te zijn.`,
	reportSave: 'Bewaar het verslag',
	reportSaved: 'Het verslag is bewaard.',
	reportChecked: (when: string) => `Nagekeken op ${when}.`,
	reportCheck: 'Ik keek het na: niemand is te herkennen en er staat geen besluit in.',
	reportText: 'Tekst van het verslag',
	reportHow: 'Een regel met # ervoor is een kop. Een regel met - ervoor is een punt in een lijst.',
	reportBack: 'Terug naar de sessie',
	reportReset: 'Begin opnieuw met de eerste tekst'
};

const en: typeof nl = {
	reportTitle: (code) => `Report of ${code}`,
	reportLead: 'It holds only what the group chose to keep. Check it, mend it where needed, and share it.',
	reportDue: (when) => `The report should be there by ${when}.`,
	reportSave: 'Save the report',
	reportSaved: 'The report has been saved.',
	reportChecked: (when) => `Checked on ${when}.`,
	reportCheck: 'I checked it: nobody can be recognised and it holds no decision.',
	reportText: 'Text of the report',
	reportHow: 'A line that begins with # is a heading. A line that begins with - is a point in a list.',
	reportBack: 'Back to the session',
	reportReset: 'Start again with the first text'
};

export const reportWords = { nl, en };
