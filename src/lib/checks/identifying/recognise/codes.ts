// Postcodes, number plates, and the numbers of files and cases.
import * as words from '../lists/codes.data.ts';
import { patterns } from '../../pattern.ts';
import type { Found } from '../found.ts';
import type { Reading } from '../reading.ts';
import { before, each, found } from './each.ts';

const re = patterns(words);

const postcode = /(?<![\d\p{L}.,/€-])(?:nl-)?([1-9]\d{3})( {0,2})([a-z]{2})(?![\p{L}\d])/gu;
const postcodeDigits = /\b(?:postcode|postcodegebied|pc4?)[ :]{1,2}(?:is )?([1-9]\d{3})(?!\d)/g;
/** Two letters that are a word or a unit after a number, as in "1500 gr" or "2013 in". */
const twoLetterWords = new Set(words.twoLetterWords.split(' '));

/** Dutch postcodes; in lower case only when the letters are not a word. */
export function findPostcodes({ text, lower }: Reading): Found[] {
	const out: Found[] = [];
	for (const match of each(postcode, lower)) {
		const letters = text.slice(match.index + match[0].length - 2, match.index + match[0].length);
		const capital = letters === letters.toUpperCase();
		if (match[2] !== '' && !capital && twoLetterWords.has(match[3]!)) continue;
		if (match[2] === '' && !capital && /^(?:gr|mg|kg|km|ml|cm|mm|pk|mb|gb|nl)$/.test(match[3]!)) continue;
		out.push(found(match.index, match[0].length, 'POSTCODE', 'quasi', capital ? 1 : 0.9, 'postcode.full'));
	}
	for (const match of each(postcodeDigits, lower)) {
		out.push(found(match.index + match[0].length - 4, 4, 'POSTCODE', 'quasi', 0.9, 'postcode.digits'));
	}
	return out;
}

/** Number plates: every Dutch series with hyphens; others after "kenteken" or, in capitals, after a vehicle. */
export function findPlates({ text, lower }: Reading): Found[] {
	const out: Found[] = [];
	if (!/\d/.test(lower)) return out;
	for (const match of each(re.plate, lower))
		out.push(found(match.index, match[0].length, 'PLATE', 'direct', 1, 'plate.series'));
	for (const match of each(re.plateNamed, lower)) {
		if (!/\d/.test(match[1]!)) continue;
		const start = match.index + match[0].length - match[1]!.length;
		out.push(found(start, match[1]!.length, 'PLATE', 'direct', 0.9, 'plate.named'));
	}
	for (const match of each(re.platePacked, lower)) {
		const seen = text.slice(match.index, match.index + match[0].length);
		if (seen !== seen.toUpperCase() || !re.vehicleWord.test(before(lower, match.index, 40))) continue;
		out.push(found(match.index, match[0].length, 'PLATE', 'direct', 0.8, 'plate.vehicle'));
	}
	return out;
}

const coded = /(?<![\p{L}\d@._/€-])([a-z]{1,6})([-/_. ]?)(\d[\d/.-]{2,18}\d)(?![\p{L}\d])/gu;
const yeared = /(?<![\p{L}\d@._/€-])(?:19|20)\d{2}[-/](?:[a-z]{1,5}[-/])?\d{4,9}(?![\p{L}\d])/gu;
const hashed = /(?<![\p{L}\d&])#\d[\d./-]{2,10}\d(?!\d)/gu;
const long = /(?<![\p{L}\d@._/€+-])\d{7,12}(?![\p{L}\d]|[.,]\d)/gu;
/** Letters that stand before a number of something public: a norm, a manual, a law. */
const publicCodes = new Set(words.publicCodes.split(' '));

/** File and case numbers: after their word, in the shape courts and police use, or a code with at least four digits. */
export function findCaseNumbers({ text, lower }: Reading): Found[] {
	const out: Found[] = [];
	if (!/\d\P{L}?\d\P{L}?\d/u.test(text)) return out;
	for (const match of each(re.caseWord, lower)) {
		let token = match[1]!.replace(/[.:/_-]+$/, '');
		if (/ [a-z]{1,3}$/.test(token)) {
			const start = match.index + match[0].indexOf(match[1]!);
			const tail = text.slice(start + token.lastIndexOf(' ') + 1, start + token.length);
			if (tail !== tail.toUpperCase()) token = token.slice(0, token.lastIndexOf(' '));
		}
		const digits = token.replace(/\D/g, '').length;
		if (digits < 3 || /^\d{1,2}[./-]\d{1,2}$/.test(token) || /^(?:19|20)\d{2}$/.test(token)) continue;
		const start = match.index + match[0].length - match[1]!.length;
		const head = /^(?:is|van|op|in|uit|dd|met|de) /.exec(token)?.[0].length ?? 0;
		out.push(found(start + head, token.length - head, 'CASE_NUMBER', 'direct', 1, 'case.named'));
	}
	for (const match of each(re.court, lower)) {
		out.push(found(match.index, match[0].length, 'CASE_NUMBER', 'direct', 1, 'case.court'));
	}
	for (const match of each(coded, lower)) {
		const [whole, letters, gap, tail] = match as unknown as [string, string, string, string];
		const seen = text.slice(match.index, match.index + letters.length);
		const digits = tail.replace(/\D/g, '');
		if (publicCodes.has(letters) || digits.length < 4) continue;
		if ((gap === ' ' || gap === '.') && seen !== seen.toUpperCase()) continue;
		if (gap === ' ' && (/^(?:19|20)\d{2}$/.test(tail) || /[.]/.test(tail))) continue;
		if (gap !== '' && gap !== ' ' && /^(?:19|20)\d{2}$/.test(tail)) continue;
		if (gap === '' && /^(?:19|20)\d{2}$/.test(digits) && tail.length === 4) continue;
		out.push(found(match.index, whole.length, 'CASE_NUMBER', 'direct', 0.85, 'case.code'));
	}
	for (const match of each(yeared, lower)) {
		out.push(found(match.index, match[0].length, 'CASE_NUMBER', 'direct', 0.85, 'case.year'));
	}
	for (const pattern of [hashed, long, re.grouped]) {
		for (const match of each(pattern, lower)) {
			out.push(found(match.index, match[0].length, 'CASE_NUMBER', 'direct', 0.7, 'case.digits'));
		}
	}
	return out;
}
