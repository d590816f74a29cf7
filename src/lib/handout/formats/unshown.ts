// Signs for which a font of the machine has no picture. A PDF that promises to be readable aloud may not hold them, so
// there stands in words what was there: «[Chinees schrift]».
import { text } from '#lib/words/handout-text.ts';

const scripts = Object.entries(text.scripts).map(
	([script, name]) => [new RegExp(`\\p{Script=${script}}`, 'u'), name] as const
);

function nameOf(sign: string): string {
	if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(sign)) return text.emoji;
	return scripts.find(([script]) => script.test(sign))?.[1] ?? text.otherSign;
}

/** Goes with the sign before it: marks on a letter, and what binds pictures together. */
const clings = (sign: string) => /\p{M}|\p{Emoji_Modifier}|\p{Join_Control}/u.test(sign);

/** The text with every run of unshown signs as one name between square brackets. Plain letters only come in. */
export function named(source: string, unshown: ReadonlySet<string>): string {
	let out = '';
	/** The name of the run at hand, and the spaces after it: a run goes on over them. */
	let run = '';
	let spaces = '';
	const end = () => {
		if (run) out += `[${run}]`;
		out += spaces;
		run = spaces = '';
	};
	for (const sign of source) {
		if (run && !spaces && clings(sign)) continue;
		if (unshown.has(sign)) {
			const name = nameOf(sign);
			if (run !== name) end();
			run = name;
			spaces = '';
		} else if (run && sign === ' ') spaces += sign;
		else {
			end();
			out += sign;
		}
	}
	end();
	return out;
}

/** Which of these signs `shows` cannot show, asked about many at a time. */
export function unshownIn(signs: readonly string[], shows: (some: readonly string[]) => boolean): string[] {
	if (!signs.length || shows(signs)) return [];
	if (signs.length === 1) return [...signs];
	const half = Math.ceil(signs.length / 2);
	return [...unshownIn(signs.slice(0, half), shows), ...unshownIn(signs.slice(half), shows)];
}
