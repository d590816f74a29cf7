// The other ways to what is on the board, each looked at by itself: a leak often sits in one of them alone.
import type { OwnCard } from '#lib/session/protocol.ts';
import type { Audience } from '#lib/session/view.ts';
import type { Path } from './core.ts';
import { marksIn } from './oracle.ts';
import { people, type Dice } from './moves.ts';
import { must } from './must.ts';
import type { Run } from './run.ts';
import { see } from './seeing.ts';
import { same } from './same.ts';

/** Commands after which somebody may belong to another audience. */
export const roleChanging: ReadonlySet<string> = new Set([
	'join',
	'admit',
	'excuse',
	'leave',
	'hand_over',
	'make_co',
	'step_out',
	'come_back'
]);

/** Somebody of one of the audiences that are there takes one of these ways now. */
export function take(run: Run, path: Path, d: Dice): void {
	run.hit(path);
	if (path === 'role_change') audiences(run);
	if (path === 'reload') keys(run, d);
	const seat = d.pick(people)!;
	if (path === 'second_tab') own(run, seat);
	const audience = d.pick(there(run, path));
	if (!audience) return;
	const view = see(run, audience, run.core.paths[path]);
	if (path !== 'second_tab') return;
	const first = see(run, audience, run.core.project);
	must(same(first, view), 'P12', () => `two tabs of ${audience} differ`);
}

/** The audiences somebody belongs to now. A wall has no role that could change. */
function there(run: Run, path: Path): Audience[] {
	const found = people.flatMap((seat) =>
		screens.flatMap((as) => run.core.audience(seat, run.state, as) ?? [])
	);
	return [...new Set<Audience>([...found, ...(path === 'role_change' ? [] : ['wall' as const])])];
}

const screens = ['participant', 'facilitator'] as const;

/** Everyone is let in to what their role says, and to nothing else. */
function audiences(run: Run) {
	for (const seat of people)
		for (const as of screens) {
			const really = run.core.audience(seat, run.state, as);
			const right = run.oracle.audience(seat, as);
			must(really === right, 'P12', () => `${seat} as ${as} is ${really}, not ${right}`);
		}
}

/** With some keys one gets those cards, whole, and no other. */
function keys(run: Run, d: Dice) {
	if (run.oracle.over) return; // the server has no state any more
	const held = run.oracle.papers.filter(() => d.chance(40));
	const locks = new Map(held.map(({ id, lock }) => [id, lock]));
	const others = run.oracle.papers.filter((paper) => !locks.has(paper.id));
	// A wrong key for a card that is not theirs.
	const wrong = d.pick(others);
	if (wrong) locks.set(wrong.id, '§k0§');
	const cards = run.core.ownCards(locks, run.state);
	const seen = cards.map(said).toSorted();
	const right = held.map(said).toSorted();
	must(same(seen, right), 'P13', () => `own ${JSON.stringify(seen)}\nshould ${JSON.stringify(right)}`);
	must(!/"(lock|pass|seat)"/.test(JSON.stringify(cards)), 'P13', () => JSON.stringify(cards));
}

const said = ({ id, text, fields, parked }: Pick<OwnCard, 'id' | 'text' | 'fields' | 'parked'>) =>
	`${id} ${[...marksIn(JSON.stringify([text, fields]))].toSorted().join(' ')} ${parked}`;

/** What a seat hears of itself names no other seat. */
function own(run: Run, seat: string) {
	const told = JSON.stringify(run.core.own(run.state, seat) ?? {});
	const other = people.find((one) => one !== seat && told.includes(`"${one}"`));
	must(other === undefined, 'P12', () => `${seat} hears of ${other}: ${told}`);
	must(!/"pass"|"distance"|§k/.test(told), 'P12', () => told);
}
