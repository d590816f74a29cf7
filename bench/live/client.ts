// A client that costs next to nothing, so that the generator is not what is measured: raw frames, no parsing of views.
import { WebSocket } from 'ws';

/** A card on its way: `"id":"…"` as both servers write it. */
const cardId = /"(?:id|card)":"(b-[\w-]+)"/g;

export class Client {
	/** Called with the ids of cards in a message, and when it came in (milliseconds). */
	onCards: (ids: readonly string[], at: number) => void = () => {};
	readonly ready: Promise<void>;
	#ws: WebSocket;
	#next = 0;
	#waiting = new Map<number, (text: string) => void>();

	constructor(url: string, auth: object, cookie = '') {
		this.#ws = new WebSocket(`${url.replace('http', 'ws')}/live/?EIO=4&transport=websocket`, {
			headers: { cookie }
		});
		this.ready = new Promise((resolve, reject) => {
			this.#ws.on('error', reject);
			this.#ws.on('message', (data: Buffer) => {
				const text = data.toString();
				if (text[0] === '0') this.#ws.send(`40${JSON.stringify(auth)}`);
				else if (text[0] === '2') this.#ws.send('3');
				else if (text.startsWith('44')) reject(new Error(text));
				else if (text.startsWith('42["whole"')) resolve();
				else if (text.startsWith('43')) this.#answer(text);
				else if (text.startsWith('42["bundle"')) this.#cards(text);
			});
		});
	}

	/** Sends a command; resolves with the raw answer. */
	do(command: object): Promise<string> {
		const n = this.#next++;
		return new Promise((resolve) => {
			this.#waiting.set(n, resolve);
			this.#ws.send(`42${n}${JSON.stringify(['command', command])}`);
		});
	}

	close() {
		this.#ws.terminate();
	}

	#answer(text: string) {
		const n = parseInt(text.slice(2), 10);
		this.#waiting.get(n)?.(text);
		this.#waiting.delete(n);
	}

	#cards(text: string) {
		const at = performance.now();
		const ids = [...text.matchAll(cardId)].map((match) => match[1]!);
		if (ids.length) this.onCards(ids, at);
	}
}
