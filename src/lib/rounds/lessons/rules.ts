import type { Kind } from '#lib/session/playbook.ts';
import type { Rules } from '#lib/session/round.ts';

export const lessonKinds = ['method', 'ethics', 'cooperation', 'condition', 'policy'] as const;
export const elementKinds = ['act', 'attitude', 'knowledge', 'agreement', 'condition'] as const;
export const origins = ['did', 'left', 'could_have'] as const;
export const certainties = ['idea', 'seen_before', 'fits_knowledge'] as const;

/** The frame of a lesson (leerpunt-en-handreiking §4.1); its text is what can help. Lengths: about 8 characters a word. */
const lesson: Kind = {
	key: 'lesson',
	max: 300,
	open: true,
	kept: 'lesson',
	fields: [
		{ key: 'situation', max: 400, required: true },
		{ key: 'element', max: 300, required: true },
		{ key: 'because', max: 300, required: true },
		{ key: 'unless', max: 300 },
		{ key: 'certainty', options: certainties, required: true },
		{ key: 'counter', max: 300 },
		{ key: 'policy', max: 300 },
		{ key: 'kind', options: lessonKinds },
		{ key: 'element_kind', options: elementKinds },
		{ key: 'origin', options: origins },
		{ key: 'windows', max: 7 },
		{ key: 'besides', max: 40 }
	]
};

/** A difference that stays: both sides of equal size, named by argument. */
const difference: Kind = {
	key: 'difference',
	max: 200,
	open: true,
	kept: 'difference',
	fields: [
		{ key: 'one', max: 300, required: true },
		{ key: 'one_ground', max: 300 },
		{ key: 'other', max: 300, required: true },
		{ key: 'other_ground', max: 300 },
		{ key: 'settle', max: 300 }
	]
};

/** In pairs from different organisations; all read and mark; alternatives stay side by side. */
export const rules: Rules = {
	steps: () => [
		{ key: 'pairs', form: 'write', minutes: 6, kinds: ['lesson'] },
		{ key: 'read', form: 'answer', minutes: 3, asks: ['recognition'], kinds: ['obstacle', 'lesson'] },
		{
			key: 'talk',
			form: 'talk',
			minutes: 5,
			reveals: ['recognition', 'obstacle'],
			kinds: ['lesson', 'difference']
		}
	],
	kinds: () => [lesson, { key: 'obstacle', max: 240, about: ['lesson'], kept: 'obstacle' }, difference],
	asks: [{ key: 'recognition', values: ['new', 'known', 'known_not_done'], about: ['lesson'] }],
	acts: [{ key: 'no_lesson', by: 'lead', value: 'text' }],
	mayLeave: (state) => {
		const some = state.cards.some((c) => c.kind === 'lesson' && !c.parked);
		const none = state.done.findLast((d) => d.act === 'no_lesson')?.value;
		return some || none ? undefined : 'no_lesson_yet';
	}
};
