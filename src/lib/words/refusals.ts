// One sentence per refusal: what is going on, and the way out.
import type { RefusalCode } from '#lib/session/refusal.ts';
import { shareWords } from './preparation/share.ts';

/** `detail` is a number or a short word, such as the limit; never a person's text. */
type Sentence = (detail?: string) => string;
type Refusals = Readonly<Record<RefusalCode, Sentence>>;

/** Why the case card stays with the facilitator: the same sentence wherever it is asked. */
const releaseOf = (problems: Readonly<Record<string, string>> & { unanswered: string }, why = '') =>
	problems[why] ?? problems.unanswered;

const nl = {
	not_yours: () => 'Dat kan alleen de persoon van wie het is, of de gespreksleider.',
	not_now: () => 'Dat kan in deze stap niet. Je tekst staat er nog.',
	not_known: () => 'Dit bestaat niet meer. Misschien haalde iemand het net weg.',
	closed: () => 'Deze sessie is gesloten. Er kan niets meer bij.',
	too_long: (most) =>
		most
			? `De tekst is te lang. Er passen ${most} tekens in. Maak hem korter.`
			: 'De tekst is te lang. Maak hem korter.',
	empty: () => 'Er staat nog niets. Schrijf eerst een paar woorden.',
	too_many: (most) => (most ? `Dat is te veel. Er kunnen er hoogstens ${most}.` : 'Dat is te veel.'),
	wrong_field: () => 'Er mist een keuze of een stukje tekst. Vul dat in en probeer het opnieuw.',
	taken: () => 'Die naam is al in gebruik. Kies een andere.',
	few_people: (least) =>
		`Er zijn nog te weinig mensen. Je hebt er minstens ${least ?? '4'} nodig, jezelf meegeteld.`,
	no_bringer: () => 'Er is nog geen inbrenger. Wijs iemand aan die de casus vertelt.',
	bringer_leads: () =>
		'Wie de casus inbrengt, kan de sessie niet leiden. Kies een andere gespreksleider of inbrenger.',
	no_dissenter: () => 'Er is nog geen tegenspreker. Wijs iemand aan.',
	no_consent: () => 'De toestemming is nog niet rond. Vul het besluit in en schrijf de reden erbij.',
	not_suitable: () => 'De geschiktheidscheck is nog niet rond. Beantwoord alle vragen.',
	no_case: () => 'De casuskaart is nog leeg. Schrijf eerst wat er gebeurde.',
	not_looked_over: (why) => releaseOf(shareWords.nl.releaseProblems, why),
	no_learning_goal: () => 'Er is nog geen leerdoel. Schrijf op wat jullie willen leren.',
	windows_first: () => 'Laat eerst de mensen en de feiten zien. Daarna kan de weging beginnen.',
	no_question: () => 'Er is nog geen leervraag. Laat de inbrenger er een kiezen.',
	last_words_missing: (n) =>
		n
			? `${n === '1' ? 'Eén persoon had' : `${n} mensen hadden`} het laatste woord nog niet. Geef een beurt, of laat passen.`
			: 'Nog niet iedereen had het laatste woord. Geef een beurt, of laat passen.',
	no_lesson_yet: () => 'Er is nog geen leerpunt. Schrijf er een, of leg uit waarom er geen is.',
	confirm_first: () => 'Bevestig eerst dat je terug wilt.',
	not_last: () => 'Sluiten kan in de laatste fase.',
	answered_elsewhere: () =>
		'Je hebt dit al op een ander apparaat of in een andere browser beantwoord. Verander het daar.',
	identifying: () =>
		'Hier staat nog iets in waaraan iemand te herkennen is. Vervang het, of zeg waarom het mag blijven.',
	storage_full: () =>
		'De opslag van de server is vol. Dit is niet bewaard. Je tekst staat er nog. Vraag je beheerder om ruimte.'
} satisfies Refusals;

const en = {
	not_yours: () => 'Only the person it belongs to can do that, or the facilitator.',
	not_now: () => 'That is not possible in this step. Your text is still there.',
	not_known: () => 'This is no longer there. Somebody may just have taken it away.',
	closed: () => 'This session is closed. Nothing can be added.',
	too_long: (most) =>
		most
			? `The text is too long. It may have ${most} characters. Make it shorter.`
			: 'The text is too long. Make it shorter.',
	empty: () => 'There is nothing here yet. Write a few words first.',
	too_many: (most) => (most ? `That is too many. At most ${most} are possible.` : 'That is too many.'),
	wrong_field: () => 'A choice or a piece of text is missing. Fill it in and try again.',
	taken: () => 'That name is in use. Choose another.',
	few_people: (least) =>
		`There are too few people yet. You need at least ${least ?? '4'}, yourself included.`,
	no_bringer: () => 'There is no case bringer yet. Appoint someone who tells the case.',
	bringer_leads: () =>
		'Whoever brings the case cannot lead the session. Choose another facilitator or case bringer.',
	no_dissenter: () => 'There is no dissenter yet. Appoint someone.',
	no_consent: () => 'Consent is not settled yet. Fill in the decision and its reason.',
	not_suitable: () => 'The suitability check is not done yet. Answer all questions.',
	no_case: () => 'The case card is still empty. Write what happened first.',
	not_looked_over: (why) => releaseOf(shareWords.en.releaseProblems, why),
	no_learning_goal: () => 'There is no learning goal yet. Write what you want to learn.',
	windows_first: () => 'Show the people and the facts first. Then the weighing can begin.',
	no_question: () => 'There is no learning question yet. Let the case bringer choose one.',
	last_words_missing: (n) =>
		n
			? `${n === '1' ? 'One person has' : `${n} people have`} not had the last word yet. Give a turn, or let them pass.`
			: 'Not everyone has had the last word yet. Give a turn, or let them pass.',
	no_lesson_yet: () => 'There is no lesson yet. Write one, or explain why there is none.',
	confirm_first: () => 'First confirm that you want to go back.',
	not_last: () => 'Closing is possible in the last phase.',
	answered_elsewhere: () => 'You answered this on another device or in another browser. Change it there.',
	identifying: () =>
		'There is still something in this that could identify someone. Replace it, or say why it may stay.',
	storage_full: () =>
		'The storage of the server is full. This was not saved. Your text is still here. Ask your administrator for room.'
} satisfies Refusals;

export const refusalWords: Record<'nl' | 'en', Refusals> = { nl, en };
