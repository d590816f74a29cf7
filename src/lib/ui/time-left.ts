export type TimeLeft =
	{ is: 'left'; minutes: number } | { is: 'last_minute' } | { is: 'up' } | { is: 'over'; minutes: number };

/** How far a clock on a screen may run behind the server's, in minutes, without a minute too many being told. */
const lag = 2 / 60;

/**
 * How much time is left, in the whole minutes people speak in. Rounded up while there is time ("nog 3 minuten" until two
 * are left), down when it is past, so that nobody is told to be late before they are.
 */
export function timeLeft(ends: number, now: number): TimeLeft {
	const minutes = (ends - now) / 60_000;
	if (minutes > 1 + lag) return { is: 'left', minutes: Math.ceil(minutes - lag) };
	if (minutes > 0) return { is: 'last_minute' };
	if (minutes > -1) return { is: 'up' };
	return { is: 'over', minutes: Math.floor(-minutes) };
}
