// Events tell. An event is a fact a participant would recognise; none says who wrote which card.
import type { PreparedPart } from './command.ts';
import type { Distance, SeatFunction, SeatStatus } from './state.ts';

export type Event =
	| { type: 'created'; code: string; playbook: string; title: string }
	| { type: 'prepared'; part: PreparedPart }
	| { type: 'case_released' }
	| { type: 'opened' }
	| {
			type: 'joined';
			seat: string;
			name: string;
			organisation: string;
			distance: Distance;
			pass: string;
			lead: boolean;
	  }
	| { type: 'seat_changed'; seat: string; status: SeatStatus }
	| { type: 'assigned'; seat: string; function: SeatFunction }
	| { type: 'handed_over'; seat: string }
	| { type: 'co_made'; seat: string; co: boolean }
	/** Written by earlier versions, where one put one's name on a list at the table; a log still open may have it. It says nothing. */
	| { type: 'listed' }
	| { type: 'started'; at: number }
	| { type: 'moved'; phase: number; step: number; at: number }
	| { type: 'revealed'; whats: readonly string[] }
	| { type: 'extended'; minutes: number }
	| { type: 'paused'; at: number }
	| { type: 'resumed'; at: number }
	| { type: 'ended'; at: number }
	| { type: 'closed'; at: number }
	| {
			type: 'contributed';
			card: string;
			phase: string;
			kind: string;
			text: string;
			fields: Readonly<Record<string, string>>;
			about?: string;
			shown: boolean;
			late: boolean;
			lock: string;
	  }
	| { type: 'amended'; card: string; text: string; fields: Readonly<Record<string, string>> }
	| { type: 'withdrawn'; card: string }
	| { type: 'grouped'; group: string; phase: string; title: string; cards: readonly string[] }
	| { type: 'ungrouped'; group: string }
	| { type: 'marked'; card: string; field: string; value: string }
	| { type: 'parked'; card: string }
	| { type: 'unparked'; card: string; cleared: boolean }
	| { type: 'set_aside'; back: boolean }
	| { type: 'answered'; phase: string; ask: string; about?: string; value: string; lock: string }
	| { type: 'acted'; phase: string; act: string; value: string; seat?: string }
	| { type: 'readied'; seat: string; ready: boolean }
	| { type: 'turns_set'; order: readonly string[] }
	| { type: 'turn_given'; seat: string; at: number }
	| { type: 'turn_ended'; seat: string; passed: boolean; last: boolean };
