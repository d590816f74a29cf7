// What a form is refused for: words that point at someone, which its writer neither replaced nor let stand with a reason.
import type { Stay } from '#lib/session/protocol.ts';
import type { Db } from '../db/open.ts';
import { textsPoint } from '../live/recognisable.ts';
import { allowedFor } from './allowed-words.ts';

/** Whether one of these texts points at someone, in other words than those the organisation lets stand. What was found goes nowhere. */
export async function textsPointIn(
	db: Pick<Db, 'select'>,
	organisation: string,
	texts: readonly string[],
	stays: readonly Stay[]
): Promise<boolean> {
	return textsPoint(texts, stays) && textsPoint(texts, stays, await allowedFor(db, organisation));
}
