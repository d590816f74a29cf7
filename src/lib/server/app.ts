import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AccessChanges } from './accounts/access.ts';
import { authPerOrigin, createAuth, type Auth } from './accounts/auth.ts';
import { readSecret } from './accounts/secret.ts';
import { signInThrottle, Throttle, type SignInThrottle } from './accounts/throttle.ts';
import { readConfig, type Config } from './config.ts';
import { openDatabase, type Db } from './db/open.ts';
import { destroySession } from './destroy/destroy.ts';
import { signerIn } from './destroy/receipt.ts';
import { startJobs } from './jobs/jobs.ts';
import { keyStore } from './keys/key-store.ts';
import { masterKey } from './keys/master-key.ts';
import { keepSession } from './library/keep-session.ts';
import { forgetAttendants } from './library/after/attendants.ts';
import { forgetLookBackCodes } from './library/after/look-back.ts';
import { settleReports } from './library/after/reports.ts';
import { openSessions, type Sessions } from './live/sessions.ts';
import { WrongCodes } from './live/wrong-codes.ts';
import type { EventLog } from './log/event-log.ts';
import { sqliteLog } from './log/sqlite.ts';
import { remindOfLookBacks, remindOfReports } from './mail/remind.ts';
import { remindOfHandouts } from './mail/remind-of-handouts.ts';
import { clearOldMails, sendWaiting, smtpPost, type Post } from './mail/send.ts';
import { forgetOldAddresses } from './mail/tell.ts';
import { metrics } from './watch/metrics.ts';
import { report } from './watch/report.ts';
import { prepare as prepareChecks } from '#lib/checks/check.ts';
import { world } from '#lib/playbooks/playbooks.ts';

/** Everything a running server consists of. */
export interface App {
	readonly config: Config;
	readonly db: Db;
	/** better-auth for the address a request came in on; see `originOf`. */
	readonly auth: (origin: string) => Auth;
	/** The same, for signing in through the provider of an organisation; absent when none is set. */
	readonly outside?: (origin: string) => Auth;
	readonly throttle: SignInThrottle;
	/** Codes of authenticator apps that were shown: each counts once. */
	readonly usedCodes: Throttle;
	/** Join codes that were tried and do not exist, per address. */
	readonly wrongCodes: WrongCodes;
	/** Remarks of readers without an account, per link. */
	readonly remarks: Throttle;
	/** Tells the gateway whose access to look at again. */
	readonly access: AccessChanges;
	readonly sessions: Sessions;
	/** How letters go out; undefined without a mail server. */
	readonly post: Post | undefined;
	readonly log: Pick<EventLog, 'state'>;
	close(): Promise<void>;
}

/** Room kept free on the disk, enough to close and destroy a large session. */
const reserve = 8 * 1024 * 1024;

/** The one place that joins the parts. Outside tests, ask `openApp`. */
export async function joinParts(config: Config): Promise<App> {
	mkdirSync(config.data, { recursive: true, mode: 0o700 });
	await prepareChecks();
	const db = openDatabase(join(config.data, 'vensterbank.db'));
	const warn = (sentence: string) => void process.stderr.write(`${sentence}\n`);
	const file = (name: string) => join(config.data, name);
	const keyFile = config.keyFile ?? file('master.key');
	const keys = keyStore(file('keys.db'), masterKey(keyFile, config.data, warn));
	const log = sqliteLog(file('log.db'), { reserve });
	const signer = signerIn(file('receipts.key'));
	const files = ['log.db', 'log.db-wal', 'keys.db', 'keys.db-journal'].map(file);
	const sessions = openSessions({
		db,
		log,
		keys,
		world,
		keep: (kept, organisation, left) => keepSession(db, kept, organisation, new Date(), left),
		async destroy(row) {
			await destroySession(row, { db, log, keys, signer, files, now: Date.now });
			metrics.destroyed.add(row.end ?? 'ended');
			report.info({ session: row.id }, 'destroyed');
		},
		failed(error) {
			metrics.broken.add('destroy');
			report.error({ error }, 'destroying broke off; it goes on later');
		}
	});
	for (const code of await sessions.resume())
		warn(`Bijeenkomst ${code} is niet te lezen of te wissen. Draai «vensterbank doctor».`);
	const post = smtpPost(config);
	const after = async (now: Date) => {
		await settleReports(db, now);
		await remindOfReports(db, config.origin, now);
		await remindOfLookBacks(db, config.origin, now);
		await remindOfHandouts(db, config.origin, now);
		await forgetOldAddresses(db, now);
		await forgetAttendants(db, now);
		await forgetLookBackCodes(db, now);
		await clearOldMails(db, now);
		if (post) await sendWaiting(db, post, now);
	};
	const stopJobs = startJobs({ sessions, keys, keyFile, after }, (error) => {
		metrics.broken.add('job');
		report.error({ error }, 'job failed');
	});
	const secret = readSecret(config.data);
	const { outside } = config;
	return {
		config,
		db,
		sessions,
		post,
		log,
		auth: authPerOrigin((origin) => createAuth(db, secret, origin)),
		...(outside && { outside: authPerOrigin((origin) => createAuth(db, secret, origin, outside)) }),
		throttle: signInThrottle(),
		usedCodes: new Throttle({ tries: 1, minutes: 2 }),
		wrongCodes: new WrongCodes(),
		remarks: new Throttle({ tries: 20, minutes: 10 }),
		access: new AccessChanges(),
		async close() {
			stopJobs();
			await log.close();
			keys.close();
			db.close();
		}
	};
}

let opened: Promise<App> | undefined;

/** The app of this process: opened by the first who asks, the same for pages and sockets. */
export function openApp(): Promise<App> {
	return (opened ??= joinParts(readConfig()));
}
