// Sources that never were, for the register of a library that never was; and links from lessons to them.
import type { Link } from '#lib/lessons/lesson.ts';
import { labelOf } from '#lib/lessons/source.ts';
import type { Db } from '#lib/server/db/open.ts';
import type { Who } from '#lib/server/library/handouts/handouts.ts';
import { addSources, sourcesOf, type NewSource } from '#lib/server/library/sources/register.ts';
import { pick, type Random } from './world.ts';

const source = (
	kind: NewSource['kind'],
	title: string,
	makers: string,
	year: string,
	address = ''
): NewSource => ({
	kind,
	title,
	makers,
	year,
	address,
	place: address ? '' : 'Voorbeelduitgever',
	note: '',
	reviewMonth: '2027-06'
});

const stock: readonly NewSource[] = [
	source(
		'guideline',
		'Voorbeeldrichtlijn Samen wegen',
		'Voorbeeldvereniging',
		'2024',
		'https://voorbeeld.invalid/wegen'
	),
	source('research', 'Voorbeeldonderzoek Luisteren naar kinderen', 'Voorbeeld, A.; Proef, B.', '2022'),
	source('voice', 'Voorbeeldpanel van ouders', 'Ouderpanel Voorbeeld', '2025'),
	source('law', 'Voorbeeldwet Meedenken', '', '2015', 'https://voorbeeld.invalid/wet'),
	{ ...source('routine', 'Voorbeeldafspraak Overdracht', '', '2019'), reviewMonth: '2025-01' }
];

const said: Partial<Record<NewSource['kind'], Pick<Link, 'relation' | 'note'>>> = {
	guideline: { relation: 'confirms', note: 'De derde stap vraagt hetzelfde.' },
	research: { relation: 'nuances', note: 'Bij jonge kinderen lag het anders.' },
	voice: { relation: 'confirms', note: 'Ouders herkenden dit.' },
	law: { relation: 'adds', note: 'De wet geeft hier ruimte voor.' },
	routine: { relation: 'contradicts', note: 'Onze afspraak gaat uit van één gesprek.' }
};

/** Puts the stock in the register, once, and gives a way to link a lesson to one of them. */
export async function seedSources(
	db: Db,
	who: Who,
	now: Date
): Promise<(random: Random, month: string) => Link> {
	await addSources(db, who, stock, now);
	const there = (await sourcesOf(db, who.organisation)).filter((one) =>
		stock.some((own) => own.title === one.title)
	);
	return (random, month) => {
		const chosen = pick(random, there);
		const { relation, note } = said[chosen.kind] ?? { relation: 'to_find_out', note: '' };
		return { source: chosen.key, label: labelOf(chosen), kind: chosen.kind, relation, note, month };
	};
}
