// The server's own look at a text before anything is stored: the same check the writer saw, with the same outcome.
import { fold } from '#lib/checks/fold.ts';
import { refuseUnanswered } from '#lib/checks/unanswered.ts';
import { world } from '#lib/playbooks/playbooks.ts';
import type { Command } from '#lib/session/command.ts';
import type { Stay } from '#lib/session/protocol.ts';
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
		case 'create':
		case 'group':
			return [command.title];
		case 'act':
			// Most acts name a card or an item; an id in which a number could be read is no text.
			return command.value.includes(' ') ? [command.value] : [];
		case 'prepare':
			return 'reason' in command.part
				? [command.part.reason]
				: [command.part.value].flat().filter((value) => typeof value === 'string');
		default:
			return [];
	}
}

/**
 * Whether one of these texts points at someone directly, in words that its writer neither replaced nor let stand with a
 * reason. What was found goes nowhere: not into a reply, not into a log; the reasons are forgotten.
 */
export function textsPoint(
	texts: readonly string[],
	stays: readonly Stay[],
	allowed: readonly string[] = []
): boolean {
	const answers = stays.map(({ text, ...reason }) => ({ text: fold(text), ...reason }));
	return texts.some((text) => refuseUnanswered(text, { allowed }, answers).length > 0);
}

/** The same for what a person typed in a command. `allowed`: the words of the organisation that tell nothing. */
export const pointsAtSomeone = (
	command: Command,
	stays: readonly Stay[],
	allowed: readonly string[] = []
): boolean => textsPoint(textsIn(command), stays, allowed);
