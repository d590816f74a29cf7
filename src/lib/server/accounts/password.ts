/** NIST SP 800-63B-4 and ASVS 6.2: length is what counts; no rules about kinds of characters. */
export const shortest = 12;
export const longest = 128;

// The words that fill lists of stolen passwords of this length, Dutch ones and our own name included.
const common =
	/wachtwoord|password|welkom|welcome|qwerty|azerty|letmein|admin|iloveyou|vensterbank|jeugdzorg|1234567|abcdef|0000000|1111111/g;

/**
 * Why a password will not do, or undefined when it will.
 * 'guessable': little is left of it without well-known words, the person's own name or address, and repetition.
 */
export function passwordFault(
	password: string,
	person: { email: string; name: string }
): 'too_short' | 'too_long' | 'guessable' | undefined {
	if (password.length < shortest) return 'too_short';
	if (password.length > longest) return 'too_long';
	let rest = password.toLowerCase().replaceAll(common, '');
	for (const part of `${person.email} ${person.name}`.toLowerCase().split(/[^\p{L}\p{N}]+/u))
		if (part.length >= 4) rest = rest.replaceAll(part, '');
	return new Set(rest).size < 5 ? 'guessable' : undefined;
}
