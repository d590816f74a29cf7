/** Year and month of a moment, such as 2026-11, as the calendar in the Netherlands has it. */
export function monthOf(at: Date): string {
	return at.toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' }).slice(0, 7);
}
