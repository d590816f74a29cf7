/** How fast one client may talk: so many messages at once, refilled at so many a second. */
export interface Pace {
	readonly burst: number;
	readonly perSecond: number;
}

/** Whether one more message is within the pace. Time comes in, in milliseconds. */
export function pacer({ burst, perSecond }: Pace): (now: number) => boolean {
	let left = burst;
	let last: number | undefined;
	return (now) => {
		left = Math.min(burst, left + ((now - (last ?? now)) / 1000) * perSecond);
		last = now;
		if (left < 1) return false;
		left -= 1;
		return true;
	};
}
