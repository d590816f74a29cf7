// What the draaiboek of the four windows says, per phase key. The window labels are slide names in our own words and
// may be replaced per session; pictures and name of the published model are somebody's property and are not used.
import { closing } from './four-windows/closing.ts';
import { dissent } from './four-windows/dissent.ts';
import { facts } from './four-windows/facts.ts';
import { hunch } from './four-windows/hunch.ts';
import { keep } from './four-windows/keep.ts';
import { lessons } from './four-windows/lessons.ts';
import { nextStep } from './four-windows/next-step.ts';
import { outcome } from './four-windows/outcome.ts';
import { pause } from './four-windows/pause.ts';
import { people } from './four-windows/people.ts';
import type { PhaseWords } from './four-windows/phase-words.ts';
import { question } from './four-windows/question.ts';
import { story } from './four-windows/story.ts';
import { weighing } from './four-windows/weighing.ts';
import { welcome } from './four-windows/welcome.ts';

export interface PlaybookWords {
	readonly name: string;
	/** One line on where the form comes from; stands under the windows. */
	readonly attribution: string;
	readonly phases: Readonly<Record<string, PhaseWords>>;
}

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

const phasesIn = (language: 'nl' | 'en') =>
	Object.fromEntries(Object.entries(said).map(([key, phase]) => [key, phase[language]]));

const nl: PlaybookWords = {
	name: 'Leerbijeenkomst met vier vensters (120 minuten)',
	attribution:
		'De vier soorten onzekerheid sluiten aan bij De viervensters® van VanMontfoort. De vragen zijn onze eigen woorden. Deze app is niet van VanMontfoort.',
	phases: phasesIn('nl')
};

const en: PlaybookWords = {
	name: 'Learning session with four windows (120 minutes)',
	attribution:
		'The four kinds of uncertainty build on De viervensters® by VanMontfoort. The questions are our own words. This app is not VanMontfoort’s.',
	phases: phasesIn('en')
};

export const fourWindowsWords = { nl, en };
