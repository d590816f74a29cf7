// One table decides who may ask what, and when. Everything else a command needs is checked where it is handled.
import type { CommandType, Who } from './command.ts';
import type { Stage } from './state.ts';

type Role = Who['role'];
interface Right {
	readonly by: readonly Role[];
	readonly during: readonly Stage[];
	/** Only with the key of the card: its author. The facilitator may too where it says `or_lead`. */
	readonly own?: 'author' | 'author_or_lead';
}

const lead: readonly Role[] = ['lead'];
const leads: readonly Role[] = ['lead', 'co'];
const seated: readonly Role[] = ['lead', 'co', 'participant'];
const system: readonly Role[] = ['system'];
const early: readonly Stage[] = ['preparing', 'lobby'];
const live: readonly Stage[] = ['running'];
const open: readonly Stage[] = ['lobby', 'running', 'paused'];

export const rights: Readonly<Record<CommandType, Right>> = {
	create: { by: system, during: ['preparing'] },
	prepare: { by: ['lead', 'co', 'system'], during: early },
	release_case: { by: ['lead', 'co', 'system'], during: early },
	ask: { by: ['visitor', 'lead', 'co', 'participant', 'waiting', 'system'], during: early },
	open: { by: ['lead', 'system'], during: ['preparing'] },
	join: { by: system, during: open },
	admit: { by: leads, during: open },
	excuse: { by: leads, during: open },
	assign: { by: leads, during: open },
	hand_over: { by: lead, during: open },
	make_co: { by: lead, during: open },
	step_out: { by: seated, during: open },
	come_back: { by: seated, during: open },
	leave: { by: [...seated, 'waiting'], during: open },
	start: { by: lead, during: ['lobby'] },
	next: { by: lead, during: live },
	back: { by: lead, during: live },
	extend: { by: lead, during: live },
	pause: { by: leads, during: live },
	resume: { by: leads, during: ['paused'] },
	end: { by: ['lead', 'system'], during: ['preparing', 'lobby', 'running', 'paused'] },
	close: { by: lead, during: live },
	contribute: { by: seated, during: live },
	amend: { by: seated, during: ['running', 'paused'], own: 'author' },
	withdraw: { by: seated, during: ['running', 'paused'], own: 'author' },
	group: { by: leads, during: live },
	ungroup: { by: leads, during: live },
	mark: { by: leads, during: live },
	park: { by: seated, during: ['running', 'paused'], own: 'author_or_lead' },
	unpark: { by: seated, during: ['running', 'paused'], own: 'author' },
	set_aside: { by: seated, during: ['running', 'paused'] },
	doubt: { by: seated, during: live },
	answer: { by: seated, during: live },
	act: { by: seated, during: live },
	ready: { by: seated, during: live },
	give_turn: { by: lead, during: live },
	end_turn: { by: lead, during: live },
	pass: { by: seated, during: live }
};
