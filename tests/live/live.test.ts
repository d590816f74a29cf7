// The live line over real sockets and real files.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { check } from '#lib/checks/check.ts';
import { sixQuestions } from '#lib/checks/six.ts';
import { pointsAtSomeone } from '#lib/server/live/recognisable.ts';
import type { Command } from '#lib/session/command.ts';
import type { Whole } from '#lib/session/protocol.ts';
import { openTable, type Table } from './table.ts';

let table: Table;
beforeEach(async () => {
	table = await openTable();
});
afterEach(async () => {
	await table.stop();
	table.remove();
});

const card = (kind: string, text: string, fields: Record<string, string> = {}) => ({
	type: 'contribute' as const,
	card: crypto.randomUUID(),
	kind,
	text,
	fields,
	key: crypto.randomUUID()
});
const piece = (text: string) => card('piece', text);
const next = (room: { state: { at: { phase: number; step: number } } }) => ({
	type: 'next' as const,
	from: `${room.state.at.phase}.${room.state.at.step}`
});

test('[W1] a hidden card reaches nobody: not the others, not the facilitator, not by asking the whole view', async () => {
	const { boss, people, room } = await table.running('people');
	const reply = await people[0]!.do(piece('HIDDENMARK'));
	expect(reply).toMatchObject({ saved: room.seq });
	for (const person of [boss, ...people]) {
		const whole = await person.line.timeout(5000).emitWithAck('whole');
		expect(JSON.stringify(whole)).not.toContain('HIDDENMARK');
		expect(person.heard.join('')).not.toContain('HIDDENMARK');
	}
	await boss.do(next(room));
	await vi.waitFor(() => expect(people[2]!.heard.join('')).toContain('HIDDENMARK'));
	expect(boss.heard.join('')).toContain('HIDDENMARK');
});

test('[W2] own cards come back after a reload to the tab that shows the key, and to no other', async () => {
	const { code, people } = await table.running('people');
	const mine = piece('MYMARK');
	await people[0]!.do(mine);
	const back = await table.come(code, people[0]!.cookie);
	const keys = [{ card: mine.card, key: mine.key }];
	expect(await back.line.timeout(5000).emitWithAck('mine', keys)).toMatchObject([
		{ id: mine.card, text: 'MYMARK' }
	]);
	const guessed = [{ card: mine.card, key: crypto.randomUUID() }];
	expect(await people[1]!.line.timeout(5000).emitWithAck('mine', guessed)).toEqual([]);
});

test('[W3] the same command twice changes nothing and gets the first answer', async () => {
	const { people, room } = await table.running('people');
	const command = { id: crypto.randomUUID(), ...piece('once') };
	const [first, second] = await Promise.all([people[0]!.do(command), people[0]!.do(command)]);
	expect(second).toEqual(first);
	expect(await people[0]!.do(command)).toEqual(first);
	expect(room.state.cards.filter((c) => c.text === 'once')).toHaveLength(1);
});

test('[W4] after a restart everything acknowledged is there, in the same order, and a repeat is still one', async () => {
	const { id, people, room } = await table.running('people');
	const commands = Array.from({ length: 20 }, (_, i) => ({ id: crypto.randomUUID(), ...piece(`card ${i}`) }));
	await Promise.all(commands.map((command, i) => people[i % 4]!.do(command)));
	const order = room.state.cards.map((c) => c.id);
	await table.stop();
	const again = await openTable(table.folder);
	try {
		const back = (await again.sessions.room(id))!;
		expect(back.state.cards.map((c) => c.id)).toEqual(order);
		const person = await again.come(back.state.code, people[0]!.cookie);
		expect(await person.do(commands[0]!)).toHaveProperty('saved');
		expect(back.state.cards).toHaveLength(order.length);
	} finally {
		await again.stop();
	}
	table = await openTable();
});

test('[W5] at close only what was kept is left: not a byte of the rest, in no file', async () => {
	const running = await table.running('people');
	const { id, people } = running;
	await people[0]!.do(piece('SEALEDMARK'));
	expect(table.bytes()).not.toContain('SEALEDMARK'); // sealed while it runs
	const { reply } = await table.close(running, 'shownmark', 'eerst te vragen keptmark');
	expect(reply).toHaveProperty('saved');
	await vi.waitFor(async () => expect((await table.sessions.byId(id))?.status).toBe('closed'));
	const bytes = table.bytes();
	expect(bytes).toContain('keptmark');
	for (const mark of ['SEALEDMARK', 'shownmark', 'casemark', 'outcomemark'])
		expect(bytes).not.toContain(mark);
	expect(await table.sessions.room(id)).toBeUndefined();
	expect(await people[0]!.do(piece('late'))).toEqual({ refused: 'closed' });
});

test('[W6] the door stays shut for a wrong code, a foreign page, an old page, a stranger and a wrong wall key', async () => {
	const { code } = await table.session();
	const why = (auth: object, cookie = '', headers = {}) =>
		table.arrive(table.line(auth, cookie, headers).line);
	expect(await why({ code: 'ZZZZZZZZ', as: 'participant' })).toBe('unknown_code');
	expect(await why({ code, as: 'participant' }, '', { origin: 'https://elders.nl' })).toBe('foreign');
	expect(await why({ code, as: 'participant', version: 0 })).toBe('old_page');
	expect(await why({ code, as: 'participant' })).toBe('not_yours');
	expect(await why({ code, as: 'facilitator' })).toBe('not_yours');
	expect(await why({ code, as: 'wall', key: 'guess' })).toBe('not_yours');
	expect(await why({ nonsense: true })).toBe('unknown_code');
});

test('[W7] who waits to be let in gets nothing of the session', async () => {
	const { id, code, people, boss, room } = await table.running('people');
	const late = await table.sit(id, code, 'Wilg');
	await people[0]!.do(piece('SHOWNMARK'));
	await boss.do(next(room));
	await vi.waitFor(() => expect(people[1]!.heard.join('')).toContain('SHOWNMARK'));
	expect(late.heard.join('')).not.toContain('SHOWNMARK');
	expect(await late.do(piece('no'))).toEqual({ refused: 'not_yours' });
	await boss.do({ type: 'admit', seat: late.seat });
	await vi.waitFor(() => expect(late.heard.join('')).toContain('SHOWNMARK'));
});

test('[W8] someone sent away hears nothing more', async () => {
	const { people, boss, room } = await table.running('people');
	const gone = new Promise<void>((resolve) => people[3]!.line.once('gone', () => resolve()));
	await boss.do({ type: 'excuse', seat: people[3]!.seat });
	await gone;
	await people[0]!.do(piece('AFTERMARK'));
	await boss.do(next(room));
	await vi.waitFor(() => expect(people[1]!.heard.join('')).toContain('AFTERMARK'));
	expect(people[3]!.heard.join('')).not.toContain('AFTERMARK');
});

test('[W9] nonsense is refused, an oversize frame, a flood and binary data are cut off, and the others go on', async () => {
	const { code, people } = await table.running('people');
	expect(await people[0]!.do({ type: 'dance' as never })).toEqual({ refused: 'not_known' });
	expect(await people[0]!.do({ ...piece('x'), extra: 1 })).toEqual({ refused: 'not_known' });
	expect(await people[0]!.do(piece('x'.repeat(281)))).toEqual({ refused: 'too_long', detail: '280' });

	const cut = (line: (typeof people)[0]['line']) =>
		new Promise<string>((resolve) => line.once('disconnect', resolve));
	const big = cut(people[1]!.line);
	people[1]!.line.emit('command', piece('x'.repeat(70_000)) as never, () => {});
	await big;
	const flood = cut(people[2]!.line);
	for (let i = 0; i < 1_000; i++) people[2]!.line.emit('urgent', () => {});
	await flood;
	const binary = cut(people[1]!.line.connect());
	people[1]!.line.emit('command', { ...piece('x'), text: Buffer.from('x') } as never, () => {});
	await binary;

	expect(await people[3]!.do(piece('still here'))).toHaveProperty('saved');
	const back = await table.come(code, people[2]!.cookie);
	expect(await back.do(piece('and back'))).toHaveProperty('saved');
});

test('[W10] a person answers under one key only, on whatever device', async () => {
	const { boss, people, room } = await table.running('weighing');
	expect(room.state.at.step).toBe(0);
	const ask = { type: 'answer' as const, ask: 'bottom', value: '3' };
	expect(await people[0]!.do({ ...ask, key: 'ballot-number-one' })).toHaveProperty('saved');
	expect(await people[0]!.do({ ...ask, value: '9', key: 'ballot-number-two' })).toEqual({
		refused: 'answered_elsewhere'
	});
	expect(boss.heard.join('')).not.toContain('ballot-number');
});

test('[W11] one order for all: every participant ends with the same board, whole or in pieces', async () => {
	const { boss, people, room } = await table.running('people');
	await Promise.all(people.flatMap((person, i) => [1, 2, 3].map((n) => person.do(piece(`${i}-${n}`)))));
	await boss.do(next(room));
	await Promise.all(people.map((person, i) => person.do(piece(`late ${i}`))));
	await vi.waitFor(() => expect(people.every((p) => p.heard.join('').includes('late 3'))).toBe(true));
	const boards = await Promise.all(
		people.map(async (p) =>
			((await p.line.timeout(5000).emitWithAck('whole')) as Whole).view.cards.map((c) => c.id).join()
		)
	);
	expect(new Set(boards).size).toBe(1);
	expect(boards[0]!.split(',')).toHaveLength(16);
});

test('[W12] a name is refused by the server too, unless its writer says on purpose why it may stay', async () => {
	const { people, room } = await table.running('people');
	const named = piece('Volgens mevrouw Jansen-Bakker ging het beter.');
	expect(await people[0]!.do(named)).toEqual({ refused: 'identifying' });
	expect(room.state.cards).toHaveLength(0);
	const [found] = check(named.text, { kinds: ['identifying'] });
	const text = named.text.slice(found!.start, found!.end);
	expect(await people[0]!.do({ ...named, stays: [{ text }] })).toEqual({ refused: 'identifying' });
	const stays = [{ text, reason: 'zo heet de methode' }];
	expect(await people[0]!.do({ ...named, stays })).toHaveProperty('saved');
	expect(JSON.stringify(room.state)).not.toMatch(/stays|zo heet de methode/);
});

test('[W12] an act that names an item is not read as a text, whatever its id looks like', () => {
	const id = '06123456-7890-4123-8123-061234567890';
	expect(pointsAtSomeone({ id, type: 'act', act: 'take_out', value: id }, [])).toBe(false);
	const reason = 'mevrouw Jansen-Bakker wilde dat niet';
	expect(pointsAtSomeone({ id, type: 'act', act: 'no_lesson', value: reason }, [])).toBe(true);
});

test('[K22] the facilitator hears how many shown cards carry a hint; nobody else hears that, and no text is in it', async () => {
	const { boss, people, room } = await table.running('people');
	await people[0]!.do(piece('We besluiten om OTS aan te vragen.'));
	await boss.do(next(room));
	const told = await vi.waitFor(
		() => {
			const last = boss.heard.findLast((message) => message.startsWith('["hinted"'));
			expect(last).toContain('"decision":1');
			return last!;
		},
		{ timeout: 10_000 }
	);
	expect(told).not.toContain('OTS');
	expect(people.flatMap((person) => person.heard).join()).not.toContain('"hinted"');
});

test('[K24] over the line too, a case card that nobody looked over stays with the facilitator', async () => {
	const { id, code } = await table.session();
	const boss = await table.lead(code);
	const person = await table.sit(id, code, 'Beuk');
	const set = (part: object) =>
		table.sessions.handle(id, { id: crypto.randomUUID(), type: 'prepare', part } as Command, {
			role: 'lead'
		});
	await set({ field: 'case', question: 'happened', value: 'Een andere casus.' });
	const released = async () => (await table.sessions.room(id))!.state.preparation.released;

	expect(await boss.do({ type: 'release_case' })).toEqual({
		refused: 'not_looked_over',
		detail: 'unanswered'
	});
	expect(await person.do({ type: 'release_case' })).toEqual({ refused: 'not_yours' });
	for (const question of sixQuestions) await set({ field: 'recognisable', question, value: 'no' });
	await set({ field: 'recognisable', question: 'names', value: 'yes' });
	expect(await boss.do({ type: 'release_case' })).toMatchObject({ detail: 'identifying' });
	expect(await released()).toBe(false);
	await set({ field: 'recognisable', question: 'names', value: 'no' });
	expect(await boss.do({ type: 'release_case' })).toHaveProperty('saved');
	expect(await released()).toBe(true);
});
