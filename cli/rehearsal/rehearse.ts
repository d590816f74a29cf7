// A whole session with pretend people over real sockets, from coming in to what is left on disk after close.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isRefusal } from '#lib/session/refusal.ts';
import { chance } from './chance.ts';
import { signIn, takeSeat } from './enter.ts';
import { Markers, marksIn } from './markers.ts';
import type { Prepared } from './own-server.ts';
import { Person } from './person.ts';
import { must, play, type Ledger } from './play.ts';

export interface Rehearsal {
	readonly url: string;
	readonly data: string;
	readonly prepared: Prepared;
	/** The case as it came in: nothing of it may be kept. */
	readonly casus?: string;
	readonly seats: number;
	readonly seed: number;
	/** Called at each step with its place; the caller may pull the plug there. */
	readonly atStep?: (place: string) => Promise<void>;
	readonly say: (sentence: string) => void;
}

export interface Played {
	readonly ledger: {
		sent: number;
		acknowledged: number;
		stored: number;
		lost: number;
		doubled: number;
		/** Messages that did not join on, after which the whole view came; and numbers that are missing at the end. */
		gaps: number;
		orders: number;
		leaks: number;
		kept_markers: number;
		seconds: number;
	};
	readonly refused: readonly string[];
	/** Marks of cards that were not kept: none of these may be anywhere afterwards. */
	readonly gone: ReadonlySet<string>;
}

const organisations = ['lokaal team', 'Veilig Thuis', 'onderwijs', 'GI', 'Raad', 'politie'];

/** Plays the session to its close. Throws when it cannot even be begun or closed; nobody stays on the line then either. */
export async function rehearse(rehearsal: Rehearsal): Promise<Played> {
	const present: Person[] = [];
	try {
		return await playOut(rehearsal, present);
	} finally {
		for (const person of present) person.leave();
	}
}

async function playOut(
	{ url, prepared, casus = '', seats, seed, atStep, say }: Rehearsal,
	present: Person[]
): Promise<Played> {
	const started = performance.now();
	const luck = chance(seed);
	const markers = new Markers();
	const ledger: Ledger = {
		sent: 0,
		acknowledged: 0,
		refused: [],
		saved: new Set(),
		marks: new Map(),
		keptMarks: new Set()
	};
	const { code } = prepared;

	const comesIn = (name: string, door: ConstructorParameters<typeof Person>[2], cookie: string) => {
		const person = new Person(url, name, door, cookie, markers);
		present.push(person);
		return person;
	};
	const account = await signIn(url, prepared.signIn);
	const lead = comesIn('gespreksleider', { code, as: 'facilitator' }, account);
	const wall = comesIn('scherm', { code, as: 'wall', key: prepared.wallKey }, '');
	await lead.until((view) => view.stage === 'lobby' && view.lead !== '');
	const people = await Promise.all(
		Array.from({ length: seats }, async (_, i) => {
			const name = `Deelnemer ${i + 1}`;
			const cookie = await takeSeat(url, code, name, organisations[i % organisations.length]!);
			return comesIn(name, { code, as: 'participant' }, cookie);
		})
	);
	const table = {
		casus: sentencesOf(casus),
		lead,
		people,
		wall,
		markers,
		luck,
		ledger,
		atStep: atStep ?? (async () => {})
	};
	const waiting = await lead.until((view) => view.seats.length === seats + 1);
	const seatOf = (person: Person) => waiting.seats.find((s) => s.name === person.name)!.id;
	for (const person of people) await must(table, lead, { type: 'admit', seat: seatOf(person) });
	await must(table, lead, { type: 'assign', seat: seatOf(people[0]!), function: 'bringer' });
	await must(table, lead, { type: 'assign', seat: seatOf(people[1]!), function: 'dissenter' });
	await must(table, lead, { type: 'start' });
	await lead.until((view) => view.stage === 'running');
	say(`${seats} mensen zitten klaar. De bijeenkomst begint.`);

	await play(table);
	const everyone = [lead, ...people, wall];
	const end = Math.max(...everyone.map((p) => p.seq));
	await Promise.all(everyone.map((p) => p.until(() => p.seq >= end || p === wall)));
	const stored = lead.view!.cards.map((card) => card.id);
	const lost = [...ledger.saved].filter((id) => !stored.includes(id));
	const texts = JSON.stringify(lead.view!.cards);
	const doubled = [...markers.all].filter((mark) => marksIn(texts).filter((m) => m === mark).length > 1);
	const orders = new Set(people.map((p) => p.view!.cards.map((card) => card.id).join()));

	say('Alle fasen zijn geweest. De bijeenkomst wordt gesloten.');
	const closed = await lead.do({ id: luck.uuid(), type: 'close' });
	if (isRefusal(closed)) throw new Error(`Sluiten lukt niet: ${closed.refused} ${closed.detail ?? ''}`);
	await lead.until((view) => view.stage === 'closed');

	return {
		ledger: {
			sent: ledger.sent,
			acknowledged: ledger.acknowledged,
			stored: stored.filter((id) => ledger.marks.has(id)).length,
			lost: lost.length,
			doubled: doubled.length + (stored.length - new Set(stored).size),
			gaps: everyone.reduce((sum, p) => sum + p.gaps, 0),
			orders: orders.size,
			leaks: markers.leaks.length,
			kept_markers: ledger.keptMarks.size,
			seconds: Math.round((performance.now() - started) / 100) / 10
		},
		refused: ledger.refused,
		gone: new Set([...markers.all].filter((mark) => !ledger.keptMarks.has(mark)))
	};
}

/** Where any of these marks still stand: in the files of a folder, byte by byte. */
export function leftIn(folder: string, gone: ReadonlySet<string>): string[] {
	return filesIn(folder).flatMap((file) => {
		const marks = marksIn(readFileSync(file).toString('latin1')).filter((mark) => gone.has(mark));
		return marks.length ? [`${file}: ${new Set(marks).size}`] : [];
	});
}

/** The files of a folder in which a sentence of this text stands literally; sentences of four words or more. */
export function standsIn(folder: string, text: string): string[] {
	const sentences = sentencesOf(text).filter((s) => s.split(/\s+/).length >= 4);
	return filesIn(folder).filter((file) => {
		const bytes = readFileSync(file).toString('utf8');
		return sentences.some((sentence) => bytes.includes(sentence));
	});
}

const filesIn = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => join(folder, name))
		.filter((file) => statSync(file).isFile());

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+|\n+/).map((s) => s.trim());
