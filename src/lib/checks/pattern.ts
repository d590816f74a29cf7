/**
 * A pattern of a file with words: `<name>` in it stands for another pattern of that file.
 * Made once per pattern when the module loads; refuses nothing.
 */
export function pattern<Words extends Readonly<Record<string, string>>>(
	words: Words,
	name: keyof Words & string,
	flags: string
): RegExp {
	const whole = (text: string): string =>
		text.replace(/<(\w+)>/g, (_, part: string) => `(?:${whole(words[part]!)})`);
	return new RegExp(whole(words[name]!), flags);
}
