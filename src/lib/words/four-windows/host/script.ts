// The facilitator's own script in the draaiboek of the four windows, per phase key. Apart from what all read, so that
// nobody else's page has to fetch it.
import { closing } from './closing.ts';
import { dissent } from './dissent.ts';
import { facts } from './facts.ts';
import { hunch } from './hunch.ts';
import { keep } from './keep.ts';
import { lessons } from './lessons.ts';
import { nextStep } from './next-step.ts';
import { outcome } from './outcome.ts';
import { pause } from './pause.ts';
import { people } from './people.ts';
import { question } from './question.ts';
import { story } from './story.ts';
import { weighing } from './weighing.ts';
import { welcome } from './welcome.ts';
import type { HostWords } from './host-words.ts';

const said = {
	welcome,
	question,
	story,
	hunch,
	people,
	facts,
	pause,
	weighing,
	next_step: nextStep,
	dissent,
	outcome,
	lessons,
	closing,
	keep
};

const phasesIn = (language: 'nl' | 'en'): Readonly<Record<string, HostWords>> =>
	Object.fromEntries(Object.entries(said).map(([key, phase]) => [key, phase[language]]));

export const hostWords = { nl: phasesIn('nl'), en: phasesIn('en') };
