// Phase 0: what is filled in before anybody sits down, and what keeps a session from opening or starting.
import type { CommandOf, PreparedPart } from './command.ts';
import type { Event } from './event.ts';
import { refuse, type Refusal, type RefusalCode } from './refusal.ts';
import { playbookOf, type World } from './round.ts';
import { caseQuestions, suitabilityQuestions, type Preparation, type State } from './state.ts';

type PreparationCommand = CommandOf<'create' | 'prepare' | 'release_case' | 'ask' | 'open'>;

/** Longest case card, in words (draaiboek §2.3, phase 0). */
export const mostCaseWords = 250;
/** Longest learning question, in characters. */
export const mostQuestion = 500;
/** Most questions sent in beforehand. */
const mostAsked = 200;
/** Most types of organisation to invite. */
const mostOrganisations = 40;
/** Most words on a case card that may stay, and the longest of them and of their reasons. */
const mostStays = 40;
const longestStay = 200;
const longest: Record<PreparedPart['field'], number> = {
	title: 80,
	theme: 80,
	outcome: 2000,
	question: mostQuestion,
	suitability: 3,
	consent: 600,
	case: 2500,
	bringer: 20,
	organisations: 60,
	label: 60,
	look_back: 5,
	recognisable: 3,
	may_stay: longestStay
};

/** Words as a writer counts them: by the white space between them. */
export const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/** Words on the case card, all five answers together. */
export const caseWords = (preparation: Preparation): number =>
	caseQuestions.reduce((sum, q) => sum + countWords(preparation.case[q]), 0);

/** What still keeps this session from starting, first things first; people are counted elsewhere. */
export function unprepared(preparation: Preparation): readonly RefusalCode[] {
	const missing: RefusalCode[] = [];
	if (suitabilityQuestions.some((q) => preparation.suitability[q] !== 'yes')) missing.push('not_suitable');
	if (!['given', 'not_needed'].includes(preparation.consent.decision) || !preparation.consent.reason.trim())
		missing.push('no_consent');
	if (!preparation.case.happened.trim()) missing.push('no_case');
	if (preparation.bringer === 'lead') missing.push('bringer_leads');
	return missing;
}

/** What happens when somebody prepares or opens the session, or sends a question in beforehand [S42, S43, S50]. */
export function decidePreparation(
	command: PreparationCommand,
	state: State,
	world: World
): readonly Event[] | Refusal {
	switch (command.type) {
		case 'create':
			if (state.code) return refuse('taken');
			if (!Object.hasOwn(world.playbooks, command.playbook)) return refuse('not_known');
			return [
				{ type: 'created', code: command.code, playbook: command.playbook, title: command.title.trim() }
			];
		case 'prepare':
			return prepare(command.part, state, world);
		case 'release_case':
			if (state.preparation.released) return [];
			return state.preparation.case.happened.trim() ? [{ type: 'case_released' }] : refuse('no_case');
		case 'ask': {
			const text = command.text.trim();
			if (!text) return refuse('empty');
			if (text.length > mostQuestion) return refuse('too_long', String(mostQuestion));
			if (state.cards.some((c) => c.id === command.card)) return [];
			if (state.cards.length >= mostAsked) return refuse('too_many', String(mostAsked));
			return [
				{
					type: 'contributed',
					card: command.card,
					phase: 'question',
					kind: 'question',
					text,
					fields: { from: 'box' },
					shown: true,
					late: false,
					lock: command.lock
				}
			];
		}
		case 'open':
			return [{ type: 'opened' }];
	}
}

function prepare(part: PreparedPart, state: State, world: World): readonly Event[] | Refusal {
	const texts = textsOf(part);
	if (texts.some((t) => t.length > longest[part.field]))
		return refuse('too_long', String(longest[part.field]));
	if (part.field === 'may_stay' && part.value.length > mostStays)
		return refuse('too_many', String(mostStays));
	if (part.field === 'organisations' && part.value.length > mostOrganisations)
		return refuse('too_many', String(mostOrganisations));
	if (part.field === 'label' && !playbookOf(state, world).phases.some((p) => p.key === part.phase))
		return refuse('not_known');
	if (part.field === 'case') {
		const after = { ...state.preparation, case: { ...state.preparation.case, [part.question]: part.value } };
		if (caseWords(after) > mostCaseWords) return refuse('too_long', String(mostCaseWords));
	}
	return [{ type: 'prepared', part }];
}

function textsOf(part: PreparedPart): readonly string[] {
	if (part.field === 'consent') return [part.reason];
	if (part.field === 'may_stay') return part.value.flatMap(({ text, reason = '' }) => [text, reason]);
	return [part.value].flat().map(String);
}

/** The preparation after one part was filled in. */
export function prepared(before: Preparation, part: PreparedPart): Preparation {
	switch (part.field) {
		case 'title':
		case 'theme':
		case 'outcome':
		case 'question':
			return { ...before, [part.field]: part.value };
		case 'suitability':
			return { ...before, suitability: { ...before.suitability, [part.question]: part.value } };
		case 'consent':
			return { ...before, consent: { decision: part.decision, reason: part.reason } };
		case 'case':
			// Another card is another question: is it recognisable, and may the group read it?
			return before.case[part.question] === part.value
				? before
				: {
						...before,
						case: { ...before.case, [part.question]: part.value },
						recognisable: {},
						released: false
					};
		case 'bringer':
			return { ...before, bringer: part.value };
		case 'organisations':
			return { ...before, organisations: part.value };
		case 'label':
			return { ...before, labels: { ...before.labels, [part.phase]: part.value } };
		case 'look_back':
			return { ...before, lookBack: part.value };
		case 'recognisable':
			return { ...before, recognisable: { ...before.recognisable, [part.question]: part.value } };
		case 'may_stay':
			return { ...before, mayStay: part.value };
	}
}
