type Listener = (account: string) => void;

/** Tells who holds open lines that an account's sign-ins or roles have changed, so that they look again at once. */
export class AccessChanges {
	readonly #listeners = new Set<Listener>();

	/** Hears the id of every account whose access changed, until the returned function is called. */
	listen(listener: Listener): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	announce(account: string): void {
		for (const listener of this.#listeners) listener(account);
	}
}
