// From a sure name to others: a word beside it, and every further mention.
import { inside, type Scene } from '../../scene.ts';
import { articles, deeds } from '../cues.ts';
import { kin, titles } from '../person-words.ts';
import type { Token } from '../../tokens.ts';
import type { Judged } from './judge.ts';
import { dutchEnding, noSurname } from './no-name.ts';
import { institution } from './signs.ts';
import type { Run } from './runs.ts';

/** "Kyara: woont bij oma. Roos: leest graag.": beside a sure name with a colon, a name that is a word is one too. */
function listed({ tokens, reading }: Scene, judged: Judged[]): void {
	const heads = tokens.filter(
		(token) =>
			token.opens &&
			token.capital &&
			token.first &&
			/^:? |^ \(/.test(reading.text.slice(token.end, token.end + 2))
	);
	const colon = (token: Token) => reading.text[token.end] === ':';
	if (!heads.some((token) => judged[token.index] === 2 && colon(token))) return;
	for (const token of heads) if (colon(token) || reading.text[token.end + 1] === '(') judged[token.index] = 2;
}

/** "lenn en fynnlee": an unknown word beside a sure name becomes one too. */
export function coordinate(scene: Scene, judged: Judged[]): void {
	const { tokens } = scene;
	listed(scene, judged);
	for (const token of tokens) {
		const i = token.index;
		const previous = tokens[i - 1];
		const next = tokens[i + 1];
		if (judged[i] === 2 || scene.neutral[i]) continue;
		if (!(judged[i + 1] === 2 || judged[i + 2] === 2 || judged[i - 1] === 2 || judged[i - 2] === 2)) continue;
		if (token.word.length < 3 || noSurname.test(token.word) || /\d/.test(token.word)) continue;
		const linkRight =
			next?.gap === ' ' && next.word === 'en' && judged[i + 2] === 2 && tokens[i + 2]!.gap === ' ';
		const linkLeft =
			previous?.word === 'en' && token.gap === ' ' && judged[i - 2] === 2 && previous.gap === ' ';
		const listRight = next !== undefined && /^(?:, | [&+] )$/.test(next.gap) && judged[i + 1] === 2;
		const listLeft = previous !== undefined && /^(?: ?[&+] ?)$/.test(token.gap) && judged[i - 1] === 2;
		if (!(linkRight || linkLeft || (token.common && listRight) || listLeft)) continue;
		if (titles.has(token.word) || kin.has(token.word)) continue;
		const plausible = !token.common
			? !token.place && !dutchEnding.test(token.word)
			: !(previous && articles.has(previous.word)) &&
				(token.capital || (linkRight && token.first && !deeds.has(token.word) && tokens[i + 2]!.first)) && // "storm en sterre"
				(token.first || (token.surname && linkRight && tokens[i + 2]!.capital && !institution(token.word)));
		if (plausible) judged[i] = 2;
	}
}

/** Whether one slip of the fingers makes the other word: a letter too many, too few or wrong, or two changed about. */
function slip(name: string, word: string): boolean {
	if (name[0] !== word[0] || Math.abs(name.length - word.length) > 1) return false;
	let from = 1;
	while (from < name.length && name[from] === word[from]) from++;
	let end = 0;
	while (name.at(-1 - end) === word.at(-1 - end) && end < Math.min(name.length, word.length) - from) end++;
	const [was, is] = [name.slice(from, name.length - end), word.slice(from, word.length - end)];
	return was.length + is.length < 3 || (was.length === 2 && was === is[1]! + is[0]!);
}

/** Further mentions of names found: any spelling for a word that is only a name, capitals for one that is also a word. */
export function repeat(scene: Scene, runs: Run[]): void {
	const { tokens } = scene;
	const names = new Set<string>();
	const covered = new Set<number>();
	for (const run of runs) {
		for (let i = run.from; i <= run.to; i++) {
			covered.add(i);
			const { word } = tokens[i]!;
			if (word.length > 2 && !inside.has(word) && word !== 'en') names.add(word);
		}
	}
	if (names.size === 0) return;
	const long = [...names].filter((name) => name.length > 3 && !scene.lists.common(name));
	const misspelt = ({ word, common, place, possessive }: Token) =>
		common || place || possessive || word.length < 4 ? undefined : long.find((name) => slip(name, word));
	for (const token of tokens) {
		if (covered.has(token.index) || scene.neutral[token.index]) continue;
		const base = names.has(token.word)
			? token.word
			: token.word.endsWith('s') && names.has(token.word.slice(0, -1))
				? token.word.slice(0, -1)
				: misspelt(token);
		if (base === undefined) continue;
		const previous = tokens[token.index - 1];
		const article =
			previous !== undefined && token.gap === ' ' && articles.has(previous.word) && previous.word !== 'dat';
		const subject = deeds.has(tokens[token.index + 1]?.word ?? '');
		// "bloem" after "meisje bloem": in lower case again as someone who does something, or with a verb right before it
		const acts =
			token.first &&
			!article &&
			!deeds.has(base) &&
			(subject || (token.gap === ' ' && deeds.has(previous!.word)));
		if (
			token.common
				? token.capital
					? !article && (!token.opens || subject)
					: acts
				: !article || token.capital
		)
			runs.push({ from: token.index, to: token.index, rule: 'person.again' });
	}
}
