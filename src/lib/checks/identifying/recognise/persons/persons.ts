// People: capitals that nothing else explains, known names in any spelling, and what words around a name say about it.
import type { Found } from '../../found.ts';
import type { Scene } from '../../scene.ts';
import { found } from '../each.ts';
import { initials } from './initials.ts';
import { judge } from './judge.ts';
import { gather, type Run } from './runs.ts';
import { coordinate, repeat } from './spread.ts';

/** Names of people, their initials, and every further mention of them in the text. */
export function findPersons(scene: Scene): Found[] {
	const judged = scene.tokens.map((token) => judge(scene, token));
	coordinate(scene, judged);
	const runs = gather(scene, judged);
	repeat(scene, runs);
	return [...runs.map((run) => toFound(scene, run)), ...initials(scene, runs)];
}

function toFound({ tokens, reading }: Scene, run: Run): Found {
	const start = tokens[run.from]!.start;
	const sure = run.rule === 'person.lower' ? 0.85 : 0.9;
	const last = tokens[run.to]!;
	const dot = run.to > run.from && /^\p{L}$/u.test(last.text) && reading.text[last.end] === '.' ? 1 : 0;
	return found(start, last.end + dot - start, 'PERSON', 'direct', sure, run.rule);
}
