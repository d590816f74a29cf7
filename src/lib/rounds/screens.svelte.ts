// The list of screens, one per round type: the same component for participants, facilitator and wall. Each is fetched
// when it is near, so that a page is there soon on a slow line.
import type { Component } from 'svelte';
import type { RoundProps } from './parts/place.ts';
import type { RoundName } from './rules.ts';

type Screen = Component<RoundProps>;

const fetched = {
	turns: () => import('./turns/Turns.svelte'),
	question: () => import('./question/Question.svelte'),
	story: () => import('./story/Story.svelte'),
	hunch: () => import('./hunch/Hunch.svelte'),
	write: () => import('./write/Write.svelte'),
	pause: () => import('./pause/Pause.svelte'),
	weigh: () => import('./weigh/Weigh.svelte'),
	next_step: () => import('./next-step/NextStep.svelte'),
	dissent: () => import('./dissent/Dissent.svelte'),
	outcome: () => import('./outcome/Outcome.svelte'),
	lessons: () => import('./lessons/Lessons.svelte'),
	closing: () => import('./closing/Closing.svelte'),
	keep: () => import('./keep/Keep.svelte')
} satisfies Record<RoundName, () => Promise<{ default: Screen }>>;

/** The screens that are here by now. */
export const screens: Partial<Record<RoundName, Screen>> = $state({});

/** How long after a screen did not come it is asked for again, in milliseconds. */
const againMs = 1_000;
/** After so many times a server that does answer was renewed, and so is the page: what was typed is kept by the tab. */
const most = 5;

async function take(round: RoundName): Promise<void> {
	screens[round] ??= (await fetched[round]()).default;
}

/** Fetches the screen of a round type, once; goes on until it is there. */
export async function fetchScreen(round: RoundName, times = 0): Promise<void> {
	try {
		await take(round);
	} catch {
		if (times >= most && (await serverAnswers())) return location.reload();
		setTimeout(() => void fetchScreen(round, times + 1), againMs);
	}
}

/** Fetches a screen before it is needed. One that does not come is fetched when it is. */
export const foresee = (round: RoundName): Promise<void> => take(round).catch(() => {});

const serverAnswers = () =>
	fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
		({ ok }) => ok,
		() => false
	);
