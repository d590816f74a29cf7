// Destroying a session: broken off at each step, it is finished at the next start, with one receipt.
import { copyFileSync, cpSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { brokenLink, steps } from '#lib/server/destroy/destroy.ts';
import { faultIn, inWords, signerIn } from '#lib/server/destroy/receipt.ts';
import { receipts } from '#lib/server/db/tables/receipts.ts';
import { openTable, type Table } from './table.ts';

const open: Table[] = [];
const table = async (...args: Parameters<typeof openTable>) => {
	const made = await openTable(...args);
	open.push(made);
	return made;
};
afterEach(async () => {
	for (const one of open.splice(0)) {
		await one.stop();
		one.remove();
	}
});

describe.each(steps)('stopped before the step %s', (step) => {
	test('[D20] the next start finishes it: nothing left, kept once, one receipt', async () => {
		let stopped: (() => void) | undefined;
		const crash = new Promise<void>((resolve) => (stopped = resolve));
		const first = await openTable(undefined, (at) => {
			if (at !== step) return;
			stopped?.();
			throw new Error('stopped on purpose');
		});
		const quiet = vi.fn();
		process.once('unhandledRejection', quiet);
		const { id } = await first.close(await first.running('people'), 'shownmark', 'keptmark eerst te vragen');
		await crash;
		await first.stop();
		process.off('unhandledRejection', quiet);

		const second = await table(first.folder);
		expect((await second.sessions.byId(id))?.status).toBe('closed');
		expect(second.bytes()).not.toContain('shownmark');
		expect(second.bytes()).not.toContain('casemark');
		expect(second.bytes()).toContain('keptmark');
		expect(second.keys.open(id)).toBeUndefined();
		expect(await second.log.read(id)).toEqual([]);
		const found = await second.db.select().from(receipts);
		expect(found).toHaveLength(1);
		expect(JSON.parse(found[0]!.body).destroyed.cards).toBeGreaterThan(0);
	});
});

test('[D21] a receipt verifies, says it in words, and a changed one does not verify', async () => {
	const here = await table();
	await here.close(await here.running('people'), 'A', 'eerst te vragen');
	await here.close(await here.running('people'), 'B', 'eerst te vragen');
	await vi.waitFor(async () => expect(await here.db.select().from(receipts)).toHaveLength(2));
	const [one] = await here.db.select().from(receipts);
	const { publicKey } = signerIn(join(here.folder, 'receipts.key'));
	const receipt = { body: one!.body, signature: one!.signature, publicKey };
	expect(faultIn(receipt)).toBeUndefined();
	expect(inWords(receipt.body)).toMatch(/Gewist: \d+ kaartje/);
	expect(faultIn({ ...receipt, body: receipt.body.replace('"cards":', '"cards":9') })).toMatch(
		/handtekening/
	);
	expect(await brokenLink(here.db)).toBeUndefined();
});

test('[D22] a restored copy from before the destroying does not bring the session back', async () => {
	const here = await table();
	const running = await here.running('people');
	const copy = mkdtempSync(join(tmpdir(), 'copy-'));
	const { id } = running;
	await here.log.read(id);
	cpSync(here.folder, copy, { recursive: true });
	await here.close(running, 'shownmark', 'eerst te vragen');
	await vi.waitFor(async () => expect((await here.sessions.byId(id))?.status).toBe('closed'));
	// Restored: the old log and library, with the key store as it is now.
	copyFileSync(join(here.folder, 'keys.db'), join(copy, 'keys.db'));
	const restored = await table(copy);
	expect(readdirSync(copy)).toContain('log.db');
	expect(await restored.sessions.room(id)).toBeUndefined();
	expect((await restored.sessions.byId(id))?.status).toBe('ended');
});
