// What is known by how it is written: addresses and names on the net, and numbers and codes.
import * as codes from '../lists/codes.data.ts';
import * as web from '../lists/web.data.ts';
import { patterns } from '../../pattern.ts';
import type { Found, IdentifyingType } from '../found.ts';
import type { Lists } from '../lists/lists.ts';
import type { Reading } from '../reading.ts';
import { each, found } from './each.ts';
import { elevenProof, mod97 } from './proofs.ts';

const webRe = patterns(web);
const re = patterns(codes);

/** A pattern, what its match is, by which rule, and whether what it says fits: in lower case, as typed. */
type Way = readonly [
	RegExp,
	IdentifyingType,
	rule: string,
	fits?: (said: string, typed: string, lists: Lists) => boolean
];

const capitals = (_: string, typed: string) => typed === typed.toUpperCase();
/** "zaak 12-3", "dossier 2024": the number of no case. */
const date = /^(?:\d{1,2}[./-]\d{1,2}|(?:19|20)\d{2})$/;
const count = (said: string) => said.replace(/\D/g, '').length;

/** Only in a text with one of these signs. */
const signs = /[@#_]|\/\/|\.[\p{L}\d]|[ ([](?:at|apenstaartje)[ )\]]/u;
const signed: readonly Way[] = [
	[webRe.email, 'EMAIL', 'email.address'],
	[webRe.url, 'URL', 'url.address'],
	[webRe.domain, 'URL', 'url.domain'],
	[webRe.atName, 'HANDLE', 'handle.at'],
	[webRe.numbered, 'HANDLE', 'handle.numbered'],
	[webRe.underscored, 'HANDLE', 'handle.shape']
];
const unsigned: readonly Way[] = [
	[webRe.onNetwork, 'HANDLE', 'handle.network'],
	[webRe.network, 'HANDLE', 'handle.network', (said, _, lists) => /[\d._]/.test(said) || !lists.common(said)],
	[re.bsnNamed, 'BSN', 'bsn.named'],
	[re.nineDigits, 'BSN', 'bsn.proof', elevenProof],
	[re.ibanDutch, 'IBAN', 'iban.dutch'],
	[re.ibanNamed, 'IBAN', 'iban.named'],
	[re.iban, 'IBAN', 'iban.proof', mod97],
	[re.phone, 'PHONE', 'phone.national'],
	[re.phoneAbroad, 'PHONE', 'phone.abroad'],
	[re.phoneNamed, 'PHONE', 'phone.named'],
	[
		re.postcode,
		'POSTCODE',
		'postcode.full',
		(said, typed) => capitals(said, typed) || !re.wordAfter.test(said)
	],
	[re.postcodeNamed, 'POSTCODE', 'postcode.named'],
	[re.plate, 'PLATE', 'plate.series'],
	[re.plateNamed, 'PLATE', 'plate.named'],
	[re.plateOfCar, 'PLATE', 'plate.vehicle', capitals],
	[re.caseNamed, 'CASE_NUMBER', 'case.named', (said) => count(said) > 2 && !date.test(said)],
	[re.court, 'CASE_NUMBER', 'case.court'],
	[
		re.coded,
		'CASE_NUMBER',
		'case.code',
		(said, typed) => count(said) > 3 && (capitals(said, typed) || !/^[a-z]+[. ]/.test(said))
	],
	[re.yeared, 'CASE_NUMBER', 'case.year'],
	[re.digits, 'CASE_NUMBER', 'case.digits']
];

export const ways = [...signed, ...unsigned];

/**
 * E-mail and web addresses, account names, citizen numbers, bank accounts, telephones, postcodes, plates and the numbers of cases. Not
 * the sites of public bodies, nor the lines everyone has (0800, 112).
 */
export function findShapes({ text, lower }: Reading, lists: Lists): Found[] {
	return (signs.test(lower) ? ways : unsigned).flatMap(([pattern, type, rule, fits]) =>
		each(pattern, lower).flatMap((match) => {
			const said = (match[1] ?? match[0]).replace(/[.,:;!?-]+$/, '');
			const start = match.index + match[0].lastIndexOf(said);
			if (fits && !fits(said, text.slice(start, start + said.length), lists)) return [];
			return [found(start, said.length, type, type === 'POSTCODE' ? 'quasi' : 'direct', 0.9, rule)];
		})
	);
}
