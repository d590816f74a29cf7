import { expect, test } from 'vitest';
import { exampleKept } from '#lib/lessons/example.ts';
import { composeReport } from './report.ts';

test('a report can be read as it is', async () => {
	await expect(composeReport(exampleKept)).toMatchFileSnapshot('./snapshots/report.md');
});

test('[H11] a report says that the situation is gone, and has no part about it', () => {
	const report = composeReport(exampleKept);
	expect(report).toContain('De situatie is na afloop gewist.');
	expect(report).not.toMatch(/^## .*casus/im);
});

test('[H11] a name stands only with a text whose author chose so', () => {
	const report = composeReport(exampleKept);
	expect(report).toContain('Maak in het formulier een vak voor de bron. (Noor Voorbeeld)');
	expect(report).toContain('- Ik ga vaker vragen van wie we het weten.\n');
	const unsigned = { ...exampleKept, lastWords: exampleKept.lastWords.slice(0, 1) };
	expect(composeReport(unsigned)).toContain('Hun namen staan niet in dit verslag.');
});

test('a report speaks in the words of the session, not in the names the app has for things', () => {
	const report = composeReport({
		...exampleKept,
		playbook: 'four-windows',
		methodCheck: [{ question: 'said', yes: 3, of: 5 }]
	});
	expect(report).toContain('Draaiboek: Leerbijeenkomst met vier vensters');
	expect(report).toContain('| Kon ik zeggen wat ik wilde zeggen? | 3 van 5 |');
	expect(report).not.toMatch(/four-windows|said/);
});

test('a session without a lesson says why', () => {
	const none = { ...exampleKept, lessons: [], noLesson: 'we waren nog aan het begin' };
	expect(composeReport(none)).toContain('Geen leerpunt, want we waren nog aan het begin.');
});

test('parts about which nothing was kept are left out, and the rest still reads', () => {
	const bare = {
		...exampleKept,
		question: '',
		otherQuestions: [],
		notes: [],
		differences: [],
		lastWords: [],
		methodCheck: [],
		changed: undefined,
		counts: { cards: 0, parked: 0 }
	};
	const report = composeReport(bare);
	expect([...report.matchAll(/^## (.*)$/gm)].map((found) => found[1])).toEqual([
		'De leervraag',
		'Vorm en samenstelling',
		'Leerpunten',
		'Terugpraten'
	]);
	expect(report).toContain('Er is geen leervraag vastgelegd.');
});

test('[H7] typed text is never mark-up in a report', () => {
	const report = composeReport({ ...exampleKept, question: '# <b>*x*</b> | [y](http://z)' });
	expect(report).toContain('\\# \\<b\\>\\*x\\*\\</b\\> \\| \\[y\\](http://z)');
});
