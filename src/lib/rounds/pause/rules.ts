import type { Rules } from '#lib/session/round.ts';

export const rules: Rules = {
	steps: (config) => [{ key: 'pause', form: 'talk', minutes: (config as { minutes: number }).minutes }]
};
