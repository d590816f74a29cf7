import type { Account } from '#lib/server/accounts/account-of.ts';
import type { Language } from '#lib/words/language.ts';

declare global {
	namespace App {
		interface Locals {
			language: Language;
			account?: Account;
			/** Signed in, but the second factor is still to come. */
			halfway?: Account;
		}
		interface PageData {
			language: Language;
			account?: { name: string; roles: readonly string[] };
			/** A screen without header and footer: a live session. The page makes its own `<main id="inhoud">`. */
			bare?: boolean;
		}
	}
}
