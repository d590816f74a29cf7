// What every test of the core starts from: a prepared session with people, and the way to any place in the draaiboek.
// Everything is made by the core itself, so a test never starts from a state that could not be.
import type { Command, Who } from '#lib/session/command.ts';
import { decide } from '#lib/session/decide.ts';
import type { Event } from '#lib/session/event.ts';
import { evolve, replay } from '#lib/session/evolve.ts';
import { isRefusal, type Refusal } from '#lib/session/refusal.ts';
import { here } from '#lib/session/round.ts';
import { atTable, caseQuestions, suitabilityQuestions, type State } from '#lib/session/state.ts';
import { placeOf } from '#lib/session/course.ts';
import { world } from '#lib/playbooks/playbooks.ts';

/** A command without its id: the core does not look at it. */
export type Asked<C = Command> = C extends { id: string } ? Omit<C, 'id'> : never;

export const system: Who = { role: 'system' };
export const lead: Who = { role: 'lead', seat: 'noor' };
export const anna: Who = { role: 'participant', seat: 'anna' };
export const bram: Who = { role: 'participant', seat: 'bram' };
export const cato: Who = { role: 'participant', seat: 'cato' };
export const daan: Who = { role: 'participant', seat: 'daan' };
/** Everyone at the table but the facilitator. Anna brings the case in, Bram is the tegenspreker. */
export const table = [anna, bram, cato, daan] as const;

export const startTime = Date.UTC(2026, 10, 3, 9);

/** The events of a command that must be allowed; a refusal is a fault in the test. */
export function did(state: State, asked: Asked, who: Who, now = startTime): readonly Event[] {
	const result = when(state, asked, who, now);
	if (isRefusal(result)) throw new Error(`${asked.type} was refused: ${result.refused}`);
	return result;
}

/** What the core answers to a command. */
export const when = (state: State, asked: Asked, who: Who, now = startTime): readonly Event[] | Refusal =>
	decide({ id: 'c', ...asked } as Command, state, who, now, world);

export const given = (...lists: (readonly Event[])[]): State => replay(lists.flat());

/** Plays a list of commands from these events on; gives all events. */
export function play(events: readonly Event[], ...steps: readonly [asked: Asked, who: Who][]): Event[] {
	const all = [...events];
	let state = replay(all);
	for (const [asked, who] of steps) {
		const more = did(state, asked, who);
		all.push(...more);
		state = more.reduce(evolve, state);
	}
	return all;
}

export const join = (seat: string, leads = false, organisation = 'gemeente'): [Asked, Who] => [
	{
		type: 'join',
		seat,
		name: seat,
		organisation,
		distance: 'none',
		pass: `pass-${seat}`,
		lead: leads
	},
	system
];

const fill: readonly [Asked, Who][] = [
	...suitabilityQuestions.map((question): [Asked, Who] => [
		{ type: 'prepare', part: { field: 'suitability', question, value: 'yes' } },
		system
	]),
	[{ type: 'prepare', part: { field: 'consent', decision: 'given', reason: 'ouders zijn akkoord' } }, system],
	...caseQuestions.map((question): [Asked, Who] => [
		{ type: 'prepare', part: { field: 'case', question, value: `case-${question}` } },
		system
	]),
	[{ type: 'prepare', part: { field: 'outcome', value: 'how-it-ended' } }, system],
	[{ type: 'prepare', part: { field: 'question', value: 'Hoe horen we wie er niet bij is?' } }, system],
	[{ type: 'prepare', part: { field: 'bringer', value: 'colleague' } }, system]
];

export const created: readonly Event[] = play(
	[],
	[{ type: 'create', code: 'K7PMWQ3H', playbook: 'four-windows', title: 'werktitel' }, system]
);
export const prepared: readonly Event[] = play(created, ...fill, [{ type: 'open' }, system]);
/** Everyone is in; nothing has started. */
export const seated: readonly Event[] = play(
	prepared,
	join('noor', true, 'gespreksleider'),
	join('anna'),
	join('bram', false, 'onderwijs'),
	join('cato', false, 'jeugdbescherming'),
	join('daan'),
	...table.map((who): [Asked, Who] => [{ type: 'admit', seat: who.seat! }, lead]),
	[{ type: 'assign', seat: 'anna', function: 'bringer' }, lead],
	[{ type: 'assign', seat: 'bram', function: 'dissenter' }, lead]
);
export const running: readonly Event[] = play(seated, [{ type: 'start' }, lead]);

const notes = (state: State) => {
	const at = here(state, world)!;
	return `${at.phase.key}.${at.step.key}`;
};

/**
 * The events up to a place such as `people.turns`, from these events on: next, next, next. Where leaving needs it, a
 * reason for no lesson is given and last words are passed.
 */
export function arrive(place: string, from: readonly Event[] = running): Event[] {
	const all = [...from];
	let state = replay(all);
	const go = (asked: Asked, who: Who = lead) => {
		const more = did(state, asked, who);
		all.push(...more);
		state = more.reduce(evolve, state);
	};
	while (notes(state) !== place) {
		const at = here(state, world)!;
		const leaving = state.at.step === at.steps.length - 1;
		if (leaving && at.rules.mayLeave?.(state, world) === 'no_lesson_yet')
			go({ type: 'act', act: 'no_lesson', value: 'het ging over ons, niet over een ander' });
		if (at.step.last)
			for (const { id } of atTable(state)) go({ type: 'pass' }, { role: 'participant', seat: id });
		go({ type: 'next', from: placeOf(state) });
	}
	return all;
}

/** A card by its author, whose key is `key-<card>` unless told otherwise. */
export const card = (
	id: string,
	kind: string,
	fields: Record<string, string> = {},
	about?: string
): Extract<Asked, { type: 'contribute' }> => ({
	type: 'contribute',
	card: id,
	kind,
	text: `text-${id}`,
	fields,
	...(about === undefined ? {} : { about }),
	lock: `key-${id}`
});

export const lessonFields = {
	situation: 'een melding van buiten',
	element: 'vraag het eerst aan wie het zag',
	because: 'een tweede verhaal verandert het eerste',
	certainty: 'idea'
};
