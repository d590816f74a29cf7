// Enough of XML to see whether a file was broken: tags in step, and only references that XML knows.

/** The first thing wrong with some XML, or nothing. */
export function xmlFault(xml: string): string | undefined {
	const open: string[] = [];
	const bare = xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<!DOCTYPE[^>]*>/g, '');
	for (const [, closing, name, empty] of bare.matchAll(
		/<(\/?)([\w:.-]+)(?:\s(?:[^<>"']|"[^"<]*"|'[^'<]*')*?)?(\/?)>/g
	)) {
		if (!closing) {
			if (!empty) open.push(name!);
		} else if (open.pop() !== name) return `</${name}>`;
	}
	if (open.length > 0) return `<${open.at(-1)}>`;
	return /&(?!#\d+;|#x[\da-f]+;|amp;|lt;|gt;|quot;|apos;)/i.exec(bare)?.[0];
}

/** Whether levels of headings begin at the first and never skip one on the way down. */
export function levelsInStep(levels: readonly number[], first = 1): boolean {
	return levels.every((level, i) => level <= (i === 0 ? first : levels[i - 1]! + 1));
}
