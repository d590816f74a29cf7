import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The secret that signs sign-in cookies and seals marks: made at first start, readable by the server's own user only.
 * Two processes that start together agree, because only the first may create the file.
 */
export function readSecret(data: string): string {
	const file = join(data, 'sign-in.secret');
	try {
		writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o400 });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	}
	return readFileSync(file, 'utf8');
}
