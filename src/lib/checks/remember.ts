// Answers that are asked again and again, kept.

/** The same answer for a word without working it out again; of words not asked for lately it forgets. */
export function remembered<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
	let [known, older] = [new Map<string, Answer>(), new Map<string, Answer>()];
	return (word) => {
		let found = known.get(word);
		if (found === undefined) {
			found = older.get(word) ?? ask(word);
			if (known.size > 2500) [known, older] = [new Map(), known];
			known.set(word, found);
		}
		return found;
	};
}

/** The same answer for a thing without working it out again, for as long as the thing is there. */
export function once<Thing extends object, Answer>(ask: (about: Thing) => Answer): (about: Thing) => Answer {
	const known = new WeakMap<Thing, Answer>();
	return (about) => {
		let answer = known.get(about);
		if (answer === undefined) known.set(about, (answer = ask(about)));
		return answer;
	};
}
