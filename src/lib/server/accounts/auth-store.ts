import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import type { Db } from '../db/open.ts';
import * as tables from '../db/tables/accounts.ts';

type Make = ReturnType<typeof drizzleAdapter>;

const store = [
	'create',
	'findOne',
	'findMany',
	'count',
	'update',
	'updateMany',
	'delete',
	'deleteMany',
	'consumeOne',
	'incrementOne'
] as const;

/**
 * better-auth's own store on our tables, with every call in the queue of our one writer: it knows no queue, and a
 * call between the steps of somebody else's transaction would become a part of that one.
 */
export function authStore(db: Db): Make {
	const make = drizzleAdapter(db.writer as never, {
		provider: 'sqlite',
		schema: {
			user: tables.accounts,
			session: tables.signIns,
			account: tables.credentials,
			verification: tables.verifications,
			twoFactor: tables.twoFactors,
			passkey: tables.passkeys
		}
	});
	return (options) => {
		const adapter = make(options);
		for (const name of store) {
			const call = adapter[name] as (input: unknown) => Promise<unknown>;
			Object.assign(adapter, { [name]: (input: unknown) => db.inTurn(() => call(input)) });
		}
		return adapter;
	};
}
