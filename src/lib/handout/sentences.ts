// Where a sentence ends in Dutch text, and which notes hang on it.
import { notesIn, plainOf, type Inline } from './document.ts';

export interface Sentence {
	readonly text: string;
	/** Keys of the notes in or right after the sentence. */
	readonly notes: readonly string[];
	readonly of: readonly Inline[];
}

const abbreviations = new Set(
	(
		'bijv bv o.a d.w.z evt nr nrs dhr mevr mw ca incl excl art lid blz p jl m.b.t t.a.v i.p.v resp max min m.n z.s.m ' +
		'i.v.m t/m a.u.b n.a.v o.l.v t.o.v vgl zgn e.d drs dr prof ing st'
	).split(' ')
);

/** How far before a stop its word is read: further than the longest abbreviation. */
const longestWord = 40;

const end = /[.!?…]+["'”’)\]]*(?=\s|$)/gu;

/** Splits plain text into sentences, each without the white space around it. */
export function sentencesOf(text: string): string[] {
	const parts: string[] = [];
	let from = 0;
	for (const at of endsIn(text)) {
		parts.push(text.slice(from, at));
		from = at;
	}
	parts.push(text.slice(from));
	return parts.map((part) => part.trim()).filter(Boolean);
}

/** Splits a run of inlines into sentences. A stress that holds two sentences stays in one piece. */
export function sentencesIn(run: readonly Inline[]): Sentence[] {
	const groups: Inline[][] = [[]];
	/** The last words of the group that is being filled. */
	let said = '';
	let ended = false;
	const add = (inline: Inline) => {
		groups.at(-1)!.push(inline);
		said = (said + plainOf([inline])).slice(-longestWord - 1);
	};
	const begin = () => {
		groups.push([]);
		said = '';
	};
	for (const inline of run) {
		if (inline.is === 'note') {
			// A mark right after a stop ends the sentence, also when the last word looks like an abbreviation.
			ended ||= /[.!?…]["'”’)\]]*$/u.test(said);
			add(inline);
			continue;
		}
		if (ended && (inline.is !== 'text' || /^\s/.test(inline.text))) begin();
		ended = false;
		if (inline.is !== 'text') {
			add(inline);
			const text = plainOf([inline]);
			ended = endsIn(text).at(-1) === text.length;
			continue;
		}
		let from = 0;
		const before = said.length;
		for (const at of endsIn(said + inline.text).map((place) => place - before)) {
			if (at <= 0) continue;
			add({ is: 'text', text: inline.text.slice(from, at) });
			from = at;
			if (at === inline.text.length) ended = true;
			else begin();
		}
		if (from < inline.text.length) add({ is: 'text', text: inline.text.slice(from) });
	}
	return groups
		.map((of) => ({ of, text: plainOf(of).replace(/\s+/g, ' ').trim(), notes: notesIn(of) }))
		.filter((sentence) => sentence.text || sentence.notes.length > 0);
}

/** Places just after the end of each sentence, the last one only when it has its stop. */
function endsIn(text: string): number[] {
	const places: number[] = [];
	for (const found of text.matchAll(end)) {
		const near = text.slice(Math.max(0, found.index - longestWord), found.index);
		const word = /[\p{L}\d./]*$/u.exec(near)![0].toLowerCase();
		const dot = found[0].startsWith('.') && found[0].length === 1;
		// "bijv." and "A." are no end, nor is the number that opens a line.
		if (dot && (abbreviations.has(word) || /^\p{L}$/u.test(word))) continue;
		if (dot && /^\d{1,3}$/.test(word) && found.index <= longestWord && near.trim() === word) continue;
		places.push(found.index + found[0].length);
	}
	return places;
}
