import { expect, test } from 'vitest';
import type { TalkBack } from '#lib/lessons/talk-back.ts';
import { composeDigest } from './digest.ts';
import { formats, write } from './formats/formats.ts';

const item: TalkBack = {
	id: 'x',
	bottleneck: 'Er is geen tijd om een bron op te schrijven.',
	proposal: 'maak in het formulier een vak voor de bron',
	conditions: 'een half uur scholing',
	method: '',
	ownShare: 'wij proberen het drie maanden uit',
	addressee: 'municipality',
	answerDue: '2026-09',
	standing: 'sent',
	answer: '',
	answeredMonth: '',
	lessons: ['LP-2026-001'],
	sessions: ['LB-26-03']
};
const other: TalkBack = {
	...item,
	addressee: 'board',
	bottleneck: 'De | caseload <b>',
	proposal: 'Kijk mee'
};

test('[H23] a digest bundles per addressee, and tells of sessions only how many there were', async () => {
	const digest = composeDigest(
		[item, other, { ...item, standing: 'draft', bottleneck: 'Nog niet' }],
		'2026-04'
	);
	expect(digest).toContain('## Aan de gemeente');
	expect(digest).toContain('- **Voorstel:** Maak in het formulier een vak voor de bron.');
	expect(digest).toContain('- **Antwoord graag voor:** September 2026.');
	expect(digest).toContain('### De \\| caseload \\<b\\>');
	expect(digest).not.toMatch(/LB-|LP-|Nog niet|Methode/);
	const one = composeDigest([item, other], '2026-04', 'board');
	expect(one).toContain('1 punt, uit 1 leerbijeenkomst');
	expect(one).not.toContain('gemeente');
	for (const format of formats)
		expect((await write(format, digest, { title: 'Terugpraten' })).length, format.name).toBeGreaterThan(100);
});
