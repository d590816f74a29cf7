// BSN and IBAN: numbers that carry their own proof.
import type { Found } from '../found.ts';
import type { Reading } from '../reading.ts';
import { before, each, found } from './each.ts';

const bsnShape = /(?<![\d+.,/-])\d(?:[ .]?\d){7,8}(?![\d]|[.,/-]\d)/g;
const bsnWord = /(?:\bbsn|burgerservice|sofi)[^.\n]{0,20}$/;
const iban = /(?<![a-z\d])([a-z]{2})[ .]?(\d{2})(?:[ .-]?[a-z\d]){10,30}(?![a-z\d])/g;
const dutchIban = /^nl\d{2}[a-z]{4}\d{10}/;
const ibanWord = /(?:iban|rekening|reknr|rek\.|giro|bankr)[^.\n]{0,20}$/;

/** The "elfproef" of the Dutch citizen number: 9a+8b+…+2h−i is a multiple of 11. Takes 8 or 9 digits. */
export function elevenProof(digits: string): boolean {
	const nine = digits.padStart(9, '0');
	if (!/^\d{9}$/.test(nine) || Number(nine) === 0) return false;
	let sum = -Number(nine[8]);
	for (let i = 0; i < 8; i++) sum += Number(nine[i]) * (9 - i);
	return sum % 11 === 0;
}

/** ISO 13616: country and check digits to the back, letters as 10…35, remainder of 97 is 1. */
export function mod97(account: string): boolean {
	let rest = 0;
	for (const char of account.slice(4) + account.slice(0, 4)) {
		const value = parseInt(char, 36);
		rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
	}
	return rest === 1;
}

/** Citizen numbers: nine digits that pass the proof, or eight or nine digits near the word. */
export function findBsn({ lower }: Reading): Found[] {
	const out: Found[] = [];
	for (const match of each(bsnShape, lower)) {
		const digits = match[0].replace(/\D/g, '');
		const named = bsnWord.test(before(lower, match.index, 40));
		if (named) out.push(found(match.index, match[0].length, 'BSN', 'direct', 1, 'bsn.named'));
		else if (digits.length === 9 && elevenProof(digits) && !/^0[1-9]\d? /.test(match[0]))
			out.push(found(match.index, match[0].length, 'BSN', 'direct', 0.9, 'bsn.proof'));
	}
	return out;
}

/** Bank accounts: the Dutch shape always, another country's when the check digits are right or the word stands before it. */
export function findIban({ lower }: Reading): Found[] {
	const out: Found[] = [];
	if (!/\d/.test(lower)) return out;
	for (const match of each(iban, lower)) {
		const { index } = match;
		const packed = match[0].replace(/[^a-z\d]/g, '');
		const dutch = dutchIban.exec(packed);
		const size = dutch ? 18 : packed.length;
		if (!dutch && !mod97(packed) && !ibanWord.test(before(lower, index, 40))) continue;
		let length = 0;
		for (let left = size; left > 0; length++) if (/[a-z\d]/.test(match[0][length]!)) left--;
		const sure = mod97(packed.slice(0, size));
		out.push(found(index, length, 'IBAN', 'direct', sure ? 1 : 0.9, sure ? 'iban.proof' : 'iban.shape'));
	}
	return out;
}
