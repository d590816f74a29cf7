// Guessing join codes: whoever tries many wrong ones has to wait. In memory, and nothing is kept of what was tried.
import { isIPv6 } from 'node:net';
import { Throttle } from '../accounts/throttle.ts';

/** Generous: a whole building may share one address, and people mistype. */
const limit = { tries: 30, minutes: 10 };

/** The wrong codes per address. */
export class WrongCodes {
	readonly #throttle = new Throttle(limit);

	/** A code that no session has was tried from this address. */
	count(address: string, now: number): void {
		this.#throttle.take(networkOf(address), now);
	}

	/** How many minutes this address waits before it hears again whether a code exists; 0 when it need not. */
	wait(address: string, now: number): number {
		return this.#throttle.wait(networkOf(address), now);
	}
}

/** One household or office has a whole /64 of IPv6 to itself, so that counts as one address. */
function networkOf(address: string): string {
	if (!isIPv6(address) || address.includes('.')) return address;
	const [head = '', tail] = address.split('::');
	const groups = head ? head.split(':') : [];
	const rest = tail ? tail.split(':') : [];
	const gap = tail === undefined ? 0 : 8 - groups.length - rest.length;
	return [...groups, ...Array<string>(gap).fill('0'), ...rest].slice(0, 4).join(':');
}
