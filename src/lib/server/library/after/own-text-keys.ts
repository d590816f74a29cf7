// How the keys of own texts are kept: as hashes that differ per session and per text, so that nothing in the database says
// which texts are of one person.
import { createHash, randomBytes } from 'node:crypto';

const hash = (...parts: readonly string[]): string =>
	createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 22);

/** A lock of the live session as it is kept after close: the two cannot be laid side by side without the session's code. */
export const sealedLock = (session: string, lock: string): string => hash('report', session, lock);

/** A code on paper as it is kept with one text. */
export const sealedPaper = (session: string, text: string, code: string): string =>
	hash('paper', session, text, code);

/** What stands there until there is a code: it looks the same, so that nobody sees who made one. */
export const noPaper = (): string => randomBytes(16).toString('base64url').slice(0, 22);
