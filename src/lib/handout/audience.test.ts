import { expect, test } from 'vitest';
import { exampleKept } from '#lib/lessons/example.ts';
import { lessonsOf } from '#lib/lessons/from-session.ts';
import { forAudience, type AudienceChoice } from './audience.ts';
import { composeHandout } from './compose.ts';
import { parse } from './document.ts';
import { audienceNames, type Audience } from './sections.ts';
import { threadsOf } from './threads.ts';
import { markdownOf } from './write-markdown.ts';

const lessons = lessonsOf(exampleKept, { firstNumber: 14 }).map((lesson) => ({
	...lesson,
	signs: 'Je hoort vaker «ik weet het niet».',
	childSigns: 'Het kind vertelt zelf.'
}));
const draft = composeHandout(lessons, { title: 'Eerst de bron', month: '2026-04' });
const read = (audience: Audience, choice?: AudienceChoice, markdown = draft) =>
	markdownOf(forAudience(parse(markdown), audience, choice));

test.each(audienceNames)('[H9] what %s reads can be read as it is', async (audience) => {
	await expect(read(audience)).toMatchFileSnapshot(`./snapshots/for-${audience}.md`);
});

test('[H9] an audience gets its sections, and sections with a name of their own stay', () => {
	const own = draft.replace('## Begrippen', '## Voor wie ook alweer?\n\nVoor jou.\n\n## Begrippen');
	const family = read('family', undefined, own);
	expect(family).toContain('## Wat je mag verwachten');
	expect(family).toContain('## Voor wie ook alweer?');
	expect(family).not.toContain('## Wat erop tegen is');
	expect(family).not.toContain('zochten we nog geen tegenspraak');
	expect(forAudience(parse(draft), 'team')).toEqual(parse(draft));
});

test('[H9] the writer chooses sections and the first sentences for an audience', () => {
	const policy = read('policy', { sections: ['short', 'rights'], intro: 'Beste lezer. Lees dit eerst.' });
	expect(policy.match(/^## .*/gm)).toEqual(['## In het kort', '## Rechten en openheid']);
	expect(policy).toContain('\n\nBeste lezer. Lees dit eerst.\n\n## In het kort');
	expect(policy).not.toContain('wie beleid maakt');
});

test('[H9] parents and young people are told who «je» is, without words of the trade', () => {
	const family = read('family').replace(/^\[\^.*$/gm, '');
	expect(family).toContain('Deze tekst is voor ouders en jongeren.');
	expect(family).not.toMatch(/leerpunt|leerbijeenkomst|methodisch element|venster/i);
	expect(family).toContain('Het kind merkt het hieraan: Het kind vertelt zelf.');
	expect(family).not.toContain('Je merkt het hieraan');
	expect(family).not.toContain('Dit is een idee');
});

test('[H9] for others than the team the text is shorter, and "tenzij" always stays', () => {
	for (const audience of ['management', 'policy', 'family'] as const) {
		expect(read(audience).length).toBeLessThan(draft.length * 0.75);
		expect(read(audience)).toContain('Tenzij de bron daardoor gevaar loopt.[^LP-2026-014]');
	}
});

test('[H1] whatever the audience, no sentence of a lesson loses its thread and none becomes the writer’s own', () => {
	for (const audience of audienceNames) {
		const threads = threadsOf(forAudience(parse(draft), audience));
		expect(threads.filter((thread) => thread.from === 'own')).toEqual([]);
		expect(threads.filter((thread) => thread.from === 'lesson').length).toBeGreaterThan(8);
	}
});
