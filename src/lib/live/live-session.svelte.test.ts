import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import type { Ask, Bundle, OwnCard, Reply, Whole } from '#lib/session/protocol.ts';
import type { View } from '#lib/session/view.ts';
import type { Drawer } from './keepsake.ts';
import type { Ears, Line } from './line.ts';
import { LiveSession } from './live-session.svelte.ts';

/** A line of which the test is the other end: it answers when the test says so. */
function fakeLine() {
	let ears!: Ears;
	const sent: { command: Ask; answer: (reply: Reply) => void; fail: () => void }[] = [];
	const wholes: ((whole: Whole) => void)[] = [];
	const own: { cards: readonly OwnCard[] } = { cards: [] };
	const mine = vi.fn(() => Promise.resolve(own.cards));
	const line: Line = {
		send: (command) =>
			new Promise((resolve, reject) => {
				sent.push({ command, answer: resolve, fail: () => reject(new Error('no answer in time')) });
			}),
		whole: () => new Promise((resolve) => wholes.push(resolve)),
		mine,
		urgent: () => Promise.resolve(),
		listen: (listening) => {
			ears = listening;
			return () => {};
		},
		close: () => {}
	};
	return { line, sent, wholes, own, mine, ears: () => ears };
}

function fakeDrawer(): Drawer & { held: Map<string, string> } {
	const held = new Map<string, string>();
	return {
		held,
		getItem: (key) => held.get(key) ?? null,
		setItem: (key, value) => void held.set(key, value),
		removeItem: (key) => void held.delete(key)
	};
}

const view = (question: string): View => ({ question, cards: [{ id: 'a' }] }) as unknown as View;
const whole = (seq: number, question = `view ${seq}`): Whole => ({ seq, view: view(question), now: 5_000 });
const bundle = (from: number, to: number): Bundle => ({
	from,
	to,
	changes: [{ path: ['question'], set: `view ${to}` }],
	now: 5_000
});
const settled = async () => {
	for (let i = 0; i < 10; i++) await Promise.resolve();
	flushSync();
};
const card = (id: string, text: string): OwnCard => ({
	id,
	phase: 'people',
	kind: 'piece',
	text,
	fields: {},
	parked: false
});

function open(drawer = fakeDrawer()) {
	const far = fakeLine();
	const live = new LiveSession(far.line, 'K7PMWQ3H', drawer, () => 1_000);
	return { ...far, live, drawer };
}
const write = (live: LiveSession, text: string) =>
	live.write('people', { kind: 'piece', text, fields: { who: 'oma' } });

test('a card stands with its author at once, as being saved, until the server has it', async () => {
	const { live, ears, sent } = open();
	ears().up();
	write(live, 'een stukje');
	expect(live.mine).toMatchObject([{ text: 'een stukje', phase: 'people', saving: true }]);
	expect(live.connection).toBe('busy');
	sent[0]!.answer({ saved: 1 });
	await settled();
	expect(live.mine).toMatchObject([{ text: 'een stukje', saving: false }]);
	expect(live.connection).toBe('saved');
});

test('commands go one by one and in order', async () => {
	const { live, ears, sent } = open();
	ears().up();
	write(live, 'een');
	write(live, 'twee');
	await settled();
	expect(sent).toHaveLength(1);
	sent[0]!.answer({ saved: 1 });
	await settled();
	expect(sent.map(({ command }) => command)).toMatchObject([{ text: 'een' }, { text: 'twee' }]);
});

test('what was not sent survives a reload, and goes out with the same id and key', async () => {
	const before = open();
	write(before.live, 'nog niet weg');
	expect(before.sent).toHaveLength(0);
	const after = open(before.drawer);
	expect(after.live.mine).toMatchObject([{ text: 'nog niet weg', saving: true }]);
	after.ears().up();
	await settled();
	expect(after.sent[0]!.command).toMatchObject({
		type: 'contribute',
		text: 'nog niet weg',
		fields: { who: 'oma' }
	});
	const held = JSON.parse(before.drawer.held.get('vensterbank/K7PMWQ3H')!);
	expect(held.outbox[0]).toEqual(after.sent[0]!.command);
	const { card: id } = after.sent[0]!.command as { card: string };
	after.own.cards = [{ ...card(id, 'nog niet weg') }];
	after.sent[0]!.answer({ saved: 1 });
	await settled();
	expect(after.live.mine).toMatchObject([{ phase: 'people', text: 'nog niet weg', saving: false }]);
});

test('without an answer in time the same command goes again', async () => {
	vi.useFakeTimers();
	const { live, ears, sent } = open();
	ears().up();
	write(live, 'een');
	sent[0]!.fail();
	await vi.advanceTimersByTimeAsync(1_000);
	expect(sent.map((s) => s.command)).toEqual([sent[0]!.command, sent[0]!.command]);
	sent[1]!.answer({ again: true });
	await vi.advanceTimersByTimeAsync(300);
	expect(sent).toHaveLength(3);
	expect(sent[2]!.command).toBe(sent[0]!.command);
	vi.useRealTimers();
});

test('after a reload own cards come back by their keys, with what was still on its way laid over them', async () => {
	const before = open();
	before.ears().up();
	const id = write(before.live, 'eerst');
	before.sent[0]!.answer({ saved: 1 });
	await settled();
	before.live.change(id, { type: 'amend', text: 'beter', fields: {} });
	const after = open(before.drawer);
	after.own.cards = [card(id, 'eerst')];
	after.ears().up();
	await settled();
	expect(after.mine).toHaveBeenCalledWith([{ card: id, key: expect.any(String) }]);
	expect(after.live.mine).toMatchObject([{ id, text: 'beter', saving: true }]);
	after.sent[0]!.answer({ saved: 2 });
	await settled();
	expect(after.live.mine).toMatchObject([{ id, text: 'beter', saving: false }]);
});

test('a card that is saved while own cards are asked for does not vanish', async () => {
	const { live, ears, sent, own, mine } = open();
	const id = write(live, 'een');
	let answer!: (cards: readonly OwnCard[]) => void;
	mine.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
	ears().up();
	sent[0]!.answer({ saved: 1 });
	await settled();
	own.cards = [card(id, 'een')];
	answer([]);
	await settled();
	expect(live.mine).toMatchObject([{ id, text: 'een', saving: false }]);
});

test('a refused card goes back, text and fields, to where it was typed', async () => {
	const { live, ears, sent } = open();
	ears().up();
	write(live, 'te laat');
	sent[0]!.answer({ refused: 'not_now' });
	await settled();
	expect(live.refusal).toEqual({ refused: 'not_now' });
	expect(live.mine).toEqual([]);
	expect(live.takeRefused('piece')).toEqual({ text: 'te laat', fields: { who: 'oma' } });
	expect(live.takeRefused('piece')).toBeUndefined();
});

test('a refused change shows what is saved, and keeps what was typed', async () => {
	const { live, ears, sent, own } = open();
	ears().up();
	const id = write(live, 'eerst');
	sent[0]!.answer({ saved: 1 });
	await settled();
	own.cards = [card(id, 'eerst')];
	live.change(id, { type: 'amend', text: 'veel te lang', fields: {} });
	await settled();
	sent[1]!.answer({ refused: 'too_long', detail: '280' });
	await settled();
	expect(live.mine).toMatchObject([{ id, text: 'eerst', saving: false }]);
	expect(live.draft(`mine/${id}`)).toBe('veel te lang');
	live.change(id, { type: 'withdraw' });
	expect(live.mine).toEqual([]);
	await settled();
	sent[2]!.answer({ refused: 'not_now' });
	await settled();
	expect(live.mine).toMatchObject([{ id }]);
});

test('a refused answer is again what it was', async () => {
	const { live, ears, sent } = open();
	ears().up();
	live.say('question', 'dot', 'yes', 'q3');
	expect(live.answer('question', 'dot', 'q3')).toBe('yes');
	sent[0]!.answer({ refused: 'too_many', detail: '2' });
	await settled();
	expect(live.answer('question', 'dot', 'q3')).toBe('');
});

test('answers given survive a reload', () => {
	const { live, drawer } = open();
	live.say('weighing', 'bottom', '7');
	expect(open(drawer).live.answer('weighing', 'bottom')).toBe('7');
});

test('a bundle that follows is applied; one that was had already changes nothing', async () => {
	const { live, ears, wholes } = open();
	ears().up();
	ears().whole(whole(4));
	ears().bundle(bundle(4, 6));
	await settled();
	expect(live.view?.question).toBe('view 6');
	ears().bundle(bundle(4, 6));
	ears().bundle(bundle(3, 4));
	await settled();
	expect(live.view?.question).toBe('view 6');
	expect(wholes).toHaveLength(0);
});

test('after a gap, or a change that does not fit, the whole view is asked for', async () => {
	const { live, ears, wholes } = open();
	ears().up();
	ears().whole(whole(4));
	ears().bundle(bundle(7, 8));
	await settled();
	expect(live.view?.question).toBe('view 4');
	wholes[0]!(whole(8));
	await settled();
	expect(live.view?.question).toBe('view 8');
	ears().bundle({ ...bundle(8, 9), changes: [{ path: ['question', 'x'], set: 1 }] });
	await settled();
	wholes[1]!(whole(9));
	await settled();
	expect(live.view?.question).toBe('view 9');
	ears().bundle(bundle(9, 10));
	expect(live.view?.question).toBe('view 10');
});

test('the state of the line in a word: joining, offline, busy, saved, refused at the door', async () => {
	const { live, ears, sent } = open();
	expect(live.connection).toBe('joining');
	ears().up();
	ears().whole(whole(1));
	expect(live.connection).toBe('saved');
	ears().down();
	expect(live.connection).toBe('offline');
	write(live, 'offline getypt');
	expect(live.connection).toBe('offline');
	expect(sent).toHaveLength(0);
	ears().up();
	expect(live.connection).toBe('busy');
	sent[0]!.answer({ saved: 2 });
	await settled();
	expect(live.connection).toBe('saved');
	ears().down('again');
	expect(live.connection).toBe('offline');
	ears().down('closed');
	expect(live.connection).toBe('refused');
});

test('what was asked about oneself is seen before the answer, and undone by a refusal', async () => {
	const { live, ears, sent } = open();
	ears().up();
	ears().whole({ ...whole(1), own: { seat: 's', ready: false, leads: false } });
	live.do({ type: 'ready', ready: true });
	expect(live.own?.ready).toBe(true);
	sent[0]!.answer({ refused: 'not_now' });
	await settled();
	expect(live.own?.ready).toBe(false);
});

test('drafts survive a reload; an emptied one is forgotten', () => {
	const { live, drawer } = open();
	live.draft('people/piece', 'half een zin');
	const again = open(drawer).live;
	expect(again.draft('people/piece')).toBe('half een zin');
	again.draft('people/piece', '');
	expect(open(drawer).live.draft('people/piece')).toBe('');
});

test('leaving wipes everything from the device, also when an answer comes afterwards', async () => {
	const { live, ears, sent, drawer } = open();
	ears().up();
	write(live, 'weg ermee');
	live.wipe();
	sent[0]!.answer({ saved: 1 });
	await settled();
	live.draft('people/piece', 'x');
	expect(drawer.held.size).toBe(0);
});

test('a damaged or full drawer does not stop anyone', () => {
	for (const damaged of ['{', 'null', '{"outbox":5}', '7']) {
		const drawer = fakeDrawer();
		drawer.setItem('vensterbank/K7PMWQ3H', damaged);
		expect(open(drawer).live.mine).toEqual([]);
	}
	const full = {
		...fakeDrawer(),
		setItem: () => {
			throw new Error('QuotaExceededError');
		}
	};
	const { live, ears, sent } = open(full as never);
	ears().up();
	write(live, 'toch verstuurd');
	expect(sent).toHaveLength(1);
});

test('the clock of the server is followed', () => {
	const { live, ears } = open();
	ears().whole(whole(1));
	expect(live.serverNow(2_000)).toBe(6_000);
});
