// What the core must say to a command, as far as that can be told without the core.
import type { Command, Who } from '#lib/session/command.ts';
import { placeOf } from '#lib/session/course.ts';
import { atTable, present, type State } from '#lib/session/state.ts';
import type { Oracle } from './oracle.ts';

/** A command that nobody may get through now, whatever the core says. */
export function mustBeRefused(oracle: Oracle, command: Command, who: Who, before: State): boolean {
	const paper = 'card' in command ? oracle.paper(command.card) : undefined;
	switch (command.type) {
		case 'amend':
		case 'withdraw':
		case 'unpark':
			return paper?.lock !== command.lock;
		case 'park':
			return paper?.lock !== command.lock && !(who.role === 'lead' && paper?.shown);
		case 'mark':
			return !paper?.shown || command.field === 'consent';
		case 'doubt':
			return !paper?.shown;
		case 'start':
			return present(before).length < 4;
		case 'next':
			return command.from === placeOf(before) && who.role !== 'lead';
		case 'close':
			return !(oracle.place?.last && oracle.learned && atTable(before).every((s) => oracle.spoken.has(s.id)));
		default:
			return false;
	}
}

/** A command that may not be refused: taking an own card back, or an item off the list. */
export function mustBeAllowed(oracle: Oracle, command: Command, who: Who, before: State): boolean {
	if (!who.seat || who.role === 'waiting' || before.stage !== 'running') return false;
	if (command.type === 'withdraw') return oracle.paper(command.card)?.lock === command.lock;
	if (command.type !== 'act' || command.act !== 'take_out' || !oracle.place?.last) return false;
	const paper = oracle.paper(command.value);
	return (paper?.kind.kept === 'lesson' || paper?.kind.kept === 'note') && paper.shown && !paper.parked;
}
