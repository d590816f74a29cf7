// What stands in the link to a report has two halves. The database holds the first; the second is a seal of it that only this
// server can make. So whoever has the database alone, or a backup of it, opens no report.
import { randomBytes } from 'node:crypto';
import type { Db } from '../../db/open.ts';

type Sealer = Pick<Db, 'seal'>;

/** Characters of a half: 96 random bits, with a seal of more than 128 behind them. */
export const halfLength = 16;

/** Links of the first version were kept whole; they open until they end (`reportLinkDays`). */
const isWhole = (held: string) => held.length === 32;

/** The half of a new link that the database will hold. */
export const freshHalf = (): string => randomBytes(12).toString('base64url');

/** What stands in the link of which the database holds this half. */
export const linkWith = (db: Sealer, half: string): string =>
	isWhole(half) ? half : half + db.seal('report link', [half]);

/** The half by which the database knows a link; undefined for one that this server did not make. */
export function halfIn(db: Sealer, link: string): string | undefined {
	if (isWhole(link)) return link;
	const half = link.slice(0, halfLength);
	return linkWith(db, half) === link ? half : undefined;
}
