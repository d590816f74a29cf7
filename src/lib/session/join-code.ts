/** What a join code is made of: no 0, O, 1, I or L, which look like each other on paper and on a beamer. */
export const codeAlphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const codeLength = 8;

export type ReadCode = { code: string } | { problem: 'length'; given: number } | { problem: 'character' };

/**
 * Reads a join code as people type or paste it: small letters, spaces, dashes, or the whole link.
 * Refuses another length, and a character that no code has.
 */
export function readJoinCode(typed: string): ReadCode {
	const fromLink = /\/s\/([^/?#]+)/.exec(typed)?.[1];
	const code = (fromLink ?? typed).toUpperCase().replace(/[\s\p{P}\p{S}]/gu, '');
	if (code.length !== codeLength) return { problem: 'length', given: [...code].length };
	if ([...code].some((character) => !codeAlphabet.includes(character))) return { problem: 'character' };
	return { code };
}

/** A code as it is written for people, in two groups of four: `KM4P-X7QW`. */
export const showJoinCode = (code: string) => `${code.slice(0, 4)}-${code.slice(4)}`;
