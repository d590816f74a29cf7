import type { SaidHost } from './host-words.ts';

export const nextStep: SaidHost = {
	nl: {
		host: () =>
			'Het vierde venster: de volgende stap. We kiezen niets. We kijken welke stappen denkbaar waren en wat we ervan verwachtten: als we wel hadden ingegrepen, en als we dat niet hadden gedaan. Beide takken krijgen evenveel tijd.',
		pitfalls: [
			'De casus gaan plannen.',
			'De inbrenger adviseren.',
			'Een route noemen als oplossing, zoals OTS, VTO of MDA.',
			'Alleen stappen van professionals.',
			'De stap vergeten die niet gezet is.',
			'Vergeten wie het verschil merkt.'
		]
	},
	en: {
		host: () =>
			'The fourth window: the next step. We choose nothing. We look at which steps were conceivable and what we expected of them: if we had stepped in, and if we had not. Both branches get the same time.',
		pitfalls: [
			'Planning the case.',
			'Advising the case bringer.',
			'Naming a legal route as a solution.',
			'Only steps by professionals.',
			'Forgetting the step not taken.',
			'Forgetting who notices the difference.'
		]
	}
};
