import { expect, test } from 'vitest';
import type { Command } from '#lib/session/command.ts';
import { decide } from '#lib/session/decide.ts';
import { replay } from '#lib/session/evolve.ts';
import { isRefusal } from '#lib/session/refusal.ts';
import { nothing, type State } from '#lib/session/state.ts';
import { caseParts, caseStays, saveParts } from './save-parts.ts';

const words = (n: number) => Array.from({ length: n }, () => 'woord').join(' ');
const card = (happened: string, needs = '') => ({ happened, needs, present: '', hardest: '', learn: '' });

/** Sessions of one, decided by the core and kept in memory. */
function one() {
	let state: State = { ...nothing, code: 'X' };
	return {
		state: () => state,
		handle: async (_id: string, command: Command) => {
			const decided = decide(command, state, { role: 'lead' }, 0, { rules: {}, playbooks: {} });
			if (isRefusal(decided)) return decided;
			state = replay(decided, state);
			return { saved: 1 };
		}
	};
}

test('words may move from one answer to another on a full card', async () => {
	const sessions = one();
	const before = card(words(250));
	await saveParts(sessions, 'id', caseParts(card(''), before) as never);
	const after = card(words(50), words(200));
	const parts = caseParts(before, after);
	expect(await saveParts(sessions, 'id', parts as never)).toBeUndefined();
	expect(sessions.state().preparation.case).toEqual(after);
});

test('a card that is too long is refused whole, with how much', () => {
	expect(caseParts(card(''), card(words(200), words(53)))).toEqual({ refused: 'too_long', detail: '3' });
});

test('saving stops at the first refusal and says which', async () => {
	const long = await saveParts(one(), 'id', [
		{ field: 'question', value: 'x'.repeat(501) },
		{ field: 'theme', value: 'school' }
	]);
	expect(long).toEqual({ refused: { refused: 'too_long', detail: '500' } });
});

test('[S51] what may stay is kept as long as its words are on the card, with the reason given last', () => {
	const before = [{ text: 'triple p', reason: 'een methode' }, { text: 'karim' }];
	const now = [{ text: 'triple p', reason: 'zo heet de methode' }];
	expect(caseStays(before, now, card('Wij deden Triple  P thuis.'))).toEqual(now);
	expect(caseStays(before, [], card('Wij deden niets.'))).toEqual([]);
});
