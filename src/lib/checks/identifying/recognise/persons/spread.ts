// From a sure name to others: a word beside it, and every further mention.
import { inside, wordAt, type Scene } from '../../scene.ts';
import { articles, deeds } from '../cues.ts';
import { people } from '../person-words.ts';
import type { Token } from '../../tokens.ts';
import { dutchEnding, noSurname } from './no-name.ts';
import { institution } from './signs.ts';
import type { Run } from './runs.ts';

/** "Kyara: woont bij oma. Roos: leest graag.": beside a sure name with a colon, a name that is a word is one too. */
function listed({ tokens, reading }: Scene, judged: boolean[]): void {
	const heads = tokens.filter(
		(token) =>
			token.opens &&
			token.capital &&
			token.first &&
			/^:? |^ \(/.test(reading.text.slice(token.end, token.end + 2))
	);
	const colon = (token: Token) => reading.text[token.end] === ':';
	if (!heads.some((token) => judged[token.index] && colon(token))) return;
	for (const token of heads)
		if (colon(token) || reading.text[token.end + 1] === '(') judged[token.index] = true;
}

/** "lenn en fynnlee": an unknown word beside a sure name becomes one too. */
export function coordinate(scene: Scene, judged: boolean[]): void {
	const { tokens } = scene;
	listed(scene, judged);
	for (const { index: i, word, common, ...token } of tokens) {
		if (judged[i] || scene.neutral[i] || word.length < 3 || /\d/.test(word)) continue;
		if (noSurname.test(word) || people.has(word)) continue;
		const next = tokens[i + 1];
		const before = wordAt(scene, i - 1);
		const linkRight = judged[i + 2] && next!.word === 'en' && next!.gap === ' ';
		const linkLeft = judged[i - 2] && before === 'en' && token.gap === ' ';
		const listRight = judged[i + 1] && common && /^(?:, | [&+] )$/.test(next!.gap);
		const listLeft = judged[i - 1] && /^ ?[&+] ?$/.test(token.gap);
		if (!(linkRight || linkLeft || listRight || listLeft)) continue;
		judged[i] = !common
			? !token.place && !dutchEnding.test(word)
			: !articles.has(before) &&
				(token.capital || (!!linkRight && !deeds.has(word))) && // "storm en sterre"
				(token.first || (token.surname && !!linkRight && !institution(word)));
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
	const long = [...names].filter((name) => name.length > 3 && !scene.lists.common(name));
	const again = ({ word, common, place, possessive }: Token) =>
		names.has(word) ||
		(word.endsWith('s') && names.has(word.slice(0, -1))) ||
		(!common && !place && !possessive && word.length > 3 && long.some((name) => slip(name, word)));
	for (const token of tokens) {
		const { index, word, common, capital } = token;
		if (covered.has(index) || scene.neutral[index] || !again(token)) continue;
		const before = wordAt(scene, index - 1);
		const article = token.gap === ' ' && articles.has(before) && before !== 'dat';
		// "bloem" after "meisje bloem": in lower case too
		if (article ? capital && !common : !common || capital || (token.first && !deeds.has(word)))
			runs.push({ from: index, to: index, rule: 'person.again' });
	}
}
