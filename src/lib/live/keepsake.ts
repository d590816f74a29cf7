// What one tab remembers between reloads: the keys of its own cards, what it had not sent yet, and what was being
// typed. It lives in this tab only and is wiped on leaving.
import type { Answer } from '#lib/checks/answers.ts';
import type { Ask } from '#lib/session/protocol.ts';

/** A place to keep strings; sessionStorage in a browser, a Map in a test. */
export interface Drawer {
	getItem(key: string): string | null;
	setItem(key: string, value: string): void;
	removeItem(key: string): void;
}

export interface Keepsake {
	/** Edit keys by card id. */
	keys: Record<string, string>;
	/** The key under which this tab gives its secret answers. */
	ballot: string;
	/** The answers given so far, as `phase/ask/about` → value. */
	answers: Record<string, string>;
	/** Commands without an answer yet, in order. */
	outbox: Ask[];
	/** Words this person said may stay, with the reason where they point at someone. */
	allowed: Answer[];
	/** Neutral words chosen for a name, by that name folded. */
	labels: Record<string, string>;
	/** What will stand in the link to the report; empty until the last phase. */
	report: string;
	/** Texts being typed, by field. */
	drafts: Record<string, string>;
}

/** Reads and writes the keepsake of one session; a damaged one counts as empty. */
export function keepsakeIn(drawer: Drawer, code: string, fresh: () => string) {
	const name = `vensterbank/${code}`;
	const empty = (): Keepsake => ({
		keys: {},
		ballot: fresh(),
		answers: {},
		outbox: [],
		allowed: [],
		labels: {},
		report: '',
		drafts: {}
	});
	let held: Keepsake;
	try {
		held = { ...empty(), ...(JSON.parse(drawer.getItem(name) ?? '{}') as Partial<Keepsake>) };
	} catch {
		held = empty();
	}
	if (!Array.isArray(held.outbox)) held = empty();
	// A page from before an answer had a reason: its words are asked about again.
	held.allowed = held.allowed.filter((answer) => typeof answer === 'object');
	let wiped = false;
	/** Does nothing after a wipe: what was on its way then may still be answered. A full drawer keeps it in memory. */
	const save = () => {
		if (wiped) return;
		try {
			drawer.setItem(name, JSON.stringify(held));
		} catch {
			// The text is still on the screen and goes to the server; only a reload would lose it.
		}
	};
	save();
	return {
		held,
		save,
		wipe: () => {
			wiped = true;
			drawer.removeItem(name);
		}
	};
}

/** The keys of the own cards that a tab holds of the session with this code, whatever link leads to its report; none when it holds none. */
export const keysFor = (drawer: Pick<Drawer, 'getItem'>, code: string): readonly string[] =>
	Object.values(heldUnder(drawer, `vensterbank/${code}`).keys ?? {});

/** What stands in the link to the report of a session this tab was in; empty when it was in none. */
export const reportFor = (drawer: Pick<Drawer, 'getItem'>, code: string): string =>
	heldUnder(drawer, `vensterbank/${code}`).report ?? '';

function heldUnder(drawer: Pick<Drawer, 'getItem'>, name: string): Partial<Keepsake> {
	try {
		return (JSON.parse(drawer.getItem(name) ?? '{}') ?? {}) as Partial<Keepsake>;
	} catch {
		return {};
	}
}
