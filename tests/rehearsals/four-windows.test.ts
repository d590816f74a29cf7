import { expect, test } from 'vitest';
import { composeHandout } from '#lib/handout/compose.ts';
import { composeReport } from '#lib/handout/report.ts';
import { lessonsOf } from '#lib/lessons/from-session.ts';
import { project } from '#lib/session/project.ts';
import { world } from '#lib/playbooks/playbooks.ts';
import { anna, bram, cato, daan, lead, seated, startTime } from '../sessions/given.ts';
import { Rehearsal } from './rehearsal.ts';

/** Words of the made-up case: none of them may be in anything that stays. */
const caseWords = ['oma', 'Rozenstraat', 'rode jas', 'zolderkamer'];

function play(): Rehearsal {
	const r = new Rehearsal(seated, startTime);
	r.ask({ type: 'start' }, lead);
	r.next(lead, 'welcome.turns');
	r.round(lead, daan);
	r.next(lead, 'question.collect');
	const question = r.write(bram, 'question', 'Hoe horen we wie niet aan tafel zit?');
	r.write(cato, 'question', 'Wanneer is een zorg een feit?');
	const decision = r.write(daan, 'question', 'Moet het kind uit de zolderkamer bij oma weg?');
	r.ready(bram, cato, daan);
	r.next(lead, 'question.dots');
	r.write(lead, 'turned', 'Wat helpt ons te wegen of een plek goed genoeg is?', {}, decision);
	r.ask({ type: 'doubt', card: decision, lock: 'ballot-bram' }, bram);
	r.ask({ type: 'doubt', card: decision, lock: 'ballot-cato' }, cato);
	for (const who of [anna, bram, cato]) r.answer(who, 'dot', 'yes', question);
	r.next(lead, 'question.choose');
	r.ask({ type: 'act', act: 'choose_question', value: question }, anna);
	r.next(lead, 'story.tell');
	r.write(bram, 'clarify', 'Wie zag de rode jas het eerst?');
	r.ready(bram);
	r.next(lead, 'story.ask');
	r.next(lead, 'hunch.write');
	r.write(cato, 'hunch', 'Mijn eerste gedachte is dat oma het alleen niet redt.', {
		feeling: 'haast',
		right: 'no'
	});
	r.ready(anna, bram, cato, daan);
	r.next(lead, 'people.write');
	const piece = r.write(anna, 'piece', 'De buren in de Rozenstraat passen elke dinsdag op.');
	r.write(bram, 'perspective', 'Ik hoor pas achteraf wat er is besproken.', { who: 'het kind' });
	r.write(cato, 'person', 'de vader', { heard: 'not' });
	r.write(daan, 'support', 'de trainer van de club');
	r.ask(
		{
			type: 'amend',
			card: piece,
			text: 'De buren passen elke dinsdag op.',
			fields: {},
			lock: `key-${piece}`
		},
		anna
	);
	r.ready(anna, bram, daan);
	r.next(lead, 'people.turns');
	r.write(daan, 'piece', 'Oma heeft zelf om hulp gevraagd.');
	r.round(lead);
	r.write(cato, 'chair', 'Vanuit mijn plek gezien werd er over mij gepraat, niet met mij.');
	r.next(lead, 'people.order');
	r.write(lead, 'note', 'Wie niet aan tafel zit, wordt het minst gehoord.');
	r.next(lead, 'facts.write');
	const fact = r.write(bram, 'fact', 'Het kind kwam drie keer zonder jas.', {
		status: 'claim',
		source: 'heard',
		order: 'first'
	});
	r.write(cato, 'strength', 'Er is altijd eten in huis.');
	r.write(daan, 'to_source', 'Vraag het aan wie het zelf zag.');
	r.ready(anna, bram, cato, daan);
	r.next(lead, 'facts.turns');
	r.round(lead, anna);
	r.write(anna, 'explanation', 'De jas was in de was.', {}, fact);
	r.write(daan, 'explanation', 'Het was warm.', {}, fact);
	r.next(lead, 'facts.order');
	r.write(lead, 'note', 'Een bewering werd in ons werk een feit zonder dat iemand het navroeg.');
	r.next(lead, 'pause.pause');
	r.next(lead, 'weighing.place');
	for (const [who, bottom, certain] of [
		[anna, '4', '6'],
		[bram, '7', '3'],
		[cato, '4', '8'],
		[daan, '6', '5']
	] as const) {
		r.answer(who, 'bottom', bottom);
		r.answer(who, 'certain', certain);
	}
	r.write(bram, 'reason', 'Ik kijk naar wat er elke dag nodig is.', { lane: 'norm' });
	r.write(cato, 'reason', 'Ik ben bang dat we te laat zijn.', {
		lane: 'feeling',
		change: 'een gesprek met de vader'
	});
	r.ready(anna, bram, cato, daan);
	r.next(lead, 'weighing.turns');
	r.round(lead);
	r.next(lead, 'weighing.swap');
	r.write(anna, 'swap', 'Wie verder weg staat, ziet wat wij gewoon zijn gaan vinden.');
	r.ready(anna);
	r.next(lead, 'weighing.swapped');
	r.next(lead, 'next_step.write');
	r.write(bram, 'step', 'Eerst met de vader praten.', { branch: 'wait' });
	r.write(cato, 'step', 'Iemand die elke dag langskomt.', { branch: 'act' });
	r.write(daan, 'expectation', 'Het wordt rustiger, en er groeit weer iets.', {
		branch: 'wait',
		certainty: 'half'
	});
	r.write(anna, 'lightest', 'De club vragen een oogje te houden.');
	r.write(bram, 'error', 'Onnodig ingrijpen breekt het vertrouwen.', { which: 'acted_wrongly' });
	r.ready(anna, bram, cato, daan);
	r.next(lead, 'next_step.talk');
	r.next(lead, 'next_step.premortem');
	r.write(cato, 'premortem', 'Niemand wist wie er zou bellen.', { branch: 'act' });
	r.write(daan, 'premortem', 'We wachtten op elkaar.', { branch: 'wait' });
	r.ready(cato, daan);
	r.next(lead, 'next_step.order');
	r.next(lead, 'dissent.doubt');
	r.write(anna, 'doubt', 'Ik betwijfel of wij de enigen zijn die dit zagen.');
	r.write(bram, 'blind', 'Wij vinden drukte al gauw een zorg.');
	r.write(cato, 'wrong', 'Het ging al die tijd om geld.');
	r.ready(anna, bram, cato);
	r.next(lead, 'dissent.show');
	r.round(lead, daan);
	r.next(lead, 'dissent.strongest');
	r.ask({ type: 'act', act: 'volunteer', value: '' }, cato);
	r.write(
		bram,
		'strongest',
		'Op z’n sterkst gezegd: wij zochten een oorzaak in het gezin omdat dat ons werk is.'
	);
	r.next(lead, 'dissent.add');
	r.write(daan, 'addition', 'En de wachtlijst telt ook mee.');
	r.next(lead, 'dissent.changed');
	for (const [who, value] of [
		[anna, 'little'],
		[bram, 'no'],
		[cato, 'yes'],
		[daan, 'yes']
	] as const)
		r.answer(who, 'changed', value);
	r.write(cato, 'what_changed', 'De tweede uitleg bij de jas.');
	r.next(lead, 'dissent.after');
	r.next(lead, 'outcome.tell');
	r.next(lead, 'outcome.compare');
	r.write(daan, 'compare', 'We verwachtten meer haast dan er nodig was.');
	r.next(lead, 'lessons.pairs');
	const source = r.write(
		bram,
		'lesson',
		'bij een zorg die je van een ander hoort, eerst na te vragen wie het zelf zag',
		{
			situation: 'een melding die via meer mensen is doorgegeven',
			element: 'terug naar de bron',
			because: 'een bewering anders ongemerkt een feit wordt',
			unless: 'er nu gevaar is',
			certainty: 'seen_before',
			counter: 'navragen kost tijd en kan onrust geven',
			kind: 'method',
			element_kind: 'act',
			origin: 'left',
			windows: '2'
		}
	);
	r.write(cato, 'lesson', 'hardop te zeggen wie er niet aan tafel zit en wat die zou zeggen', {
		situation: 'een overleg zonder het gezin',
		element: 'de lege stoel',
		because: 'het verhaal van wie er niet is anders niet meeweegt',
		certainty: 'idea',
		windows: '1,3',
		policy: 'ruimte om een gezin zelf te laten aanschuiven'
	});
	const named = r.write(daan, 'lesson', 'de club bij de Rozenstraat te vragen mee te kijken', {
		situation: 'een kind dat ergens graag komt',
		element: 'gewone plekken',
		because: 'daar ook gezien wordt wat goed gaat',
		certainty: 'idea'
	});
	r.next(lead, 'lessons.read');
	for (const [who, value] of [
		[anna, 'known_not_done'],
		[cato, 'known_not_done'],
		[daan, 'new']
	] as const)
		r.answer(who, 'recognition', value, source);
	r.write(anna, 'obstacle', 'Er is geen tijd voor een tweede telefoontje.', {}, source);
	r.next(lead, 'lessons.talk');
	r.write(anna, 'difference', 'Hoe lang je een zorg mag laten liggen', {
		one: 'Wachten kan, als iemand de wacht houdt.',
		one_ground: 'rust helpt een kind',
		other: 'Wachten is ook iets doen, en het kan misgaan.',
		settle: 'weten hoe vaak wachten goed afloopt'
	});
	r.next(lead, 'closing.write');
	r.write(anna, 'last_word', 'Ik bel voortaan eerst terug.', {
		recommendation: 'Vraag wie het zelf zag.',
		addressee: 'myself',
		consent: 'with_name',
		name: 'Anna'
	});
	r.write(bram, 'last_word', 'Tegenspraak was fijner dan ik dacht.', {
		addressee: 'team',
		consent: 'without_name',
		name: 'Bram'
	});
	r.ready(anna, bram);
	r.next(lead, 'closing.turns');
	r.round(lead, cato);
	r.next(lead, 'keep.list');
	r.note();
	r.ask({ type: 'act', act: 'take_out', value: named }, cato);
	r.next(lead, 'keep.check');
	for (const who of [anna, bram, cato, daan])
		for (const ask of ['said', 'insight', 'dissent', 'respect'])
			r.answer(who, ask, who === daan && ask === 'insight' ? 'no' : 'yes');
	r.note();
	return r;
}

test('[S1] [S34] the whole draaiboek with four windows, from the welcome to the handout', async () => {
	const rehearsal = play();
	const kept = rehearsal.kept('LB-26-01');
	expect(rehearsal.leaks).toBe(0);
	rehearsal.ask({ type: 'close' }, lead);
	expect(project(rehearsal.state, 'wall', world).destroyed).toEqual({
		cards: rehearsal.state.cards.length,
		parked: 1,
		kept: 11
	});

	const lessons = lessonsOf(kept, { firstNumber: 1 });
	const handout = composeHandout(lessons, {
		title: 'Terug naar de bron',
		month: '2026-12',
		differences: kept.differences
	});
	const papers = {
		'transcript.md': `# Wat er op de muur stond\n${rehearsal.transcript.join('\n')}\n`,
		'kept.json': `${JSON.stringify(kept, null, '\t')}\n`,
		'report.md': composeReport(kept),
		'handout.md': handout
	};
	for (const [name, text] of Object.entries(papers))
		await expect(text).toMatchFileSnapshot(`./four-windows/${name}`);
	for (const name of ['kept.json', 'report.md', 'handout.md'] as const)
		expect(caseWords.filter((word) => papers[name].includes(word))).toEqual([]);
	expect(papers['transcript.md']).toContain('Rozenstraat');
	expect(papers['kept.json']).not.toContain('Bram');
});
