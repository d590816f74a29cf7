import * as v from 'valibot';
import { isAddress, registerKinds } from '#lib/lessons/source.ts';
import { most } from '#lib/server/library/sources/entry.ts';

const text = (name: keyof typeof most) =>
	v.optional(v.pipe(v.string(), v.trim(), v.maxLength(most[name], 'too_long')), '');
const month = v.optional(
	v.pipe(v.string(), v.trim(), v.regex(/^(\d{4}-(0[1-9]|1[0-2]))?$/, 'month_wrong')),
	''
);

/** The fields of a source as a person types them; each message is a word in words/sources.ts. */
export const sourceForm = v.object({
	// A list in which nothing was chosen is not sent at all.
	kind: v.pipe(v.optional(v.string(), ''), v.picklist(registerKinds, 'kind_missing')),
	title: v.pipe(
		v.optional(v.string(), ''),
		v.trim(),
		v.minLength(1, 'title_missing'),
		v.maxLength(most.title, 'too_long')
	),
	makers: text('makers'),
	year: text('year'),
	place: text('place'),
	address: v.pipe(
		text('address'),
		v.check((address) => !address || isAddress(address), 'address_broken')
	),
	note: text('note'),
	reviewMonth: month
});

export const changeForm = v.object({
	...sourceForm.entries,
	withdrawnMonth: month,
	replacedBy: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(20, 'no_such_replacement')), '')
});

export const fieldNames = [
	'kind',
	'title',
	'makers',
	'year',
	'place',
	'address',
	'note',
	'reviewMonth'
] as const;
