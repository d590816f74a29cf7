import type { Found } from '../found.ts';
import type { Reading } from '../reading.ts';
import { before, each, found } from './each.ts';

const abroad = /(?<![\d+])(?:\+|00)(?:[ .\-–/()]{0,3}\d){8,14}(?!\d)/g;
const national = /(?<![\d+][ .]?)(?<![\d+/-])\(?0(?:[ .\-–/()]{0,3}\d){9}(?!\d)/g;
const short = /(?<![\d+,.-])[1-9](?:[ .-]?\d){5,8}(?!\d)/g;
const phoneWord =
	/(?:\btel|\bmob|\bgsm|\bbel(?:len|t|de|nummer)?\b|\bapp(?:en|t)?\b|whatsapp|telefoon|\b06|bereikbaar|nummer is|(?<!\p{L})nr\.?)[^.\n\d]{0,20}$/u;
/** Before a number of a file: "parketnr 05.881234.22". */
const fileWord =
	/(?:^|[^\p{L}])(?:v-|zaak|dossier|parket|kenmerk|mutatie|pati[eë]nt|cli[eë]nt|rol|rekest|registratie)\p{L}*[.:]? ?$/u;
/** Numbers everyone has: information lines, emergency and helplines. */
const everyones = /^0(?:800|900|906|909)/;

/** Telephone numbers as people write them. Not 0800 and 0900 lines, 112, 113 or 14 + area code. */
export function findPhones({ lower }: Reading): Found[] {
	const out: Found[] = [];
	const add = (match: RegExpExecArray, confidence: number, rule: string) => {
		if (fileWord.test(before(lower, match.index, 24))) return;
		const lead = match[0].startsWith('(') && !match[0].includes(')') ? 1 : 0;
		out.push(found(match.index + lead, match[0].length - lead, 'PHONE', 'direct', confidence, rule));
	};
	for (const match of each(abroad, lower)) add(match, 1, 'phone.abroad');
	for (const match of each(national, lower)) {
		const digits = match[0].replace(/\D/g, '');
		if (everyones.test(digits) || digits.startsWith('00')) continue;
		add(match, 1, 'phone.national');
	}
	for (const match of each(short, lower)) {
		if (phoneWord.test(before(lower, match.index, 40))) add(match, 0.8, 'phone.short');
	}
	return out;
}
