import * as v from 'valibot';

// What the environment may say, and what holds when it is silent. `.env.example` names the same variables.

const flag = v.pipe(
	v.picklist(['0', '1'], 'kies 0 (uit) of 1 (aan). (must be 0 or 1)'),
	v.transform((value) => value === '1')
);
const file = v.pipe(v.string(), v.minLength(1));
const originMessage =
	'geef een adres zonder pad, zoals https://leren.voorbeeld.nl. (must be an origin without a path)';
const idleMessage = 'kies een getal van 15 tot en met 720. (must be 15 to 720 minutes)';
const issuerMessage =
	'geef het adres van de inlogdienst, met https. (must be the https address of the OpenID Connect issuer)';

const schema = v.object({
	VENSTERBANK_DATA: v.optional(file, 'data'),
	PORT: v.optional(
		v.pipe(
			v.string(),
			v.regex(/^\d{1,5}$/, 'kies een getal van 0 tot en met 65535. (must be a port number)'),
			v.transform(Number),
			v.maxValue(65535, 'kies een getal van 0 tot en met 65535. (must be a port number)')
		),
		'3000'
	),
	HOST: v.optional(
		v.pipe(v.string(), v.regex(/^\S+$/, 'geef een adres zonder spaties. (no spaces)')),
		'0.0.0.0'
	),
	VENSTERBANK_ORIGIN: v.optional(
		v.pipe(
			v.string(),
			v.check(isOrigin, originMessage),
			v.transform((value) => new URL(value).origin)
		)
	),
	VENSTERBANK_PROXY: v.optional(flag, '0'),
	VENSTERBANK_KEY_FILE: v.optional(file),
	VENSTERBANK_SECOND_FACTOR: v.optional(flag),
	VENSTERBANK_IDLE_MINUTES: v.optional(
		v.pipe(
			v.string(),
			v.regex(/^\d{1,3}$/, idleMessage),
			v.transform(Number),
			v.minValue(15, idleMessage),
			v.maxValue(720, idleMessage)
		),
		'480'
	),
	VENSTERBANK_OIDC_ISSUER: v.optional(v.pipe(v.string(), v.check(isIssuer, issuerMessage))),
	VENSTERBANK_OIDC_CLIENT_ID: v.optional(v.string()),
	VENSTERBANK_OIDC_SECRET: v.optional(v.string()),
	VENSTERBANK_OIDC_BUTTON: v.optional(
		v.pipe(v.string(), v.maxLength(60, 'houd het bij 60 tekens. (at most 60 characters)'))
	),
	VENSTERBANK_OIDC_STRONG: v.optional(flag, '0'),
	VENSTERBANK_OIDC_TRUST_EMAIL: v.optional(flag, '0'),
	VENSTERBANK_OIDC_DOMAINS: v.optional(
		v.pipe(
			v.string(),
			v.regex(
				/^\s*[\w-]+(\.[\w-]+)+(\s*,\s*[\w-]+(\.[\w-]+)+)*\s*$/,
				'geef domeinen met een komma ertussen, zoals voorbeeld.nl, regio.nl. (comma-separated domains)'
			),
			v.transform((value) => value.split(',').map((domain) => domain.trim().toLowerCase()))
		)
	),
	VENSTERBANK_METRICS_TOKEN: v.optional(
		v.pipe(v.string(), v.minLength(16, 'geef minstens 16 tekens. (at least 16 characters)'))
	),
	VENSTERBANK_LOG: v.optional(
		v.picklist(
			['debug', 'info', 'warn', 'error', 'silent'],
			'kies debug, info, warn, error of silent. (must be one of these)'
		)
	),
	VENSTERBANK_SMTP: v.optional(
		v.pipe(
			v.string(),
			v.check(
				isMailServer,
				'geef een mailserver, zoals smtps://naam:wachtwoord@mail.voorbeeld.nl. (must be an smtp:// or smtps:// address)'
			)
		)
	),
	VENSTERBANK_MAIL_FROM: v.optional(
		v.pipe(
			v.string(),
			v.email('geef een e-mailadres, zoals vensterbank@voorbeeld.nl. (must be an e-mail address)')
		)
	),
	VENSTERBANK_CONTACT: v.optional(
		v.pipe(
			v.string(),
			v.email('geef een e-mailadres, zoals vragen@voorbeeld.nl. (must be an e-mail address)')
		)
	)
});

/** The provider (OpenID Connect) of an organisation that people may sign in with. */
export interface OutsideProvider {
	readonly issuer: string;
	readonly clientId: string;
	readonly secret: string;
	/** What stands on the button; when not said, our own words. */
	readonly button?: string;
	/** Whether it asks for a second factor itself, so that signing in with it is strong. */
	readonly strong: boolean;
	/** Whether an address about which it says nothing counts as verified, because an administrator gave it out. */
	readonly trustEmail: boolean;
	/** The domains of e-mail addresses it may speak for; when not said, all. */
	readonly domains?: readonly string[];
}

export interface Config {
	/** Through which server letters go, and from whom; without it the administrator sees what would be sent. */
	readonly mail?: { readonly server: string; readonly from: string };
	/** The folder that holds everything this server keeps. */
	readonly data: string;
	readonly port: number;
	readonly host: string;
	/** The one address people use, when it is known; otherwise the address of each request counts. */
	readonly origin?: string;
	/** Whether a proxy we trust stands in front and always overwrites the X-Forwarded headers. */
	readonly proxy: boolean;
	/** Where the key that seals session keys lies; without it one is made in the data folder. */
	readonly keyFile?: string;
	/** Where people can ask, object or report a weakness: stands on the public pages and in security.txt. */
	readonly contact?: string;
	/** Who shows this may read the counts at /metrics from elsewhere. */
	readonly metricsToken?: string;
	/** Whether every sign-in needs a second factor; when not said: everywhere but on this computer itself. */
	readonly secondFactor?: boolean;
	/** Who does nothing for so many minutes is signed out. */
	readonly idleMinutes: number;
	readonly outside?: OutsideProvider;
}

/**
 * Reads the configuration from the environment.
 * @throws Error with one sentence per wrong value that says how to mend it.
 */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
	const said = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
	const result = v.safeParse(schema, said);
	if (!result.success) throw new Error(result.issues.map((issue) => sentence(issue, env)).join('\n'));
	const read = result.output;
	const lacks = lacking(read);
	if (lacks) throw new Error(lacks);
	return {
		data: read.VENSTERBANK_DATA,
		port: read.PORT,
		host: read.HOST,
		proxy: read.VENSTERBANK_PROXY,
		idleMinutes: read.VENSTERBANK_IDLE_MINUTES,
		...(read.VENSTERBANK_ORIGIN !== undefined && { origin: read.VENSTERBANK_ORIGIN }),
		...(read.VENSTERBANK_KEY_FILE !== undefined && { keyFile: read.VENSTERBANK_KEY_FILE }),
		...(read.VENSTERBANK_SECOND_FACTOR !== undefined && { secondFactor: read.VENSTERBANK_SECOND_FACTOR }),
		...(read.VENSTERBANK_METRICS_TOKEN !== undefined && { metricsToken: read.VENSTERBANK_METRICS_TOKEN }),
		...(read.VENSTERBANK_SMTP !== undefined && {
			mail: { server: read.VENSTERBANK_SMTP, from: read.VENSTERBANK_MAIL_FROM! }
		}),
		...(read.VENSTERBANK_CONTACT !== undefined && { contact: read.VENSTERBANK_CONTACT }),
		...outsideIn(read)
	};
}

/** @throws Error when only a part of what a provider needs is said. */
function outsideIn(read: v.InferOutput<typeof schema>): { readonly outside?: OutsideProvider } {
	const {
		VENSTERBANK_OIDC_ISSUER: issuer,
		VENSTERBANK_OIDC_CLIENT_ID: clientId,
		VENSTERBANK_OIDC_SECRET: secret,
		VENSTERBANK_OIDC_BUTTON: button,
		VENSTERBANK_OIDC_DOMAINS: domains
	} = read;
	if (issuer === undefined && clientId === undefined && secret === undefined) return {};
	if (issuer === undefined || clientId === undefined || secret === undefined)
		throw new Error(
			'Inloggen via een organisatie klopt niet: geef VENSTERBANK_OIDC_ISSUER, VENSTERBANK_OIDC_CLIENT_ID en ' +
				'VENSTERBANK_OIDC_SECRET alle drie, of geen van drie. (all three or none)'
		);
	return {
		outside: {
			issuer: issuer.replace(/\/$/, ''),
			clientId,
			secret,
			strong: read.VENSTERBANK_OIDC_STRONG,
			trustEmail: read.VENSTERBANK_OIDC_TRUST_EMAIL,
			...(button !== undefined && { button }),
			...(domains !== undefined && { domains })
		}
	};
}

function sentence(issue: v.BaseIssue<unknown>, env: Record<string, string | undefined>) {
	const name = String(issue.path?.[0]?.key);
	const secret = ['VENSTERBANK_OIDC_SECRET', 'VENSTERBANK_SMTP'].includes(name);
	const value = secret ? '…' : env[name];
	return `${name}=${value} klopt niet: ${issue.message}`;
}

/** Mail needs three things together: a server, a sender, and the address that stands in links. */
function lacking(read: v.InferOutput<typeof schema>): string | undefined {
	const { VENSTERBANK_SMTP: server, VENSTERBANK_MAIL_FROM: from, VENSTERBANK_ORIGIN: origin } = read;
	if (from && !server)
		return 'VENSTERBANK_MAIL_FROM staat er zonder VENSTERBANK_SMTP. (set both, or neither)';
	if (server && !from)
		return 'VENSTERBANK_SMTP staat er zonder VENSTERBANK_MAIL_FROM. (set both, or neither)';
	if (server && !origin)
		return 'VENSTERBANK_SMTP vraagt ook om VENSTERBANK_ORIGIN: dat adres staat in de berichten. (set it too)';
	return undefined;
}

function isMailServer(value: string) {
	return URL.canParse(value) && /^smtps?:$/.test(new URL(value).protocol) && new URL(value).hostname !== '';
}

function isOrigin(value: string) {
	if (!URL.canParse(value)) return false;
	const url = new URL(value);
	return /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username;
}

/** An issuer speaks https; on this computer itself, for trying out, http will do. */
function isIssuer(value: string) {
	if (!URL.canParse(value)) return false;
	const { protocol, hostname, search, hash } = new URL(value);
	const here = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
	return (protocol === 'https:' || (here && protocol === 'http:')) && !search && !hash;
}
