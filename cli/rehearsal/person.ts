// One pretend person at a laptop: a line to the server, the view as it came in, and commands that go until answered.
import { io, type Socket } from 'socket.io-client';
import { apply } from '#lib/session/changes.ts';
import {
	protocolVersion,
	type Ask,
	type Bundle,
	type Handshake,
	type Reply,
	type ToBrowser,
	type ToServer,
	type Whole
} from '#lib/session/protocol.ts';
import type { View } from '#lib/session/view.ts';
import type { Markers } from './markers.ts';

/** How long a pretend person waits for an answer before sending the same again, in milliseconds. */
const patience = 3_000;

/** A pretend person with a line of their own: asks, waits for the answer, and counts what comes in. */
export class Person {
	readonly name: string;
	view: View | undefined;
	seq = 0;
	/** Bundles that did not join on, and needed the whole view. */
	gaps = 0;
	received = 0;
	#socket: Socket<ToBrowser, ToServer>;
	#heard: (() => void)[] = [];

	constructor(
		url: string,
		name: string,
		handshake: Omit<Handshake, 'version'>,
		cookie: string,
		markers: Markers
	) {
		this.name = name;
		this.#socket = io(url, {
			path: '/live',
			auth: { ...handshake, version: protocolVersion },
			extraHeaders: cookie ? { cookie } : {},
			transports: ['websocket'],
			forceNew: true,
			reconnectionDelay: 100,
			reconnectionDelayMax: 500
		});
		this.#socket.onAny((_event, ...args) => markers.inspect(JSON.stringify(args), name));
		this.#socket.on('whole', (whole) => this.#take(whole));
		this.#socket.on('bundle', (bundle) => void this.#follow(bundle));
		this.#socket.on('move', (after) => void setTimeout(() => this.#socket.disconnect().connect(), after));
		this.#socket.on('connect_error', () => {
			if (!this.#socket.active) setTimeout(() => this.#socket.connect(), 200);
		});
	}

	/** Sends a command until it is answered; resolves with the answer. */
	async do(command: Ask): Promise<Exclude<Reply, { again: true }>> {
		for (;;) {
			try {
				const reply = await this.#socket.timeout(patience).emitWithAck('command', command);
				if (!('again' in reply)) return reply;
				await new Promise((resolve) => setTimeout(resolve, 50));
			} catch {
				// Not answered in time: the server is gone for a moment. The same command goes again.
			}
		}
	}

	/** Resolves once the view answers a question with yes. */
	async until(ready: (view: View) => boolean): Promise<View> {
		while (!this.view || !ready(this.view)) await new Promise<void>((resolve) => this.#heard.push(resolve));
		return this.view;
	}

	leave() {
		this.#socket.disconnect();
	}

	/** Told when the server asks to come back later. */
	whenMoved(hear: () => void) {
		this.#socket.on('move', hear);
	}

	/** Lets the line fall, as a train in a tunnel does; it comes back by itself. */
	drop() {
		this.#socket.io.engine?.close();
	}

	#take(whole: Whole) {
		this.view = whole.view;
		this.seq = whole.seq;
		this.#tell();
	}

	async #follow(bundle: Bundle) {
		this.received += 1;
		if (!this.view || bundle.to <= this.seq) return;
		if (bundle.from === this.seq) {
			this.view = apply(this.view, bundle.changes);
			this.seq = bundle.to;
			return this.#tell();
		}
		this.gaps += 1;
		this.#take(await this.#socket.timeout(patience).emitWithAck('whole'));
	}

	#tell() {
		const heard = this.#heard;
		this.#heard = [];
		for (const resolve of heard) resolve();
	}
}
