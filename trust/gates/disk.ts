import { execFileSync } from 'node:child_process';
import {
	existsSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	statfsSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { joinParts } from '#lib/server/app.ts';
import { readConfig } from '#lib/server/config.ts';
import { sqliteLog } from '#lib/server/log/sqlite.ts';
import { StorageFull } from '#lib/server/log/event-log.ts';
import { Markers } from '../../cli/rehearsal/markers.ts';
import { Person } from '../../cli/rehearsal/person.ts';
import type { Gate } from '../gate.ts';
import { percentile } from '../parts/numbers.ts';
import { withServer } from '../parts/own-server.ts';
import { runningSession } from '../parts/running.ts';
import { piece } from '../parts/table-of.ts';

/** A small disk of its own; undefined where this user may not mount one. */
function smallDisk(megabytes: number): string | undefined {
	const folder = mkdtempSync(join(tmpdir(), 'trust-disk-'));
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
		return folder;
	} catch {
		rmSync(folder, { recursive: true });
		return undefined;
	}
}
function takeAway(folder: string) {
	execFileSync('umount', [folder]);
	rmSync(folder, { recursive: true });
}

const free = (folder: string) => {
	const { bavail, bsize } = statfsSync(folder);
	return bavail * bsize;
};

/** Fills the disk to the last block, closes a session on it, and looks what is left. */
async function fullDisk(folder: string) {
	const keyFolder = mkdtempSync(join(tmpdir(), 'trust-key-'));
	const keyFile = join(keyFolder, 'key');
	const app = await joinParts(readConfig({ VENSTERBANK_DATA: folder, VENSTERBANK_KEY_FILE: keyFile }));
	const { session, cookies } = await runningSession(folder, keyFile, 4);
	const seat = cookies[0]!.split('=')[1]!.split('.')[0]!;
	const asked = (text: string) => {
		const { key: _key, ...rest } = piece(text);
		return { ...rest, lock: 'l'.repeat(22) };
	};
	const who = { role: 'participant', seat } as const;
	const first = await app.sessions.handle(session, asked('VOLMARK'), who);
	// Fill what is free, and keep filling what is given back, but for the reserve itself.
	let filler = 0;
	for (let size = 4 * 1024 * 1024; size >= 4096; size /= 2)
		while (free(folder) >= size)
			try {
				writeFileSync(join(folder, `vol-${filler++}`), Buffer.alloc(size, 1));
			} catch {
				break;
			}
	let acks = 0;
	let refused = 0;
	for (let i = 0; i < 200; i++) {
		const reply = await app.sessions.handle(session, asked(`x${i}`.padEnd(280, 'x')), who);
		if ('saved' in reply) acks += 1;
		else if ('refused' in reply && reply.refused === 'storage_full') refused += 1;
		if (refused > 20) break;
	}
	const ackedBefore = acks;
	const state = app.log.state();
	const room = await app.sessions.room(session);
	const readable = room?.state.cards.some((card) => card.text === 'VOLMARK') ?? false;
	const ended = await app.sessions.handle(
		session,
		{ id: crypto.randomUUID(), type: 'end' },
		{ role: 'system' }
	);
	for (let i = 0; i < 200 && (await app.sessions.byId(session))?.status !== 'ended'; i++) await wait(50);
	const status = (await app.sessions.byId(session))?.status;
	await app.close();
	const left = readdirSync(folder).filter(
		(name) => name.endsWith('.db') && readFileSync(join(folder, name)).toString('latin1').includes('VOLMARK')
	).length;
	rmSync(keyFolder, { recursive: true });
	return {
		good:
			'saved' in first &&
			refused > 20 &&
			state === 'full' &&
			readable &&
			'saved' in ended &&
			status === 'ended' &&
			!left,
		figures: {
			saved_in_the_last_blocks: ackedBefore,
			refused_when_full: refused,
			reading_goes_on: readable,
			destroyed_when_full: status === 'ended',
			left
		}
	};
}

/** Where no disk can be mounted: the same promise of the log alone, with a reserve that is bigger than the disk. */
async function fullWithoutMount() {
	const folder = mkdtempSync(join(tmpdir(), 'trust-full-'));
	const log = sqliteLog(join(folder, 'log.db'), { reserve: 2 ** 62 });
	const entry = { from: 1, seq: 1, box: Buffer.from('x') };
	const refused = await log
		.append('a', () => entry)
		.then(
			() => false,
			(error: unknown) => error instanceof StorageFull
		);
	const ended =
		(await log.append('a', () => ({ ...entry, ends: true }))) === 'appended' &&
		(await log.destroy('a')) === 1;
	await log.close();
	rmSync(folder, { recursive: true });
	return {
		good: refused && ended,
		figures: { refused_when_full: refused, destroyed_when_full: ended, mounted: false }
	};
}

/** Holds the log so that the writing thread hangs, and asks for the server's health meanwhile. */
const hungDisk = () =>
	withServer(async (server) => {
		const { code, cookies } = await runningSession(server.data, server.keyFile, 4);
		const person = new Person(server.url, 'x', { code, as: 'participant' }, cookies[0]!, new Markers());
		await person.until(() => true);
		await person.do(piece('voor'));
		const holding = new Sqlite(join(server.data, 'log.db'));
		holding.exec('BEGIN IMMEDIATE');
		const writing = person.do(piece('tijdens'));
		const health: number[] = [];
		let slow = false;
		const until = performance.now() + 4_000;
		while (performance.now() < until) {
			const begun = performance.now();
			const answer = await fetch(`${server.url}/gezond`);
			health.push(performance.now() - begun);
			slow ||= answer.status === 503;
			await wait(40);
		}
		holding.exec('COMMIT');
		holding.close();
		const reply = await writing;
		for (let i = 0; i < 100 && person.view!.ready === undefined; i++) await wait(20);
		person.leave();
		const worst = percentile(health, 0.95);
		return {
			good: 'saved' in reply && slow && worst < 200,
			figures: { health_p95_ms_while_hung: worst, told_slow: slow }
		};
	});

export const gate: Gate = {
	words: [
		'Een schijf van 48 MB wordt tot het laatste blok gevuld terwijl er een bijeenkomst loopt, en daarna wordt de draad die schrijft vier seconden opgehouden.',
		'Vol: niets wordt bevestigd wat niet op schijf staat, lezen gaat door, en stoppen en wissen lukt uit de reserve; opgehouden: de server antwoordt binnen 200 ms dat opslaan traag is, en daarna komt alles goed.'
	],
	async measure() {
		const disk = smallDisk(48);
		const full =
			disk && existsSync(disk)
				? await fullDisk(disk).finally(() => takeAway(disk))
				: await fullWithoutMount();
		const hung = await hungDisk();
		return { passed: full.good && hung.good, figures: { ...full.figures, ...hung.figures } };
	}
};
