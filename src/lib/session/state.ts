// The whole of a session, as the server alone knows it. Screens get a projection.

import { Growing } from './growing.ts';
import type { Stay } from './protocol.ts';

export type Stage = 'preparing' | 'lobby' | 'running' | 'paused' | 'closed' | 'ended';

/** What stands for the organisation of who leads with an account; it is no kind of organisation. */
export const leadsOrganisation = 'gespreksleider';

/** What a person does at the table. */
export type SeatFunction = 'participant' | 'bringer' | 'dissenter' | 'lived_experience' | 'method_developer';
export type SeatStatus = 'waiting' | 'here' | 'away' | 'gone';
/** How near a person stands to the situation; shown to the facilitator only. */
export type Distance = 'none' | 'organisation' | 'involved';

/** A person's place in a session. Who wrote which card is not here, nor anywhere. */
export interface Seat {
	readonly id: string;
	/** The call name for the turns. */
	readonly name: string;
	readonly organisation: string;
	readonly distance: Distance;
	readonly function: SeatFunction;
	readonly status: SeatStatus;
	/** Whether this seat may stand in for the facilitator. */
	readonly co: boolean;
	/** Hash of the secret that the person's browser keeps. */
	readonly pass: string;
}

export interface Card {
	readonly id: string;
	readonly phase: string;
	readonly kind: string;
	readonly text: string;
	readonly fields: Readonly<Record<string, string>>;
	/** Id of the card this one is about. */
	readonly about?: string;
	readonly shown: boolean;
	/** Came after the others were shown. */
	readonly late: boolean;
	readonly parked: boolean;
	/** The author said once that this is no decision. */
	readonly cleared: boolean;
	/** Hash of the edit key that only the author's tab knows. */
	readonly lock: string;
}

/** A secret answer, under the hash of a key that only the tab of the person knows. */
export interface Answer {
	readonly phase: string;
	readonly ask: string;
	readonly about?: string;
	readonly value: string;
	readonly lock: string;
}

export interface Group {
	readonly id: string;
	readonly phase: string;
	readonly title: string;
	readonly cards: readonly string[];
}

export interface Done {
	readonly phase: string;
	readonly act: string;
	readonly value: string;
	readonly seat?: string;
}

/** Turns of the step at hand. */
export interface Turns {
	readonly order: readonly string[];
	readonly current?: string;
	readonly had: readonly string[];
	readonly passed: readonly string[];
	/** When the current turn began. */
	readonly since: number;
}

export type ConsentDecision = 'not_needed' | 'given' | 'refused' | 'open';
export const suitabilityQuestions = [
	'learning',
	'safe_now',
	'own_experience',
	'no_procedure',
	'tellable',
	'open_to_look'
] as const;
export type SuitabilityQuestion = (typeof suitabilityQuestions)[number];
export const caseQuestions = ['happened', 'needs', 'present', 'hardest', 'learn'] as const;
export type CaseQuestion = (typeof caseQuestions)[number];

export interface Preparation {
	/** Working name on the facilitator's own list; destroyed at close. */
	readonly title: string;
	readonly theme: string;
	readonly suitability: Readonly<Partial<Record<SuitabilityQuestion, 'yes' | 'no'>>>;
	readonly consent: { readonly decision: ConsentDecision; readonly reason: string };
	readonly case: Readonly<Record<CaseQuestion, string>>;
	readonly outcome: string;
	/** The bringer's own learning question. */
	readonly question: string;
	readonly bringer: 'unknown' | 'colleague' | 'lead';
	readonly organisations: readonly string[];
	/** Window labels of this session's own, by phase key. */
	readonly labels: Readonly<Record<string, string>>;
	readonly released: boolean;
	readonly lookBack: boolean;
	/** The six answers of the herkenbaarheidscheck, on the case card. */
	readonly recognisable: Readonly<Record<string, 'yes' | 'no'>>;
	/** What the facilitator said of words on the case card; destroyed with it. */
	readonly mayStay: readonly Stay[];
}

export interface State {
	readonly code: string;
	readonly playbook: string;
	readonly stage: Stage;
	readonly preparation: Preparation;
	readonly seats: readonly Seat[];
	/** Seat of the facilitator; empty until the first one came in. */
	readonly lead: string;
	readonly at: {
		readonly phase: number;
		readonly step: number;
		readonly since: number;
		readonly extra: number;
	};
	/** Milliseconds spent per phase so far, the one at hand not included. */
	readonly spent: Readonly<Record<string, number>>;
	readonly startedAt: number;
	/** `phase/kind` or `phase/ask` of all that was shown. It only grows. */
	readonly revealed: readonly string[];
	readonly cards: Growing<Card>;
	readonly answers: readonly Answer[];
	readonly groups: readonly Group[];
	readonly done: readonly Done[];
	readonly ready: readonly string[];
	readonly turns?: Turns;
	/** Last words had or passed, by seat: kept apart from the turns, because close depends on it. */
	readonly spoken: readonly string[];
	readonly parked: number;
	/** Sentences that were parked while they were typed, in nobody's name. */
	readonly aside: number;
	readonly withdrawn: number;
}

const noAnswers = { happened: '', needs: '', present: '', hardest: '', learn: '' };

/** A session of which nothing has happened yet. */
export const nothing: State = {
	code: '',
	playbook: '',
	stage: 'preparing',
	preparation: {
		title: '',
		theme: '',
		suitability: {},
		consent: { decision: 'open', reason: '' },
		case: noAnswers,
		outcome: '',
		question: '',
		bringer: 'unknown',
		organisations: [],
		labels: {},
		released: false,
		lookBack: false,
		recognisable: {},
		mayStay: []
	},
	seats: [],
	lead: '',
	at: { phase: -1, step: 0, since: 0, extra: 0 },
	spent: {},
	startedAt: 0,
	revealed: [],
	cards: Growing.of([]),
	answers: [],
	groups: [],
	done: [],
	ready: [],
	spoken: [],
	parked: 0,
	aside: 0,
	withdrawn: 0
};

/** People who count: at the table now, or out for a moment. */
export const present = (state: State): readonly Seat[] =>
	state.seats.filter((s) => s.status === 'here' || s.status === 'away');

/** People at the table who take part in the content: everyone present but the facilitator. */
export const atTable = (state: State): readonly Seat[] => present(state).filter((s) => s.id !== state.lead);

/** The seat with this id, also one that is gone. */
export const seatOf = (state: State, id: string | undefined): Seat | undefined =>
	state.seats.find((s) => s.id === id);

/** The secret question under which the taps on "Dit klinkt als een besluit" are kept. */
export const doubt = 'sounds_like_decision';

/** Whether a kind of card or a question of a phase was shown. */
export const isRevealed = (state: State, phase: string, what: string): boolean =>
	state.revealed.includes(`${phase}/${what}`);
