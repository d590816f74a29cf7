// The list of screens, one per round type: the same component for participants, facilitator and wall.
import type { Component } from 'svelte';
import Closing from './closing/Closing.svelte';
import Dissent from './dissent/Dissent.svelte';
import Hunch from './hunch/Hunch.svelte';
import Keep from './keep/Keep.svelte';
import Lessons from './lessons/Lessons.svelte';
import NextStep from './next-step/NextStep.svelte';
import Outcome from './outcome/Outcome.svelte';
import Pause from './pause/Pause.svelte';
import type { RoundProps } from './parts/place.ts';
import Question from './question/Question.svelte';
import type { RoundName } from './rules.ts';
import Story from './story/Story.svelte';
import Turns from './turns/Turns.svelte';
import Weigh from './weigh/Weigh.svelte';
import Write from './write/Write.svelte';

export const screens = {
	turns: Turns,
	question: Question,
	story: Story,
	hunch: Hunch,
	write: Write,
	pause: Pause,
	weigh: Weigh,
	next_step: NextStep,
	dissent: Dissent,
	outcome: Outcome,
	lessons: Lessons,
	closing: Closing,
	keep: Keep
} satisfies Record<RoundName, Component<RoundProps>>;
