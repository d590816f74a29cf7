// The lessons of a handout as cards to talk with: one per lesson, with what speaks against it and a question.
import { voices } from '#lib/words/handout-audiences.ts';
import { text } from '#lib/words/handout-text.ts';
import { notesIn, plainOf, runsIn, type Block, type Document, type Inline } from './document.ts';
import type { Section } from './sections.ts';

export interface TalkCard {
	readonly title: string;
	readonly blocks: readonly Block[];
	/** Counter-evidence of the same lesson, from elsewhere in the handout. */
	readonly against: readonly (readonly Inline[])[];
	readonly question: string;
	/** Where it comes from, as the notes say it. */
	readonly sources: readonly string[];
}

/** A card per lesson in the section about what was learned, in its order. A lesson that was withdrawn has none. */
export function cardsOf(document: Document): TalkCard[] {
	const questions = runsUnder(document, 'team', (one) => one.is === 'list' && one.ordered).map(plainOf);
	const counters = runsUnder(document, 'against', (one) => one.is === 'list');
	const groups: { title: string; blocks: Block[] }[] = [];
	for (const one of sectionBlocks(document, 'learned')) {
		if (one.is === 'heading') groups.push({ title: plainOf(one.of).trim(), blocks: [] });
		else groups.at(-1)?.blocks.push(one);
	}
	return groups
		.filter(({ blocks }) => codesIn(blocks).length > 0)
		.map(({ title, blocks }, i) => {
			const codes = codesIn(blocks);
			return {
				title,
				blocks,
				against: counters.filter((run) => notesIn(run).some((key) => codes.includes(key))),
				question: (questions.length > 0 ? questions : text.teamQuestions).at(i % (questions.length || 5))!,
				sources: codes.map((code) => plainOf(document.notes.get(code) ?? []) || code)
			};
		});
}

function sectionBlocks(document: Document, section: Section): Block[] {
	const names = [text.sections[section], ...Object.values(voices).map(({ headings }) => headings[section])];
	let inside = false;
	return document.blocks.filter((one) => {
		const opens = one.is === 'heading' && one.level === 2;
		if (opens) inside = names.includes(plainOf(one.of).trim());
		return inside && !opens;
	});
}

function runsUnder(document: Document, section: Section, wanted: (one: Block) => boolean) {
	return sectionBlocks(document, section).filter(wanted).flatMap(runsIn);
}

function codesIn(blocks: readonly Block[]): string[] {
	const keys = blocks.flatMap(runsIn).flatMap(notesIn);
	return [...new Set(keys.filter((key) => key.startsWith('LP-')))];
}
