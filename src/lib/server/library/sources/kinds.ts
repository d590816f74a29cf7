// The words by which files name a kind of source, brought to ours. A person sees and mends the outcome before it counts.
import { registerKinds, type RegisterKind } from '#lib/lessons/source.ts';

const named: Record<RegisterKind, RegExp> = {
	guideline: /richtlijn|guideline|leidraad|standaard|protocol/i,
	intervention: /interventie|intervention/i,
	method: /method|werkwijze/i,
	law: /\bwet\b|\bwetten\b|regel|\blaw\b|verdrag|besluit van|legislation|regulation|bill|treaty|legal_case/i,
	routine: /routine|gewoonte|werkafspraak/i,
	inspection: /inspecti/i,
	voice: /stem van|ouders en kinderen|ervaringsverhaal|cliëntenraad|\bvoice/i,
	research: /onderzoek|research|study|studie|article|thesis|journal|paper|book|report|chapter/i
};

/** The kind that some words of an entry point at; research when nothing does. */
export function kindFrom(...texts: readonly (string | undefined)[]): RegisterKind {
	for (const text of texts) {
		if (!text) continue;
		const own = registerKinds.find((kind) => kind === text.trim().toLowerCase());
		const found = own ?? registerKinds.find((kind) => named[kind].test(text));
		if (found) return found;
	}
	return 'research';
}
