// What the server says about itself, a line of JSON at a time. Ids, counts and reasons; never a text, a name, a join
// code, an address or a cookie. An error loses its message here, because a message may quote what was typed.
import pino from 'pino';

/** Keys that may never be written, wherever they stand; a second net under the rule that nobody passes them. */
const hidden = [
	'text',
	'title',
	'name',
	'code',
	'email',
	'key',
	'cookie',
	'headers',
	'body',
	'url',
	'message'
];
const nets = hidden.flatMap((key) => [key, `*.${key}`]);

/** A line of a stack that says where: at a place in a file, or in no file at all. */
const frame = /^ {4}at .+(:\d+:\d+\)?|<anonymous>\)?)$/;

/** What may be told of an error: its sort, the code of the library, and where it arose. */
export function errorTold(error: unknown) {
	const { name = 'unknown', message = '', code, stack = '' } = (error ?? {}) as Error & { code?: unknown };
	const said = message ? stack.indexOf(message) : -1;
	const frames = stack
		.slice(said < 0 ? 0 : said + message.length)
		.split('\n')
		.filter((line) => frame.test(line))
		.slice(0, 8)
		.map((line) => line.trim());
	return { sort: name, ...(typeof code === 'string' ? { reason: code } : {}), frames };
}

/** Makes a reporter that writes to a stream; see `report`. */
export const reporterOn = (stream: pino.DestinationStream, level = 'info') =>
	pino(
		{
			level,
			base: undefined,
			timestamp: pino.stdTimeFunctions.isoTime,
			formatters: { level: (label) => ({ level: label }) },
			redact: { paths: nets, censor: '[weg]' },
			serializers: { error: errorTold, err: errorTold }
		},
		stream
	);

/** The reporter of this process, on stdout. `VENSTERBANK_LOG` sets how much it says; tests hear nothing. */
export const report = reporterOn(
	pino.destination({ fd: 1, sync: true }),
	process.env['VITEST'] ? 'silent' : process.env['VENSTERBANK_LOG'] || 'info'
);
