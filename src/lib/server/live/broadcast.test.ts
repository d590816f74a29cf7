import { runInNewContext } from 'node:vm';
import { setFlagsFromString } from 'node:v8';
import { expect, test } from 'vitest';
import { world } from '#lib/playbooks/playbooks.ts';
import { Growing } from '#lib/session/growing.ts';
import { nothing, type Card, type State } from '#lib/session/state.ts';
import { Broadcast } from './broadcast.ts';
import type { Room } from './room.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const room = (state: State, seq: number) => ({ state, seq }) as Room;
const running: State = { ...nothing, code: 'KM4PX7QW', playbook: 'four-windows', stage: 'running' };

test('[W24] once a session is over its texts are not kept for the screens that are still open', async () => {
	const broadcast = new Broadcast(world, () => 0);
	const written = (() => {
		const card = { id: 'c1', phase: 'people', kind: 'piece', text: 'x', fields: {}, shown: true } as Card;
		const cards = Growing.of([card]);
		broadcast.whole(room({ ...running, cards }, 1), 'participants');
		expect(broadcast.next(room({ ...running, cards, stage: 'closed' }, 2), 'participants')).toBeDefined();
		return new WeakRef(card);
	})();
	await new Promise((resolve) => setImmediate(resolve)); // a reference that was looked at lives until the turn ends
	collect();
	expect(written.deref()).toBeUndefined();
	expect(broadcast.next(room({ ...running, stage: 'closed' }, 3), 'participants')).toBeUndefined();
});
