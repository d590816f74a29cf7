// Every command from outside, checked for shape and size at the door; trusted inside.
import * as v from 'valibot';
import type { Ask } from '#lib/session/protocol.ts';

const id = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/));
const key = v.pipe(v.string(), v.minLength(8), v.maxLength(100));
const word = v.pipe(v.string(), v.maxLength(60));
/** Longest text the door lets in; each kind of card has its own, shorter bound inside. */
const text = v.pipe(v.string(), v.maxLength(4_000));
const fields = v.pipe(
	v.record(word, text),
	v.check((record) => Object.keys(record).length <= 16)
);
const seat = word;
const about = v.optional(id);
const phrase = v.pipe(v.string(), v.maxLength(200));
const stay = v.strictObject({ text: phrase, reason: v.optional(phrase) });
const stays = v.optional(v.pipe(v.array(stay), v.maxLength(40)));

const schema = v.variant('type', [
	v.strictObject({
		id,
		type: v.picklist(['start', 'pause', 'resume', 'end', 'close', 'open', 'release_case'])
	}),
	v.strictObject({ id, type: v.picklist(['step_out', 'come_back', 'leave', 'pass']) }),
	v.strictObject({ id, type: v.picklist(['admit', 'excuse', 'hand_over', 'give_turn', 'end_turn']), seat }),
	v.strictObject({
		id,
		type: v.literal('assign'),
		seat,
		function: v.picklist(['participant', 'bringer', 'dissenter', 'lived_experience', 'method_developer'])
	}),
	v.strictObject({ id, type: v.literal('make_co'), seat, co: v.boolean() }),
	v.strictObject({ id, type: v.literal('next'), from: word }),
	v.strictObject({ id, type: v.literal('back'), from: word, confirmed: v.boolean() }),
	v.strictObject({ id, type: v.literal('extend'), minutes: v.number() }),
	v.strictObject({
		id,
		type: v.literal('contribute'),
		card: id,
		kind: word,
		text,
		fields,
		about,
		key,
		stays
	}),
	v.strictObject({ id, type: v.literal('amend'), card: id, text, fields, key, stays }),
	v.strictObject({ id, type: v.picklist(['withdraw', 'unpark', 'doubt']), card: id, key }),
	v.strictObject({ id, type: v.literal('park'), card: id, key: v.pipe(v.string(), v.maxLength(100)) }),
	v.strictObject({
		id,
		type: v.literal('group'),
		group: id,
		title: text,
		cards: v.pipe(v.array(id), v.maxLength(500)),
		stays
	}),
	v.strictObject({ id, type: v.literal('ungroup'), group: id }),
	v.strictObject({ id, type: v.literal('mark'), card: id, field: word, value: word }),
	v.strictObject({ id, type: v.literal('answer'), ask: word, about, value: word, key }),
	v.strictObject({ id, type: v.literal('act'), act: word, value: text, stays }),
	v.strictObject({ id, type: v.literal('set_aside'), back: v.boolean() }),
	v.strictObject({ id, type: v.literal('ready'), ready: v.boolean() })
]);

/** The command in a message, or undefined when it is not one. */
export function readCommand(message: unknown): Ask | undefined {
	const result = v.safeParse(schema, message);
	return result.success ? (result.output as Ask) : undefined;
}

const handshake = v.object({
	version: v.number(),
	code: v.pipe(v.string(), v.regex(/^[0-9A-Z]{8}$/)),
	as: v.picklist(['participant', 'facilitator', 'wall']),
	key: v.optional(v.pipe(v.string(), v.maxLength(64)))
});

/** What a browser showed at the door, or undefined when it makes no sense. */
export function readHandshake(auth: unknown): v.InferOutput<typeof handshake> | undefined {
	const result = v.safeParse(handshake, auth);
	return result.success ? result.output : undefined;
}

const shownKeys = v.pipe(v.array(v.object({ card: id, key })), v.maxLength(1_000));

/** The cards and keys in a message, none when it makes no sense. */
export function readKeys(message: unknown): readonly { card: string; key: string }[] {
	const result = v.safeParse(shownKeys, message);
	return result.success ? result.output : [];
}
