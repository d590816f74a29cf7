// The report (verslag) of one session: only what the group chose to keep, and not a word about the case (draaiboek §2.9).
// The list of participants is a separate annex and is not made here.
import { frameOf, bare } from '#lib/lessons/lesson.ts';
import { titleFrom } from '#lib/lessons/from-session.ts';
import type { Kept, KeptLastWord, KeptLesson } from '#lib/session/kept.ts';
import { text as common } from '#lib/words/handout-text.ts';
import { playbookWords } from '#lib/words/playbooks.ts';
import { text } from '#lib/words/report-text.ts';
import { and, capital, list, plain, stopped } from './markdown.ts';

/** The report as Markdown. Parts about which nothing was kept are left out. */
export function composeReport(kept: Kept): string {
	const parts: (string | undefined)[] = [
		`# ${plain(text.title(''))}`,
		`${text.status(plain(kept.session), common.month(kept.month))} ${text.gone}${kept.counts.cards ? ` ${text.erased(kept.counts.cards)}` : ''}`,
		...section(text.question, questions(kept)),
		...section(text.form, form(kept)),
		...section(text.lessons, lessons(kept)),
		...section(text.alsoNoted, kept.notes.length ? [lines(kept.notes.map((note) => note.text))] : []),
		...section(text.differences, differences(kept)),
		...section(text.recommendations, recommendations(kept)),
		...section(text.lastWords, lastWords(kept)),
		...section(text.talkBack, talkBack(kept)),
		...section(text.lookBack, kept.lookBack?.trim() ? [text.lookBackLead, sentence(kept.lookBack)] : []),
		...section(text.methodCheck, methodCheck(kept))
	];
	return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function section(heading: string, blocks: readonly string[]): string[] {
	return blocks.length ? [`## ${heading}`, ...blocks] : [];
}

function questions(kept: Kept): string[] {
	return [
		kept.question.trim() ? plain(kept.question) : text.noQuestion,
		...(kept.otherQuestions.length ? [text.otherQuestions, lines(kept.otherQuestions)] : [])
	];
}

function form(kept: Kept): string[] {
	const signed = kept.lastWords.some((word) => word.name);
	const group = signed ? text.groupSigned : text.group;
	const name = playbookWords[kept.playbook]?.nl.name ?? kept.playbook;
	return [`${text.playbook(plain(name))} ${group(kept.people, and(kept.organisations.map(plain)))}`];
}

function lessons(kept: Kept): string[] {
	if (kept.lessons.length === 0)
		return kept.noLesson?.trim() ? [sentence(text.noLesson(kept.noLesson.trim()))] : [];
	return kept.lessons.flatMap((lesson, i) => {
		const beside = kept.lessons.find((other) => other.id === lesson.besides);
		return [
			`### ${i + 1}. ${plain(titleOf(lesson))}`,
			plain(frameOf(lesson)) +
				(lesson.unless.trim() ? ` ${plain(common.unless(bare(lesson.unless, 'tenzij')))}` : ''),
			...(beside ? [sentence(text.besides(titleOf(beside)))] : []),
			list(facts(lesson))
		];
	});
}

function facts(lesson: KeptLesson): string[] {
	const all: [string, string][] = [
		[text.kind, text.kinds[lesson.kind]],
		[text.situation, lesson.situation],
		[text.element, lesson.element],
		[text.makersCertainty, text.makersLevels[lesson.certainty]],
		...lesson.counter.map((counter): [string, string] => [text.counter, counter]),
		[text.recognition, text.recognitionCounts(lesson.recognition)],
		...lesson.obstacles.map((obstacle): [string, string] => [text.holdsBack, obstacle])
	];
	return all.filter(([, value]) => value.trim()).map(([label, value]) => `**${label}:** ${sentence(value)}`);
}

function differences(kept: Kept): string[] {
	return kept.differences.flatMap((difference) => [
		`### ${plain(difference.about)}`,
		list(
			difference.positions.map(
				(position) =>
					sentence(position.text) +
					(position.ground.trim() ? ` ${text.because(sentence(position.ground))}` : '')
			)
		),
		...(difference.wouldSettle.trim() ? [text.wouldSettle(sentence(difference.wouldSettle))] : [])
	]);
}

function recommendations(kept: Kept): string[] {
	const given = Map.groupBy(
		kept.lastWords.filter((word) => word.recommendation.trim()),
		(word) => word.addressee
	);
	return (Object.keys(text.addressees) as KeptLastWord['addressee'][]).flatMap((addressee) => {
		const words = given.get(addressee);
		return words
			? [
					`### ${text.addressees[addressee]}`,
					list(words.map((word) => sentence(word.recommendation) + by(word)))
				]
			: [];
	});
}

function lastWords(kept: Kept): string[] {
	const words = kept.lastWords.filter((word) => word.text.trim());
	return words.length ? [list(words.map((word) => sentence(word.text) + by(word)))] : [];
}

function talkBack(kept: Kept): string[] {
	const items = kept.lessons.flatMap((lesson) => (lesson.policy?.trim() ? [lesson.policy] : []));
	return items.length ? [text.talkBackLead, lines(items)] : [];
}

function methodCheck(kept: Kept): string[] {
	const rows = kept.methodCheck.map(
		({ question, yes, of }) => `| ${plain(asked(kept.playbook, question))} | ${text.of(yes, of)} |`
	);
	const table = rows.length
		? [[`| ${text.question4} | ${text.yes} |`, '| --- | --- |', ...rows].join('\n')]
		: [];
	const counts = [
		...(kept.changed ? [text.changed(kept.changed)] : []),
		...(kept.counts.parked ? [text.parked(kept.counts.parked)] : [])
	];
	return [...table, ...(counts.length ? [counts.join(' ')] : [])];
}

/** The words of a question on the method, as people read it. */
function asked(playbook: string, question: string): string {
	const phases = Object.values(playbookWords[playbook]?.nl.phases ?? {});
	return phases.flatMap((phase) => phase.asks[question]?.label ?? [])[0] ?? question;
}

function titleOf(lesson: KeptLesson): string {
	return titleFrom((!lesson.besides && lesson.element) || bare(lesson.helps, 'om'));
}

function lines(texts: readonly string[]): string {
	return list(texts.map(sentence));
}

function sentence(typed: string): string {
	return capital(plain(stopped(typed)));
}

function by(word: KeptLastWord): string {
	return word.name?.trim() ? text.by(plain(word.name)) : '';
}
