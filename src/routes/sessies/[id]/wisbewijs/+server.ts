import { join } from 'node:path';
import { error } from '@sveltejs/kit';
import { inWords, signerIn } from '#lib/server/destroy/receipt.ts';
import { receiptsOf } from '#lib/server/destroy/receipt-of.ts';
import { ownSession } from '#lib/server/live/own-session.ts';
import type { RequestHandler } from './$types';

/** The proof that this session was destroyed, as a signed file; with `?tekst` in plain Dutch. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { app, row } = await ownSession(locals, params.id);
	const { publicKey } = signerIn(join(app.config.data, 'receipts.key'));
	const [receipt] = await receiptsOf(app.db, row.library, publicKey, row.organisation);
	if (!receipt) error(404, 'Dit bewijs is er nog niet. / This proof does not exist yet.');
	const words = url.searchParams.has('tekst');
	return new Response(words ? `${inWords(receipt.body)}\n` : `${JSON.stringify(receipt)}\n`, {
		headers: {
			'content-type': words ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="wisbewijs-${row.library}.${words ? 'txt' : 'json'}"`,
			'cache-control': 'private, no-store'
		}
	});
};
