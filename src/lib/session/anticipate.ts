// What a person's own screen shows before the server answered. Only what is certain and the person's own.
import type { Ask } from './protocol.ts';
import type { Own } from './view.ts';

/** The person's own part as it will be once the command is saved. */
export function anticipate(own: Own, command: Ask): Own {
	switch (command.type) {
		case 'ready':
			return own.ready === command.ready ? own : { ...own, ready: command.ready };
		default:
			return own;
	}
}
