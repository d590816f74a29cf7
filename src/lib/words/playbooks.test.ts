import { expect, test } from 'vitest';
import { playbooks, world } from '#lib/playbooks/playbooks.ts';
import { rulesOf } from '#lib/session/round.ts';
import { playbookWords } from './playbooks.ts';
import { scripts } from './scripts.ts';

const places = Object.values(playbooks).flatMap((book) =>
	(['nl', 'en'] as const).flatMap((language) => book.phases.map((phase) => ({ book, language, phase })))
);

test.each(places)('$language says all of phase $phase.key', ({ book, language, phase }) => {
	const words = playbookWords[book.name]?.[language].phases[phase.key];
	const rules = rulesOf(phase, world);
	const missing: string[] = [];
	if (!words) throw new Error(`no words for ${phase.key}`);
	const need = (has: unknown, name: string) => has || missing.push(name);
	for (const { key } of rules.steps(phase.config)) need(words.steps[key], `step ${key}`);
	for (const kind of rules.kinds?.(phase.config) ?? []) {
		need(words.kinds[kind.key], `kind ${kind.key}`);
		for (const field of kind.fields ?? []) {
			const said = words.kinds[kind.key]?.fields?.[field.key];
			need(said, `field ${kind.key}.${field.key}`);
			for (const option of field.options ?? [])
				need(said?.options?.[option], `option ${kind.key}.${field.key}.${option}`);
		}
	}
	for (const ask of rules.asks ?? []) {
		const said = words.asks[ask.key];
		need(said, `ask ${ask.key}`);
		for (const value of ask.values)
			need(said?.values?.[value] ?? (said?.low && said.high), `value ${ask.key}.${value}`);
	}
	for (const act of rules.acts ?? []) need(words.acts[act.key], `act ${act.key}`);
	expect(missing).toEqual([]);
});

test.each(places)(
	'$language asks nothing of phase $phase.key that the playbook lacks',
	({ book, language, phase }) => {
		const words = playbookWords[book.name]![language].phases[phase.key]!;
		const rules = rulesOf(phase, world);
		expect(Object.keys(words.kinds)).toEqual((rules.kinds?.(phase.config) ?? []).map((k) => k.key));
		expect(Object.keys(words.steps)).toEqual(rules.steps(phase.config).map((s) => s.key));
		expect(scripts[book.name]![language][phase.key]!.host('Merel')).not.toBe('');
	}
);
