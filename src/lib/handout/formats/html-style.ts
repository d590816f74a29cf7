// The look of an exported page. It travels inside the file, so it works without the app and without the net.
import type { Meta } from './format.ts';
import { readableOn } from './house-style.ts';
import { accentOf, fontOf } from './paged.ts';

/** The style sheet of a page, in the colour and the font of the house; dark where the reader asks for it. */
export function htmlStyle(meta: Meta): string {
	return `
:root { --ink: #1d2733; --paper: #fff; --line: #d8d2c4; --quiet: #565f69; --accent: #${accentOf(meta)}; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece7dc; --paper: #17191c; --line: #3b3f45; --quiet: #aeb3b8; --accent: ${readableOn(`#${accentOf(meta)}`, '#17191c')}; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 ${fontOf(meta).web}; }
main { max-width: 42rem; margin: 0 auto; padding: 3rem 1.25rem 5rem; overflow-wrap: break-word; }
h1 { font-size: 2.1rem; line-height: 1.2; margin: 0 0 1rem; text-wrap: balance; }
h2 { font-size: 1.4rem; line-height: 1.3; margin: 2.75rem 0 .75rem; padding-top: .75rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.12rem; line-height: 1.35; margin: 1.75rem 0 .4rem; }
p, ul, ol { margin: 0 0 .9rem; }
li { margin-bottom: .35rem; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
sup { line-height: 0; font-size: .72em; }
sup a { padding: .35em .2em; text-decoration: none; }
blockquote { margin: 0 0 .9rem; padding: .1rem 0 .1rem 1rem; border-left: 3px solid var(--accent); }
table { border-collapse: collapse; width: 100%; margin-bottom: 1rem; }
th, td { padding: .45rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th.right, td.right { text-align: right; } th.center, td.center { text-align: center; }
pre { white-space: pre-wrap; }
nav ul { list-style: none; padding: 0; columns: 2 16rem; font-size: .95rem; }
.logo img { display: block; max-width: 15rem; max-height: 4rem; width: auto; height: auto; padding: .25rem; background: #fff; }
.banner { padding: .75rem 1rem; border: 2px solid currentColor; }
.notes { font-size: .9rem; color: var(--quiet); }
.notes li:target { outline: 2px solid var(--accent); outline-offset: 4px; }
@media print {
	@page { size: A4; margin: 22mm 20mm; }
	:root { --ink: #000; --paper: #fff; --quiet: #333; --line: #bbb; }
	body { font-size: 10.5pt; line-height: 1.45; }
	main { max-width: none; padding: 0; }
	nav { display: none; }
	h2, h3 { break-after: avoid; }
	li, blockquote, tr { break-inside: avoid; }
	a { color: inherit; text-decoration: none; }
}
`;
}
