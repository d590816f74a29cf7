import { expect, test } from 'vitest';
import { exampleKept } from './example.ts';
import { lessonsOf } from './from-session.ts';
import { likened, likeness, alikeFrom } from './likeness.ts';
import type { Lesson } from './lesson.ts';
import { faultsOf, isAddress, labelOf, landings, sameSource, type Source } from './source.ts';

const source: Source = {
	key: 'BR-001',
	kind: 'guideline',
	title: 'Voorbeeldrichtlijn Samen wegen',
	makers: 'Voorbeeldvereniging',
	year: '2024',
	place: '',
	address: 'https://voorbeeld.example/samen-wegen',
	note: '',
	reviewMonth: '2027-01',
	withdrawnMonth: '',
	replacedBy: '',
	rest: {}
};

test('[L14] a source says what is broken about it, from the register alone', () => {
	const faults = (change: Partial<Source>, month = '2026-05') => faultsOf({ ...source, ...change }, month);
	expect(faults({})).toEqual([]);
	expect(faults({}, '2027-01')).toEqual(['review_due']);
	expect(faults({ withdrawnMonth: '2026-01' }, '2027-01')).toEqual(['withdrawn']);
	expect(faults({ withdrawnMonth: '2026-01', replacedBy: 'BR-002' })).toEqual(['replaced']);
	expect(faults({ address: 'samen wegen' })).toEqual(['address_broken']);
	expect(faults({ address: '', makers: '', year: '' })).toEqual([
		'address_missing',
		'makers_missing',
		'year_missing'
	]);
	expect(faults({ address: '', place: 'Voorbeelduitgever' })).toEqual([]);
	expect(faults({ kind: 'routine', address: '', makers: '', year: '' })).toEqual([]);
	expect(faults({ kind: 'voice', address: '', makers: '' })).toEqual([]);
});

test('[L14] only http and https are addresses', () => {
	expect(['https://a.example/x', 'http://a.example'].map(isAddress)).toEqual([true, true]);
	expect(
		['javascript:alert(1)', 'data:text/html,x', 'a.example', 'https://a b.example', 'https://a'].map(
			isAddress
		)
	).toEqual([false, false, false, false, false]);
});

test('[L15] a link lands at a source by key, at a source by title, at a lesson, or is loose or gone', () => {
	const to = landings([source], (code) => code === 'LP-2026-014', '2026-05');
	const at = (key: string, label = key) => to({ source: key, label }).is;
	expect(at('BR-001')).toBe('source');
	expect(at('x', 'voorbeeldrichtlijn samen  wégen')).toBe('source');
	expect(at('BR-009')).toBe('gone');
	expect(at('LP-2026-014')).toBe('lesson');
	expect(at('LP-2026-099')).toBe('gone');
	expect(at('Een boek')).toBe('loose');
});

test('[L15] the same source is known by its address, or by its title and year', () => {
	const { title, year, address } = source;
	expect(
		sameSource(source, { title: 'Anders', year: '', address: 'http://www.voorbeeld.example/samen-wegen/' })
	).toBe(true);
	expect(sameSource(source, { title: title.toUpperCase(), year: '', address: '' })).toBe(true);
	expect(sameSource(source, { title, year: '2019', address: '' })).toBe(false);
	expect(sameSource({ title: 'A', year, address: '' }, { title: 'B', year, address })).toBe(false);
	expect(labelOf(source)).toBe('Voorbeeldvereniging (2024): Voorbeeldrichtlijn Samen wegen');
	expect(labelOf({ title: 'Kaal', makers: '', year: '' })).toBe('Kaal');
});

test('[L16] likeness sees the same advice in other words, and tells other advice apart', () => {
	const [sources, , fear] = lessonsOf(exampleKept, { firstNumber: 14 }) as [Lesson, Lesson, Lesson];
	const again = {
		title: 'Zet bij iedere zorg de bron',
		situation: 'In korte tijd komen er veel zorgen binnen van een enkele melder.',
		element: 'Bij iedere zorg noteren van wie je het weet',
		helps: 'bij iedere zorg te noteren wie het zelf gezien heeft'
	};
	expect(likeness(likened(sources), likened(sources))).toBe(1);
	expect(likeness(again, likened(sources))).toBeGreaterThan(alikeFrom);
	expect(likeness(likened(fear), likened(sources))).toBeLessThan(alikeFrom);
	expect(likeness({ ...again, element: '', title: '', helps: '' }, likened(sources))).toBeGreaterThan(
		alikeFrom
	);
	expect(likeness({ title: '', situation: '', element: '', helps: '' }, likened(sources))).toBe(0);
});
