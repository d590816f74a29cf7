/** How many tries in how long. */
interface Limit {
	readonly tries: number;
	readonly minutes: number;
}

/** Counts tries per key in a sliding window. In memory: a restart forgives, which is no use to an attacker. */
export class Throttle {
	readonly #limit: Limit;
	readonly #tries = new Map<string, number[]>();

	constructor(limit: Limit) {
		this.#limit = limit;
	}

	/** Counts this try. Gives the minutes to wait when there were too many, else 0. */
	take(key: string, now: number): number {
		const minutes = this.wait(key, now);
		if (minutes > 0) return minutes;
		const since = this.#since(now);
		this.#tries.set(key, [...this.#recent(key, since), now]);
		if (this.#tries.size > 10_000) this.#sweep(since);
		return 0;
	}

	/** The minutes to wait, without counting a try. */
	wait(key: string, now: number): number {
		const since = this.#since(now);
		const tries = this.#recent(key, since);
		return tries.length < this.#limit.tries ? 0 : Math.max(1, Math.ceil((tries[0]! - since) / 60_000));
	}

	/** It went well: the count starts again. */
	forgive(key: string): void {
		this.#tries.delete(key);
	}

	#since = (now: number) => now - this.#limit.minutes * 60_000;
	#recent = (key: string, since: number) => (this.#tries.get(key) ?? []).filter((at) => at > since);

	#sweep(since: number) {
		for (const [key, tries] of this.#tries) if (tries.at(-1)! <= since) this.#tries.delete(key);
	}
}

/**
 * The limits on signing in. Someone else cannot lock you out from their own address: the tight limit is on the pair
 * of account and address, the loose ones on each alone (ASVS 6.1.1).
 */
export function signInThrottle() {
	const pair = new Throttle({ tries: 5, minutes: 15 });
	const address = new Throttle({ tries: 30, minutes: 15 });
	const account = new Throttle({ tries: 50, minutes: 60 });
	return {
		/** Minutes to wait before this try may be made; 0 when it may. */
		take: (email: string, ip: string, now: number) =>
			pair.take(`${email}|${ip}`, now) || address.take(ip, now) || account.take(email, now),
		forgive: (email: string, ip: string) => pair.forgive(`${email}|${ip}`)
	};
}
export type SignInThrottle = ReturnType<typeof signInThrottle>;
