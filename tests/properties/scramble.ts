// Other texts of the same length: right-to-left marks, quotes, control characters, halves of emoji. Nothing in the core may
// depend on what a text says.
const plain = '§tfr1234567890abcdeghijklmnopqsuvwxyz';
const odd =
	'\u202e<"Z\u0130\u0301\ud83d\ude00\0&\\>=\'{[%`$;\u0001+@#*_|~^!?\u200d]}/:(\u00df\u00e9\u1e9e'.split('');
const to = new Map([...plain].map((letter, i) => [letter, odd[i]!]));

const text = (value: string): string =>
	value.includes('§')
		? value
				.split('')
				.map((letter) => to.get(letter) ?? letter)
				.join('')
		: value;

/** A command, an event, a list of events or a refusal with every free text replaced; ids, keys and words of the core stay. */
export function scrambled<T>(value: T): T {
	if (Array.isArray(value)) return value.map(scrambled) as T;
	if (typeof value !== 'object' || value === null) return value;
	const copy = Object.entries(value).map(([key, held]): [string, unknown] => {
		if (typeof held === 'string' && (key === 'text' || key === 'value')) return [key, text(held)];
		if (key !== 'fields') return [key, held];
		return [
			key,
			Object.fromEntries(Object.entries(held as Record<string, string>).map(([k, v]) => [k, text(v)]))
		];
	});
	return Object.fromEntries(copy) as T;
}
