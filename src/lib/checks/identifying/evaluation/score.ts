// The scorer: how well predicted spans match the annotated ones. Offsets are UTF-16 positions.

export interface Span {
	readonly start: number;
	readonly end: number;
	readonly type: string;
	readonly severity?: string;
	/** Group of name origin, of one name. */
	readonly origin?: string;
}

/** One annotated text. `ignore`: regions where a finding is neither right nor wrong. `origin`: group of name origin, if one. */
export interface Annotated {
	readonly id: string;
	readonly kind: 'case' | 'contribution';
	readonly text: string;
	readonly origin?: string;
	readonly spans: readonly (Span & { readonly text: string })[];
	readonly ignore?: readonly { readonly start: number; readonly end: number }[];
}

interface TypeScore {
	gold: number;
	found: number;
	typed: number;
	predicted: number;
	correct: number;
}

interface GroupScore extends TypeScore {
	texts: number;
	words: number;
	wrong: number;
	withDirect: number;
	leaks: number;
	clean: number;
	cleanFlagged: number;
}

export interface Score {
	readonly types: Readonly<Record<string, TypeScore>>;
	readonly severity: Readonly<Record<string, { gold: number; found: number }>>;
	readonly origins: Readonly<Record<string, { gold: number; found: number }>>;
	readonly all: GroupScore;
	readonly missed: readonly string[];
	readonly wrong: readonly string[];
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
	a.start < b.end && b.start < a.end;

/**
 * Scores predictions against annotations.
 * found: at least 80 % of the characters of an annotated span (white space apart) lie in the union of the predictions; typed: idem, by
 * predictions of the same type alone; correct: a predicted span that touches an annotated one; neutral: touches only an ignored region;
 * leak: a text in which a direct identifier was not found; clean: a text without annotations.
 */
export function score(
	gold: readonly Annotated[],
	predict: (text: string) => readonly Span[],
	threshold = 0.8
): Score {
	const types: Record<string, TypeScore> = {};
	const severity: Record<string, { gold: number; found: number }> = {};
	const origins: Record<string, { gold: number; found: number }> = {};
	const all: GroupScore = {
		gold: 0,
		found: 0,
		typed: 0,
		predicted: 0,
		correct: 0,
		texts: 0,
		words: 0,
		wrong: 0,
		withDirect: 0,
		leaks: 0,
		clean: 0,
		cleanFlagged: 0
	};
	const missed: string[] = [];
	const wrong: string[] = [];
	const ofType = (type: string) =>
		(types[type] ??= { gold: 0, found: 0, typed: 0, predicted: 0, correct: 0 });
	for (const row of gold) {
		const { text } = row;
		const predicted = predict(text);
		const covered = (span: Span, type?: string) => {
			let all = 0;
			let hit = 0;
			for (let i = span.start; i < span.end; i++) {
				if (/\s/.test(text[i]!)) continue;
				all++;
				if (predicted.some((p) => p.start <= i && i < p.end && (type === undefined || p.type === type)))
					hit++;
			}
			return hit >= threshold * all;
		};
		const around = (span: Span) =>
			`${text.slice(Math.max(0, span.start - 30), span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end, span.end + 20)}`.replace(
				/\n/g,
				' '
			);
		all.texts++;
		all.words += text.split(/\s+/).filter(Boolean).length;
		let leak = false;
		for (const span of row.spans) {
			const hit = covered(span);
			const typed = covered(span, span.type);
			for (const tally of [ofType(span.type), all]) {
				tally.gold++;
				if (hit) tally.found++;
				if (typed) tally.typed++;
			}
			const level = (severity[span.severity ?? 'direct'] ??= { gold: 0, found: 0 });
			level.gold++;
			if (hit) level.found++;
			const group = span.origin ?? row.origin;
			if (group !== undefined && span.type === 'PERSON') {
				const origin = (origins[group] ??= { gold: 0, found: 0 });
				origin.gold++;
				if (hit) origin.found++;
			}
			if (!hit) {
				missed.push(`${row.id} ${span.type} ${around(span)}`);
				if (span.severity === 'direct') leak = true;
			}
		}
		let falseFlags = 0;
		for (const span of predicted) {
			const correct = row.spans.some((g) => overlap(g, span));
			if (!correct && row.ignore?.some((region) => overlap(region, span))) continue;
			for (const tally of [ofType(span.type), all]) {
				tally.predicted++;
				if (correct) tally.correct++;
			}
			if (!correct) {
				falseFlags++;
				wrong.push(`${row.id} ${span.type} ${around(span)}`);
			}
		}
		all.wrong += falseFlags;
		if (row.spans.some((span) => span.severity === 'direct')) all.withDirect++;
		if (leak) all.leaks++;
		if (row.spans.length === 0) {
			all.clean++;
			if (falseFlags > 0) all.cleanFlagged++;
		}
	}
	return { types, severity, origins, all, missed, wrong };
}
