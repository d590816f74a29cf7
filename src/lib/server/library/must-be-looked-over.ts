import { error } from '@sveltejs/kit';
import { lookOverWords } from '#lib/words/look-over.ts';
import type { Db } from '../db/open.ts';
import { lookOver, type Looked } from './look-over.ts';

/** @throws 409 while a finding in this text has no answer, or a question about who could be recognised in it. */
export async function mustBeLookedOver(db: Db, looked: Looked): Promise<void> {
	if ((await lookOver(db, looked)).missing > 0) error(409, lookOverWords.nl.blocked);
}
