// Work that can be done at once or a step at a time, with room for something else in between.

export type Steps<Result> = Generator<undefined, Result>;

/** Does all steps without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/**
 * Does the steps with keys and clicks let in between them. Nothing when `stale` says, between two steps, that nobody waits for the
 * result any more.
 */
export async function betweenKeys<Result>(
	steps: Steps<Result>,
	stale: () => boolean
): Promise<Result | undefined> {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		await new Promise((go) => setTimeout(go));
		if (stale()) return undefined;
	}
}
