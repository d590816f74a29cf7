// Work that can be done at once or a step at a time, with room for something else in between.

export type Steps<Result> = Generator<undefined, Result>;

/** Does all steps without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}
