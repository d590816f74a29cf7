// Numbers that carry their own proof.

/** The "elfproef" of the Dutch citizen number: 9a+8b+…+2h−i is a multiple of 11. Takes nine digits, with signs between them. */
export function elevenProof(said: string): boolean {
	const digits = said.match(/\d/g)!.map(Number);
	const sum = digits.reduce((sum, digit, i) => sum + digit * (i < 8 ? 9 - i : -1), 0);
	return digits.length === 9 && digits.some(Boolean) && sum % 11 === 0;
}

/** ISO 13616: country and check digits to the back, letters as 10…35, remainder of 97 is 1. */
export function mod97(said: string): boolean {
	const account = said.replace(/[^a-z\d]/g, '');
	let rest = 0;
	for (const char of account.slice(4) + account.slice(0, 4)) {
		const value = parseInt(char, 36);
		rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
	}
	return rest === 1;
}
