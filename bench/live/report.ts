// The result as a page to read, with a plot of how cost grows.

export interface Row {
	readonly what: string;
	readonly unit: string;
	readonly ours: number;
	readonly bare?: number;
	readonly bar: string;
	readonly ratio?: number;
	readonly good: boolean;
}

export interface Growth {
	readonly people: number;
	readonly cards: number;
	readonly acknowledged: number;
	readonly seen: number;
}

interface Result {
	readonly at: string;
	readonly machine: string;
	readonly rows: readonly Row[];
	readonly growth: readonly Growth[];
}

export function report({ at, machine, rows, growth }: Result): string {
	return `# Hoe snel is het?

Gemeten met \`npm run bench -- live\` op ${at}.
Machine: ${machine}.

«Kaal» is een Socket.IO-server met dezelfde instellingen die alles meteen doorstuurt, zonder opslag en zonder regels.
Voor de verzadiging schrijven eerst vijf andere bijeenkomsten even lang, zodat beide servers op snelheid zijn; de borden waarop gemeten wordt zijn dan nog leeg.
Een bezorging is één kaartje op één scherm. Bij ons staat elk bevestigd kaartje op schijf (\`synchronous=FULL\`) en is elk scherm per rol gefilterd.

| wat | wij | kaal | verhouding | grens | gehaald |
|---|---:|---:|---:|---|---|
${rows.map((r) => `| ${r.what} | ${r.ours} ${r.unit} | ${r.bare === undefined ? '–' : `${r.bare} ${r.unit}`} | ${r.ratio ?? '–'} | ${r.bar} | ${r.good ? 'ja' : 'nee'} |`).join('\n')}

## Hoe de kosten groeien

Eén bijeenkomst, 20 kaartjes per seconde.

| mensen | kaartjes op het bord | bevestigd p95 (ms) | gezien p95 (ms) |
|---:|---:|---:|---:|
${growth.map((g) => `| ${g.people} | ${g.cards} | ${g.acknowledged} | ${g.seen} |`).join('\n')}

![Gezien p95 bij 10 tot 200 mensen; dezelfde getallen staan in de tabel.](bench-live.svg)
`;
}

/** A line of "seen p95" over the number of people. */
export function growthPlot(growth: readonly Growth[]): string {
	const points = growth.filter((g) => g.cards === 0);
	const top = Math.max(25, ...points.map((p) => p.seen));
	const x = (people: number) => 50 + (people / 200) * 420;
	const y = (ms: number) => 230 - (ms / top) * 200;
	const line = points.map((p) => `${x(p.people).toFixed(1)},${y(p.seen).toFixed(1)}`).join(' ');
	const dots = points
		.map(
			(p) =>
				`<circle cx="${x(p.people).toFixed(1)}" cy="${y(p.seen).toFixed(1)}" r="4" fill="#b3541e"/><text x="${x(p.people).toFixed(1)}" y="${(y(p.seen) - 10).toFixed(1)}" text-anchor="middle">${p.seen} ms</text><text x="${x(p.people).toFixed(1)}" y="250" text-anchor="middle">${p.people}</text>`
		)
		.join('');
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 280" font-family="sans-serif" font-size="12" fill="#1f2b3a"><rect width="520" height="280" fill="#fbf7ef"/><path d="M50 30V230H480" fill="none" stroke="#1f2b3a"/><polyline points="${line}" fill="none" stroke="#b3541e" stroke-width="2"/>${dots}<text x="265" y="272" text-anchor="middle">mensen in één bijeenkomst</text><text x="50" y="20">gezien, p95</text></svg>\n`;
}
