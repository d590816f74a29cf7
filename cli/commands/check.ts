// Reads lines of JSON, says what the checks find in each.
import { createInterface } from 'node:readline';
import { prepare } from '#lib/checks/check.ts';
import { findIdentifying } from '#lib/checks/identifying/find.ts';
import { judge } from '#lib/checks/judge.ts';

/** What each kind of check answers for one text. */
const kinds: Record<string, (text: string) => object> = {
	identifying: (text) => ({
		spans: findIdentifying(text).map(({ start, end, type, severity }) => ({ start, end, type, severity }))
	}),
	decision: judge
};

interface Line {
	id?: string | number;
	text: string;
}

/** One line of JSON as `{ id, text }`, or what is wrong with it. */
function parse(line: string): Line | string {
	try {
		const value: unknown = JSON.parse(line);
		if (typeof value !== 'object' || value === null) return 'is geen object';
		if (!('text' in value) || typeof value.text !== 'string') return 'heeft geen tekst in "text"';
		return value as Line;
	} catch {
		return 'is geen JSON';
	}
}

export const command = {
	name: 'check',
	summary: 'bekijkt teksten: herkenbare details of besluittaal',
	help: `Gebruik: vensterbank check identifying|decision < in.jsonl > out.jsonl
Elke regel in is {"id": ..., "text": "..."}.
identifying geeft {"id", "spans": [{"start", "end", "type", "severity"}]}
decision geeft {"id", "label": besluit|leren|acuut, "handling": parkeer|vraag|laat|acuut, "why"}`,
	/** Answers each line of standard input. Returns 0, or 1 when a line could not be read, or 2 for a wrong kind. */
	async run(args: string[]): Promise<number> {
		const answer = kinds[args[0] ?? ''];
		if (!answer) {
			process.stderr.write(`${command.help}\n`);
			return 2;
		}
		await prepare();
		let number = 0;
		let wrong = 0;
		for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
			number++;
			if (line.trim() === '') continue;
			const read = parse(line);
			if (typeof read === 'string') {
				process.stderr.write(`Regel ${number} ${read}.\n`);
				wrong++;
				continue;
			}
			process.stdout.write(`${JSON.stringify({ id: read.id, ...answer(read.text) })}\n`);
		}
		return wrong ? 1 : 0;
	}
};
