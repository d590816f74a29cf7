/**
 * The patterns of a file with words: `<name>` in one stands for another pattern of that file.
 * Made when the module loads, also of what is no pattern: that costs nothing until it is asked. Refuses nothing.
 */
export function patterns<Words extends Readonly<Record<string, string>>>(
	words: Words
): { readonly [Name in keyof Words]: RegExp } {
	const whole = (text: string): string =>
		text.replace(/<(\w+)>/g, (_, part: string) => `(?:${whole(words[part]!)})`);
	const made = Object.entries(words).map(([name, text]) => [name, new RegExp(whole(text), 'u')]);
	return Object.fromEntries(made) as { readonly [Name in keyof Words]: RegExp };
}
