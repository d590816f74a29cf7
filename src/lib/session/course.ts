// The course of a session: start, one step on, one step back, and the end. Hidden stays hidden until the
// facilitator moves on; going back never hides again.
import type { CommandOf } from './command.ts';
import type { Event } from './event.ts';
import { kept } from './keeping.ts';
import { unprepared } from './preparation.ts';
import { refuse, type Refusal, type RefusalCode } from './refusal.ts';
import { here, playbookOf, rulesOf, type World } from './round.ts';
import { atTable, present, type State } from './state.ts';
import { turnOrder } from './turns.ts';

type CourseCommand = CommandOf<'start' | 'next' | 'back' | 'extend' | 'pause' | 'resume' | 'end' | 'close'>;

/** Where the session stands, as `phase.step`; commands that move name it, so that a double click moves once. */
export const placeOf = (state: State): string => `${state.at.phase}.${state.at.step}`;

/** What happens when somebody moves, pauses or ends the session [S21-S31]. */
export function decideCourse(
	command: CourseCommand,
	state: State,
	now: number,
	world: World
): readonly Event[] | Refusal {
	switch (command.type) {
		case 'start':
			return start(state, now, world);
		case 'next':
			return command.from === placeOf(state) ? next(state, now, world) : [];
		case 'back':
			if (command.from !== placeOf(state)) return [];
			return command.confirmed ? back(state, now, world) : refuse('confirm_first');
		case 'extend':
			if (!(command.minutes >= 1 && command.minutes <= 30)) return refuse('wrong_field');
			return [{ type: 'extended', minutes: Math.round(command.minutes) }];
		case 'pause':
			return [{ type: 'paused', at: now }];
		case 'resume':
			return [{ type: 'resumed', at: now }];
		case 'end':
			return [{ type: 'ended', at: now }];
		case 'close':
			return close(state, now, world);
	}
}

/** What keeps the session from starting, preparation and people together. */
export function notReady(state: State, world: World): readonly RefusalCode[] {
	const missing = [...unprepared(state.preparation)];
	if (present(state).length < playbookOf(state, world).fewest) missing.push('few_people');
	const bringer = state.seats.find((s) => s.function === 'bringer' && s.status === 'here');
	if (!bringer) missing.push('no_bringer');
	else if (bringer.id === state.lead) missing.push('bringer_leads');
	if (!atTable(state).some((s) => s.function === 'dissenter')) missing.push('no_dissenter');
	return missing;
}

function start(state: State, now: number, world: World): readonly Event[] | Refusal {
	const [missing] = notReady(state, world);
	if (missing)
		return refuse(missing, missing === 'few_people' ? String(playbookOf(state, world).fewest) : undefined);
	return [{ type: 'started', at: now }, ...enter(state, 0, 0, now, world)];
}

function next(state: State, now: number, world: World): readonly Event[] | Refusal {
	const at = here(state, world)!;
	if (state.at.step + 1 < at.steps.length) return enter(state, state.at.phase, state.at.step + 1, now, world);
	const blocked = at.rules.mayLeave?.(state, world);
	if (blocked) return refuse(blocked);
	const following = playbookOf(state, world).phases[state.at.phase + 1];
	if (!following) return refuse('not_last');
	const closed = rulesOf(following, world).mayEnter?.(state, world);
	if (closed) return refuse(closed);
	return enter(state, state.at.phase + 1, 0, now, world);
}

function back(state: State, now: number, world: World): readonly Event[] | Refusal {
	if (state.at.step > 0) return enter(state, state.at.phase, state.at.step - 1, now, world);
	const before = playbookOf(state, world).phases[state.at.phase - 1];
	if (!before) return refuse('not_now');
	const steps = rulesOf(before, world).steps(before.config);
	return enter(state, state.at.phase - 1, steps.length - 1, now, world);
}

/** Arriving at a step: what it shows that was not shown yet, and whose turn comes first. */
function enter(state: State, phase: number, step: number, now: number, world: World): readonly Event[] {
	const to = playbookOf(state, world).phases[phase]!;
	const into = rulesOf(to, world).steps(to.config)[step]!;
	const whats = (into.reveals ?? [])
		.map((what) => (what.includes('/') ? what : `${to.key}/${what}`))
		.filter((what) => !state.revealed.includes(what));
	return [
		{ type: 'moved', phase, step, at: now },
		...(whats.length ? [{ type: 'revealed', whats } as const] : []),
		...(into.form === 'turns' ? [{ type: 'turns_set', order: turnOrder(state, phase) } as const] : [])
	];
}

/** Close is possible in the last phase, when everyone had or passed the last word and something was learned. */
function close(state: State, now: number, world: World): readonly Event[] | Refusal {
	const book = playbookOf(state, world);
	if (state.at.phase !== book.phases.length - 1) return refuse('not_last');
	const silent = atTable(state).filter((s) => !state.spoken.includes(s.id));
	if (silent.length) return refuse('last_words_missing', String(silent.length));
	const remains = kept(state, world);
	if (!remains.lessons.length && !remains.noLesson) return refuse('no_lesson_yet');
	return [{ type: 'closed', at: now }];
}
