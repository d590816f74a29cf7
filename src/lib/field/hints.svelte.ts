import { type Answer, answered } from '#lib/checks/answers.ts';
import type { CheckContext, Finding } from '#lib/checks/finding.ts';
import { fold } from '#lib/checks/fold.ts';
import { atOnce, betweenKeys, type Steps } from '#lib/checks/steps.ts';
import { replaced, shown, type Sentences } from './shown.ts';

export type Check = (text: string, context?: CheckContext) => Finding[];
/** The same, in steps that a long text is read in. */
export type CheckInSteps = (text: string, context?: CheckContext) => Steps<Finding[]>;

/** How long a writer pauses before the text is read, and before also the sentence at the caret is. */
const soon = 150;
const later = 1200;
/** A longer text is read in steps, so that no key waits for it. */
const long = 5_000;

/**
 * The hints of one field: reads the text a moment after the last key, remembers what may stay, and never changes
 * the text by itself. The check and its lists come in with `load`, at the first focus.
 */
export class Hints {
	readonly #load: () => Promise<Check | CheckInSteps>;
	readonly #words: (text: string, finding: Finding) => string;
	#check: Check | CheckInSteps | undefined;
	/** Which reading is the last that was asked for. */
	#reading = 0;
	#loading: Promise<void> | undefined;
	#soon: ReturnType<typeof setTimeout> | undefined;
	#later: ReturnType<typeof setTimeout> | undefined;
	/** What stands in the field, as far as was told here: to be read when the check comes in. */
	#newest = '';
	#text = $state.raw('');
	#found = $state.raw<readonly Finding[]>([]);
	#caret = $state.raw<number | undefined>(undefined);
	#calm = $state(true);
	/** What the writer said in this field may stay. */
	answers = $state.raw<readonly Answer[]>([]);
	/** What the writer said elsewhere may stay; from outside. */
	known = $state.raw<readonly Answer[]>([]);
	/** What is known around the text; changed from outside before the next reading. */
	context: CheckContext = {};

	/** `words` tells what a finding says, where that is not just what stands in the text. */
	constructor(
		load: () => Promise<Check | CheckInSteps>,
		words: (text: string, finding: Finding) => string = (text, { start, end }) => text.slice(start, end)
	) {
		this.#load = load;
		this.#words = words;
	}

	/** The text the findings belong to; a moment behind the field. */
	get text() {
		return this.#text;
	}

	/** Findings that wait for an answer, to be drawn now. */
	readonly findings: readonly Finding[] = $derived.by(() =>
		shown(this.#text, this.#waiting, this.#caret, this.#calm)
	);

	/** The first direct identifier that is neither replaced nor kept with a reason: until then nothing is sent. */
	readonly open: Finding | undefined = $derived.by(() =>
		this.#waiting.find(({ severity }) => severity === 'direct')
	);

	/** All that waits for an answer, drawn or not. */
	get waiting() {
		return this.#waiting;
	}

	readonly #waiting: readonly Finding[] = $derived.by(() =>
		this.#found.filter((finding) => {
			const words = this.#words(this.#text, finding);
			const whole = { ...finding, start: 0, end: words.length };
			return !answered(words, whole, [...this.known, ...this.answers]);
		})
	);

	/** Fetches the check once. Safe to call at every focus; a failed fetch is tried again at the next. */
	start(text: string): Promise<void> {
		this.#newest = text;
		this.#loading ??= this.#load().then(
			(check) => {
				this.#check = check;
				this.#read(this.#newest, true);
			},
			() => {
				this.#loading = undefined;
			}
		);
		return this.#loading;
	}

	/** The writer typed, or moved the caret. */
	typed(text: string, caret?: number) {
		this.stop();
		this.#newest = text;
		this.#caret = caret;
		this.#calm = false;
		this.#soon = setTimeout(() => this.#read(text, true), soon);
		this.#later = setTimeout(() => (this.#calm = true), later);
	}

	/** The writer left the field: read at once and show all. */
	left(text: string) {
		this.stop();
		this.#caret = undefined;
		this.#calm = true;
		this.#read(text);
	}

	/** The text with `by` in place of a finding. The caller puts it in the field. */
	replace(finding: Finding, by: string, cut?: Sentences): ReturnType<typeof replaced> {
		const result = replaced(this.#text, finding, by, cut);
		this.#read(result.text);
		return result;
	}

	/** These words may stay. A direct identifier needs a reason; without one nothing changes and false comes back. */
	keep(finding: Finding, reason?: string): boolean {
		if (finding.severity === 'direct' && !reason?.trim()) return false;
		const text = fold(this.#words(this.#text, finding));
		const others = this.answers.filter((answer) => answer.text !== text);
		this.answers = [...others, reason?.trim() ? { text, reason: reason.trim() } : { text }];
		return true;
	}

	/** Ends the timers and what is being read, when the field goes away. */
	stop() {
		this.#reading++;
		clearTimeout(this.#soon);
		clearTimeout(this.#later);
	}

	/** Reads at once; a long text, for one who has the patience, with keys let in between. */
	#read(text: string, patient = false) {
		const reading = ++this.#reading;
		this.#newest = text;
		const take = (found: Finding[]) => {
			this.#text = text;
			this.#found = found;
		};
		const work = this.#check?.(text, this.context) ?? [];
		if (Array.isArray(work)) take(work);
		else if (patient && text.length > long)
			void betweenKeys(work, () => reading !== this.#reading).then((found) => found && take(found));
		else take(atOnce(work));
	}
}
