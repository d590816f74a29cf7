import { expect, test } from 'vitest';
import { world } from '#lib/playbooks/playbooks.ts';
import {
	anna,
	arrive,
	bram,
	card,
	cato,
	daan,
	did,
	given,
	lead,
	lessonFields,
	play,
	table,
	when
} from '../../../tests/sessions/given.ts';
import { kept } from './keeping.ts';
import { project } from './project.ts';

const people = arrive('people.write');
const piece = card('c1', 'piece');
const shown = arrive('people.turns', play(people, [piece, anna]));

test('[S5] a card of a kind of this step is written, hidden', () => {
	expect(when(given(people), piece, anna)).toEqual([
		{
			type: 'contributed',
			card: 'c1',
			phase: 'people',
			kind: 'piece',
			text: 'text-c1',
			fields: {},
			shown: false,
			late: false,
			lock: 'key-c1'
		}
	]);
});

test('[S5] a kind of a later step or another phase is not written yet', () => {
	expect(when(given(people), card('c1', 'chair'), anna)).toEqual({ refused: 'not_now' });
	expect(when(given(people), card('c1', 'fact'), anna)).toEqual({ refused: 'not_known' });
	expect(when(given(arrive('pause.pause')), piece, anna)).toEqual({ refused: 'not_known' });
});

test('[S3] a card after its kind was shown is seen at once, marked as late, in later steps too', () => {
	for (const place of ['people.turns', 'people.order'])
		expect(when(given(arrive(place)), piece, anna)).toMatchObject([{ shown: true, late: true }]);
});

test('[S4] a kind that is open by nature is seen at once and is not late', () => {
	expect(when(given(shown), card('c2', 'chair'), bram)).toMatchObject([{ shown: true, late: false }]);
});

test('[S6] the facilitator writes notes and nothing else; a stand-in may write both', () => {
	const note = card('n1', 'note');
	const order = given(arrive('people.order'));
	expect(when(order, note, lead)).toHaveLength(1);
	expect(when(order, note, { role: 'co', seat: 'daan' })).toHaveLength(1);
	expect(when(order, note, anna)).toEqual({ refused: 'not_yours' });
	expect(when(given(people), piece, lead)).toEqual({ refused: 'not_yours' });
});

test('[S7] a text is not empty and not too long', () => {
	const state = given(people);
	expect(when(state, { ...piece, text: ' \n\t' }, anna)).toEqual({ refused: 'empty' });
	expect(when(state, { ...piece, text: 'x'.repeat(280) }, anna)).toHaveLength(1);
	expect(when(state, { ...piece, text: 'x'.repeat(281) }, anna)).toEqual({
		refused: 'too_long',
		detail: '280'
	});
});

test('[S7] a field has its options or its bound, is known, and is there when required', () => {
	const state = given(arrive('facts.write'));
	const fact = (fields: Record<string, string>) => when(state, card('f1', 'fact', fields), anna);
	expect(fact({ status: 'claim', source: 'heard' })).toHaveLength(1);
	expect(fact({ status: 'claim' })).toEqual({ refused: 'wrong_field', detail: 'source' });
	expect(fact({ status: 'proven', source: 'heard' })).toEqual({ refused: 'wrong_field', detail: 'status' });
	expect(fact({ status: 'claim', source: 'heard', owner: 'x' })).toEqual({
		refused: 'wrong_field',
		detail: 'owner'
	});
	const who = { who: 'x'.repeat(61) };
	expect(when(given(people), card('p1', 'perspective', who), anna)).toEqual({
		refused: 'too_long',
		detail: '60'
	});
});

test('[S8] a card about another is about one on the board, of a kind it can be about', () => {
	const fields = { status: 'claim', source: 'heard' };
	const facts = arrive(
		'facts.turns',
		play(arrive('facts.write'), [card('f1', 'fact', fields), anna], [card('s1', 'strength'), bram])
	);
	const about = (id?: string) => when(given(facts), card('e1', 'explanation', {}, id), cato);
	expect(about('f1')).toMatchObject([{ about: 'f1' }]);
	expect(about('s1')).toEqual({ refused: 'not_known' });
	expect(about()).toEqual({ refused: 'not_known' });
	const parked = play(facts, [{ type: 'park', card: 'f1', lock: 'key-f1' }, anna]);
	expect(when(given(parked), card('e1', 'explanation', {}, 'f1'), cato)).toEqual({ refused: 'not_known' });
	expect(when(given(people), card('c1', 'piece', {}, 'f1'), cato)).toEqual({ refused: 'not_known' });
});

test('[S9] shown cards are joined; a card moves to its newest group; texts stay', () => {
	const two = arrive('people.order', play(people, [piece, anna], [card('c2', 'piece'), bram]));
	const grouped = play(
		two,
		[{ type: 'group', group: 'g1', title: 'samen', cards: ['c1', 'c2', 'c1'] }, lead],
		[{ type: 'group', group: 'g2', title: '', cards: ['c2'] }, lead]
	);
	expect(given(grouped).groups).toEqual([
		{ id: 'g1', phase: 'people', title: 'samen', cards: ['c1'] },
		{ id: 'g2', phase: 'people', title: '', cards: ['c2'] }
	]);
	expect(given(grouped).cards.map((c) => c.text)).toEqual(['text-c1', 'text-c2']);
	expect(given(play(grouped, [{ type: 'ungroup', group: 'g1' }, lead])).groups.map((g) => g.id)).toEqual([
		'g2'
	]);
});

test('[S9] a hidden card, a parked one and one of another phase cannot be joined', () => {
	const group = (cards: string[]) => ({ type: 'group', group: 'g1', title: '', cards }) as const;
	expect(when(given(play(people, [piece, anna])), group(['c1']), lead)).toEqual({ refused: 'not_known' });
	const parked = play(shown, [{ type: 'park', card: 'c1', lock: '' }, lead]);
	expect(when(given(parked), group(['c1']), lead)).toEqual({ refused: 'not_known' });
	expect(when(given(arrive('facts.order', shown)), group(['c1']), lead)).toEqual({ refused: 'not_known' });
	expect(when(given(shown), group([]), lead)).toEqual({ refused: 'not_known' });
	expect(when(given(shown), group(['c1']), bram)).toEqual({ refused: 'not_yours' });
});

test('[S10] the facilitator marks a shown card with an option, never its text', () => {
	const fact = card('f1', 'fact', { status: 'certain', source: 'seen' });
	const writing = play(arrive('facts.write'), [fact, anna]);
	const mark = (value: string, field = 'status') => ({ type: 'mark', card: 'f1', field, value }) as const;
	expect(when(given(writing), mark('claim'), lead)).toEqual({ refused: 'not_known' });
	const facts = arrive('facts.turns', writing);
	const marked = given(play(facts, [mark('claim'), lead])).cards.at(0)!;
	expect(marked).toMatchObject({ text: 'text-f1', fields: { status: 'claim', source: 'seen' } });
	expect(when(given(facts), mark('anything'), lead)).toEqual({ refused: 'wrong_field', detail: 'status' });
	expect(when(given(facts), mark('x', 'text'), lead)).toEqual({ refused: 'not_known' });
	expect(when(given(facts), mark('claim'), bram)).toEqual({ refused: 'not_yours' });
});

test('[S10] whether a last word goes with a name is for its author alone', () => {
	const word = card('w1', 'last_word', { consent: 'without_name' });
	const keep = arrive('keep.list', play(arrive('closing.write'), [word, anna]));
	const mark = { type: 'mark', card: 'w1', field: 'consent', value: 'with_name' } as const;
	expect(when(given(keep), mark, lead)).toEqual({ refused: 'wrong_field', detail: 'consent' });
});

test('[S12] only the key of the author changes, takes back or unparks a card', () => {
	const state = given(play(shown, [{ type: 'park', card: 'c1', lock: '' }, lead]));
	for (const who of [...table, lead]) {
		const wrong = { card: 'c1', lock: 'key-c2' };
		expect(when(state, { type: 'amend', ...wrong, text: 'x', fields: {} }, who)).toEqual({
			refused: 'not_yours'
		});
		expect(when(state, { type: 'withdraw', ...wrong }, who)).toEqual({ refused: 'not_yours' });
		expect(when(state, { type: 'unpark', ...wrong }, who)).toEqual({ refused: 'not_yours' });
	}
	expect(when(state, { type: 'park', card: 'c1', lock: 'key-c2' }, bram)).toEqual({ refused: 'not_yours' });
});

test('[S13] a change leaves the new text only; a card taken back leaves nothing', () => {
	const amended = play(shown, [
		{ type: 'amend', card: 'c1', text: ' beter ', fields: {}, lock: 'key-c1' },
		anna
	]);
	expect([...given(amended).cards]).toMatchObject([{ id: 'c1', text: 'beter', shown: true, late: false }]);
	const gone = given(play(amended, [{ type: 'withdraw', card: 'c1', lock: 'key-c1' }, anna]));
	expect([...gone.cards]).toEqual([]);
	expect(gone.withdrawn).toBe(1);
});

test('[S13] a change is held to the same bounds', () => {
	const amend = (text: string, fields = {}) =>
		when(given(shown), { type: 'amend', card: 'c1', text, fields, lock: 'key-c1' }, anna);
	expect(amend('  ')).toEqual({ refused: 'empty' });
	expect(amend('x'.repeat(281))).toEqual({ refused: 'too_long', detail: '280' });
	expect(amend('x', { owner: 'x' })).toEqual({ refused: 'wrong_field', detail: 'owner' });
});

test('[S14] a known card changes nothing for its own key and is refused for another', () => {
	const again = { ...piece, text: 'anders' };
	expect(when(given(shown), again, anna)).toEqual([]);
	expect(when(given(shown), { ...again, lock: 'key-c2' }, bram)).toEqual({ refused: 'not_yours' });
	expect(when(given(arrive('people.order', shown)), piece, anna)).toEqual([]);
});

test('[S16] one key has one answer; an empty one takes it back; others stand', () => {
	const at = arrive('weighing.place');
	const place = (value: string, lock = 'b1') => ({ type: 'answer', ask: 'bottom', value, lock }) as const;
	const both = play(at, [place('3'), anna], [place('7', 'b2'), bram], [place('4'), anna]);
	expect(given(both).answers.map((a) => a.value)).toEqual(['7', '4']);
	expect(given(play(both, [place(''), anna])).answers.map((a) => a.value)).toEqual(['7']);
	expect(when(given(both), place('4'), anna)).toEqual([]);
	expect(when(given(both), place('11'), anna)).toEqual({ refused: 'wrong_field', detail: 'bottom' });
	expect(when(given(arrive('weighing.turns', both)), place('5'), anna)).toEqual({ refused: 'not_now' });
	expect(when(given(both), { ...place('5'), about: 'c1' }, anna)).toEqual({ refused: 'not_known' });
});

test('[S16] two dots a person; one taken back, or on a card taken back, is free again', () => {
	const ask = (n: number) => card(`q${n}`, 'question');
	const dots = arrive(
		'question.dots',
		play(arrive('question.collect'), [ask(1), anna], [ask(2), bram], [ask(3), cato])
	);
	const dot = (n: number, value = 'yes') =>
		({ type: 'answer', ask: 'dot', about: `q${n}`, value, lock: 'b1' }) as const;
	const two = play(dots, [dot(1), daan], [dot(2), daan]);
	expect(when(given(two), dot(3), daan)).toEqual({ refused: 'too_many', detail: '2' });
	expect(when(given(two), { ...dot(3), about: 'nowhere' }, daan)).toEqual({ refused: 'not_known' });
	expect(when(given(play(two, [dot(1, ''), daan])), dot(3), daan)).toHaveLength(1);
	const gone = play(two, [{ type: 'withdraw', card: 'q1', lock: 'key-q1' }, anna]);
	expect(when(given(gone), dot(3), daan)).toHaveLength(1);
});

test('[S32] the author parks at any time, the facilitator once it is shown', () => {
	const hidden = given(play(people, [piece, anna]));
	expect(when(hidden, { type: 'park', card: 'c1', lock: 'key-c1' }, anna)).toEqual([
		{ type: 'parked', card: 'c1' }
	]);
	expect(when(hidden, { type: 'park', card: 'c1', lock: '' }, lead)).toEqual({ refused: 'not_yours' });
	expect(when(given(shown), { type: 'park', card: 'c1', lock: '' }, lead)).toEqual([
		{ type: 'parked', card: 'c1' }
	]);
	expect(when(given(shown), { type: 'park', card: 'c1', lock: '' }, bram)).toEqual({ refused: 'not_yours' });
});

test('[S32] two people who doubt park a card, one who doubts twice does not', () => {
	const doubt = (lock: string) => ({ type: 'doubt', card: 'c1', lock }) as const;
	const one = play(shown, [doubt('b1'), bram]);
	expect(given(one).cards.at(0)!.parked).toBe(false);
	expect(when(given(one), doubt('b1'), bram)).toEqual([]);
	const state = given(play(one, [doubt('b2'), cato]));
	expect(state.cards.at(0)!.parked).toBe(true);
	expect(state.parked).toBe(1);
	expect(when(state, doubt('b3'), daan)).toEqual([]);
	expect(when(given(play(people, [piece, anna])), doubt('b1'), bram)).toEqual({ refused: 'not_known' });
	expect(JSON.stringify(project(given(one), 'participants', world))).not.toContain('sounds_like_decision');
});

test('[S32] a parked card leaves its groups', () => {
	const grouped = play(shown, [{ type: 'group', group: 'g1', title: '', cards: ['c1'] }, lead]);
	expect(given(play(grouped, [{ type: 'park', card: 'c1', lock: '' }, lead])).groups).toEqual([]);
});

test('[S52] a sentence parked while it was typed is counted, for facilitators alone and in nobody’s name', () => {
	const aside = { type: 'set_aside', back: false } as const;
	expect(when(given(shown), aside, anna)).toEqual([{ type: 'set_aside', back: false }]);
	expect(when(given(shown), { ...aside, back: true }, anna)).toEqual([]);
	const three = given(
		play(shown, [aside, anna], [aside, bram], [{ ...aside, back: true }, bram], [aside, anna])
	);
	expect(project(three, 'facilitators', world).aside).toBe(2);
	expect(project(three, 'participants', world)).not.toHaveProperty('aside');
	expect(kept(three, world).counts.parked).toBe(2);
});

test('[S33] rewriting puts a parked card back; saying it is no decision does too, and forgets the doubts', () => {
	const doubt = (lock: string) => ({ type: 'doubt', card: 'c1', lock }) as const;
	const parked = play(shown, [doubt('b1'), bram], [doubt('b2'), cato]);
	const amend = { type: 'amend', card: 'c1', text: 'algemener', fields: {}, lock: 'key-c1' } as const;
	expect(did(given(parked), amend, anna)).toMatchObject([
		{ type: 'amended' },
		{ type: 'unparked', cleared: false }
	]);
	const cleared = play(parked, [{ type: 'unpark', card: 'c1', lock: 'key-c1' }, anna]);
	expect(given(cleared).parked).toBe(0);
	expect([...given(cleared).cards]).toMatchObject([{ parked: false, cleared: true }]);
	expect(given(play(cleared, [doubt('b3'), daan])).cards.at(0)!.parked).toBe(false);
	expect(given(play(cleared, [doubt('b3'), daan], [doubt('b1'), bram])).cards.at(0)!.parked).toBe(true);
	expect(when(given(shown), { type: 'unpark', card: 'c1', lock: 'key-c1' }, anna)).toEqual([]);
});

test('[S35] acts: who may do them, about what, and a second time changes nothing', () => {
	const fields = lessonFields;
	const keep = arrive('keep.list', play(arrive('lessons.pairs'), [card('l1', 'lesson', fields), anna]));
	const out = { type: 'act', act: 'take_out', value: 'l1' } as const;
	const back = { type: 'act', act: 'put_back', value: 'l1' } as const;
	const taken = play(keep, [out, daan]);
	expect(when(given(taken), out, bram)).toEqual([]);
	expect(when(given(taken), back, bram)).toEqual({ refused: 'not_yours' });
	expect(when(given(play(taken, [back, lead])), out, bram)).toHaveLength(1);
	expect(when(given(keep), { ...out, value: 'nothing' }, bram)).toEqual({ refused: 'not_known' });
	expect(when(given(keep), { type: 'act', act: 'decide', value: '' }, lead)).toEqual({
		refused: 'not_known'
	});
});

test('[S11] an act that names a person names no card', () => {
	const at = arrive('dissent.strongest');
	const raise = { type: 'act', act: 'volunteer', value: '' } as const;
	const both = play(at, [raise, cato], [raise, daan]);
	expect(given(both).done.slice(-2)).toEqual([
		{ phase: 'dissent', act: 'volunteer', value: '', seat: 'cato' },
		{ phase: 'dissent', act: 'volunteer', value: '', seat: 'daan' }
	]);
	expect(when(given(both), raise, cato)).toEqual([]);
	expect(when(given(at), { ...raise, value: 'c1' }, cato)).toEqual({
		refused: 'wrong_field',
		detail: 'volunteer'
	});
});

test('[S28] the bringer, or the facilitator for them, chooses a question of the question phase', () => {
	const dots = arrive('question.choose', play(arrive('question.collect'), [card('q1', 'question'), bram]));
	const choose = (value: string) => ({ type: 'act', act: 'choose_question', value }) as const;
	expect(when(given(dots), choose('q1'), anna)).toHaveLength(1);
	expect(when(given(dots), choose('q1'), lead)).toHaveLength(1);
	expect(when(given(dots), choose('q1'), bram)).toEqual({ refused: 'not_yours' });
	const story = arrive('story.ask', play(arrive('story.tell', dots), [card('k1', 'clarify'), bram]));
	const again = play(
		story,
		...(['2.1', '2.0'] as const).map(
			(from) => [{ type: 'back', from, confirmed: true } as const, lead] as [never, never]
		)
	);
	expect(when(given(again), choose('k1'), anna)).toEqual({ refused: 'not_known' });
});
