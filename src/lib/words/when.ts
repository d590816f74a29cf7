import type { Language } from './language.ts';

/** A day and a time as people here write it: 22 november 2026 om 14:30. Always Dutch time, on server and screen. */
export function dayAndTime(at: Date, language: Language): string {
	return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
		dateStyle: 'long',
		timeStyle: 'short',
		timeZone: 'Europe/Amsterdam'
	}).format(at);
}
