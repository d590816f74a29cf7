// The session core as one thing that can be swapped: the real one, or one with a planted bug.
import { decide } from '#lib/session/decide.ts';
import { evolve } from '#lib/session/evolve.ts';
import { apply, changes } from '#lib/session/changes.ts';
import { kept } from '#lib/session/keeping.ts';
import { own, project } from '#lib/session/project.ts';

export interface Core {
	readonly decide: typeof decide;
	readonly evolve: typeof evolve;
	readonly project: typeof project;
	readonly own: typeof own;
	readonly changes: typeof changes;
	readonly apply: typeof apply;
	readonly kept: typeof kept;
}

export const core: Core = { decide, evolve, project, own, changes, apply, kept };
