/** Lines from one address at a time; a large organisation may share one. */
const most = 2_000;

/** How many lines each address has open. */
export class LinesPerAddress {
	readonly #lines = new Map<string, number>();

	/** One more line from this address; says whether there is room for it. It is removed when it closes, also when there is not. */
	add(address: string): boolean {
		const lines = (this.#lines.get(address) ?? 0) + 1;
		this.#lines.set(address, lines);
		return lines <= most;
	}

	/** One line less. Of an address without lines nothing is kept. */
	remove(address: string): void {
		const left = (this.#lines.get(address) ?? 1) - 1;
		if (left) this.#lines.set(address, left);
		else this.#lines.delete(address);
	}
}
