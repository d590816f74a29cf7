// What would remain if the session closed now, and how the group takes something out of it. At close nothing else
// leaves the session.
import type {
	Kept,
	KeptLastWord,
	KeptLesson,
	LessonKind,
	ElementKind,
	ElementOrigin,
	MakersCertainty,
	Window
} from './kept.ts';
import type { Locked } from './own-texts.ts';
import type { Kind } from './playbook.ts';
import { playbookOf, rulesOf, type World } from './round.ts';
import { leadsOrganisation, present, type Card, type State } from './state.ts';

/** One line of the list on the wall: exactly what will be kept. */
export interface KeptItem {
	readonly id: string;
	readonly sort: NonNullable<Kind['kept']> | 'no_lesson';
	readonly phase: string;
	readonly text: string;
	readonly fields: Readonly<Record<string, string>>;
	readonly out: boolean;
}

/** Items that are no card. A card's id never begins with an asterisk. */
const bringersQuestion = '*question';
const noLessonReason = '*no_lesson';

/**
 * Everything that will be kept, in the order of the draaiboek; with `also out`, what was taken out too. The list on
 * the wall and what leaves the session are both made from this, so that they cannot differ.
 */
export function keptItems(state: State, world: World, alsoOut = false): readonly KeptItem[] {
	const items: KeptItem[] = [];
	if (!chosenQuestion(state) && state.preparation.question.trim())
		items.push(bare(bringersQuestion, 'question', 'question', state.preparation.question, state));
	for (const phase of playbookOf(state, world).phases) {
		const kinds = rulesOf(phase, world).kinds?.(phase.config) ?? [];
		for (const kind of kinds) {
			if (!kind.kept || (kind.kept === 'look_back' && !state.preparation.lookBack)) continue;
			for (const card of state.cards) {
				if (card.phase !== phase.key || card.kind !== kind.key || !card.shown || card.parked) continue;
				const about = items.find((i) => i.id === card.about);
				if (kind.kept === 'obstacle' && !about) continue;
				const { id, text, fields } = card;
				const out = isOut(state, id) || (kind.kept === 'obstacle' && about!.out);
				items.push({ id, sort: kind.kept, phase: phase.key, text, fields, out });
			}
		}
	}
	const reason = noLesson(state);
	if (reason && !items.some((i) => i.sort === 'lesson' && !i.out))
		items.push(bare(noLessonReason, 'no_lesson', 'lessons', reason, state));
	return alsoOut ? items : items.filter((i) => !i.out);
}

const bare = (id: string, sort: KeptItem['sort'], phase: string, text: string, state: State): KeptItem => ({
	id,
	sort,
	phase,
	text,
	fields: {},
	out: isOut(state, id)
});

function isOut(state: State, id: string): boolean {
	const last = state.done.findLast(
		(d) =>
			(d.value === id && (d.act === 'take_out' || d.act === 'put_back')) ||
			(id === noLessonReason && d.act === 'no_lesson')
	);
	return last?.act === 'take_out';
}

const noLesson = (state: State): string => state.done.findLast((d) => d.act === 'no_lesson')?.value ?? '';

function chosenQuestion(state: State): Card | undefined {
	const chosen = state.done.findLast((d) => d.act === 'choose_question')?.value;
	const card = chosen === undefined ? undefined : state.cards.byId(chosen);
	return card?.parked ? undefined : card;
}

/** The card chosen as learning question, else the bringer's own question. */
export const learningQuestion = (state: State): string =>
	chosenQuestion(state)?.text ?? state.preparation.question;

const count = (state: State, ask: string, value: string, about?: string) =>
	state.answers.filter(
		(a) => a.ask === ask && a.value === value && (about === undefined || a.about === about)
	).length;

/**
 * All that remains of this session, without the code the library gives it. Its parts have numbers of their own: the id
 * of a card stands in its author's tab, and would say for good who wrote it.
 */
export function kept(state: State, world: World): Omit<Kept, 'session'> {
	const items = keptItems(state, world);
	const numbers = new Map(items.map((item, i) => [item.id, String(i + 1)]));
	const numberOf = (id: string) => numbers.get(id)!;
	const of = (sort: KeptItem['sort']) => items.filter((i) => i.sort === sort);
	const chosen = chosenQuestion(state)?.id ?? bringersQuestion;
	const windows = new Map(playbookOf(state, world).phases.map((p) => [p.key, p.window]));
	const changed = {
		no: count(state, 'changed', 'no'),
		little: count(state, 'changed', 'little'),
		yes: count(state, 'changed', 'yes')
	};
	const [reason] = of('no_lesson');
	const lookBack = of('look_back')
		.map((i) => oneLine(i.text))
		.join('\n');
	return {
		month: new Date(state.startedAt).toISOString().slice(0, 7),
		playbook: state.playbook,
		organisations: [...new Set(present(state).map((s) => s.organisation))]
			.filter((organisation) => organisation !== leadsOrganisation)
			.sort(),
		people: present(state).length,
		question: of('question').find((i) => i.id === chosen)?.text ?? '',
		otherQuestions: of('question')
			.filter((i) => i.id !== chosen)
			.map((i) => i.text),
		notes: of('note').map(({ id: card, phase, text }) => {
			const id = numberOf(card);
			const window = windows.get(phase);
			return { id, phase, text, ...(window ? { window } : {}) };
		}),
		lessons: of('lesson').map((i) => lesson(i, items, state, numberOf)),
		...(reason ? { noLesson: reason.text } : {}),
		differences: of('difference').map(({ id, text, fields: f }) => ({
			id: numberOf(id),
			about: text,
			positions: [
				{ text: f['one'] ?? '', ground: f['one_ground'] ?? '' },
				{ text: f['other'] ?? '', ground: f['other_ground'] ?? '' }
			],
			wouldSettle: f['settle'] ?? ''
		})),
		lastWords: of('last_word').map((i) => lastWord(i, numberOf(i.id))),
		methodCheck: methodChecks.map((q) => {
			const yes = count(state, q, 'yes');
			return { question: q, yes, of: yes + count(state, q, 'no') };
		}),
		...(changed.no + changed.little + changed.yes ? { changed } : {}),
		counts: { cards: state.cards.length, parked: state.parked + state.aside },
		...(lookBack ? { lookBack } : {})
	};
}

/** Expectations are kept one to a line. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** The locks of the cards that are kept, so that who has the key can still mend or take back the text after close. */
export function keptLocks(state: State, world: World): readonly Locked[] {
	const chosen = chosenQuestion(state)?.id;
	return keptItems(state, world).flatMap(({ id, sort, text }, i): Locked[] => {
		const lock = state.cards.find((card) => card.id === id)?.lock;
		if (!lock || sort === 'no_lesson') return [];
		if (sort === 'question')
			return [{ sort: id === chosen ? 'question' : 'other_question', item: text, lock }];
		if (sort === 'look_back') return [{ sort, item: oneLine(text), lock }];
		return [{ sort, item: sort === 'obstacle' ? text : String(i + 1), lock }];
	});
}

/** The four taps of the method check (draaiboek §2.3, phase 13). */
export const methodChecks = ['said', 'insight', 'dissent', 'respect'] as const;

function lesson(
	{ id, text, fields: f }: KeptItem,
	items: readonly KeptItem[],
	state: State,
	numberOf: (id: string) => string
): KeptLesson {
	const counter = [f['counter'] ?? ''].filter(Boolean);
	const besides = items.find((i) => i.sort === 'lesson' && i.id === f['besides'])?.id;
	const about = new Set(state.cards.filter((c) => c.about === id).map((c) => c.id));
	return {
		id: numberOf(id),
		kind: (f['kind'] || 'method') as LessonKind,
		windows: (f['windows'] ?? '')
			.split(',')
			.filter((w) => ['1', '2', '3', '4'].includes(w))
			.map((w) => Number(w) as Window),
		situation: f['situation'] ?? '',
		element: f['element'] ?? '',
		elementKind: (f['element_kind'] || 'act') as ElementKind,
		origin: (f['origin'] || 'did') as ElementOrigin,
		helps: text,
		because: f['because'] ?? '',
		unless: f['unless'] ?? '',
		certainty: (f['certainty'] || 'idea') as MakersCertainty,
		counter,
		...(f['policy'] ? { policy: f['policy'] } : {}),
		...(besides ? { besides: numberOf(besides) } : {}),
		recognition: {
			new: count(state, 'recognition', 'new', id),
			known: count(state, 'recognition', 'known', id),
			known_not_done: count(state, 'recognition', 'known_not_done', id)
		},
		obstacles: items.filter((i) => i.sort === 'obstacle' && about.has(i.id)).map((i) => i.text)
	};
}

const lastWord = ({ text, fields: f }: KeptItem, id: string): KeptLastWord => ({
	id,
	text,
	recommendation: f['recommendation'] ?? '',
	addressee: (f['addressee'] || 'myself') as KeptLastWord['addressee'],
	...(f['consent'] === 'with_name' && f['name'] ? { name: f['name'] } : {})
});
