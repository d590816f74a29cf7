// An Atom feed (RFC 4287) of handouts.
import { xml } from './formats/paged.ts';

export interface FeedEntry {
	/** Address for good. */
	readonly id: string;
	readonly title: string;
	readonly author: string;
	readonly summary: string;
	readonly at: Date;
	readonly themes: readonly string[];
}

/** The feed as XML; `home` is the address of the page it belongs to. */
export function atomFeed(home: string, title: string, entries: readonly FeedEntry[]): string {
	const newest = entries.reduce((last, { at }) => Math.max(last, at.getTime()), 0);
	const items = entries.map(
		(entry) => `<entry>
<id>${xml(entry.id)}</id>
<title>${xml(entry.title)}</title>
<link href="${xml(entry.id)}"/>
<updated>${entry.at.toISOString()}</updated>
<author><name>${xml(entry.author)}</name></author>
<summary>${xml(entry.summary)}</summary>
${entry.themes.map((theme) => `<category term="${xml(theme)}"/>`).join('\n')}
</entry>`
	);
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
<id>${xml(home)}</id>
<title>${xml(title)}</title>
<link href="${xml(home)}"/>
<link rel="self" href="${xml(`${home}/feed.xml`)}"/>
<updated>${new Date(newest).toISOString()}</updated>
${items.join('\n')}
</feed>
`;
}
