// Every field in which a professional writes about practice looks along: it is a CheckedField, or stands here with the reason why not.
import { globSync, readFileSync } from 'node:fs';
import { parse, type AST } from 'svelte/compiler';
import { expect, test } from 'vitest';

/** Fields that do not look along, by the reason why: the file and the name of the field. */
const plain: Readonly<Record<string, readonly string[]>> = {
	'the parts that fields are made of': ['lib/ui/Field.svelte …', 'lib/field/CheckedField.svelte …'],
	'why found words may stay; on the server a reason that is kept is looked at': ['lib/field/Reason.svelte …'],
	'filled by the page itself, from words that stand on it': [
		'routes/nakijken/[soort]/[id]/+page.svelte words',
		'routes/nakijken/[soort]/[id]/+page.svelte reason',
		'routes/nakijken/[soort]/[id]/+page.svelte by'
	],
	'a code or a number': [
		'routes/+page.svelte code',
		'routes/verslag/[token]/OwnTexts.svelte code',
		'routes/verslag/[token]/Stay.svelte code',
		'routes/terugkijken/+page.svelte code',
		'routes/terugpraten/ItemFields.svelte lessons',
		'routes/terugpraten/ItemFields.svelte sessions',
		'routes/lessen/[code]/Changes.svelte other',
		'routes/handreikingen/nieuw/+page.svelte weg',
		'routes/bewijs-van-deelname/+page.svelte uren',
		'routes/(account)/inloggen/tweede-stap/+page.svelte code',
		'routes/(account)/account/tweede-stap/Setup.svelte code'
	],
	'the name of the one who fills it in, or of their organisation': [
		'lib/rounds/parts/TextField.svelte …',
		'routes/verslag/[token]/OwnText.svelte t.name',
		'routes/verslag/[token]/Stay.svelte name',
		'routes/verslag/[token]/Stay.svelte employer',
		'routes/verslag/[token]/Stay.svelte role',
		'routes/s/[code]/Join.svelte name',
		'routes/bewijs-van-deelname/+page.svelte naam',
		'routes/bewijs-van-deelname/+page.svelte organisatie',
		'routes/(account)/welkom/[token]/+page.svelte organisation',
		'routes/(account)/welkom/[token]/+page.svelte name',
		'routes/(account)/uitnodiging/[token]/+page.svelte name'
	],
	'a book or a guideline: its title, makers and pages name who wrote it': [
		'routes/bronnen/Fields.svelte title',
		'routes/bronnen/Fields.svelte makers',
		'routes/bronnen/Fields.svelte year',
		'routes/bronnen/Fields.svelte place',
		'routes/bronnen/binnenhalen/+page.svelte tekst',
		'routes/lessen/[code]/LinkSource.svelte label',
		'routes/lessen/[code]/LinkSource.svelte part'
	],
	'about the app and not about practice': [
		'routes/huisstijl/+page.svelte logoText',
		'routes/beheer/woorden/+page.svelte words',
		'routes/lessen/SavedSearches.svelte naam'
	]
};
const listed = Object.values(plain).flat();

type Node = AST.BaseNode & {
	name?: string;
	attributes?: readonly (AST.Attribute | AST.SpreadAttribute)[];
};

/** What an attribute says, as far as it stands in the source. */
function said(node: Node, name: string): string | undefined {
	const found = node.attributes?.find((one): one is AST.Attribute => 'name' in one && one.name === name);
	if (!found) return undefined;
	const { value } = found;
	if (value === true) return '';
	const parts = Array.isArray(value) ? value : [value];
	return parts.map((part) => (part.type === 'Text' ? part.data : '…')).join('');
}

/** Kinds of input in which no sentence is written. */
const noWriting =
	/^(?:hidden|radio|checkbox|file|color|search|password|email|url|month|date|datetime-local|number|time)$/;

/** The fields of a component in which one could write, by name. */
function writable(file: string): string[] {
	const found: string[] = [];
	const visit = (node: unknown): void => {
		if (Array.isArray(node)) return node.forEach(visit);
		if (typeof node !== 'object' || node === null) return;
		const one = node as Node;
		const tag = (one.type === 'RegularElement' || one.type === 'Component') && one.name;
		if (tag === 'textarea' || tag === 'input' || tag === 'Field') {
			const closed = said(one, 'options') !== undefined || said(one, 'readonly') !== undefined;
			const hidden = said(one, 'hidden') !== undefined;
			if (!closed && !hidden && !noWriting.test(said(one, 'type') ?? ''))
				found.push(said(one, 'name') ?? '…');
		}
		for (const [key, value] of Object.entries(one)) if (key !== 'parent') visit(value);
	};
	visit(parse(readFileSync(file, 'utf8'), { modern: true }).fragment);
	return found;
}

const files = globSync('src/{routes,lib}/**/*.svelte');
const fields = files.flatMap((file) => writable(file).map((name) => `${file.slice('src/'.length)} ${name}`));

test('[K25] whoever writes about practice, writes in a field that looks along', () => {
	expect(fields.filter((field) => !listed.includes(field))).toEqual([]);
});

test('[K25] the exceptions are fields that are there, and few beside those that look along', () => {
	expect(listed.filter((field) => !fields.includes(field))).toEqual([]);
	const looks = files.filter((file) => /<(?:CheckedField|TextField)\b/.test(readFileSync(file, 'utf8')));
	expect(looks.length).toBeGreaterThan(20);
});
