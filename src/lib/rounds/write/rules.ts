import type { Kind } from '#lib/session/playbook.ts';
import type { Rules } from '#lib/session/round.ts';
import { note } from '../note.ts';

/** The micro-form (draaiboek §2.1): silent writing, all shown at once, a turn each, ordering. */
export interface WriteConfig {
	readonly write: number;
	readonly turns: number;
	readonly seconds: number;
	readonly order: number;
	/** Cards written in silence. */
	readonly kinds: readonly Kind[];
	/** Cards that come up in the talk afterwards, seen at once. */
	readonly after?: readonly Kind[];
}

export const rules: Rules = {
	steps: (config) => {
		const { write, turns, seconds, order, kinds, after = [] } = config as WriteConfig;
		const names = kinds.map((k) => k.key);
		const open = [...after.map((k) => k.key), 'note'];
		return [
			{ key: 'write', form: 'write', minutes: write, kinds: names },
			{ key: 'turns', form: 'turns', minutes: turns, seconds, reveals: names, kinds: open },
			{ key: 'order', form: 'order', minutes: order, kinds: open }
		];
	},
	kinds: (config) => {
		const { kinds, after = [] } = config as WriteConfig;
		return [...kinds, ...after, note];
	}
};
