import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { receipts } from '#lib/server/db/tables/receipts.ts';
import { brokenLink, steps } from '#lib/server/destroy/destroy.ts';
import { faultIn, signerIn } from '#lib/server/destroy/receipt.ts';
import { masterKey } from '#lib/server/keys/master-key.ts';
import { keyStore } from '#lib/server/keys/key-store.ts';
import { unseal } from '#lib/server/keys/seal.ts';
import { sqliteLog } from '#lib/server/log/sqlite.ts';
import { openTable, type Table } from '../../tests/live/table.ts';
import type { Gate } from '../gate.ts';

/** How many entries of a session open with these keys and this log. */
async function readable(folder: string, keyFolder: string, session: string): Promise<[number, number]> {
	const keys = keyStore(
		join(keyFolder, 'keys.db'),
		masterKey(join(folder, 'master.key'), folder, () => {})
	);
	const log = sqliteLog(join(folder, 'log.db'));
	const entries = await log.read(session);
	let opened = 0;
	for (const entry of entries)
		try {
			unseal(keys.open(session)!, `session|${session}|${entry.seq}`, entry.box);
			opened += 1;
		} catch {
			// it does not open: that is counted
		}
	await log.close();
	keys.close();
	return [opened, entries.length];
}

async function closed(table: Table, id: string) {
	while ((await table.sessions.byId(id))?.status !== 'closed') await wait(20);
}

/** Stops a destroying at a step and starts anew; counts what is left. */
async function brokenOffAt(step: string): Promise<number> {
	const quiet = () => {};
	process.on('unhandledRejection', quiet);
	let stopped = () => {};
	const crash = new Promise<void>((resolve) => (stopped = resolve));
	const first = await openTable(undefined, (at) => {
		if (at !== step) return;
		stopped();
		throw new Error('stopped on purpose');
	});
	const { id } = await first.close(await first.running('people'), 'BOARDMARK', 'eerst te vragen');
	await crash;
	await first.stop();
	const second = await openTable(first.folder);
	await closed(second, id);
	const bytes = second.bytes();
	const left = ['BOARDMARK', 'casemark'].filter((mark) => bytes.includes(mark)).length;
	const open = second.keys.open(id) ? 1 : 0;
	const receipt = (await second.db.select().from(receipts)).length === 1 ? 0 : 1;
	await second.stop();
	second.remove();
	process.off('unhandledRejection', quiet);
	return left + open + receipt;
}

export const gate: Gate = {
	words: [
		'Een bijeenkomst wordt gewist terwijl een andere doorgaat, ook als het wissen bij elke stap wordt afgebroken, en met kopieën van vóór het wissen ernaast.',
		'Van de gewiste is nergens iets te lezen, ook niet met een oude kopie en de sleutels van nu of met oude sleutels na een dag; de andere blijft heel, en het wisbewijs klopt.'
	],
	async measure() {
		let left = 0;
		for (const step of steps) left += await brokenOffAt(step);
		const table = await openTable();
		const gone = await table.running('people');
		const other = await table.session();
		const before = (await table.log.read(gone.id)).length;
		const copy = mkdtempSync(join(tmpdir(), 'trust-copy-'));
		cpSync(table.folder, copy, { recursive: true });
		await table.close(gone, 'BOARDMARK', 'eerst te vragen');
		await closed(table, gone.id);
		const [receipt] = await table.db.select().from(receipts);
		const { publicKey } = signerIn(join(table.folder, 'receipts.key'));
		const fault = faultIn({ body: receipt!.body, signature: receipt!.signature, publicKey });
		const chain = (await brokenLink(table.db)) === undefined;
		table.keys.rotate();
		await table.stop();
		cpSync(join(table.folder, 'master.key'), join(copy, 'master.key'), { force: true });
		const [nowKeys] = await readable(copy, table.folder, gone.id);
		const [others, all] = await readable(copy, table.folder, other.id);
		const [oldKeys] = await readable(copy, copy, gone.id);
		for (const folder of [copy, table.folder]) rmSync(folder, { recursive: true });
		return {
			passed: !left && !nowKeys && !oldKeys && others === all && all > 0 && before > 0 && !fault && chain,
			figures: {
				kill_points: steps.length,
				left_behind: left,
				entries_destroyed: before,
				readable_from_copy: nowKeys,
				readable_with_old_keys: oldKeys,
				other_readable: `${others}/${all}`,
				receipt: fault === undefined && chain
			}
		};
	}
};
