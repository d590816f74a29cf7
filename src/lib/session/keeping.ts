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
import type { Kind } from './playbook.ts';
import { playbookOf, rulesOf, type World } from './round.ts';
import { present, type Card, type State } from './state.ts';

/** One line of the list on the wall: exactly what will be kept. */
export interface KeptItem {
	readonly id: string;
	readonly sort: NonNullable<Kind['kept']> | 'no_lesson';
	readonly phase: string;
	readonly text: string;
	readonly fields: Readonly<Record<string, string>>;
	readonly out: boolean;
}

/** Everything that will be kept, in the order of the draaiboek; with `also out`, what was taken out too. */
export function keptItems(state: State, world: World, alsoOut = false): readonly KeptItem[] {
	const items: KeptItem[] = [];
	for (const phase of playbookOf(state, world).phases) {
		const kinds = rulesOf(phase, world).kinds?.(phase.config) ?? [];
		for (const kind of kinds) {
			if (!kind.kept) continue;
			for (const card of state.cards)
				if (card.phase === phase.key && card.kind === kind.key && staysBy(card, kind)) {
					const { id, text, fields } = card;
					items.push({ id, sort: kind.kept, phase: phase.key, text, fields, out: isOut(state, id) });
				}
		}
	}
	const reason = noLesson(state);
	if (reason)
		items.push({
			id: 'no_lesson',
			sort: 'no_lesson',
			phase: 'lessons',
			text: reason,
			fields: {},
			out: false
		});
	return alsoOut ? items : items.filter((i) => !i.out);
}

const staysBy = (card: Card, kind: Kind): boolean =>
	card.shown && !card.parked && (kind.kept !== 'last_word' || card.fields['consent'] !== 'no');

function isOut(state: State, id: string): boolean {
	const last = state.done.findLast((d) => d.value === id && (d.act === 'take_out' || d.act === 'put_back'));
	return last?.act === 'take_out';
}

const noLesson = (state: State): string => state.done.findLast((d) => d.act === 'no_lesson')?.value ?? '';

/** The card chosen as learning question, else the bringer's own question. */
export function learningQuestion(state: State): string {
	const chosen = state.done.findLast((d) => d.act === 'choose_question')?.value;
	return state.cards.find((c) => c.id === chosen && !c.parked)?.text ?? state.preparation.question;
}

const count = (state: State, ask: string, value: string, about?: string) =>
	state.answers.filter(
		(a) => a.ask === ask && a.value === value && (about === undefined || a.about === about)
	).length;

/** All that remains of this session, without the code the library gives it. */
export function kept(state: State, world: World): Omit<Kept, 'session'> {
	const items = keptItems(state, world);
	const of = (sort: KeptItem['sort']) => items.filter((i) => i.sort === sort);
	const question = learningQuestion(state);
	const windows = new Map(playbookOf(state, world).phases.map((p) => [p.key, p.window]));
	const changed = {
		no: count(state, 'changed', 'no'),
		little: count(state, 'changed', 'little'),
		yes: count(state, 'changed', 'yes')
	};
	const reason = noLesson(state);
	const lookBack = of('look_back')
		.map((i) => i.text)
		.join('\n');
	return {
		month: new Date(state.startedAt).toISOString().slice(0, 7),
		playbook: state.playbook,
		organisations: [...new Set(present(state).map((s) => s.organisation))].sort(),
		people: present(state).length,
		question,
		otherQuestions: of('question')
			.map((i) => i.text)
			.filter((t) => t !== question),
		notes: of('note').map(({ id, phase, text }) => {
			const window = windows.get(phase);
			return { id, phase, text, ...(window ? { window } : {}) };
		}),
		lessons: of('lesson').map((i) => lesson(i, state)),
		...(reason ? { noLesson: reason } : {}),
		differences: of('difference').map(({ id, text, fields: f }) => ({
			id,
			about: text,
			positions: [
				{ text: f['one'] ?? '', ground: f['one_ground'] ?? '' },
				{ text: f['other'] ?? '', ground: f['other_ground'] ?? '' }
			],
			wouldSettle: f['settle'] ?? ''
		})),
		lastWords: of('last_word').map(lastWord),
		methodCheck: methodChecks.map((q) => {
			const yes = count(state, q, 'yes');
			return { question: q, yes, of: yes + count(state, q, 'no') };
		}),
		...(changed.no + changed.little + changed.yes ? { changed } : {}),
		counts: { cards: state.cards.length, parked: state.parked },
		...(state.preparation.lookBack && lookBack ? { lookBack } : {})
	};
}

/** The four taps of the method check (draaiboek §2.3, phase 13). */
export const methodChecks = ['said', 'insight', 'dissent', 'respect'] as const;

function lesson({ id, text, fields: f }: KeptItem, state: State): KeptLesson {
	const counter = [f['counter'] ?? ''].filter(Boolean);
	return {
		id,
		kind: (f['kind'] || 'method') as LessonKind,
		windows: (f['windows'] ?? '')
			.split(',')
			.filter(Boolean)
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
		...(f['besides'] ? { besides: f['besides'] } : {}),
		recognition: {
			new: count(state, 'recognition', 'new', id),
			known: count(state, 'recognition', 'known', id),
			known_not_done: count(state, 'recognition', 'known_not_done', id)
		},
		obstacles: state.cards
			.filter((c) => c.kind === 'obstacle' && c.about === id && !c.parked)
			.map((c) => c.text)
	};
}

const lastWord = ({ id, text, fields: f }: KeptItem): KeptLastWord => ({
	id,
	text,
	recommendation: f['recommendation'] ?? '',
	addressee: (f['addressee'] || 'myself') as KeptLastWord['addressee'],
	...(f['consent'] === 'with_name' && f['name'] ? { name: f['name'] } : {})
});
