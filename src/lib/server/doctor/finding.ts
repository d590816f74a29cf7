/** What the doctor looks at. Every check has its sentences in words/doctor.ts. */
export const checks = [
	'sqlite',
	'files',
	'key',
	'secrets',
	'clock',
	'disk',
	'swap',
	'backup',
	'purge',
	'receipts',
	'audit',
	'headers',
	'provider'
] as const;
export type Check = (typeof checks)[number];

/** `unknown`: it could not be looked at now, which is no fault by itself. */
export type Verdict = 'good' | 'attention' | 'fault' | 'unknown';

export interface Finding {
	readonly check: Check;
	readonly verdict: Verdict;
	/** Figures and file names only: never content, names or codes. */
	readonly detail: string;
}
