import { campaign } from '../../tests/properties/campaign.ts';
import { core } from '../../tests/properties/core.ts';
import { planted } from '../../tests/planted/bugs.ts';
import type { Gate } from '../gate.ts';
import { rehearsal } from '../parts/rehearsal.ts';
import { withServer } from '../parts/own-server.ts';

const planting = 12_000;

/** Whether random play against this core breaks one of the properties. */
function breaks(bug: string): boolean {
	try {
		campaign(planted[bug]!, { runs: planting, moves: 24, asFound: true });
		return false;
	} catch {
		return true;
	}
}

export const gate: Gate = {
	words: [
		'De kern wordt met willekeurige opdrachten bespeeld, en hele bijeenkomsten worden over echte lijnen gespeeld; elk bericht wordt gelezen op tekst die nog verborgen hoort te zijn, ook na herladen en inhalen.',
		'Er lekt niets, en alle fouten die met opzet in de kern zijn gezet, worden gevonden.'
	],
	async measure(short) {
		const runs = short ? 1_500 : 20_000;
		campaign(core, { runs, moves: 24 });
		const bugs = Object.keys(planted);
		const tried = short ? bugs.filter((_, i) => i % 5 === 0) : bugs;
		const found = tried.filter(breaks).length;
		let leaks = 0;
		let cards = 0;
		await withServer(async (server) => {
			for (let seed = 1; seed <= (short ? 1 : 10); seed++) {
				const { ledger } = await rehearsal(server, { seats: short ? 5 : 8, seed });
				leaks += ledger.leaks;
				cards += ledger.sent;
			}
		});
		return {
			passed: leaks === 0 && found === tried.length,
			figures: { runs, planted: tried.length, found, cards_on_the_wire: cards, leaks }
		};
	}
};
