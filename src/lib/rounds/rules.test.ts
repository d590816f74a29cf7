import { describe, expect, test } from 'vitest';
import { playbooks, world } from '#lib/playbooks/playbooks.ts';
import type { Phase, Playbook } from '#lib/session/playbook.ts';
import { rulesOf } from '#lib/session/round.ts';
import { rules } from './rules.ts';

const parts = (phase: Phase) => {
	const found = rulesOf(phase, world);
	return {
		steps: found.steps(phase.config),
		kinds: found.kinds?.(phase.config) ?? [],
		asks: found.asks ?? [],
		acts: found.acts ?? []
	};
};
const whole = (phase: string, what: string) => (what.includes('/') ? what : `${phase}/${what}`);
const revealedIn = (book: Playbook) =>
	book.phases.flatMap((p) =>
		parts(p).steps.flatMap((s) => (s.reveals ?? []).map((what) => whole(p.key, what)))
	);
/** A lesson says what becomes of it in general; an outcome is the preparation's. */
const known = new Set(['outcome/outcome']);

describe.each(Object.values(playbooks))('$name', (book) => {
	test('[S5] steps name kinds and questions that their phase has', () => {
		for (const phase of book.phases) {
			const { steps, kinds, asks } = parts(phase);
			for (const step of steps) {
				expect(kinds.map((k) => k.key)).toEqual(expect.arrayContaining([...(step.kinds ?? [])]));
				expect(asks.map((a) => a.key)).toEqual(expect.arrayContaining([...(step.asks ?? [])]));
			}
		}
	});

	test('[S2] all that is written in secret is shown once, no sooner than it can be written, and nothing else is', () => {
		const shown = revealedIn(book);
		const hidden = book.phases.flatMap((p) =>
			parts(p)
				.kinds.filter((k) => !k.open)
				.map((k) => `${p.key}/${k.key}`)
		);
		const asked = book.phases.flatMap((p) => parts(p).asks.map((a) => `${p.key}/${a.key}`));
		expect(new Set(shown).size).toBe(shown.length);
		expect(hidden.filter((what) => !shown.includes(what))).toEqual([]);
		expect(
			shown.filter((what) => !hidden.includes(what) && !asked.includes(what) && !known.has(what))
		).toEqual([]);
		for (const phase of book.phases) {
			const { steps } = parts(phase);
			for (const [i, step] of steps.entries())
				for (const what of step.kinds ?? [])
					if (hidden.includes(`${phase.key}/${what}`))
						expect(
							steps.slice(0, i).some((s) => s.reveals?.includes(what) && !step.reveals?.includes(what))
						).toBe(false);
		}
	});

	test('[S17] turns have a longest time, and every step its minutes, which make up the whole', () => {
		const steps = book.phases.flatMap((p) => parts(p).steps);
		for (const step of steps) {
			expect(step.minutes).toBeGreaterThan(0);
			expect(step.form === 'turns').toBe(step.seconds !== undefined);
		}
		const sum = steps.reduce((minutes, step) => minutes + step.minutes, 0);
		expect(sum).toBeGreaterThan(book.minutes * 0.9);
		expect(sum).toBeLessThan(book.minutes * 1.1);
	});

	test('[S30] the last words are in one phase, before the last, and the last phase can take items out', () => {
		expect(book.phases.filter((p) => parts(p).steps.some((s) => s.last)).map((p) => p.key)).toEqual([
			'closing'
		]);
		expect(parts(book.phases.at(-1)!).acts.map((a) => a.key)).toContain('take_out');
	});
});

test('no round type has a place for a decision about a child', () => {
	const names = Object.values(playbooks).flatMap((book) =>
		book.phases.flatMap((p) => {
			const { kinds, asks, acts } = parts(p);
			return [
				...kinds.map((k) => k.key),
				...kinds.flatMap((k) => (k.fields ?? []).map((f) => f.key)),
				...asks.map((a) => a.key),
				...acts.map((a) => a.key)
			];
		})
	);
	expect(names.length).toBeGreaterThan(50);
	for (const name of names)
		expect(name).not.toMatch(/decision|decide|vote|owner|deadline|date|chosen|assign|action|measure/);
});

test('every kind of card and every free field has a bound', () => {
	for (const book of Object.values(playbooks))
		for (const phase of book.phases)
			for (const kind of parts(phase).kinds) {
				expect(kind.max).toBeGreaterThan(0);
				for (const field of kind.fields ?? [])
					expect(field.options ?? field.max, `${kind.key}.${field.key}`).toBeDefined();
			}
});

test('every round type is played by some draaiboek', () => {
	const played = new Set(Object.values(playbooks).flatMap((book) => book.phases.map((p) => p.round)));
	expect(Object.keys(rules).filter((name) => !played.has(name as keyof typeof rules))).toEqual([]);
});
