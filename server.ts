// Production entry: adapter-node's server with the live gateway on the same port.
import type { IncomingMessage, Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import { socketOptions } from './socket-options.ts';

const built = (file: string) => import(new URL(`./build/${file}`, import.meta.url).href);
const trustsProxy = process.env['VENSTERBANK_PROXY'] === '1';

// adapter-node assumes https unless a header says otherwise; without this, form posts over plain http answer 403.
process.env['PROTOCOL_HEADER'] ??= 'x-forwarded-proto';
const { server }: { server: HttpServer } = await built('index.js');
const { gateway }: typeof import('./src/lib/server/gateway.ts') = await built('server/gateway.js');

server.prependListener('request', (req: IncomingMessage) => {
	if (!trustsProxy) req.headers['x-forwarded-proto'] = 'http';
	req.headers['x-client-ip'] = (trustsProxy && lastHop(req)) || req.socket.remoteAddress;
});
const io = new Server(server, socketOptions);
const unwire = await gateway(io);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
	process.once(signal, () => {
		unwire();
		io.engine.close(); // not disconnectSockets(): after that, clients by design stay away
	});

/** The address the trusted proxy added: the last one, because the earlier ones come from the client. */
function lastHop(req: IncomingMessage): string | undefined {
	return String(req.headers['x-forwarded-for'] ?? '')
		.split(',')
		.at(-1)
		?.trim();
}
