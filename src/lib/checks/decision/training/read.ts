import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';

/** One line of the training data: who wrote it, what it is, the sentence. */
export interface Example {
	/** Name of the file without its ending; one file is one invented writer. */
	readonly voice: string;
	/** B1 … B10 decision, L1 … L10 learning, V in between, A danger now, P a story about danger. */
	readonly is: string;
	readonly text: string;
}

/** Every example of a folder of `*.txt`, in order of file name and line. A wrong line is an error that names it. */
export function readExamples(folder: string): Example[] {
	const files = readdirSync(folder)
		.filter((file) => file.endsWith('.txt'))
		.sort();
	return files.flatMap((file) =>
		readFileSync(`${folder}/${file}`, 'utf8')
			.split('\n')
			.flatMap((line, i) => {
				if (line.trim() === '') return [];
				const match = /^(B10|B[1-9]|L10|L[1-9]|V|A|P)\|(.+)$/.exec(line);
				if (!match) throw new Error(`${file} line ${i + 1} is not "class|sentence": ${line}`);
				return [{ voice: basename(file, '.txt'), is: match[1]!, text: match[2]! }];
			})
	);
}

/** Whether an example was set aside: by a writer of whom no sentence is trained on or looked at. */
export const isAside = ({ voice }: Example): boolean => voice.startsWith('apart-');

/** The examples that may be trained on. */
export const readForTraining = (folder: string): Example[] =>
	readExamples(folder).filter((example) => !isAside(example));
