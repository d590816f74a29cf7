// How long a method developer waits: searching 10,000 lessons, composing a handout of 20, and writing it in each format.
// Budget: a search within 100 ms (p95).
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeHandout } from '#lib/handout/compose.ts';
import { parse } from '#lib/handout/document.ts';
import { formats, write } from '#lib/handout/formats/formats.ts';
import { threadsOf } from '#lib/handout/threads.ts';
import { likened } from '#lib/lessons/likeness.ts';
import { openDatabase } from '#lib/server/db/open.ts';
import { findLessons, type Search } from '#lib/server/library/lessons/find-lessons.ts';
import { nearLessons } from '#lib/server/library/lessons/near-lessons.ts';
import { overviewOf } from '#lib/server/library/overview.ts';
import { usesOf } from '#lib/server/library/sources/where-used.ts';
import { fillLibrary } from '../cli/seed/fill-library.ts';

const searches: Record<string, Search> = {
	everything: {},
	'one word': { words: 'verhaal' },
	'three words': { words: 'kind gesprek oma' },
	'half a word': { words: 'overdra' },
	'a window': { where: { window: ['1'] } },
	'words and facets': { words: 'tijd', where: { status: ['established'], mix: ['onderwijs'] } },
	'page 400': { page: 400 }
};

interface Line {
	readonly what: string;
	readonly p50: number;
	readonly p95: number;
}

/** Runs `work` a few times to warm up, then `rounds` times against the clock. */
async function time(what: string, rounds: number, work: () => unknown): Promise<Line> {
	for (let i = 0; i < 3; i++) await work();
	const times: number[] = [];
	for (let i = 0; i < rounds; i++) {
		const start = performance.now();
		await work();
		times.push(performance.now() - start);
	}
	times.sort((a, b) => a - b);
	const at = (share: number) => Math.round(times[Math.floor((times.length - 1) * share)]! * 10) / 10;
	return { what, p50: at(0.5), p95: at(0.95) };
}

export async function bench(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'vensterbank-bench-'));
	const db = openDatabase(join(folder, 'vensterbank.db'));
	try {
		process.stderr.write('10.000 leerpunten klaarzetten …\n');
		const { organisation } = await fillLibrary(db, { lessons: 10_000, sessions: 300, seed: 1 }, new Date());
		const lines: Line[] = [];
		const options = { title: 'Twintig leerpunten', month: '2026-11' };
		for (const [what, search] of Object.entries(searches))
			lines.push(await time(`search: ${what}`, 40, () => findLessons(db, organisation, search)));
		const { lessons: some } = await findLessons(db, organisation, {});
		const like = likened(some[0]!);
		lines.push(await time('nearly the same', 40, () => nearLessons(db, organisation, like)));
		lines.push(await time('where sources are used', 10, () => usesOf(db, organisation)));
		lines.push(await time('overview', 5, () => overviewOf(db, organisation, options.month)));
		const { lessons } = await findLessons(db, organisation, { where: { status: ['established'] } });
		const draft = composeHandout(lessons, options);
		lines.push(await time('compose: 20 lessons', 40, () => composeHandout(lessons, options)));
		lines.push(await time('threads of every sentence', 40, () => threadsOf(parse(draft))));
		for (const format of formats)
			lines.push(
				await time(`write: ${format.label}`, 20, () => write(format, draft, { title: options.title }))
			);
		const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`;
		process.stdout.write(`${JSON.stringify({ machine, lessons: 10_000, lines })}\n`);
		const rows = lines.map(({ what, p50, p95 }) => `| ${what} | ${p50} | ${p95} |`);
		process.stderr.write(`\n| wat | p50 ms | p95 ms |\n| --- | --: | --: |\n${rows.join('\n')}\n`);
	} finally {
		db.close();
		rmSync(folder, { recursive: true });
	}
}
