// What goes over the line between a browser and the server, both ways.
import type { Change } from './changes.ts';
import type { Command } from './command.ts';
import type { Refusal } from './refusal.ts';
import type { Own, View } from './view.ts';

/** Grows when an old page can no longer talk to a new server. */
export const protocolVersion = 2;

/**
 * A command as the browser sends it: with the key of a card or an answer, where the core knows only its hash; and
 * with the words a writer lets stand on purpose, which the server looks at and then forgets.
 */
export type Ask<C = Command> = (C extends { lock: string } ? Omit<C, 'lock'> & { key: string } : C) &
	Stays<C>;
type Stays<C> = C extends { type: 'contribute' | 'amend' | 'group' | 'act' }
	? { stays?: readonly Stay[] }
	: unknown;

/** Words that point at someone and may stay, as `fold` writes them, with the reason their writer gave. */
export interface Stay {
	readonly text: string;
	readonly reason?: string;
}

/** Saved on disk at this sequence number, or refused; `again` asks to send the same command once more. */
export type Reply = { readonly saved: number } | Refusal | { readonly again: true };

/** The whole view at a sequence number. `now` is the server's clock, in milliseconds. */
export interface Whole {
	readonly seq: number;
	readonly view: View;
	readonly own?: Own;
	readonly now: number;
	/** For who is at the table in the last phase: what will stand in the link to the report. */
	readonly report?: string;
}

/** What changed from one sequence number to another, for one audience. */
export interface Bundle {
	readonly from: number;
	readonly to: number;
	readonly changes: readonly Change[];
	readonly now: number;
}

/** An author's own card, given back to the tab that shows its key. */
export interface OwnCard {
	readonly id: string;
	readonly phase: string;
	readonly kind: string;
	readonly text: string;
	readonly fields: Readonly<Record<string, string>>;
	readonly about?: string;
	readonly parked: boolean;
}

/** Numbers of cards, by the kind of hint they carry; never which, never whose. */
export interface Hinted {
	readonly decision: number;
	readonly wording: number;
}

export interface ToServer {
	command: (command: Ask, reply: (reply: Reply) => void) => void;
	/** The whole view, after a gap. */
	whole: (reply: (whole: Whole) => void) => void;
	/** Own cards, after a reload: by id and key. */
	mine: (keys: readonly { card: string; key: string }[], reply: (cards: readonly OwnCard[]) => void) => void;
	/** "Dit kan niet wachten": stored nowhere, shown to the facilitator. */
	urgent: (reply: (heard: true) => void) => void;
}

export interface ToBrowser {
	whole: (whole: Whole) => void;
	bundle: (bundle: Bundle) => void;
	own: (own: Own) => void;
	urgent: () => void;
	/** Who is at the table when the last phase begins: what will stand in the link to the report. */
	report: (token: string) => void;
	/** Facilitators only: which seats have a line open now. */
	connected: (seats: readonly string[]) => void;
	/** Facilitators only: how many shown cards of this round carry a hint. */
	hinted: (counts: Hinted) => void;
	/** This person may no longer be here. */
	gone: () => void;
	/** The server is about to make way for another; come back after so many milliseconds. */
	move: (after: number) => void;
}

/** What a browser shows at the door. The seat or account comes from its cookie, never from here. */
export interface Handshake {
	readonly version: number;
	readonly code: string;
	readonly as: 'participant' | 'facilitator' | 'wall';
	/** For the wall: the key in the fragment of its link. */
	readonly key?: string;
}
