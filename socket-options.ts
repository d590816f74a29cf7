import type { ServerOptions } from 'socket.io';
import * as textParser from './text-parser.ts';

/** How Socket.IO listens. Recovery stays off: it skipped authorisation when tried (trust gate `leak`). */
export const socketOptions: Partial<ServerOptions> = {
	path: '/live',
	serveClient: false,
	destroyUpgrade: false, // leave Vite's own reload socket alone
	maxHttpBufferSize: 64 * 1024,
	perMessageDeflate: false,
	parser: textParser,
	pingInterval: 10_000,
	pingTimeout: 8_000
};
