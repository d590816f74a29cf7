import { cpus } from 'node:os';
import type { Measured } from './gate.ts';

interface Row extends Measured {
	readonly name: string;
	readonly words: readonly [string, string];
	readonly seconds: number;
}

/** docs/trust.md: per gate what it does, what has to come out, and the latest figures. */
export const page = (rows: readonly Row[]): string => `# Waar blijkt dat uit?

Elke belofte van Vensterbank is hier een proef die iedereen kan draaien: \`npm run trust -- <proef>\`. Elke proef geeft één
regel JSON en eindigt met een fout als een grens niet is gehaald. \`npm run trust\` draait ze alle en schrijft deze bladzijde.
\`--short\` is de korte vorm die bij elke build meedraait, na \`npm run build\`.

Gemeten op ${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]!.model}, Node ${process.version}, lange vorm.

| proef | gehaald | cijfers | duur |
|---|---|---|---:|
${rows.map((row) => `| [${row.name}](#${row.name}) | ${row.passed ? 'ja' : 'nee'} | ${figuresOf(row)} | ${row.seconds} s |`).join('\n')}

${rows.map(({ name, words }) => `## ${name}\n\n${words.join(' ')}`).join('\n\n')}

## Wat hier niet staat

- Stroomuitval: een proces hard stoppen is nagebootst, een schijf die verliest wat hij zei te hebben niet.
- De browser: of er na het verlaten niets op een apparaat achterblijft, staat in \`tests/e2e\`, niet hier.
- Een bevroren schijf is nagebootst met een slot op het bestand; dat houdt de schrijvende draad net zo goed op.
- Foto's van het scherm, en het geheugen van een server die draait: zie SECURITY.md.
`;

const figuresOf = ({ figures }: Row) =>
	Object.entries(figures)
		.map(([name, value]) => `${name}=${value}`)
		.join(', ');
