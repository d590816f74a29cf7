// What a round's screen needs to know: where the session is, who looks, and what may be written there now.
import type { Snippet } from 'svelte';
import type { LiveSession } from '#lib/live/live-session.svelte.ts';
import type { Kind, Phase, Playbook, Step } from '#lib/session/playbook.ts';
import type { View, ViewCard, ViewSeat } from '#lib/session/view.ts';
import type { PlaybookWords } from '#lib/words/four-windows.ts';
import type { PhaseWords } from '#lib/words/four-windows/phase-words.ts';
import { rules, type RoundName } from '../rules.ts';

export type Looker = 'participant' | 'facilitator' | 'wall';

export interface Place {
	readonly live: LiveSession;
	readonly view: View;
	readonly looker: Looker;
	readonly phase: Phase<RoundName>;
	readonly step: Step;
	/** The round type of the phase after this one. */
	readonly next?: RoundName;
	/** All kinds of card of this phase. */
	readonly kinds: readonly Kind[];
	/** What the draaiboek says in this phase. */
	readonly said: PhaseWords;
	/** The looker's own seat. */
	readonly me?: ViewSeat;
	/** Seconds a turn may take. */
	readonly seconds?: number;
	/** What a facilitator can do with a shown card; stands under each. */
	readonly controls?: Snippet<[ViewCard]>;
}

export type RoundProps = { place: Place };

/** The place a session is at, or undefined before it started. */
export function placeAt(
	live: LiveSession,
	view: View,
	looker: Looker,
	playbook: Playbook<RoundName>,
	words: PlaybookWords,
	extra: Pick<Place, 'seconds' | 'controls'> = {}
): Place | undefined {
	const phase = playbook.phases[view.at.phase];
	if (!phase || view.at.phase < 0) return undefined;
	const { steps, kinds } = rules[phase.round] as (typeof rules)['write'];
	const step = steps(phase.config)[view.at.step];
	const said = words.phases[phase.key];
	if (!step || !said) return undefined;
	const next = playbook.phases[view.at.phase + 1]?.round;
	const me = view.seats.find((s) => s.id === live.own?.seat);
	return {
		live,
		view,
		looker,
		phase,
		step,
		said,
		kinds: kinds?.(phase.config) ?? [],
		...(next ? { next } : {}),
		...(me ? { me } : {}),
		...extra
	};
}

/** Whether people say in this step that they are ready. */
export const asksReady = ({ form }: Pick<Step, 'form'>): boolean => form === 'write' || form === 'answer';

/** The label of a phase: this session's own, or that of the draaiboek. */
export const titleOf = (view: Pick<View, 'labels'>, phase: string, words: PlaybookWords): string =>
	view.labels[phase]?.trim() || words.phases[phase]?.title || phase;

/** Whether a kind of card or a question of this phase was shown. */
export const isShown = ({ view, phase }: Place, what: string): boolean =>
	view.revealed.includes(`${phase.key}/${what}`);

/** The kinds of card this looker may write now. `about` leaves out or keeps those that answer another card. */
export const mayWrite = (place: Place): readonly Kind[] =>
	place.looker === 'wall'
		? []
		: place.kinds.filter((kind) => {
				const now = place.step.kinds?.includes(kind.key) || isShown(place, kind.key);
				if (kind.by === 'lead') return now && place.looker === 'facilitator';
				if (kind.by === 'bringer') return now && place.me?.function === 'bringer';
				return now && place.looker === 'participant';
			});

/** Shown cards of one kind, of this phase or another. */
export const cardsOf = (place: Place, kind: string, phase = place.phase.key): readonly ViewCard[] =>
	place.view.cards.filter((c) => c.phase === phase && c.kind === kind);

/** Shown cards that are about this one. */
export const aboutCard = (place: Place, card: string, kind: string): readonly ViewCard[] =>
	place.view.cards.filter((c) => c.about === card && c.kind === kind);

/** How many gave which answer, once shown; about one card, or about the phase. */
export const countsOf = (place: Place, ask: string, about?: string): Readonly<Record<string, number>> =>
	place.view.tallies.find((t) => t.phase === place.phase.key && t.ask === ask && t.about === about)?.counts ??
	{};

/** What the group may say of a card together, and who leads puts on it; the rest of its fields is the author's. */
export const saidTogether: readonly string[] = ['status', 'order', 'heard'];

/** Fields that a form of plain fields does not ask and a card does not show as such: a round fills and shows them itself. */
export const unasked: readonly string[] = ['from', 'windows', 'besides'];

/** Where what is typed for a card is kept. */
export const draftKey = (phase: string, kind: string, about = ''): string => `${phase}/${kind}/${about}`;

/** Forgets what was typed for a card, its fields included. */
export function forgetDraft(live: Pick<LiveSession, 'draft'>, draft: string, kind: Kind) {
	for (const name of [draft, ...(kind.fields ?? []).map((f) => `${draft}/${f.key}`)]) live.draft(name, '');
}
