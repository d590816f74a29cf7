// Commands ask. Each carries an id made on the device: a second one with the same id changes nothing.
import type { Stay } from './protocol.ts';
import type { CaseQuestion, ConsentDecision, Distance, SeatFunction, SuitabilityQuestion } from './state.ts';

/** `lock` is the hash of the key that the author's tab keeps; the gateway makes it, so the key itself goes no further. */
export type Command =
	| { id: string; type: 'create'; code: string; playbook: string; title: string }
	| { id: string; type: 'prepare'; part: PreparedPart }
	| { id: string; type: 'release_case' }
	| { id: string; type: 'ask'; card: string; text: string; lock: string }
	| { id: string; type: 'open' }
	| {
			id: string;
			type: 'join';
			seat: string;
			name: string;
			organisation: string;
			distance: Distance;
			pass: string;
			lead: boolean;
	  }
	| { id: string; type: 'admit'; seat: string }
	| { id: string; type: 'excuse'; seat: string }
	| { id: string; type: 'assign'; seat: string; function: SeatFunction }
	| { id: string; type: 'hand_over'; seat: string }
	| { id: string; type: 'make_co'; seat: string; co: boolean }
	| { id: string; type: 'step_out' }
	| { id: string; type: 'come_back' }
	| { id: string; type: 'leave' }
	| { id: string; type: 'start' }
	| { id: string; type: 'next'; from: string }
	| { id: string; type: 'back'; from: string; confirmed: boolean }
	| { id: string; type: 'extend'; minutes: number }
	| { id: string; type: 'pause' }
	| { id: string; type: 'resume' }
	| { id: string; type: 'end' }
	| { id: string; type: 'close' }
	| {
			id: string;
			type: 'contribute';
			card: string;
			kind: string;
			text: string;
			fields: Record<string, string>;
			about?: string;
			lock: string;
	  }
	| { id: string; type: 'amend'; card: string; text: string; fields: Record<string, string>; lock: string }
	| { id: string; type: 'withdraw'; card: string; lock: string }
	| { id: string; type: 'group'; group: string; title: string; cards: string[] }
	| { id: string; type: 'ungroup'; group: string }
	| { id: string; type: 'mark'; card: string; field: string; value: string }
	| { id: string; type: 'park'; card: string; lock: string }
	| { id: string; type: 'unpark'; card: string; lock: string }
	/** A sentence was parked while it was typed, and never sent; `back` when it was put back. The sentence stays in the tab. */
	| { id: string; type: 'set_aside'; back: boolean }
	| { id: string; type: 'doubt'; card: string; lock: string }
	| { id: string; type: 'answer'; ask: string; about?: string; value: string; lock: string }
	| { id: string; type: 'act'; act: string; value: string }
	| { id: string; type: 'ready'; ready: boolean }
	| { id: string; type: 'give_turn'; seat: string }
	| { id: string; type: 'end_turn'; seat: string }
	| { id: string; type: 'pass' };

export type PreparedPart =
	| { field: 'title' | 'theme' | 'outcome' | 'question'; value: string }
	| { field: 'suitability'; question: SuitabilityQuestion; value: 'yes' | 'no' }
	| { field: 'consent'; decision: ConsentDecision; reason: string }
	| { field: 'case'; question: CaseQuestion; value: string }
	| { field: 'bringer'; value: 'unknown' | 'colleague' | 'lead' }
	| { field: 'organisations'; value: string[] }
	| { field: 'label'; phase: string; value: string }
	| { field: 'look_back'; value: boolean }
	| { field: 'recognisable'; question: string; value: 'yes' | 'no' }
	| { field: 'may_stay'; value: readonly Stay[] };

export type CommandType = Command['type'];
export type CommandOf<Type extends CommandType> = Extract<Command, { type: Type }>;

/** Who asks. The gateway finds this out from the handshake; nothing in a command can change it. */
export interface Who {
	readonly role: 'lead' | 'co' | 'participant' | 'waiting' | 'wall' | 'visitor' | 'system';
	readonly seat?: string;
}
