// `npm run bench -- live`: our server against a bare Socket.IO echo without storage, interleaved, a core each.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { joining, memory, reveal, saturation, steady } from './live/scenarios.ts';
import { bareServer, ourServer, pinGenerator, type Size, type UnderTest } from './live/servers.ts';
import { growthPlot, report, type Row } from './live/report.ts';

const repetitions = Number(process.env['BENCH_REPETITIONS'] ?? 3);

const median = (values: readonly number[]): number =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function on<T>(
	make: (size: Size) => Promise<UnderTest>,
	size: Size,
	run: (server: UnderTest) => Promise<T>
): Promise<T> {
	const server = await make(size);
	try {
		return await run(server);
	} finally {
		await server.stop();
	}
}

/** Runs both servers in turn, so many times; gives the medians. */
async function both(
	size: Size,
	run: (server: UnderTest) => Promise<number>
): Promise<{ ours: number; bare: number }> {
	const ours: number[] = [];
	const bare: number[] = [];
	for (let i = 0; i < repetitions; i++) {
		bare.push(await on(bareServer, size, run));
		ours.push(await on(ourServer, size, run));
	}
	return { ours: median(ours), bare: median(bare) };
}

const ratio = (a: number, b: number) => Math.round((a / b) * 100) / 100;

export async function bench(): Promise<void> {
	pinGenerator();
	const rows: Row[] = [];
	const add = (row: Row) => {
		rows.push(row);
		process.stderr.write(
			`${row.what}: ${row.ours} ${row.unit} (kaal ${row.bare ?? '–'}), grens ${row.bar}: ${row.good ? 'goed' : 'TE TRAAG'}\n`
		);
	};

	const full = await both({ sessions: 10, people: 40, shown: true }, (s) => saturation(s, 2));
	const times = ratio(full.ours, full.bare);
	add({
		what: 'bezorgingen bij verzadiging (5 × 40)',
		unit: 'per s',
		...full,
		bar: '≥ 3 × kaal',
		ratio: times,
		good: times >= 3
	});

	const large = await on(ourServer, { sessions: 1, people: 200, shown: true }, (s) => steady(s, 50, 4));
	const largeBare = await on(bareServer, { sessions: 1, people: 200, shown: true }, (s) => steady(s, 50, 4));
	add({
		what: 'gezien, p95 (200 mensen, 50 kaartjes per s)',
		unit: 'ms',
		ours: large.seen,
		bare: largeBare.seen,
		bar: '≤ 25 ms',
		good: large.seen <= 25
	});

	const forty = await on(ourServer, { sessions: 1, people: 40, shown: true }, (s) => steady(s, 20, 4));
	const fortyBare = await on(bareServer, { sessions: 1, people: 40, shown: true }, (s) => steady(s, 20, 4));
	add({
		what: 'bevestigd, p95 (40 mensen)',
		unit: 'ms',
		ours: forty.acknowledged,
		bare: fortyBare.acknowledged,
		bar: '≤ 25 ms',
		good: forty.acknowledged <= 25
	});

	const shown = await on(ourServer, { sessions: 1, people: 40, shown: false }, (s) => reveal(s, 200));
	add({
		what: 'tonen van 200 kaartjes aan 40 mensen, p95',
		unit: 'ms',
		ours: shown,
		bar: '≤ 150 ms',
		good: shown <= 150
	});

	const join200 = await both({ sessions: 1, people: 200, shown: true }, joining);
	add({
		what: '200 mensen komen tegelijk binnen',
		unit: 'ms',
		...join200,
		bar: '≤ 2 × kaal en ≤ 2 s',
		ratio: ratio(join200.ours, join200.bare),
		good: join200.ours <= 2 * join200.bare && join200.ours <= 2000
	});

	const kib = await both({ sessions: 5, people: 200, shown: true }, memory);
	const extra = Math.round((kib.ours - kib.bare) * 10) / 10;
	add({
		what: 'geheugen per verbonden mens',
		unit: 'KiB',
		...kib,
		bar: '≤ 60 KiB boven kaal',
		good: extra <= 60
	});

	const page = pageSize();
	add({
		what: 'JavaScript van de deelnemerspagina (gzip)',
		unit: 'kB',
		ours: page,
		bar: '≤ 120 kB',
		good: page <= 120
	});

	const growth = [];
	for (const people of [10, 40, 100, 200])
		growth.push({
			people,
			cards: 0,
			...(await on(ourServer, { sessions: 1, people, shown: true }, (s) => steady(s, 20, 3)))
		});
	for (const cards of [200, 1000, 3000])
		growth.push({
			people: 40,
			cards,
			...(await on(ourServer, { sessions: 1, people: 40, shown: true, cards }, (s) => steady(s, 20, 3)))
		});

	const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, ${repetitions} herhalingen om en om; server en generator elk op één kern`;
	const result = { at: new Date().toISOString().slice(0, 10), machine, rows, growth };
	writeFileSync('docs/bench.md', report(result));
	writeFileSync('docs/bench-live.svg', growthPlot(growth));
	process.stdout.write(`${JSON.stringify(result)}\n`);
	if (rows.some((row) => !row.good)) process.exitCode = 1;
}

/** All script the participant's page loads before it is live, in kB gzipped: its own nodes and what they import. */
function pageSize(): number {
	const client = '.svelte-kit/output/client';
	const manifest = JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8')) as Record<
		string,
		{ file: string; imports?: string[] }
	>;
	const files = new Set<string>();
	const follow = (key: string) => {
		const chunk = manifest[key];
		if (!chunk || files.has(chunk.file)) return;
		files.add(chunk.file);
		for (const imported of chunk.imports ?? []) follow(imported);
	};
	const generated = '.svelte-kit/generated/build/client-optimized';
	const ours = /routes\/s\/\[code\]\/\+page\.svelte|routes\/(s\/)?\+layout\.|\+error\.svelte/;
	for (const key of Object.keys(manifest)) {
		const node = key.startsWith(`${generated}/nodes/`) && ours.test(readFileSync(key, 'utf8'));
		if (node || key === `${generated}/app.js` || key.includes('kit/src/runtime/client/')) follow(key);
	}
	const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(client, file))).length, 0);
	return Math.round(bytes / 100) / 10;
}
