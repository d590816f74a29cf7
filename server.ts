// Production entry: adapter-node's server with the live gateway on the same port.
import { once } from 'node:events';
import type { IncomingMessage, Server as HttpServer, ServerResponse } from 'node:http';
import { existsSync } from 'node:fs';
import { Server } from 'socket.io';
import { socketOptions } from './socket-options.ts';
import { readConfig } from './src/lib/server/config.ts';
import { securityHeaders } from './src/lib/server/handles/security-headers.ts';

if (existsSync('.env')) process.loadEnvFile('.env');
const { proxy } = configOrStop();

// adapter-node assumes https unless a header says otherwise; without this, form posts over plain http answer 403.
process.env['PROTOCOL_HEADER'] ??= 'x-forwarded-proto';
const built = (file: string) => import(new URL(`./build/${file}`, import.meta.url).href);
const { server }: { server: HttpServer } = await built('index.js');
const { gateway }: typeof import('./src/lib/server/gateway.ts') = await built('server/gateway.js');

server.prependListener('request', (req: IncomingMessage, res: ServerResponse) => {
	markOrigin(req);
	const scheme = req.headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
	// Also on static files and errors; a page brings its own, wider policy for content.
	for (const [name, value] of securityHeaders(scheme)) res.setHeader(name, value);
	res.setHeader(
		'content-security-policy',
		"frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'"
	);
});
server.prependListener('upgrade', markOrigin);
// Nobody gets a line before the door is there: a line without one would hear nothing. The gateway puts its own check here.
const io = new Server(server, {
	...socketOptions,
	allowRequest: (_req, answer) => answer('starting', false)
});
const { unwire, leave, catchUp } = await gateway(io);
if (!server.listening) await once(server, 'listening');
process.send?.('ready');
process.on('message', (said) => {
	if (said === 'alone') void catchUp();
});
for (const signal of ['SIGINT', 'SIGTERM'] as const)
	process.once(signal, async () => {
		await leave();
		unwire();
		io.engine.close(); // not disconnectSockets(): after that, clients by design stay away
		process.channel?.unref(); // who started us is no reason to stay
	});

/** Overwrites what a client could pretend: the scheme and its address. A trusted proxy knows better. */
function markOrigin(req: IncomingMessage) {
	if (!proxy) req.headers['x-forwarded-proto'] = 'http';
	req.headers['x-client-ip'] = (proxy && lastHop(req)) || req.socket.remoteAddress;
}

/** The address the trusted proxy added: the last one, because the earlier ones come from the client. */
function lastHop(req: IncomingMessage): string | undefined {
	return String(req.headers['x-forwarded-for'] ?? '')
		.split(',')
		.at(-1)
		?.trim();
}

function configOrStop() {
	try {
		return readConfig();
	} catch (error) {
		process.stderr.write(`${(error as Error).message}\n`);
		process.exit(1);
	}
}
