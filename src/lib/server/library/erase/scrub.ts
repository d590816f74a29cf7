import type { Db } from '../../db/open.ts';
import { lessonText } from '../lessons/search-index.ts';

/**
 * Takes what was erased out of the file too. SQLite overwrites it by itself (secure_delete); the search index keeps the
 * words of a row that went until its parts are merged, and the journal keeps old pages until it is emptied.
 */
export async function scrub(db: Db): Promise<void> {
	await db.transaction(async (tx) => {
		await tx.insert(lessonText).values({ command: 'optimize' });
	});
	await db.settle();
}
