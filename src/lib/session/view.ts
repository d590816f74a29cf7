// What a screen gets to see. The three audiences differ in rights, not in truth.
import type { KeptItem } from './keeping.ts';
import type {
	CaseQuestion,
	Done,
	Distance,
	Group,
	Preparation,
	SeatFunction,
	SeatStatus,
	Stage,
	Turns
} from './state.ts';
import type { RefusalCode } from './refusal.ts';

export type Audience = 'participants' | 'facilitators' | 'wall' | 'waiting';

export interface ViewCard {
	readonly id: string;
	readonly phase: string;
	readonly kind: string;
	readonly text: string;
	readonly fields: Readonly<Record<string, string>>;
	readonly about?: string;
	readonly late: boolean;
}

export interface ViewSeat {
	readonly id: string;
	readonly name: string;
	readonly organisation: string;
	readonly function: SeatFunction;
	readonly status: SeatStatus;
	/** Facilitators only. */
	readonly distance?: Distance;
	readonly co?: boolean;
}

/** How many gave which answer, once it was shown. */
export interface Tally {
	readonly id: string;
	readonly phase: string;
	readonly ask: string;
	readonly about?: string;
	readonly counts: Readonly<Record<string, number>>;
}

export interface View {
	readonly audience: Audience;
	readonly code: string;
	readonly playbook: string;
	readonly stage: Stage;
	readonly lead: string;
	readonly labels: Readonly<Record<string, string>>;
	readonly question: string;
	/** Phase and step; -1 before start. */
	readonly at: {
		readonly phase: number;
		readonly step: number;
		readonly since: number;
		readonly extra: number;
	};
	readonly startedAt: number;
	readonly spent: Readonly<Record<string, number>>;
	readonly seats: readonly ViewSeat[];
	readonly ready: { readonly count: number; readonly of: number };
	/** How many answered each question of this step; the answers themselves stay hidden until shown. */
	readonly answered: Readonly<Record<string, number>>;
	readonly revealed: readonly string[];
	readonly cards: readonly ViewCard[];
	readonly groups: readonly Group[];
	readonly tallies: readonly Tally[];
	readonly done: readonly Done[];
	readonly turns?: Turns;
	readonly spoken: readonly string[];
	/** Ids of parked cards: their authors' tabs know them; nobody gets the text. */
	readonly parked: readonly string[];
	/** How many sentences were parked while they were typed; facilitators only. */
	readonly aside?: number;
	readonly case?: Readonly<Record<CaseQuestion, string>>;
	readonly outcome?: string;
	/** In the last phase: exactly what will be kept. */
	readonly keeping?: readonly KeptItem[];
	/** Facilitators only. */
	readonly preparation?: Omit<Preparation, 'outcome'> & { readonly outcomeSaved: boolean };
	/** Facilitators only, before start: what still stands in the way. */
	readonly missing?: readonly RefusalCode[];
	/** After close: what was destroyed, in numbers. */
	readonly destroyed?: { readonly cards: number; readonly parked: number; readonly kept: number };
}

/** The small part that is one seat's own. */
export interface Own {
	readonly seat: string;
	readonly ready: boolean;
	readonly leads: boolean;
}
