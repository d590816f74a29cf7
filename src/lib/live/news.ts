// What changed between two views that a person should hear of without looking. At most one line per sort of change;
// never a card's text, and never who is typing.
import type { View } from '#lib/session/view.ts';

export type News =
	| { readonly is: 'phase' }
	| { readonly is: 'step' }
	| { readonly is: 'shown'; readonly cards: number }
	| { readonly is: 'added'; readonly cards: number }
	| { readonly is: 'ready'; readonly count: number; readonly of: number }
	| { readonly is: 'turn' }
	| { readonly is: 'paused' }
	| { readonly is: 'resumed' };

/** News that may wait and be told together, so that a busy room does not talk through a screen reader. */
export const mayWait = (news: News): boolean => news.is === 'added' || news.is === 'ready';

/** What happened from one view to the next, for the person in seat `me`. */
export function newsOf(before: View, after: View, me: string | undefined): readonly News[] {
	const news: News[] = [];
	if (before.stage !== after.stage && after.stage === 'paused') news.push({ is: 'paused' });
	if (before.stage === 'paused' && after.stage === 'running') news.push({ is: 'resumed' });
	if (before.at.phase !== after.at.phase) news.push({ is: 'phase' });
	else if (before.at.step !== after.at.step) news.push({ is: 'step' });
	const known = new Set(before.cards.map((c) => c.id));
	const cards = after.cards.filter((c) => !known.has(c.id)).length;
	if (cards) news.push({ is: before.revealed.length < after.revealed.length ? 'shown' : 'added', cards });
	if (me && after.turns?.current === me && before.turns?.current !== me) news.push({ is: 'turn' });
	const { count, of } = after.ready;
	if (count > before.ready.count && before.at === after.at) news.push({ is: 'ready', count, of });
	return news;
}
