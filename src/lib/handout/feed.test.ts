import { expect, test } from 'vitest';
import { atomFeed } from './feed.ts';

test('a feed has an entry per handout, with its address, and the time of the newest', () => {
	const entry = { author: 'A & B', summary: 'versie 2', themes: ['bron <feiten>'] };
	const feed = atomFeed('https://leren.nl/lezen', 'Te lezen', [
		{ ...entry, id: 'https://leren.nl/lezen/a', title: 'Eerst "luisteren"', at: new Date('2026-04-01') },
		{ ...entry, id: 'https://leren.nl/lezen/b', title: 'Dan wegen', at: new Date('2026-05-01') }
	]);
	expect(feed.match(/<entry>/g)).toHaveLength(2);
	expect(feed).toContain('<id>https://leren.nl/lezen/a</id>');
	expect(feed).toContain('<title>Eerst &#34;luisteren&#34;</title>');
	expect(feed).toContain('<category term="bron &#60;feiten&#62;"/>');
	expect(feed.split('<entry>')[0]).toContain('<updated>2026-05-01T00:00:00.000Z</updated>');
});

test('an empty feed is a feed too', () => {
	expect(atomFeed('https://leren.nl/lezen', 'Te lezen', [])).toContain(
		'<updated>1970-01-01T00:00:00.000Z</updated>'
	);
});
