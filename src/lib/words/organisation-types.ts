// The kinds of organisation around a table. Reports print the Dutch name, so that is what is kept; English readers see theirs.
const inEnglish: Readonly<Record<string, string>> = {
	'lokaal team': 'local team',
	'Veilig Thuis': 'Veilig Thuis (advice and reporting centre)',
	'Raad voor de Kinderbescherming': 'Child Care and Protection Board',
	'gecertificeerde instelling': 'certified institution (youth protection)',
	jeugdhulp: 'youth care',
	ggz: 'mental health care',
	school: 'school',
	jeugdgezondheidszorg: 'youth health care',
	politie: 'police',
	rechtspraak: 'judiciary',
	gemeente: 'municipality',
	ervaringsdeskundigheid: 'expertise by experience'
};

export const organisationTypes: readonly string[] = Object.keys(inEnglish);

/** How a kind of organisation is shown; one that a facilitator added is shown as typed. */
export const organisationName = (type: string, language: 'nl' | 'en'): string =>
	language === 'en' ? (inEnglish[type] ?? type) : type;
