import { campaign } from '../properties/campaign.ts';
import type { Core } from '../properties/core.ts';

/** Which property finds the bug in this core first, if any. */
export function finder(core: Core): string | undefined {
	try {
		campaign(core, { runs: 12_000, moves: 24, asFound: true });
		return undefined;
	} catch (error) {
		return JSON.stringify(String(error) + String((error as Error).cause)).match(/\[(P\d+)\]/)?.[1];
	}
}

/** Prints what found what, as a table. */
export function report(title: string, found: readonly { bug: string; property: string; ms: number }[]): void {
	const lines = found.map(({ bug, property, ms }) => `${bug.padEnd(74)} ${property.padEnd(10)} ${ms} ms`);
	process.stdout.write(`\n${title}\n${lines.join('\n')}\n\n`);
}
