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
	let ended = false;
	for (const inline of run) {
		if (inline.is === 'note') {
			// A mark right after a stop ends the sentence, also when the last word looks like an abbreviation.
			ended ||= /[.!?…]["'”’)\]]*$/u.test(plainOf(groups.at(-1)!));
			groups.at(-1)!.push(inline);
			continue;
		}
		if (ended && (inline.is !== 'text' || /^\s/.test(inline.text))) groups.push([]);
		ended = false;
		if (inline.is !== 'text') {
			groups.at(-1)!.push(inline);
			const text = plainOf([inline]);
			ended = endsIn(text).at(-1) === text.length;
			continue;
		}
		let from = 0;
		const before = plainOf(groups.at(-1)!);
		for (const at of endsIn(before + inline.text).map((place) => place - before.length)) {
			if (at <= 0) continue;
			groups.at(-1)!.push({ is: 'text', text: inline.text.slice(from, at) });
			from = at;
			if (at === inline.text.length) ended = true;
			else groups.push([]);
		}
		if (from < inline.text.length) groups.at(-1)!.push({ is: 'text', text: inline.text.slice(from) });
	}
	return groups
		.map((of) => ({ of, text: plainOf(of).replace(/\s+/g, ' ').trim(), notes: notesIn(of) }))
		.filter((sentence) => sentence.text || sentence.notes.length > 0);
}

/** Places just after the end of each sentence, the last one only when it has its stop. */
function endsIn(text: string): number[] {
	const places: number[] = [];
	for (const found of text.matchAll(end)) {
		const word = /[\p{L}\d./]*$/u.exec(text.slice(0, found.index))![0].toLowerCase();
		const dot = found[0].startsWith('.') && found[0].length === 1;
		// "bijv." and "A." are no end, nor is the number that opens a line.
		if (dot && (abbreviations.has(word) || /^\p{L}$/u.test(word))) continue;
		if (dot && /^\d{1,3}$/.test(word) && text.slice(0, found.index).trim() === word) continue;
		places.push(found.index + found[0].length);
	}
	return places;
}
