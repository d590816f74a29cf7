// What the audiences see, whole or by bundles, laid beside what they should see.
import type { Audience, View } from '#lib/session/view.ts';
import { world } from '#lib/playbooks/playbooks.ts';
import type { Core } from './core.ts';
import { copy, list, must } from './must.ts';
import { marksIn } from './oracle.ts';
import type { Run } from './run.ts';
import { same } from './same.ts';

/** One audience gets what changed since it last looked, and sees what it should and nothing else. */
export function look(run: Run, audience: Audience): void {
	const project: Core['project'] = (state, to, w) => run.core.project(state, to, w, run.sent.get(to));
	bundle(run, audience, see(run, audience, project));
}

/** What an audience sees along one way, after checking that it is what it should see and nothing else. */
export function see(run: Run, audience: Audience, project: Core['project']): View {
	const view = project(run.state, audience, world);
	const text = JSON.stringify(view);
	const found = list(marksIn(text));
	const right = list(run.oracle.marks(audience));
	must(found === right, 'P1', () => `${audience} sees ${found}\nshould ${right}`);
	must(
		audience === 'facilitators' || !/"(distance|preparation|missing)"/.test(text),
		'P1',
		() => `${audience}: ${text}`
	);
	const seen = run.oracle.seen(audience);
	must(
		same(
			view.cards.map((c) => [c.id, c.late]),
			seen.map((p) => [p.id, p.late])
		),
		'P2',
		() => `${audience} sees ${JSON.stringify(view.cards)}\nshould ${JSON.stringify(seen)}`
	);
	tallies(run, view);
	keeping(run, view);
	must(view.ready.count <= view.ready.of, 'P1', () => `${view.ready.count} of ${view.ready.of} ready`);
	return view;
}

function bundle(run: Run, audience: Audience, view: View) {
	const sent = run.sent.get(audience);
	const screen = run.screens.get(audience);
	run.sent.set(audience, { state: run.state, view });
	if (!sent || !screen) return void run.screens.set(audience, copy(view));
	const changed = copy(run.core.changes(sent.view, view));
	const told = list(marksIn(JSON.stringify(changed)));
	const allowed = run.oracle.marks(audience);
	must(
		[...marksIn(told)].every((m) => allowed.has(m)),
		'P1',
		() => `${audience} was sent ${told}`
	);
	const next = run.core.apply(screen, changed);
	must(
		same(next, view),
		'P4',
		() => `${audience} has ${JSON.stringify(next)}\nshould ${JSON.stringify(view)}`
	);
	run.screens.set(audience, next);
	run.hit('bundle');
}

/** Answers are counted where they were shown; before that, only how many answered. */
function tallies({ oracle }: Run, view: View) {
	if (oracle.over || view.audience === 'waiting') return must(!view.tallies.length, 'P1', () => 'tallies');
	const counts: Record<string, Record<string, number>> = {};
	const ballots: Record<string, Set<string>> = {};
	for (const [key, value] of oracle.answers) {
		const [phase, ask, about, lock] = key.split('|') as [string, string, string, string];
		if (phase === oracle.place?.phase) (ballots[ask] ??= new Set()).add(lock);
		if (!oracle.revealed.has(`${phase}/${ask}`)) continue;
		const tally = (counts[`${phase}/${ask}/${about}`] ??= {});
		tally[value] = (tally[value] ?? 0) + 1;
	}
	const seen = Object.fromEntries(view.tallies.map((t) => [t.id, t.counts]));
	must(same(seen, counts), 'P1', () => `${JSON.stringify(seen)} for ${JSON.stringify(counts)}`);
	const answered = Object.fromEntries(
		(oracle.place?.step.asks ?? []).map((ask) => [ask, ballots[ask]?.size ?? 0])
	);
	must(same(view.answered, answered), 'P1', () => `answered ${JSON.stringify(view.answered)}`);
}

/** The list on the wall, what would leave the session, and what should: one and the same. */
function keeping({ oracle, core, state }: Run, view: View) {
	if (!view.keeping)
		return must(!oracle.place?.last || oracle.over || view.audience === 'waiting', 'P9', () => 'no list');
	const listed = view.keeping.filter((i) => !i.out).map((i) => i.text + Object.values(i.fields).join());
	const leaves = list(marksIn(JSON.stringify(core.kept(state, world))));
	const right = list(oracle.remaining());
	must(list(marksIn(listed.join())) === right, 'P9', () => `listed ${listed.join()}\nshould ${right}`);
	must(leaves === right, 'P9', () => `leaves ${leaves}\nshould ${right}`);
}
