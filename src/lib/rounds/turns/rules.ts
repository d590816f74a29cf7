import type { Rules } from '#lib/session/round.ts';

/** A word of welcome, then everyone in turn. */
export interface TurnsConfig {
	readonly talk: number;
	readonly turns: number;
	readonly seconds: number;
}

export const rules: Rules = {
	steps: (config) => {
		const { talk, turns, seconds } = config as TurnsConfig;
		return [
			{ key: 'talk', form: 'talk', minutes: talk },
			{ key: 'turns', form: 'turns', minutes: turns, seconds }
		];
	}
};
