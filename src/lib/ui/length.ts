/** How long a text is, in what people are asked to count: characters as a reader sees them, or words. */
export function lengthOf(text: string, unit: 'characters' | 'words'): number {
	const trimmed = text.trim();
	if (unit === 'words') return trimmed === '' ? 0 : trimmed.split(/\s+/).length;
	return [...trimmed].length;
}
