/**
 * A part of a lesson as it reads in the middle of its sentence: without a closing mark, and beginning small unless
 * its first word is more than its first letter in capitals, such as OTS.
 */
export function flow(part: string): string {
	const open = part.trim().replace(/[\s.,;:!?…]+$/u, '');
	return /^\p{Lu}(?:\p{Ll}|\s)/u.test(open) ? open.charAt(0).toLowerCase() + open.slice(1) : open;
}
