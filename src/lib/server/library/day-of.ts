/**
 * The day of a moment, as the calendar in the Netherlands has it, without the hour. What stands beside a name or an own text
 * carries no more: an hour would tell who it was, laid beside a log.
 */
export const dayOf = (at: Date): Date =>
	new Date(at.toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' }) + 'T00:00:00Z');
