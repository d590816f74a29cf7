// The thread from a sentence to its lesson is a footnote mark with the lesson's code: [^LP-2026-014].
// Every Markdown editor moves such a mark along with its sentence; a tool that numbers footnotes anew keeps the
// text of the note, which begins with the code, so `adopt` finds the thread again. Notes are written by us, not kept by hand.
import type { Lesson } from '#lib/lessons/lesson.ts';
import { fixedSentences, text } from '#lib/words/handout-text.ts';
import { voicedSentences } from '#lib/words/handout-audiences.ts';
import { certaintyOf } from '#lib/lessons/certainty.ts';
import { parse, plainOf, runsIn, type Document } from './document.ts';
import { and, plain } from './markdown.ts';
import { sentencesIn } from './sentences.ts';

/** The mark of a sentence that follows from the choice of lessons as a whole. */
export const selection = 'keuze';

const code = /^LP-\d{4}-\d{3,}$/;
const definitions = /^\[\^([^\]\s]+)\]:[ \t]+[^\n]*(?:\n(?: {2,}|\t)[^\n]*)*\n?/gm;

export interface Thread {
	readonly sentence: string;
	/** Heading it stands under; empty above the first. */
	readonly section: string;
	/** lesson and selection lead to lessons; fixed is a sentence of the form itself; own is the writer's. */
	readonly from: 'lesson' | 'selection' | 'fixed' | 'own';
	readonly lessons: readonly string[];
}

/** Every sentence of a document with where it comes from, in reading order. */
export function threadsOf(document: Document): Thread[] {
	const inSelection = codesIn(document.notes.get(selection) ?? []);
	let section = '';
	return document.blocks.flatMap((block) => {
		if (block.is === 'heading') section = block.level <= 2 ? plainOf(block.of).trim() : section;
		return runsIn(block).flatMap((run) =>
			sentencesIn(run).map((sentence): Thread => {
				const codes = [...new Set(sentence.notes.filter((key) => code.test(key)))];
				const chosen = codes.length === 0 && sentence.notes.includes(selection);
				return {
					sentence: sentence.text,
					section,
					from: codes.length ? 'lesson' : chosen ? 'selection' : isFixed(sentence.text) ? 'fixed' : 'own',
					lessons: chosen ? inSelection : codes
				};
			})
		);
	});
}

/** Whether a note with this key is one of ours: it leads a sentence to its lesson, or to the choice of lessons. */
export const noteOfThread = (key: string): boolean => code.test(key) || key === selection;

/** The lessons that a text refers to, in the order of their first mark. */
export function lessonsIn(markdown: string): string[] {
	const marks = body(markdown).matchAll(/\[\^(LP-\d{4}-\d{3,})\]/g);
	return [...new Set([...marks].map((found) => found[1]!))];
}

/** The same text with the notes of its threads written anew from the lessons. A lost lesson says so in its note. */
export function withNotes(markdown: string, lessons: readonly Lesson[]): string {
	const known = new Map(lessons.map((lesson) => [lesson.code, lesson]));
	const kept = markdown.replace(definitions, (whole, key: string) => (noteOfThread(key) ? '' : whole));
	const used = lessonsIn(kept);
	const notes = used.map((key) => {
		const lesson = known.get(key);
		return `[^${key}]: ${plain(lesson ? noteOf(lesson) : `${key} · ${text.lostLesson}`)}`;
	});
	if (kept.includes(`[^${selection}]`)) notes.push(`[^${selection}]: ${plain(selectionNote(lessons))}`);
	return `${kept.trimEnd()}\n${notes.length ? `\n${notes.join('\n')}\n` : ''}`;
}

/** A text that comes back from elsewhere: marks that were numbered anew get their code again. */
export function adopt(markdown: string): string {
	const source = markdown.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
	const names = new Map<string, string>();
	for (const found of source.matchAll(definitions)) {
		const note = parse(found[0]).notes.get(found[1]!);
		const first = note && plainOf(note).trim();
		const lesson = first && /^LP-\d{4}-\d{3,}/.exec(first)?.[0];
		if (lesson) names.set(found[1]!, lesson);
		else if (first?.startsWith(text.selectionNote)) names.set(found[1]!, selection);
	}
	return source.replace(/\[\^([^\]\s]+)\]/g, (whole, key: string) => {
		const name = names.get(key);
		return name ? `[^${name}]` : whole;
	});
}

/** "LP-2026-014 · versie 2 · bijeenkomst LB-26-03 (maart 2026) · venster 1 en 2 · gemeente en onderwijs · idee". */
function noteOf(lesson: Lesson): string {
	const sessions = lesson.sightings.map((sighting) => `${sighting.session} (${text.month(sighting.month)})`);
	const windows = [...new Set(lesson.sightings.flatMap((sighting) => sighting.windows))].sort();
	const mix = [...new Set(lesson.sightings.flatMap((sighting) => sighting.organisations))].sort();
	return [
		lesson.code,
		...(lesson.status === 'withdrawn' ? [text.withdrawnLesson] : []),
		text.versionOf(lesson.version),
		text.fromSessions(and(sessions), sessions.length),
		...(windows.length ? [text.windowsOf(and(windows.map(String)))] : []),
		...(mix.length ? [and(mix)] : []),
		text.certainty[certaintyOf(lesson).level]
	].join(' · ');
}

function selectionNote(lessons: readonly Lesson[]): string {
	return `${text.selectionNote} ${and(lessons.map((lesson) => lesson.code))}.`;
}

function codesIn(note: Document['notes'] extends ReadonlyMap<string, infer Of> ? Of : never): string[] {
	return plainOf(note).match(/LP-\d{4}-\d{3,}/g) ?? [];
}

const voiced = new Set(voicedSentences);

function isFixed(sentence: string): boolean {
	return fixedSentences.has(sentence) || voiced.has(sentence) || text.statusPattern.test(sentence);
}

function body(markdown: string): string {
	return markdown.replace(definitions, '');
}
