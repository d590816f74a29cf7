import { expect, test } from 'vitest';
import { Draft } from './draft.svelte.ts';

const first = { version: 1, markdown: '# Eerst luisteren\n', audiences: {} };
const second = { version: 2, markdown: '# Eerst luisteren\n\nVan Bram.\n', audiences: {} };

test('without a word typed the editor follows the newest version', () => {
	const draft = new Draft(first);
	draft.follow(second);
	expect(draft).toMatchObject({ markdown: second.markdown, base: 2, unsaved: false });
});

test('what was typed stays when another version comes, and is still written on the old one', () => {
	const draft = new Draft(first);
	draft.markdown += '\nVan Anna.\n';
	draft.follow(second);
	expect(draft).toMatchObject({ markdown: '# Eerst luisteren\n\nVan Anna.\n', base: 1, unsaved: true });
});

test('a choice for an audience counts as unsaved too', () => {
	const draft = new Draft(first);
	draft.choices = { family: { intro: 'Welkom.' } };
	expect(draft.unsaved).toBe(true);
	draft.follow(second);
	expect(draft.choices).toEqual({ family: { intro: 'Welkom.' } });
});

test('once it was saved, the version the server made of it comes in its place', () => {
	const draft = new Draft(first);
	draft.markdown = '# Eerst luisteren\n\nVan Anna.\n';
	draft.saved();
	const made = { version: 2, markdown: '# Eerst luisteren\n\nVersie 2.\n\nVan Anna.\n', audiences: {} };
	draft.follow(made);
	expect(draft).toMatchObject({ markdown: made.markdown, base: 2, unsaved: false });
});
