// The finding that harmless facts together may point at one family.
import type { CheckContext, Finding } from './finding.ts';
import { findCombination } from './identifying/combination.ts';

/**
 * At most one finding of type COMBINATION: on the last of the facts that stand together and that no other finding covers already,
 * so that a writer meets it where it became too much. None when every fact has a finding of its own.
 */
export function findCombined(text: string, context: CheckContext, others: readonly Finding[]): Finding[] {
	const fact = findCombination(text, context)?.facts.findLast(
		({ start, end }) => !others.some((other) => other.start < end && start < other.end)
	);
	if (!fact) return [];
	return [
		{
			start: fact.start,
			end: fact.end,
			kind: 'identifying',
			type: 'COMBINATION',
			severity: 'hint',
			confidence: 0.6,
			rule: `combination.${fact.trait}`,
			why: 'identifying.COMBINATION',
			suggestions: []
		}
	];
}
