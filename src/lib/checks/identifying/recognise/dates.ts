import * as words from '../lists/dates.data.ts';
import { patterns } from '../../pattern.ts';
import type { Found } from '../found.ts';
import type { Reading } from '../reading.ts';
import { before, each, found } from './each.ts';

const re = patterns(words);

const iso = /(?<![\d/.-])(?:19|20)\d{2}[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\d|3[01])(?!\d)/g;
const packed = /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)?\d{2}(?!\d)/g;
const dayOnly = /(?<![\d/.,+-])(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|1[0-2])(?![\d%/-]|[.,]\d|\p{L})/gu;

const birthAfter = /^[^.,\n;]{0,14}(?:geboren|jarig|ter wereld|bevallen)/;

const scored = /score|stand|gewonnen|verloren|uitslag|schaal|groep|klas/;

/**
 * Dates with a day and a month, in figures or words; feast days; month or year of birth.
 * Not a weekday, a month or a year alone, and not the numbers of articles, scores and ranges.
 */
export function findDates({ lower }: Reading): Found[] {
	const out: Found[] = [];
	const birth = (start: number, end: number) =>
		re.birthBefore.test(before(lower, start, 40)) || birthAfter.test(lower.slice(end, end + 30));
	const add = (at: number, size: number, confidence: number, rule: string) => {
		const day = re.weekday.exec(before(lower, at, 14))?.[0].length ?? 0;
		const [start, length] = [at - day, size + day];
		out.push(
			found(start, length, 'DATE', birth(start, start + length) ? 'direct' : 'quasi', confidence, rule)
		);
	};

	for (const pattern of [re.feast, re.softFeast, re.dayOfWeek]) {
		for (const match of each(pattern, lower)) add(match.index, match[0].length, 0.8, 'date.feast');
	}
	for (const match of each(re.dayMonth, lower)) {
		if (/^(?:een|één|twee|drie|eerste|tweede|derde)[ -]/.test(match[0]) && /^(?:een|één) /.test(match[0]))
			continue;
		if (/[ -](?:jan|dec|sep|mei|nov|jul|jun)$/.test(match[0]) && /^\p{L}/u.test(match[0])) {
			if (!/ mei$/.test(match[0])) continue;
		}
		const length = match[0].replace(/\.$/, '').length;
		add(match.index, length, 1, 'date.day-month');
	}
	for (const match of each(re.monthDay, lower)) add(match.index, match[0].length, 0.9, 'date.month-day');
	for (const match of each(re.glued, lower)) add(match.index, match[0].length, 0.8, 'date.glued');
	if (/\d/.test(lower)) {
		for (const pattern of [re.full, iso]) {
			for (const match of each(pattern, lower)) add(match.index, match[0].length, 1, 'date.figures');
		}
		for (const match of each(packed, lower)) {
			const { length } = match[0];
			if (birth(match.index, match.index + length)) add(match.index, length, 0.9, 'date.packed');
		}
		for (const match of each(re.short, lower)) {
			if (!re.lawBefore.test(before(lower, match.index, 14)))
				add(match.index, match[0].length, 0.95, 'date.short');
		}
		for (const days of rows(each(dayOnly, lower), lower)) {
			const lead = before(lower, days[0]!.index, 24);
			if (re.lawBefore.test(lead)) continue;
			const all = sameMonth(days) && !scored.test(lead);
			let cue = false; // carries over: "op 3-11, 10-11 en 1-12"
			for (const match of days) {
				const [a, b] = match[0].split(match[1]!) as [string, string];
				const end = match.index + match[0].length;
				const lead = before(lower, match.index, 24);
				const tail = lower.slice(end, end + 16);
				if (re.notADay.test(tail)) continue;
				const ratio =
					match[0] === '24/7' ||
					match[0] === '24-7' ||
					(Number(a) <= 10 && Number(b) === 10) ||
					Number(a) === Number(b);
				const padded = a.startsWith('0') || b.startsWith('0');
				const plain = match[1] !== '.' && !ratio;
				cue ||=
					birth(match.index, end) ||
					/^,? (?:om |rond )?\d{1,2}[.:]\d{2} ?u/.test(tail) ||
					(re.dayCue.test(lead) && !(ratio && lead.includes('schaal'))) ||
					re.weekday.test(lead) ||
					(plain && (padded ? match[1] === '/' : Number(a) > 12 && !scored.test(lead)));
				if (
					all ||
					cue ||
					(plain && !days[1] && re.opening.test(lead) && /^:? \p{L}/u.test(tail) && !re.noLog.test(tail)) ||
					((padded || (!ratio && re.tailCue.test(tail) && !days[1])) && re.softCue.test(lead))
				)
					add(match.index, match[0].length, 0.8, 'date.no-year');
			}
		}
	}
	for (const match of each(re.monthYear, lower)) {
		const end = match.index + match[0].length;
		const near = re.bornIn.test(before(lower, match.index, 40));
		const being = /\p{L}.*\d|\d[-/]\d/u.test(match[0])
			? /(?<!\p{L})(?:is|ben|was|zijn) van \(?$/u.test(before(lower, match.index, 16))
			: false;
		const after = /^:? (?:geboren|geboorte|is (?:hij|zij|ze) geboren|werd (?:hij|zij|ze) geboren|jarig)/.test(
			lower.slice(end, end + 24)
		);
		const moment = match[0].length > 4 || /^(?:19|20)/.test(match[0]) || match[0] === 'mei';
		if (moment && (near || being || (after && !/^(?:19|20)\d{2}$/.test(match[0])))) {
			out.push(found(match.index, match[0].length, 'DATE', 'direct', 0.9, 'date.birth'));
		}
	}
	return out;
}

/** What stands in one row: "3-11, 4-11 en 10-11". */
function rows(days: readonly RegExpExecArray[], lower: string): RegExpExecArray[][] {
	const out: RegExpExecArray[][] = [];
	let end = 0;
	for (const day of days) {
		const row = out.at(-1);
		if (row && row[0]![1] === day[1] && re.listed.test(lower.slice(end, day.index))) row.push(day);
		else out.push([day]);
		end = day.index + day[0].length;
	}
	return out;
}

/** Whether these are days of one month, in order: ranges and scores ("1-3, 4-6", "3-1, 2-2") are not. */
function sameMonth(days: readonly RegExpExecArray[]): boolean {
	const [last, month] = numbers(days.at(-1)!);
	return (
		days.length > 1 &&
		(last > 7 || month > 6) &&
		(days[0]![1] === '-' || last > month || (days.length > 2 && month !== 10)) &&
		days.every(
			(day, i) => numbers(day)[1] === month && (i === 0 || numbers(day)[0] > numbers(days[i - 1]!)[0])
		)
	);
}

const numbers = ([whole, sign]: RegExpExecArray) => whole.split(sign!).map(Number) as [number, number];
