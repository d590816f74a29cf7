// The server's own look at a text before anything is stored: the same check the writer saw, with the same outcome.
import { check } from '#lib/checks/check.ts';
import { fold } from '#lib/checks/fold.ts';
import { world } from '#lib/playbooks/playbooks.ts';
import type { Command } from '#lib/session/command.ts';
import { rulesOf } from '#lib/session/round.ts';

/** The options of every field that has any: `field=option`. */
const options: ReadonlySet<string> = new Set(
	Object.values(world.playbooks)
		.flatMap((book) => book.phases)
		.flatMap((phase) => rulesOf(phase, world).kinds?.(phase.config) ?? [])
		.flatMap((kind) => kind.fields ?? [])
		.flatMap((field) => (field.options ?? []).map((option) => `${field.key}=${option}`))
);
const isChosen = (field: string, value: string) =>
	value.split(',').every((option) => options.has(`${field}=${option}`));

/** The texts a person typed in a command; chosen options and ids are not among them. */
function textsIn(command: Command): readonly string[] {
	switch (command.type) {
		case 'contribute':
		case 'amend':
			return [
				command.text,
				...Object.entries(command.fields).flatMap(([key, value]) =>
					key === 'name' || isChosen(key, value) ? [] : [value]
				)
			];
		case 'ask':
			return [command.text];
		case 'group':
			return [command.title];
		case 'act':
			// Most acts name a card or an item; an id in which a number could be read is no text.
			return command.value.includes(' ') ? [command.value] : [];
		case 'prepare':
			return 'value' in command.part && typeof command.part.value === 'string'
				? [command.part.value]
				: command.part.field === 'consent'
					? [command.part.reason]
					: [];
		default:
			return [];
	}
}

/**
 * Whether a text in this command points at someone directly and nobody said that those words may stay.
 * `stays` holds the words the writer let stand on purpose. What was found goes nowhere: not into a reply, not into a log.
 */
export function pointsAtSomeone(
	command: Command,
	stays: readonly string[],
	allowed: readonly string[] = []
): boolean {
	return textsIn(command).some((text) => textPointsAtSomeone(text, stays, allowed));
}

/** The same for one text. `allowed`: the words of the organisation that tell nothing. */
export function textPointsAtSomeone(
	text: string,
	stays: readonly string[],
	allowed: readonly string[] = []
): boolean {
	const accepted = stays.map(fold);
	return check(text, { kinds: ['identifying'], accepted, allowed }).some(
		(finding) => finding.severity === 'direct'
	);
}
