// Every card text carries a mark of its own, so that a leak or a leftover is found by looking for its letters.

/** A mark: rare enough to be nowhere by chance. */
const pattern = /mk[a-z]{10}km/g;

/** Every mark in a text, in order. */
export const marksIn = (text: string): string[] => text.match(pattern) ?? [];

/** Keeps the marks of this rehearsal: which are hidden now, and which the group kept. */
export class Markers {
	readonly all = new Set<string>();
	/** Mark → `phase/kind` until that is shown; cards that are open from the start are not in it. */
	readonly hidden = new Map<string, string>();
	readonly leaks: string[] = [];

	make(next: () => number): string {
		const mark = `mk${Array.from({ length: 10 }, () => String.fromCharCode(97 + Math.floor(next() * 26))).join('')}km`;
		this.all.add(mark);
		return mark;
	}

	hide(mark: string, what: string) {
		this.hidden.set(mark, what);
	}

	/** From now on these may be seen: called before the facilitator asks for it. */
	show(whats: readonly string[]) {
		for (const [mark, what] of this.hidden) if (whats.includes(what)) this.hidden.delete(mark);
	}

	/** Looks at a message as it came over the line. */
	inspect(message: string, who: string) {
		for (const mark of marksIn(message)) if (this.hidden.has(mark)) this.leaks.push(`${mark} bij ${who}`);
	}
}
