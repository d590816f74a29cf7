// One small writer per section. Each gives blocks of Markdown; an empty list leaves the section out.
import { certaintyOf } from '#lib/lessons/certainty.ts';
import { bare, frameOf, type Lesson } from '#lib/lessons/lesson.ts';
import { text } from '#lib/words/handout-text.ts';
import type { ComposeOptions } from './compose.ts';
import { and, capital, list, marked, plain, stopped } from './markdown.ts';
import type { Section } from './sections.ts';
import { selection } from './threads.ts';

type Writer = (lessons: readonly Lesson[], options: ComposeOptions) => string[];

/** Lines a busy reader takes in at one glance (§4.4: at most five). */
const shortLines = 5;

/** A lesson in one line: its title, or what can help in full where the title was cut short. */
const lineOf = ({ title, helps }: Lesson) => (title.endsWith('…') ? capital(bare(helps, 'om')) : title);

export const writers: Record<Section, Writer> = {
	short(lessons) {
		const shown = lessons.length > shortLines ? lessons.slice(0, shortLines - 1) : lessons;
		const rest = lessons.length - shown.length;
		return [
			list([
				...shown.map((lesson) => marked(lineOf(lesson), lesson.code)),
				...(rest ? [marked(text.andMore(rest), selection)] : [])
			])
		];
	},

	for_whom(lessons) {
		const frameworks = [...new Set(lessons.flatMap((lesson) => lesson.frameworks))];
		const where = frameworks.length
			? ` ${marked(text.inFrameworks(and(frameworks.map((name) => text.frameworks[name]))), selection)}`
			: '';
		const not = lessons.flatMap((lesson, i) =>
			lesson.unless.trim() ? [marked(text.doesNotFit(i + 1, bare(lesson.unless, 'tenzij')), lesson.code)] : []
		);
		return [
			`${text.forWhom}${where}`,
			...(not.length ? [`**${text.notWhen}**`, list(not)] : []),
			`${text.notInDanger} ${text.thenReport}`
		];
	},

	situation(lessons) {
		const bySituation = Map.groupBy(
			lessons.filter((lesson) => lesson.situation.trim()),
			(lesson) => lesson.situation.trim()
		);
		return [
			`${text.general} ${text.notOneFamily}`,
			...[...bySituation].map(([situation, of]) =>
				marked(capital(situation), ...of.map((lesson) => lesson.code))
			)
		];
	},

	learned: (lessons) => [
		text.moreLessons,
		...lessons.flatMap((lesson, i) => [
			`### ${i + 1}. ${plain(lesson.title)}`,
			[frameOf(lesson), unlessOf(lesson), certaintySentence(lesson)]
				.map((sentence) => marked(sentence, lesson.code))
				.join(' '),
			...[
				lesson.signs.trim() && text.signs(lesson.signs.trim()),
				lesson.childSigns.trim() && text.childSigns(lesson.childSigns.trim())
			].flatMap((sign) => (sign ? [marked(sign, lesson.code)] : []))
		])
	],

	how(lessons) {
		// Each element once, under the first window in which it played.
		const byElement = Map.groupBy(lessons, (lesson) => lesson.element.text.trim());
		byElement.delete('');
		const byWindow = Map.groupBy(byElement, ([, of]) => Math.min(...of.flatMap((one) => one.windows)));
		const steps = ([1, 2, 3, 4] as const).flatMap((window) => {
			const here = byWindow.get(window);
			const lines = here?.map(([element, of]) => marked(capital(element), ...of.map((one) => one.code)));
			return lines ? [`### ${text.windows[window]}`, list(lines)] : [];
		});
		return steps.length ? [`${text.toChoose} ${text.everyFamily}`, ...steps] : [];
	},

	against(lessons, options) {
		const counters = lessons.flatMap((lesson, i) =>
			lesson.counter.length
				? lesson.counter.map((counter) =>
						marked(text.againstLesson(i + 1, stopped(counter.text)), lesson.code)
					)
				: [marked(lesson.counterSearch ? text.searchedNone(i + 1) : text.notSearched(i + 1), lesson.code)]
		);
		return [list(counters), ...readings(lessons), ...differences(options)];
	},

	known(lessons) {
		const linked = lessons.flatMap((lesson, i) =>
			lesson.links.map((link) => {
				const relation = link.relation === 'to_find_out' ? 'to_find_out' : text.relations[link.relation];
				const sentence = text.linked(i + 1, link.label, text.sourceKinds[link.kind], relation);
				const note = link.note.trim() ? ` ${marked(capital(link.note), lesson.code)}` : '';
				return marked(sentence, lesson.code) + note;
			})
		);
		const only = lessons.filter((lesson) => lesson.links.length === 0);
		const numbers = only.map((lesson) => String(lessons.indexOf(lesson) + 1));
		const codes = only.map((lesson) => lesson.code);
		return [
			...(linked.length ? [list(linked)] : []),
			...(only.length ? [marked(text.practiceOnly(and(numbers), only.length === 1), ...codes)] : [])
		];
	},

	needed(lessons) {
		const lines = lessons.flatMap((lesson, i) => [
			...lesson.conditions.map((condition) => marked(capital(condition), lesson.code)),
			...lesson.obstacles.map((obstacle) => marked(text.holdsBack(i + 1, obstacle), lesson.code)),
			...(lesson.policy.trim() ? [marked(text.talkBack(i + 1, lesson.policy), lesson.code)] : [])
		]);
		return [lines.length ? list(lines) : marked(text.nothingNeeded, selection)];
	},

	rights(lessons) {
		const described = lessons.filter((lesson) => lesson.rights.trim());
		const open = lessons.filter((lesson) => !lesson.rights.trim());
		const numbers = open.map((lesson) => String(lessons.indexOf(lesson) + 1));
		const codes = open.map((lesson) => lesson.code);
		return [
			text.tellParents,
			...(described.length
				? [list(described.map((lesson) => marked(capital(lesson.rights), lesson.code)))]
				: []),
			...(open.length ? [marked(text.rightsOpen(and(numbers)), ...codes)] : [])
		];
	},

	team: () => [
		text.teamQuestions.map((question, i) => `${i + 1}. ${question}`).join('\n'),
		`**${text.exercise}** ${text.exerciseSteps.join(' ')}`
	],

	account(lessons, options) {
		const sightings = new Map(
			lessons.flatMap((lesson) => lesson.sightings).map((sighting) => [sighting.session, sighting])
		);
		const all = [...sightings.values()];
		const people = all.reduce((sum, sighting) => sum + sighting.people, 0);
		const types = new Set(all.flatMap((sighting) => sighting.organisations)).size;
		const { leftOut } = options;
		const lived = options.livedReader || lessons.some((lesson) => lesson.lived?.trim());
		return [
			[
				text.restsOn(text.number(all.length), all.length === 1, text.number(people), text.number(types)),
				text.chosen(text.number(lessons.length), lessons.length === 1),
				...(leftOut?.count
					? [capital(text.leftOut(text.number(leftOut.count), leftOut.count === 1, leftOut.why.trim()))]
					: []),
				lived ? text.livedRead : text.livedNotYet,
				...(options.reviewMonth ? [text.reviewIn(text.month(options.reviewMonth))] : [])
			]
				.map((sentence) => marked(sentence, selection))
				.concat(text.caseGone)
				.join(' ')
		];
	},

	terms: () => [list(Object.entries(text.terms).map(([term, meaning]) => `**${term}**: ${meaning}`))]
};

function unlessOf(lesson: Lesson): string {
	return lesson.unless.trim() ? text.unless(bare(lesson.unless, 'tenzij')) : text.unlessOpen;
}

function certaintySentence(lesson: Lesson): string {
	const report = certaintyOf(lesson);
	if (report.level === 'supported') return text.isSupported(and(report.supportedBy));
	if (report.level === 'seen') return text.isSeen(report.sessions, report.organisationTypes);
	return text.isIdea(report.sessions);
}

/** Readings of one element stay side by side, also when only one of them was chosen. */
function readings(lessons: readonly Lesson[]): string[] {
	const shared = [...Map.groupBy(lessons, (lesson) => lesson.element.code).values()]
		.filter((of) => of.length > 1)
		.map((of) => {
			const numbers = of.map((lesson) => String(lessons.indexOf(lesson) + 1));
			const codes = of.map((lesson) => lesson.code);
			return `${marked(text.twoReadings(and(numbers)), ...codes)} ${text.bothStay}`;
		});
	const elsewhere = lessons.flatMap((lesson, i) => {
		const others = lesson.relations
			.filter((relation) => relation.is === 'alternative')
			.map((relation) => relation.lesson)
			.filter((code) => !lessons.some((other) => other.code === code));
		return others.length ? [marked(text.otherReading(i + 1, and(others)), lesson.code)] : [];
	});
	return [...shared, ...elsewhere];
}

function differences(options: ComposeOptions): string[] {
	return (options.differences ?? []).flatMap((difference) => [
		marked(text.disagreed(difference.about), selection),
		list(
			difference.positions.map((position) =>
				[position.text, position.ground]
					.filter((part) => part.trim())
					.map((part) => marked(part, selection))
					.join(' ')
			)
		),
		text.mayStay
	]);
}
