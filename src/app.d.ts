import type { Account } from '#lib/server/accounts/account-of.ts';
import type { Language } from '#lib/words/language.ts';

declare global {
	namespace App {
		interface Error {
			/** Number of the request that failed. */
			request?: string;
		}
		interface Locals {
			language: Language;
			account?: Account;
			/** Signed in, but the second factor is still to come. */
			halfway?: Account;
			/** Number of this request, to find it in the log. */
			request: string;
		}
		interface PageData {
			language: Language;
			account?: { name: string; roles: readonly string[] };
			/** When this sign-in ends, by itself and after doing nothing. */
			signedIn?: { until: Date; idleMinutes: number };
			/** Words that the organisation of this page lets stand; see `/beheer/woorden`. */
			allowedWords?: readonly string[];
			/** A screen without header and footer: a live session. The page makes its own `<main id="inhoud">`. */
			bare?: boolean;
		}
	}
}
