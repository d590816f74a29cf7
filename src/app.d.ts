import type { Language } from '#lib/words/language.ts';

declare global {
	namespace App {
		interface Locals {
			language: Language;
			account?: { id: string; email: string; name: string; roles: readonly string[]; organisation: string };
		}
		interface PageData {
			language: Language;
			account?: { name: string; roles: readonly string[] };
			/** A screen without header and footer: a live session. The page makes its own `<main id="inhoud">`. */
			bare?: boolean;
		}
	}
}
