// Dates and times as people in the Netherlands mean them, whatever the clock of the server or the laptop is set to.
import type { Language } from '#lib/words/language.ts';

const zone = 'Europe/Amsterdam';
const locale = { nl: 'nl-NL', en: 'en-GB' } as const;

/** "maandag 14 december 2026 om 09:30" */
export const dayAndTime = (at: Date, language: Language): string =>
	at.toLocaleString(locale[language], { dateStyle: 'full', timeStyle: 'short', timeZone: zone });

/** "14 december 2026" */
export const day = (at: Date, language: Language): string =>
	at.toLocaleDateString(locale[language], { dateStyle: 'long', timeZone: zone });

/** The value of an `<input type="datetime-local">`, such as 2026-12-14T09:30. */
export const toInput = (at: Date): string =>
	at.toLocaleString('sv-SE', { timeZone: zone }).slice(0, 16).replace(' ', 'T');

/** The moment in a `<input type="datetime-local">`, or undefined when it is none. */
export function fromInput(value: string): Date | undefined {
	if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value)) return undefined;
	const asUtc = Date.parse(`${value}Z`);
	if (Number.isNaN(asUtc)) return undefined;
	// The offset of the zone at about that moment; twice, because the first guess may lie across a clock change.
	let at = asUtc;
	for (let i = 0; i < 2; i++) at = asUtc - (Date.parse(`${toInput(new Date(at))}Z`) - at);
	return new Date(at);
}
