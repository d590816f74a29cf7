// How long the checks take and how heavy they are: in Node, and in Chromium from a bundle like the app's.
// Budgets: 2,000 characters within 5 ms (p95, browser); lists 160 kB and code 25 kB, gzip.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { check, prepare } from '#lib/checks/check.ts';
import { launchOptions } from '../tests/browser.ts';

const sizes = [200, 2_000, 20_000];
const rounds = { 200: 300, 2_000: 200, 20_000: 30 } as Record<number, number>;
const voices = 'src/lib/checks/decision/training';

/** Ordinary text of a length: sentences of many writers, with names, places and dates among them. */
function textOf(length: number): string {
	const spice = ['Gisteren belde Fatima de Vries uit Nunspeet.', 'Op 12 maart kwam juf Annemiek langs.'];
	const lines = readdirSync(voices)
		.filter((file) => file.endsWith('.txt'))
		.flatMap((file) => readFileSync(join(voices, file), 'utf8').split('\n'))
		.map((line) => line.slice(line.indexOf('|') + 1))
		.filter(Boolean);
	let text = '';
	for (let i = 0; text.length < length; i++)
		text += `${i % 7 === 3 ? spice[i % 2] : lines[(i * 37) % lines.length]} `;
	return text.slice(0, length);
}

const percentile = (times: number[], share: number) =>
	times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!;

type Times = Record<number, number[]>;

function timeInNode(texts: Record<number, string>): Times {
	const times: Times = {};
	for (const size of sizes) {
		for (let i = 0; i < 20; i++) check(texts[size]!, { window: 1 });
		times[size] = Array.from({ length: rounds[size]! }, () => {
			const start = performance.now();
			check(texts[size]!, { window: 1 });
			return performance.now() - start;
		});
	}
	return times;
}

/** Bundles the checks as the app does; `without` leaves the trained models out, to weigh the code alone. */
async function bundle(to: string, without: RegExp[] = []) {
	await build({
		configFile: false,
		logLevel: 'silent',
		build: {
			outDir: to,
			emptyOutDir: true,
			minify: true,
			modulePreload: false,
			rollupOptions: {
				input: 'src/lib/checks/check.ts',
				external: without,
				preserveEntrySignatures: 'strict',
				output: { entryFileNames: 'check.js', chunkFileNames: '[name].js' }
			}
		}
	});
}

const zipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;

async function timeInChromium(folder: string, texts: Record<number, string>): Promise<Times> {
	const browser = await chromium.launch(launchOptions());
	try {
		const page = await browser.newPage();
		await page.route('http://checks.test/**', (route) => {
			const name = new URL(route.request().url()).pathname.slice(1);
			return name
				? route.fulfill({ path: join(folder, name), contentType: 'text/javascript' })
				: route.fulfill({ body: '<!doctype html><title>bench</title>', contentType: 'text/html' });
		});
		await page.goto('http://checks.test/');
		return await page.evaluate(
			async ({ texts, sizes, rounds }) => {
				const entry = 'http://checks.test/check.js';
				const { check, prepare } = (await import(entry)) as typeof import('#lib/checks/check.ts');
				await prepare();
				const times: Record<number, number[]> = {};
				for (const size of sizes) {
					for (let i = 0; i < 20; i++) check(texts[size]!, { window: 1 });
					times[size] = Array.from({ length: rounds[size]! }, () => {
						const start = performance.now();
						check(texts[size]!, { window: 1 });
						return performance.now() - start;
					});
				}
				return times;
			},
			{ texts, sizes, rounds }
		);
	} finally {
		await browser.close();
	}
}

/** Prints milliseconds and bytes as lines of JSON. */
export async function bench(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'vensterbank-bench-'));
	const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
	try {
		await prepare();
		const texts = Object.fromEntries(sizes.map((size) => [size, textOf(size)]));
		const report = (where: string, times: Times) => {
			for (const size of sizes)
				print({
					where,
					characters: size,
					p50_ms: Number(percentile(times[size]!, 0.5).toFixed(2)),
					p95_ms: Number(percentile(times[size]!, 0.95).toFixed(2))
				});
		};
		report('node', timeInNode(texts));
		await bundle(join(folder, 'whole'));
		report('chromium', await timeInChromium(join(folder, 'whole'), texts));

		// Words and models are data: files that hold nothing else. All a browser fetches for the checks is one of the three; how Vite
		// fetches a part later, each page of the app has already.
		const shared = /preload-helper/;
		await bundle(join(folder, 'all'), [shared]);
		await bundle(join(folder, 'lists'), [shared, /model\.json$/]);
		await bundle(join(folder, 'code'), [shared, /model\.json$/, /\.data\.ts$/, /words\.json$/]);
		const weigh = (name: string) =>
			readdirSync(join(folder, name)).reduce((sum, file) => sum + zipped(join(folder, name, file)), 0);
		const [all, lists, code] = ['all', 'lists', 'code'].map(weigh) as [number, number, number];
		print({ what: 'gzip bytes', code, lists: lists - code, models: all - lists, whole: all });
	} finally {
		rmSync(folder, { recursive: true });
	}
}
