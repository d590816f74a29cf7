// Plays a whole draaiboek: the facilitator moves on step by step, everyone writes what the step asks for.
import { check } from '#lib/checks/check.ts';
import { world } from '#lib/playbooks/playbooks.ts';
import type { Kind, Step } from '#lib/session/playbook.ts';
import { here, playbookOf, rulesOf } from '#lib/session/round.ts';
import { nothing } from '#lib/session/state.ts';
import { isRefusal } from '#lib/session/refusal.ts';
import type { View } from '#lib/session/view.ts';
import type { Chance } from './chance.ts';
import { cardFor } from './texts.ts';
import { marksIn, type Markers } from './markers.ts';
import type { Person } from './person.ts';

export interface Ledger {
	sent: number;
	acknowledged: number;
	refused: string[];
	/** Ids of cards the server said it has on disk. */
	readonly saved: Set<string>;
	readonly marks: Map<string, string>;
	readonly keptMarks: Set<string>;
}

interface Table {
	/** The case, sentence by sentence. */
	readonly casus: readonly string[];
	readonly lead: Person;
	readonly people: readonly Person[];
	readonly wall: Person;
	readonly markers: Markers;
	readonly luck: Chance;
	readonly ledger: Ledger;
	/** Called at each step, to let things go wrong on purpose. */
	readonly atStep: (place: string) => Promise<void>;
}

const placeOf = (view: View) => `${view.at.phase}.${view.at.step}`;
const hereIn = (view: View) => here({ ...nothing, playbook: view.playbook, at: view.at }, world)!;

/** Goes through every phase to the last step. The session is running, at its first step. */
export async function play(table: Table): Promise<void> {
	const { lead, people, wall, markers } = table;
	const book = playbookOf({ ...nothing, playbook: lead.view!.playbook }, world);
	for (;;) {
		const place = placeOf(lead.view!);
		const at = hereIn(lead.view!);
		await Promise.all([...people, wall].map((person) => person.until((view) => placeOf(view) === place)));
		await table.atStep(place);
		await inStep(table, at.phase.key, at.step, at.rules.kinds?.(at.phase.config) ?? []);
		const last = lead.view!.at.phase === book.phases.length - 1 && lead.view!.at.step === at.steps.length - 1;
		if (last) return;
		const next = following(lead.view!);
		markers.show((next.reveals ?? []).map((what) => (what.includes('/') ? what : `${next.phase}/${what}`)));
		await must(table, lead, { type: 'next', from: place });
		await lead.until((view) => placeOf(view) !== place);
	}
}

function following(view: View): { phase: string; reveals: Step['reveals'] } {
	const at = hereIn(view);
	const step = at.steps[view.at.step + 1];
	if (step) return { phase: at.phase.key, reveals: step.reveals };
	const phase = playbookOf({ ...nothing, playbook: view.playbook }, world).phases[view.at.phase + 1]!;
	return { phase: phase.key, reveals: rulesOf(phase, world).steps(phase.config)[0]?.reveals };
}

async function inStep(table: Table, phase: string, step: Step, kinds: readonly Kind[]) {
	const { lead, people, luck } = table;
	const writing = (step.kinds ?? []).flatMap((key) => kinds.find((k) => k.key === key) ?? []);
	await Promise.all(
		people.map(async (person) => {
			for (const kind of writing) if (kind.by !== 'lead') await write(table, person, phase, kind);
			for (const ask of step.asks ?? []) await answer(table, person, ask);
			if (step.form === 'write' || step.form === 'answer')
				await must(table, person, { type: 'ready', ready: true });
		})
	);
	for (const kind of writing) if (kind.by === 'lead') await write(table, lead, phase, kind);
	if (step.form === 'turns') await turns(table);
	if (phase === 'question' && step.key === 'choose') {
		const chosen = lead.view!.cards.find((c) => c.phase === 'question');
		if (chosen) await must(table, people[0]!, { type: 'act', act: 'choose_question', value: chosen.id });
	}
	if (lead.view!.keeping && step.key === 'list') await takeOut(table);
	if (step.form === 'order') {
		const cards = lead
			.view!.cards.filter((c) => c.phase === phase)
			.slice(0, 2)
			.map((c) => c.id);
		if (cards.length === 2)
			await must(table, lead, { type: 'group', group: luck.uuid(), title: 'Lijkt op elkaar', cards });
	}
}

async function write({ ledger, markers, luck }: Table, person: Person, phase: string, kind: Kind) {
	const mark = markers.make(luck.next);
	const { text, fields } = cardFor(kind.key, mark, luck);
	for (const field of kind.fields ?? [])
		if (field.required && !fields[field.key])
			fields[field.key] = field.options ? luck.pick(field.options) : 'iemand uit de buurt';
	const about = kind.about && person.view!.cards.find((c) => kind.about!.includes(c.kind))?.id;
	if (kind.about && !about) return;
	const card = luck.uuid();
	const revealed = person.view!.revealed.includes(`${phase}/${kind.key}`);
	if (!kind.open && !revealed) markers.hide(mark, `${phase}/${kind.key}`);
	if (kind.kept) ledger.keptMarks.add(mark);
	ledger.sent += 1;
	ledger.marks.set(card, mark);
	const reply = await person.do({
		id: luck.uuid(),
		type: 'contribute',
		card,
		kind: kind.key,
		text,
		fields,
		...(about ? { about } : {}),
		key: luck.uuid()
	});
	if (isRefusal(reply))
		return void ledger.refused.push(`${phase}/${kind.key}: ${reply.refused} ${reply.detail ?? ''}`);
	ledger.acknowledged += 1;
	ledger.saved.add(card);
}

async function answer(table: Table, person: Person, ask: string) {
	const at = hereIn(person.view!);
	const known = at.rules.asks!.find((a) => a.key === ask)!;
	const abouts = known.about
		? person.view!.cards.filter((c) => known.about!.includes(c.kind)).slice(0, known.most ?? 99)
		: [undefined];
	for (const card of abouts)
		await must(table, person, {
			type: 'answer',
			ask,
			value: table.luck.pick(known.values),
			...(card ? { about: card.id } : {}),
			key: `ballot-of-${person.name}`
		});
}

/** The group looks at the wall: what points at someone, sounds like a decision or comes from the case goes out. */
async function takeOut(table: Table) {
	for (const item of table.lead.view!.keeping ?? []) {
		const text = [item.text, ...Object.values(item.fields)].join('\n');
		const fromCase = table.casus.some((s) => s.includes(' ') && text.includes(s));
		// The other texts are our own and general; questions come from outside.
		const found =
			item.sort === 'question' &&
			check(text, { kinds: ['identifying', 'decision'] }).some((f) => f.severity !== 'vraag');
		if (!found && !fromCase) continue;
		await must(table, table.people[0]!, { type: 'act', act: 'take_out', value: item.id });
		for (const mark of marksIn(text)) table.ledger.keptMarks.delete(mark);
	}
}

/** Everyone in turn; now and then somebody passes. */
async function turns(table: Table) {
	const { lead, people, luck } = table;
	const seats = new Map(lead.view!.seats.map((s) => [s.name, s.id]));
	for (const person of people) {
		const seat = seats.get(person.name)!;
		if (luck.next() < 0.2) await must(table, person, { type: 'pass' });
		else {
			await must(table, lead, { type: 'give_turn', seat });
			await must(table, lead, { type: 'end_turn', seat });
		}
	}
}

type Wish = Parameters<Person['do']>[0] extends infer Command
	? Command extends { id: string }
		? Omit<Command, 'id'>
		: never
	: never;

/** A command that has to succeed; a refusal is written in the ledger. */
export async function must(
	{ ledger, luck }: Pick<Table, 'ledger' | 'luck'>,
	person: Person,
	wish: Wish
): Promise<void> {
	const reply = await person.do({ ...wish, id: luck.uuid() } as Parameters<Person['do']>[0]);
	if (isRefusal(reply)) ledger.refused.push(`${wish.type}: ${reply.refused} ${reply.detail ?? ''}`);
}
