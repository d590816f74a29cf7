// The baseline: Socket.IO with the same options that sends what it gets to everyone in the room. No storage, no rules.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { socketOptions } from '../../socket-options.ts';

const http = createServer();
const io = new Server(http, socketOptions);
io.on('connection', (socket) => {
	const room = String(socket.handshake.auth['code']);
	void socket.join(room);
	socket.emit('whole', {});
	socket.on('command', (message: unknown, reply: (answer: unknown) => void) => {
		io.to(room).emit('bundle', message);
		reply({ saved: 1 });
	});
});
http.listen(0, '127.0.0.1', () =>
	process.stdout.write(`Listening on ${(http.address() as AddressInfo).port}\n`)
);
