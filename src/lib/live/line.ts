// The only things a browser does with the server. Socket.IO is one way to do them; tests have another.
import type { Ask, OwnCard, Reply, ToBrowser, Whole } from '#lib/session/protocol.ts';

export interface Line {
	/** Rejects when no answer came in time; then the same command may be sent again. */
	send(command: Ask): Promise<Reply>;
	whole(): Promise<Whole>;
	mine(keys: readonly { card: string; key: string }[]): Promise<readonly OwnCard[]>;
	urgent(): Promise<void>;
	/** Hears everything the server says; `up` and `down` tell whether the line is there. Returns how to stop. */
	listen(ears: Ears): () => void;
	close(): void;
}

export type Ears = ToBrowser & { up: () => void; down: (refused?: string) => void };
