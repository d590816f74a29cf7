import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleKept } from '#lib/lessons/example.ts';
import { lessonsOf } from '#lib/lessons/from-session.ts';
import { composeHandout } from './compose.ts';
import { parse } from './document.ts';
import { plain } from './markdown.ts';
import { markdownOf } from './write-markdown.ts';

const draft = composeHandout(lessonsOf(exampleKept), { title: 'Eerst de bron', month: '2026-04' });

test('[H2] a document written back is read as the same document', () => {
	expect(parse(markdownOf(parse(draft)))).toEqual(parse(draft));
});

test('everything a writer may use survives being written back', () => {
	const all = `# T *x*

#### Diep [link](https://voorbeeld.nl/?a=1&b=(2))

> Een citaat van **niemand**.
>
> Tweede alinea.

3. een
   - diep
   - dieper

     en nog een alinea
4. twee

| a | b | c |
| --- | --: | :-: |
| 1 | *2* | \\| |

---

\`\`\`
code \`\`x\`\` <b>
# geen kop
\`\`\`

~~weg~~ \`x\` en \`\`a\`b\`\`\\
nieuwe regel. \\# geen kop

Zin.[^a]

[^a]: Mijn **noot**.
`;
	expect(parse(markdownOf(parse(all)))).toEqual(parse(all));
});

test('[H7] whatever people type, text written back is the same text', () => {
	const typed = fc.string({ unit: fc.constantFrom(...'ab 1.#-+>*_`[]()!<&|~\\"\'^=:'), maxLength: 30 });
	fc.assert(
		fc.property(typed, typed, (one, two) => {
			const source = parse(`# T\n\n${plain(one)}x\n\n- ${plain(two)}x\n`);
			expect(parse(markdownOf(source))).toEqual(source);
		}),
		{ numRuns: 1000 }
	);
});
