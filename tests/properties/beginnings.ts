import type { Command } from '#lib/session/command.ts';
import { placeOf } from '#lib/session/course.ts';
import type { Kind } from '#lib/session/playbook.ts';
import { atTable, caseQuestions, suitabilityQuestions } from '#lib/session/state.ts';
import type { Core } from './core.ts';
import { dice, joinOf, people } from './moves.ts';
import { secrets } from './oracle.ts';
import { audiences, places, playbook, Run } from './run.ts';
import { look } from './seeing.ts';

/** A run at every step of the draaiboek and in the lobby, with something on the board, to go on from. */
export function beginnings(core: Core): readonly Run[] {
	const run = new Run(core);
	const found: Run[] = [];
	const ask = (by: string, command: object) => run.ask({ by, command: { id: 'c', ...command } as Command });
	const part = (rest: object) => ask('system', { type: 'prepare', part: rest });
	ask('system', { type: 'create', code: 'K7PMWQ3H', playbook, title: secrets.title });
	for (const question of suitabilityQuestions) part({ field: 'suitability', question, value: 'yes' });
	part({ field: 'consent', decision: 'given', reason: secrets.consent });
	for (const question of caseQuestions) part({ field: 'case', question, value: secrets.case });
	part({ field: 'outcome', value: secrets.outcome });
	part({ field: 'question', value: secrets.question });
	part({ field: 'label', phase: 'people', value: secrets.label });
	part({ field: 'look_back', value: true });
	ask('system', { type: 'open' });
	ask('system', joinOf(people[0], true));
	for (const seat of people.slice(1, 6)) {
		ask('system', joinOf(seat));
		ask(people[0], { type: 'admit', seat });
	}
	ask(people[0], { type: 'assign', seat: people[1], function: 'bringer' });
	ask(people[0], { type: 'assign', seat: people[2], function: 'dissenter' });
	ask(people[0], { type: 'make_co', seat: people[4], co: true });
	for (const audience of audiences) look(run, audience);
	found.push(run.fork(run.coverage));
	ask(people[0], { type: 'start' });
	for (;;) {
		const { step, kinds } = run.oracle.place!;
		for (const key of [...(step.kinds ?? []), ...(step.kinds?.slice(0, 1) ?? [])])
			writeKind(
				run,
				kinds.find((k) => k.key === key)!
			);
		if (step.key === 'talk' && run.oracle.place!.phase === 'lessons')
			ask(people[0], { type: 'act', act: 'no_lesson', value: run.fresh.mark('r') });
		if (step.last) for (const { id } of atTable(run.state).slice(0, 4)) ask(id, { type: 'pass' });
		for (const audience of audiences) look(run, audience);
		found.push(run.fork(run.coverage));
		if (step.last) ask(people[5], { type: 'pass' });
		if (run.oracle.at === places.length - 1) break;
		ask(people[0], { type: 'next', from: placeOf(run.state) });
	}
	// One in which someone came in too late for the last words, and one in which nothing was learned after all.
	const late = run.fork(run.coverage);
	late.ask({ by: 'system', command: { id: 'c', ...joinOf(people[6]) } as Command });
	late.ask({ by: people[0], command: { id: 'c', type: 'admit', seat: people[6] } });
	late.steps = [];
	late.from = late.state;
	const lessons = run.oracle.papers.filter((p) => p.kind.kept === 'lesson');
	for (const { id } of lessons) ask(people[2], { type: 'act', act: 'take_out', value: id });
	ask(people[2], { type: 'act', act: 'take_out', value: '*no_lesson' });
	return [...found, late, run];
}

/** Somebody who may writes a card of this kind. */
function writeKind(run: Run, kind: Kind) {
	const d = dice(run.count);
	const card = run.fresh.id(d);
	const fields: Record<string, string> = {};
	for (const { key, options, required } of kind.fields ?? [])
		if (required || key === 'name') fields[key] = options?.[0] ?? run.fresh.mark('f');
	const about = kind.about && run.oracle.papers.find((p) => kind.about!.includes(p.kind.key) && p.shown)?.id;
	const by = kind.by === 'lead' ? people[0] : people[1 + d.roll(5)]!;
	run.ask({
		by,
		command: {
			id: 'c',
			type: 'contribute',
			card,
			kind: kind.key,
			text: run.fresh.mark('t'),
			fields,
			...(about ? { about } : {}),
			lock: `§k${card.slice(1)}§`
		}
	});
}
