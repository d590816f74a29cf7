import * as words from '../lists/dates.data.ts';
import { patterns } from '../../pattern.ts';
import type { Found } from '../found.ts';
import type { Reading } from '../reading.ts';
import { before, each, found } from './each.ts';

const re = patterns(words);

/**
 * Dates with a day and a month, in figures or words; feast days; month or year of birth.
 * Not a weekday, a month or a year alone, and not the numbers of articles, scores and ranges.
 */
export function findDates({ lower }: Reading): Found[] {
	const out: Found[] = [];
	const add = ({ 0: said, index }: RegExpExecArray, rule: string) => {
		const start = index - (re.weekday.exec(before(lower, index, 14))?.[0].length ?? 0);
		const end = index + said.length;
		const birth =
			rule === 'date.birth' ||
			re.birthBefore.test(before(lower, start, 40)) ||
			re.birthAfter.test(lower.slice(end, end + 30));
		out.push(found(start, end - start, 'DATE', birth ? 'direct' : 'quasi', 0.9, rule));
	};

	for (const match of each(re.birth, lower)) add(match, 'date.birth');
	for (const pattern of [
		re.feast,
		re.softFeast,
		re.dayOfWeek,
		re.dayMonth,
		re.monthDay,
		re.glued,
		re.full,
		re.iso,
		re.packed,
		re.short
	])
		for (const match of each(pattern, lower)) add(match, 'date.written');
	for (const days of rows(each(re.dayOnly, lower), lower)) {
		let sure = sameMonth(days); // carries over: "op 3-11, 10-11 en 1-12"
		for (const match of days) {
			const [said, sign] = match;
			const lead = before(lower, match.index, 24);
			const tail = lower.slice(match.index + said.length).slice(0, 16);
			const plain = sign !== '.' && !/^(?:24.7|(?:\d|10).10|(\d+).\1)$/.test(said); // "24/7", "8/10", "1-1"
			sure ||=
				re.dayCue.test(lead) ||
				re.weekday.test(lead) ||
				/^,? (?:om |rond )?\d{1,2}[.:]\d{2} ?u/.test(tail) ||
				(plain && /^0|\/0|^(?:1[3-9]|[23]\d)/.test(said));
			if (sure || (plain && re.opening.test(lead) && re.logged.test(tail))) add(match, 'date.no-year');
		}
	}
	return out;
}

/** What stands in one row: "3-11, 4-11 en 10-11". */
function rows(days: readonly RegExpExecArray[], lower: string): RegExpExecArray[][] {
	const out: RegExpExecArray[][] = [];
	let end = 0;
	for (const day of days) {
		if (re.listed.test(lower.slice(end, day.index)) && out.length > 0) out.at(-1)!.push(day);
		else out.push([day]);
		end = day.index + day[0].length;
	}
	return out;
}

/** Whether these are days of one month: parts and scores ("1-3, 4-6", "7/10, 8/10") are not. */
function sameMonth(days: readonly RegExpExecArray[]): boolean {
	const months = new Set(days.map(([said]) => said.split(/\W/)[1]));
	return days.length > 1 && months.size === 1 && parseInt(days.at(-1)![0]) > 9;
}
