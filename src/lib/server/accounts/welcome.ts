import type { App } from '../app.ts';
import { firstLink } from './accept.ts';

/** What a starting server says to whoever started it: where it is, and how to make the first account. */
export async function welcome({ db, config }: App, devAddress?: string): Promise<string> {
	const address = config.origin ?? devAddress ?? `http://localhost:${config.port}`;
	const first = await firstLink(db, new Date());
	const lines = [`Vensterbank staat klaar op ${address}`];
	if (first)
		lines.push(
			'Er is nog geen account. Maak het eerste met deze link. Hij werkt één keer en 24 uur lang:',
			address + first
		);
	return lines.join('\n') + '\n';
}
