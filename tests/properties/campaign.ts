import fc from 'fast-check';
import { beginnings } from './beginnings.ts';
import type { Core } from './core.ts';
import type { Coverage, Run } from './run.ts';

export interface Campaign {
	readonly runs: number;
	/** Most moves in one run; a move is one to some commands. */
	readonly moves: number;
	/** Which of the beginnings a run may start from: all of them, or only the lobby. */
	readonly from?: (beginnings: readonly Run[]) => readonly Run[];
	readonly seed?: number;
	/** Leave a failing run as long as it is: quicker, when only the fact counts. */
	readonly asFound?: boolean;
}

/** More runs, or another seed, than a build does: `PROPERTY_RUNS=50 PROPERTY_SEED=7 npx vitest run tests/properties`. */
const times = Number(process.env['PROPERTY_RUNS'] ?? 1);
const seedOfBuild = Number(process.env['PROPERTY_SEED'] ?? 20261103);

/** Plays so many random runs against a core. Returns how often everything happened; throws on the first broken property. */
export function campaign(
	core: Core,
	{ runs, moves, from = (all) => all, seed = seedOfBuild, asFound = false }: Campaign
): Coverage {
	const coverage: Coverage = new Map();
	const begun = from(beginnings(core));
	const script = fc.array(fc.integer(), { minLength: 1, maxLength: moves, size: 'max' });
	fc.assert(
		fc.property(fc.nat(begun.length - 1), script, (at, seeds) => begun[at]!.fork(coverage).play(seeds)),
		{ numRuns: Math.ceil(runs * times), seed, endOnFailure: asFound }
	);
	return coverage;
}
