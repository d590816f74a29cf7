import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Role } from '../../accounts/roles.ts';
import { organisations } from './organisations.ts';

// Names are ours; better-auth's own names stand in `accounts/auth.ts`, where it is told which table is which.

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' });
const flag = (name: string) => integer(name, { mode: 'boolean' });
const stamps = { createdAt: instant('created_at').notNull(), updatedAt: instant('updated_at').notNull() };

/** Someone who prepares, leads, writes or administers. Participants of a session have no account. */
export const accounts = sqliteTable('accounts', {
	id: text('id').primaryKey(),
	organisation: text('organisation')
		.notNull()
		.references(() => organisations.id),
	email: text('email').notNull().unique(),
	emailVerified: flag('email_verified').notNull().default(false),
	name: text('name').notNull(),
	image: text('image'),
	roles: text('roles', { mode: 'json' }).$type<readonly Role[]>().notNull(),
	/** Since when this person may no longer sign in. */
	disabledAt: instant('disabled_at'),
	twoFactorEnabled: flag('two_factor_enabled').notNull().default(false),
	/** Since when nothing of the person is here any more; what they wrote still points at this row. */
	removedAt: instant('removed_at'),
	...stamps
});
const account = () =>
	text('account')
		.notNull()
		.references(() => accounts.id, { onDelete: 'cascade' });

/** One sign-in of one person on one device. Ended by removing the row. */
export const signIns = sqliteTable(
	'sign_ins',
	{
		id: text('id').primaryKey(),
		token: text('token').notNull().unique(),
		account: account(),
		ipAddress: text('ip_address'),
		userAgent: text('user_agent'),
		/** Whether a second factor, a passkey or an outside provider stood behind it. */
		strong: flag('strong').notNull().default(false),
		/** Begun with a one-time link: then a new password may be chosen without the old one. */
		byLink: flag('by_link').notNull().default(false),
		/** When it was last used, to the minute; absent in the first minute. */
		seenAt: instant('seen_at'),
		expiresAt: instant('expires_at').notNull(),
		...stamps
	},
	(table) => [index('sign_ins_account').on(table.account)]
);

/** A way to prove who you are: a password (hashed), or an outside provider. */
export const credentials = sqliteTable(
	'credentials',
	{
		id: text('id').primaryKey(),
		account: account(),
		provider: text('provider').notNull(),
		subject: text('subject').notNull(),
		password: text('password'),
		accessToken: text('access_token'),
		refreshToken: text('refresh_token'),
		idToken: text('id_token'),
		accessTokenExpiresAt: instant('access_token_expires_at'),
		refreshTokenExpiresAt: instant('refresh_token_expires_at'),
		scope: text('scope'),
		...stamps
	},
	(table) => [uniqueIndex('credentials_provider_subject').on(table.provider, table.subject)]
);

/** Short-lived challenges: the second step of a sign-in, the state of an outside sign-in. */
export const verifications = sqliteTable('verifications', {
	id: text('id').primaryKey(),
	identifier: text('identifier').notNull(),
	value: text('value').notNull(),
	expiresAt: instant('expires_at').notNull(),
	...stamps
});

/** The second factor by authenticator app, with its recovery codes; both sealed by better-auth. */
export const twoFactors = sqliteTable('two_factors', {
	id: text('id').primaryKey(),
	account: account(),
	secret: text('secret').notNull(),
	backupCodes: text('backup_codes').notNull(),
	verified: flag('verified'),
	failedVerificationCount: integer('failed_verification_count'),
	lockedUntil: instant('locked_until')
});

export const passkeys = sqliteTable('passkeys', {
	id: text('id').primaryKey(),
	account: account(),
	name: text('name'),
	publicKey: text('public_key').notNull(),
	credentialID: text('credential_id').notNull(),
	counter: integer('counter').notNull(),
	deviceType: text('device_type').notNull(),
	backedUp: flag('backed_up').notNull(),
	transports: text('transports'),
	aaguid: text('aaguid'),
	createdAt: instant('created_at')
});

/** A one-time link: for the first account, for an invited person, or to sign in once. Only its hash is kept. */
export const links = sqliteTable('links', {
	id: text('id').primaryKey(),
	kind: text('kind').$type<'first' | 'invitation' | 'sign_in'>().notNull(),
	tokenHash: text('token_hash').notNull().unique(),
	organisation: text('organisation').references(() => organisations.id, { onDelete: 'cascade' }),
	/** For a link to sign in: whose. */
	account: text('account').references(() => accounts.id, { onDelete: 'cascade' }),
	email: text('email'),
	name: text('name'),
	roles: text('roles', { mode: 'json' }).$type<readonly Role[]>().notNull(),
	createdAt: instant('created_at').notNull(),
	expiresAt: instant('expires_at').notNull()
});
