/** That somebody is about to be signed out, or was. `idle`: after doing nothing; `day`: a sign-in lasts no longer. */
export interface SigningOut {
	readonly why: 'idle' | 'day';
	readonly over: boolean;
}

const minute = 60_000;
/** How long beforehand it is said (WCAG 2.2.1 asks for twenty seconds). */
const before = { idle: 3 * minute, day: 15 * minute };

interface Times {
	/** When the server last heard of this person, as far as this screen knows. */
	readonly told: number;
	readonly now: number;
	readonly idleMinutes: number;
	/** When the sign-in ends whatever is done. */
	readonly until: number;
}

/** What to say now about signing out, if anything. */
export function signingOut({ told, now, idleMinutes, until }: Times): SigningOut | undefined {
	const idleEnd = told + idleMinutes * minute;
	const [why, end] = idleEnd < until ? (['idle', idleEnd] as const) : (['day', until] as const);
	return now < end - before[why] ? undefined : { why, over: now >= end };
}
