import * as v from 'valibot';

// What the environment may say, and what holds when it is silent. `.env.example` names the same variables.

const flag = v.pipe(
	v.picklist(['0', '1'], 'kies 0 (uit) of 1 (aan). (must be 0 or 1)'),
	v.transform((value) => value === '1')
);
const file = v.pipe(v.string(), v.minLength(1));
const originMessage =
	'geef een adres zonder pad, zoals https://leren.voorbeeld.nl. (must be an origin without a path)';

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
	VENSTERBANK_METRICS_TOKEN: v.optional(
		v.pipe(v.string(), v.minLength(16, 'geef minstens 16 tekens. (at least 16 characters)'))
	),
	VENSTERBANK_LOG: v.optional(
		v.picklist(
			['debug', 'info', 'warn', 'error', 'silent'],
			'kies debug, info, warn, error of silent. (must be one of these)'
		)
	),
	VENSTERBANK_CONTACT: v.optional(
		v.pipe(
			v.string(),
			v.email('geef een e-mailadres, zoals vragen@voorbeeld.nl. (must be an e-mail address)')
		)
	)
});

export interface Config {
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
	return {
		data: read.VENSTERBANK_DATA,
		port: read.PORT,
		host: read.HOST,
		proxy: read.VENSTERBANK_PROXY,
		...(read.VENSTERBANK_ORIGIN !== undefined && { origin: read.VENSTERBANK_ORIGIN }),
		...(read.VENSTERBANK_KEY_FILE !== undefined && { keyFile: read.VENSTERBANK_KEY_FILE }),
		...(read.VENSTERBANK_SECOND_FACTOR !== undefined && { secondFactor: read.VENSTERBANK_SECOND_FACTOR }),
		...(read.VENSTERBANK_METRICS_TOKEN !== undefined && { metricsToken: read.VENSTERBANK_METRICS_TOKEN }),
		...(read.VENSTERBANK_CONTACT !== undefined && { contact: read.VENSTERBANK_CONTACT })
	};
}

function sentence(issue: v.BaseIssue<unknown>, env: Record<string, string | undefined>) {
	const name = String(issue.path?.[0]?.key);
	return `${name}=${env[name]} klopt niet: ${issue.message}`;
}

function isOrigin(value: string) {
	if (!URL.canParse(value)) return false;
	const url = new URL(value);
	return /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username;
}
