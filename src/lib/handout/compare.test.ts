import { expect, test } from 'vitest';
import { differences } from './compare.ts';

const before = '# T\n\n## In het kort\n\n- Een zin.[^LP-2026-001]\n- Blijft staan.\n\n## Begrippen\n\nEinde.';

test('the difference between two versions is told in sentences, with their section', () => {
	const after = before.replace('Een zin.', 'Een betere zin.') + ' En nog iets.';
	expect(differences(before, after)).toEqual([
		{ is: 'removed', section: 'In het kort', sentence: 'Een zin.' },
		{ is: 'added', section: 'In het kort', sentence: 'Een betere zin.' },
		{ is: 'added', section: 'Begrippen', sentence: 'En nog iets.' }
	]);
});

test('another line length or another mark-up is no difference', () => {
	expect(differences(before, before.replace('Blijft staan.', 'Blijft\n  **staan**.'))).toEqual([]);
});
