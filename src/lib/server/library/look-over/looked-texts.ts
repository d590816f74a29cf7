// Which sentences of a lesson, a report and a handout people answer for: what somebody wrote, not the form around it.
import { fold } from '#lib/checks/fold.ts';
import type { AudienceChoices } from '#lib/handout/audience.ts';
import { parse } from '#lib/handout/document.ts';
import { composeReport } from '#lib/handout/report.ts';
import { sentencesOf } from '#lib/handout/sentences.ts';
import { lessonsIn, threadsOf } from '#lib/handout/threads.ts';
import { asidesOf } from '#lib/handout/written.ts';
import { bare, type Lesson } from '#lib/lessons/lesson.ts';
import { lessonTexts } from '#lib/lessons/old-wording.ts';
import { talkBackFields, type TalkBack, type TalkBackField } from '#lib/lessons/talk-back.ts';
import type { Kept } from '#lib/session/kept.ts';
import type { Looked } from './look-over.ts';

const unique = (texts: readonly string[]) => [...new Set(texts.flatMap(sentencesOf))];

/** A handout: its own sentences, those of its lessons and what each audience reads first, without the fixed ones of the form. */
export const lookedHandout = (
	organisation: string,
	text: { handout: string; markdown: string; lessons: readonly string[]; audiences: AudienceChoices }
): Looked => {
	const { handout: slug, markdown, lessons } = text;
	const intros = Object.values(text.audiences).map(({ intro }) => intro ?? '');
	const document = parse(markdown);
	const written = threadsOf(document).filter(({ from }) => from === 'lesson' || from === 'own');
	return {
		organisation,
		subject: `handout:${slug}`,
		sentences: unique([
			document.title,
			...asidesOf(document),
			...intros,
			...written.map(({ sentence }) => sentence)
		]),
		madeOf: [...new Set([...lessons, ...lessonsIn(markdown)])].map((code) => `lesson:${code}` as const)
	};
};

/** A lesson: every text of it that people wrote. */
export const lookedLesson = (organisation: string, lesson: Lesson): Looked => ({
	organisation,
	subject: `lesson:${lesson.code}`,
	sentences: unique(lessonTexts(lesson))
});

/** An item of talk-back: what was typed in it, and the answer that came. */
export const lookedTalkBack = (organisation: string, item: TalkBack): Looked => {
	const fields = Object.keys(talkBackFields) as TalkBackField[];
	return {
		organisation,
		subject: `talk_back:${item.id}`,
		sentences: unique([...fields.map((field) => item[field]), item.answer])
	};
};

/** A report: what the group kept as far as it still stands in it, and what was added by hand. */
export function lookedReport(organisation: string, kept: Kept, markdown: string): Looked {
	const plain = sentencesIn(markdown);
	const whole = fold(plain.join(' '));
	const composed = new Set(sentencesIn(composeReport(kept)));
	const added = plain.filter((sentence) => !composed.has(sentence));
	return {
		organisation,
		subject: `report:${kept.session}`,
		sentences: unique([...textsOf(kept).filter((text) => whole.includes(fold(text))), ...added])
	};
}

/**
 * The sentences that the form of a report brings along: nobody answers for those. A sentence that holds something the group
 * wrote is not among them.
 */
export function formOfReport(kept: Kept): string[] {
	const wrote = textsOf(kept).map(fold);
	return sentencesIn(composeReport(kept)).filter((sentence) => {
		const said = fold(sentence);
		return !wrote.some((text) => said.includes(text) || text.includes(said));
	});
}

/** Every sentence of a report, and what stands outside its sentences. */
function sentencesIn(markdown: string): string[] {
	const document = parse(markdown);
	return [...asidesOf(document), ...threadsOf(document).map(({ sentence }) => sentence)];
}

/** Every text in what a session kept, without names that were signed. */
const textsOf = (kept: Kept): string[] =>
	[
		kept.question,
		...kept.otherQuestions,
		...kept.notes.map(({ text }) => text),
		kept.noLesson ?? '',
		kept.lookBack ?? '',
		...kept.lastWords.flatMap(({ text, recommendation }) => [text, recommendation]),
		...kept.differences.flatMap(({ about, positions, wouldSettle }) => [
			about,
			wouldSettle,
			...positions.flatMap(({ text, ground }) => [text, ground])
		]),
		...kept.lessons.flatMap(({ situation, element, helps, because, unless, counter, policy, obstacles }) => [
			situation,
			element,
			bare(helps, 'om'),
			bare(because, 'omdat'),
			bare(unless, 'tenzij'),
			policy ?? '',
			...counter,
			...obstacles
		])
	]
		.map((text) => text.trim())
		.filter(Boolean);
