// Sessions that never were, as believable as we can make them; the same seed always gives the same world.
import { addMonths } from '#lib/lessons/from-session.ts';
import type { Kept, KeptLesson } from '#lib/session/kept.ts';
import {
	lastWords,
	organisationTypes,
	questions,
	recommendations,
	seeds,
	slots,
	type Seed
} from './stock.ts';

export type Random = () => number;

/** mulberry32: small, quick, and the same everywhere. */
export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** One of a list that is not empty, by chance. */
export function pick<T>(random: Random, from: readonly T[]): T {
	return from[Math.floor(random() * from.length)]!;
}

/** A lesson's stock with its slots filled, all of one lesson the same. */
export function filled(random: Random, seed: Seed): Seed {
	const values = new Map(Object.entries(slots).map(([slot, options]) => [slot, pick(random, options)]));
	const fill = (text: string) => {
		const done = text.replace(/\{(\w+)\}/g, (_, slot: string) => values.get(slot) ?? '');
		return done.charAt(0).toUpperCase() + done.slice(1);
	};
	const inFrame = (text: string) => text.replace(/\{(\w+)\}/g, (_, slot: string) => values.get(slot) ?? '');
	return {
		...seed,
		situation: fill(seed.situation),
		element: fill(seed.element),
		helps: inFrame(seed.helps),
		because: inFrame(seed.because),
		unless: inFrame(seed.unless),
		counter: fill(seed.counter),
		condition: fill(seed.condition),
		signs: fill(seed.signs)
	};
}

/** What session number `n` of this world kept, with so many lessons. The month goes back from `month`. */
export function keptSession(random: Random, n: number, lessonCount: number, month: string): Kept {
	const at = addMonths(month, -Math.floor(random() * 30));
	const organisations = organisationTypes.filter(() => random() < 0.45);
	const lessons: KeptLesson[] = [];
	for (let i = 0; i < lessonCount; i++) {
		const before = lessons.at(-1);
		const beside = before && random() < 0.15 ? before : undefined;
		lessons.push(lessonFrom(random, `l${i}`, filled(random, pick(random, seeds)), beside));
	}
	const people = 5 + Math.floor(random() * 6);
	return {
		session: `LB-${at.slice(2, 4)}-${String(n).padStart(3, '0')}`,
		month: at,
		playbook: 'vier-vensters-120',
		organisations: organisations.length ? organisations : [pick(random, organisationTypes)],
		people,
		question: pick(random, questions),
		otherQuestions: [],
		notes: [],
		lessons,
		...(lessons.length === 0 ? { noLesson: 'we waren nog aan het begin' } : {}),
		differences:
			random() < 0.3
				? [
						{
							id: 'd1',
							about: 'Wanneer is het goed genoeg?',
							positions: [
								{ text: 'Als de dagen voorspelbaar zijn.', ground: 'Een kind heeft ritme nodig.' },
								{ text: 'Als ouders om hulp durven vragen.', ground: 'Dan komt het op tijd in beeld.' }
							],
							wouldSettle: 'Horen wat kinderen er zelf van zeggen.'
						}
					]
				: [],
		lastWords: [0, 1].map((i) => ({
			id: `w${i}`,
			text: pick(random, lastWords),
			recommendation: pick(random, recommendations),
			addressee: pick(random, ['myself', 'team', 'cooperation', 'policy'] as const)
		})),
		methodCheck: [
			{ question: 'Kon ik zeggen wat ik wilde zeggen?', yes: people - 1, of: people },
			{ question: 'Was er echte tegenspraak?', yes: people - 2, of: people }
		],
		changed: { no: people - 3, little: 2, yes: 1 },
		counts: { cards: 30 + Math.floor(random() * 60), parked: Math.floor(random() * 3) }
	};
}

function lessonFrom(random: Random, id: string, from: Seed, beside: KeptLesson | undefined): KeptLesson {
	const count = (most: number) => Math.floor(random() * most);
	return {
		id,
		kind: from.kind,
		windows: beside?.windows ?? from.windows,
		situation: beside?.situation ?? from.situation,
		element: beside?.element ?? from.element,
		elementKind: beside?.elementKind ?? from.elementKind,
		origin: beside?.origin ?? from.origin,
		helps: from.helps,
		because: from.because,
		unless: random() < 0.85 ? from.unless : '',
		certainty: pick(random, ['idea', 'idea', 'seen_before', 'fits_knowledge'] as const),
		counter: random() < 0.7 ? [from.counter] : [],
		...(random() < 0.3 ? { policy: from.policy } : {}),
		...(beside ? { besides: beside.id } : {}),
		recognition: { new: 1 + count(5), known: count(4), known_not_done: count(3) },
		obstacles: random() < 0.4 ? [from.obstacle] : []
	};
}
