import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { joinParts, type App } from '#lib/server/app.ts';
import { readConfig } from '#lib/server/config.ts';

/** An app with a data folder of its own, which `remove` takes away again. */
export async function temporaryApp(
	env: Record<string, string> = {}
): Promise<App & { remove(): Promise<void> }> {
	const data = mkdtempSync(join(tmpdir(), 'vensterbank-'));
	const app = await joinParts(readConfig({ VENSTERBANK_DATA: data, ...env }));
	return Object.assign(app, {
		async remove() {
			await app.close();
			rmSync(data, { recursive: true });
		}
	});
}
