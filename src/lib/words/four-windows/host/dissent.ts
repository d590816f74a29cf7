import type { SaidHost } from './host-words.ts';

export const dissent: SaidHost = {
	nl: {
		host: () =>
			'Nu zoeken we tegenspraak. Niet om iemand te pakken, maar omdat we het mis kunnen hebben. Eerst schrijft ieder wat hij of zij echt betwijfelt. Daarna versterken we samen de sterkste twijfel.',
		pitfalls: [
			'De groep wijst een winnaar aan.',
			'De tegenspreker speelt een rol, terwijl de echte twijfel op tafel ligt.',
			'Wie van gedachten verandert, moet zich verdedigen.'
		]
	},
	en: {
		host: () =>
			'Now we look for dissent. Not to get at anyone, but because we may be wrong. First everyone writes what they really doubt. Then together we make the strongest doubt stronger.',
		pitfalls: [
			'The group names a winner.',
			'The dissenter plays a part while the real doubt is on the table.',
			'Whoever changes their mind has to defend themselves.'
		]
	}
};
