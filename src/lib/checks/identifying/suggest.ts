import type { IdentifyingType } from './found.ts';

const plain: Readonly<Record<IdentifyingType, readonly string[]>> = {
	PERSON: ['iemand uit het gezin'],
	DATE: ['onlangs', 'enkele weken geleden'],
	AGE_EXACT: ['jong'],
	BSN: ['[nummer weggelaten]'],
	PHONE: ['[telefoonnummer weggelaten]'],
	EMAIL: ['[e-mailadres weggelaten]'],
	URL: ['[website weggelaten]'],
	IBAN: ['[rekeningnummer weggelaten]'],
	ADDRESS: ['thuis', 'een straat in de buurt'],
	POSTCODE: ['[postcode weggelaten]'],
	PLACE: ['een plaats in de regio'],
	ORG_SCHOOL: ['de school'],
	ORG_CARE: ['een zorginstelling'],
	ORG_OTHER: ['een organisatie in de buurt'],
	CASE_NUMBER: ['[nummer weggelaten]'],
	PLATE: ['[kenteken weggelaten]'],
	HANDLE: ['een account'],
	RARE_TRAIT: []
};

/** Neutral words that could stand in the place of what was found, best first. */
export function suggest(type: IdentifyingType): readonly string[] {
	return plain[type];
}
