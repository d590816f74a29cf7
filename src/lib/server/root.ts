import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A file or folder at the root of the project; this code runs from `src/` and from `build/`.
 * @throws Error when it is not there.
 */
export function atRoot(...parts: readonly string[]): string {
	for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder))
		if (existsSync(join(folder, ...parts))) return join(folder, ...parts);
	throw new Error(`${join(...parts)} ontbreekt. Zet het naast de map build.`);
}
