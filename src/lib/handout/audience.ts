// One source, several readers: the text as one of them meets it. Sections and the words of the form differ, lessons do not,
// and every sentence keeps its thread.
import { voices } from '#lib/words/handout-audiences.ts';
import { fixedSentences, text } from '#lib/words/handout-text.ts';
import { changeSentences } from './change-sentences.ts';
import { plainOf, runsIn, type Block, type Document, type Inline } from './document.ts';
import { audienceNames, audiences, sections, type Audience, type Section } from './sections.ts';
import type { Sentence } from './sentences.ts';

/** What the writer of a version chose for one audience; what is left out follows the form. */
export interface AudienceChoice {
	readonly sections?: readonly Section[];
	/** Plain sentences above the text. */
	readonly intro?: string;
}
export type AudienceChoices = Partial<Record<Audience, AudienceChoice>>;

/**
 * The document for an audience: its introduction, its sections, the form in its words. A section that the writer gave a
 * name of their own always stays. For others than the team, terms that nothing speaks of go.
 */
export function forAudience(document: Document, audience: Audience, choice: AudienceChoice = {}): Document {
	const voice = voices[audience];
	const wanted = choice.sections ?? audiences[audience];
	let section: Section | undefined;
	const chosen = document.blocks.flatMap((one): Block[] => {
		if (one.is === 'heading' && one.level === 2) section = sectionOf(one);
		if (section && !wanted.includes(section)) return [];
		if (one.is === 'heading') {
			const heading = one.level === 2 && section && voice.headings[section];
			return [heading ? { ...one, of: [{ is: 'text', text: heading }] } : one];
		}
		if (section === 'terms') return [one];
		const spoken = changeSentences(one, (sentence) => voiced(sentence, audience));
		return spoken ? [spoken] : [];
	});
	const spoken = audience === 'team' ? chosen : withoutIdleTerms(chosen, voice.headings.terms);
	const intro = choice.intro?.trim() || voice.intro.join(' ');
	return { ...document, blocks: intro ? opened(spoken, intro) : spoken };
}

function sectionOf(heading: Block & { is: 'heading' }): Section | undefined {
	const name = plainOf(heading.of).trim();
	return sections.find((section) => text.sections[section] === name);
}

/** Puts the introduction under the lines of status, above the first section. */
function opened(blocks: readonly Block[], intro: string): Block[] {
	const at = blocks.findIndex((one) => one.is === 'heading');
	const place = at < 0 ? blocks.length : at;
	return blocks.toSpliced(place, 0, { is: 'paragraph', of: [{ is: 'text', text: intro }] });
}

function voiced({ text: sentence, of }: Sentence, audience: Audience): readonly Inline[] | undefined {
	const { sentences, leaves, words } = voices[audience];
	if (leaves.some((start) => sentence.startsWith(start))) return undefined;
	const other = sentences[sentence];
	if (other === '') return undefined;
	if (other !== undefined)
		return [{ is: 'text', text: ` ${other}` }, ...of.filter((one) => one.is === 'note')];
	return fixedSentences.has(sentence) ? of : reworded(of, words);
}

function reworded(of: readonly Inline[], words: readonly (readonly [string, string])[]): readonly Inline[] {
	const next = of.map((one): Inline => {
		if (one.is === 'text') {
			const changed = words.reduce((line, [from, to]) => inPlace(line, from, to), one.text);
			return changed === one.text ? one : { ...one, text: changed };
		}
		if (!('of' in one)) return one;
		const inner = reworded(one.of, words);
		return inner === one.of ? one : { ...one, of: inner };
	});
	return next.every((one, i) => one === of[i]) ? of : next;
}

/** Whole words only; a capital stays a capital. */
function inPlace(line: string, from: string, to: string): string {
	return line.replace(new RegExp(`(?<![\\p{L}-])${from}(?![\\p{L}-])`, 'giu'), (found) =>
		/^\p{Lu}/u.test(found) ? to.charAt(0).toUpperCase() + to.slice(1) : to
	);
}

/** Takes terms out of the list of terms that the text above it does not use. */
function withoutIdleTerms(blocks: readonly Block[], heading = text.sections.terms): Block[] {
	const at = blocks.findIndex((one) => one.is === 'heading' && plainOf(one.of).trim() === heading);
	if (at < 0) return [...blocks];
	const above = blocks.slice(0, at).flatMap(runsIn).map(plainOf).join('\n').toLowerCase();
	const idle = ({ text: line }: Sentence) => {
		const term = Object.keys(text.terms).find((name) => line.startsWith(`${name}:`));
		return term !== undefined && !above.includes(term.toLowerCase());
	};
	const list = blocks[at + 1];
	const used = list && changeSentences(list, (sentence) => (idle(sentence) ? undefined : sentence.of));
	return [...blocks.slice(0, at), ...(used ? [blocks[at]!, used] : []), ...blocks.slice(at + 2)];
}

/** What someone sent as choices, without anything that is no choice. */
export function choicesFrom(value: unknown): AudienceChoices {
	const record = (one: unknown): Record<string, unknown> =>
		typeof one === 'object' && one !== null ? (one as Record<string, unknown>) : {};
	const given = record(value);
	return Object.fromEntries(
		audienceNames.flatMap((audience) => {
			if (!(audience in given)) return [];
			const { intro, sections: chosen } = record(given[audience]);
			const choice: AudienceChoice = {
				...(typeof intro === 'string' && intro.trim() ? { intro: intro.trim().slice(0, longestIntro) } : {}),
				...(Array.isArray(chosen) ? { sections: sections.filter((name) => chosen.includes(name)) } : {})
			};
			return Object.keys(choice).length > 0 ? [[audience, choice]] : [];
		})
	);
}

/** An introduction is a few sentences. */
export const longestIntro = 800;
