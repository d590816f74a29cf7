// A list that is never changed in place, and to which more is added without copying the rest: lists that grew from each
// other share one array, and each ends somewhere in it.

interface Keyed {
	readonly id: string;
}

interface Shared<T> {
	readonly items: T[];
	/** Where each id stands; made when somebody first asks. */
	places?: Map<string, number>;
}

/** Things with an id, in order. Read as an array is. */
export class Growing<T extends Keyed> {
	readonly #shared: Shared<T>;
	readonly length: number;

	private constructor(shared: Shared<T>) {
		this.#shared = shared;
		this.length = shared.items.length;
	}

	static of<T extends Keyed>(items: Iterable<T>): Growing<T> {
		return new Growing({ items: [...items] });
	}

	/** The list with one more at its end. */
	with(item: T): Growing<T> {
		const newest = this.length === this.#shared.items.length;
		// Nobody grows what is empty: it may stand for all that ever begin with nothing, and would keep what one adds.
		const shared = newest && this.length ? this.#shared : { items: this.slice() };
		shared.places?.set(item.id, this.length);
		shared.items.push(item);
		return new Growing(shared);
	}

	/** The list with something of one thing in it changed. */
	changed(id: string, change: Partial<T>): Growing<T> {
		return Growing.of(this.map((item) => (item.id === id ? { ...item, ...change } : item)));
	}

	/** The thing with this id, found without reading them all. */
	byId(id: string): T | undefined {
		const { items } = this.#shared;
		this.#shared.places ??= new Map(items.map((item, at) => [item.id, at]));
		const at = this.#shared.places.get(id) ?? this.length;
		return at < this.length ? items[at] : undefined;
	}

	/** Whether it begins with that list, because it grew from it. */
	grewFrom(earlier: Growing<T>): boolean {
		return this.#shared === earlier.#shared && this.length >= earlier.length;
	}

	at(place: number): T | undefined {
		return this.#all.at(place);
	}
	find(is: (item: T) => boolean): T | undefined {
		return this.#all.find(is);
	}
	filter(is: (item: T) => boolean): T[] {
		return this.#all.filter(is);
	}
	map<R>(of: (item: T) => R): R[] {
		return this.#all.map((item) => of(item));
	}
	some(is: (item: T) => boolean): boolean {
		return this.#all.some(is);
	}
	every(is: (item: T) => boolean): boolean {
		return this.#all.every(is);
	}
	slice(from?: number): T[] {
		return this.#shared.items.slice(from, this.length);
	}
	[Symbol.iterator](): Iterator<T> {
		return this.slice().values();
	}

	/** Its things, to be read at once: the newest list is the shared array itself. */
	get #all(): readonly T[] {
		const { items } = this.#shared;
		return items.length === this.length ? items : this.slice();
	}
}
