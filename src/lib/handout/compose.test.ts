import { expect, test } from 'vitest';
import { exampleKept } from '#lib/lessons/example.ts';
import { lessonsOf } from '#lib/lessons/from-session.ts';
import { composeHandout, withReading, withStanding, withStatus } from './compose.ts';
import { parse, plainOf } from './document.ts';
import { threadsOf } from './threads.ts';

const lessons = lessonsOf(exampleKept, { firstNumber: 14 });
const options = {
	title: 'Eerst de bron, dan de weging',
	subtitle: 'Werken met veel zorgen tegelijk',
	month: '2026-04',
	reviewMonth: '2027-04',
	differences: exampleKept.differences,
	leftOut: { count: 2, why: 'ze gingen over iets anders' }
};
const draft = composeHandout(lessons, options);

test('a draft can be read as it is', async () => {
	await expect(draft).toMatchFileSnapshot('./snapshots/handout.md');
});

test('[H1] every sentence of a draft leads somewhere, or belongs to the form', () => {
	const threads = threadsOf(parse(draft));
	expect(threads.length).toBeGreaterThan(50);
	const own = threads.filter((thread) => thread.from === 'own');
	// The subtitle is the writer's own, and nothing else is.
	expect(own.map((thread) => thread.sentence)).toEqual(['Werken met veel zorgen tegelijk']);
	for (const thread of threads)
		if (thread.from === 'lesson' || thread.from === 'selection') expect(thread.lessons).not.toEqual([]);
});

test('[H5] a note goes as far as the session and no further', () => {
	const note = plainOf(parse(draft).notes.get('LP-2026-014')!);
	expect(note).toBe(
		'LP-2026-014 · versie 1 · bijeenkomst LB-26-03 (maart 2026) · venster 2 · gemeente, jeugdbescherming en onderwijs · idee'
	);
	expect(draft).not.toContain('Noor');
});

test('[H6] the sections stand in their order', () => {
	const headings = parse(draft).blocks.flatMap((block) =>
		block.is === 'heading' && block.level === 2 ? [plainOf(block.of)] : []
	);
	expect(headings).toEqual([
		'In het kort',
		'Voor wie en wanneer',
		'De situatie',
		'Wat we leerden',
		'Zo kun je het doen',
		'Wat erop tegen is',
		'Wat we al weten',
		'Wat je ervoor nodig hebt',
		'Rechten en openheid',
		'In gesprek met je team',
		'Verantwoording',
		'Begrippen'
	]);
});

test('[H6] unless, counter-evidence, other readings and what is unknown come along', () => {
	expect(draft).toContain('Tenzij de bron daardoor gevaar loopt.[^LP-2026-014]');
	expect(draft).toContain('Het kost tijd en het kan wantrouwen wekken.[^LP-2026-014]');
	expect(draft).toContain('Les 1 en 2 komen uit hetzelfde stukje praktijk.[^LP-2026-014][^LP-2026-015]');
	expect(composeHandout([lessons[0]!], options)).toContain(
		'Bij les 1 bestaat ook een andere lezing: LP-2026-015.[^LP-2026-014]'
	);
	expect(draft).toContain('Wanneer dit niet past, weten we nog niet.[^LP-2026-015]');
	expect(draft).toContain('zijn alleen praktijkervaring.');
});

test('[H6] "in short" has at most five lines', () => {
	const many = Array.from({ length: 9 }, (_, i) => ({ ...lessons[0]!, code: `LP-2026-${100 + i}` }));
	const short = composeHandout(many, options).split('## In het kort')[1]!.split('##')[0]!;
	expect(short.match(/^- /gm)).toHaveLength(5);
	expect(short).toContain('En nog vijf lessen, verderop.[^keuze]');
});

test('[H12] the line of status is replaced, and comes back when it was taken out', () => {
	const next = withStatus(draft, { version: '2', month: '2026-06', status: 'in_use' });
	expect(next).toContain('Versie 2, juni 2026. In gebruik.');
	expect(next).not.toContain('Versie 0.1');
	const without = draft.replace(/^Versie .*$/m, '');
	expect(withStatus(without, { version: '2', month: '2026-06' })).toContain('\nVersie 2, juni 2026.');
});

test('[H12] an older version keeps its own month and says that there is a newer one', () => {
	expect(withStanding(draft, 'revised')).toContain(
		'Versie 0.1, april 2026. Herzien: er is een nieuwere versie.'
	);
});

test('[H12] the month of review and the reader with lived experience are kept up to date in the text', () => {
	const read = withReading(draft, { reviewMonth: '2029-01', livedRead: true });
	expect(read).toContain('Wij bekijken deze handreiking opnieuw in januari 2029.[^keuze]');
	expect(read).toContain('Een ervaringsdeskundige las mee.[^keuze]');
	expect(read).not.toContain('2027');
	expect(withReading(draft, { reviewMonth: '2027-04', livedRead: false })).toBe(draft);
});
