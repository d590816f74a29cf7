import { join } from 'node:path';

/** The database files of a server, and how each keeps its journal. Secrets and keys outside them are never copied. */
export const databases = [
	{ name: 'vensterbank.db', journal: 'wal' },
	{ name: 'log.db', journal: 'wal' },
	{ name: 'keys.db', journal: 'delete' }
] as const;

/** Says when the last backup was made and where; the doctor reads it. */
export const markerOf = (data: string): string => join(data, 'last-backup.json');
