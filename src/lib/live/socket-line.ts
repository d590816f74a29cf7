import { io, type Socket } from 'socket.io-client';
import type { Handshake, ToBrowser, ToServer } from '#lib/session/protocol.ts';
import type { Ears, Line } from './line.ts';

/** How long to wait for an answer before the same command may go again, in milliseconds. */
const patience = 8_000;

/** A line over Socket.IO on the address of the page. */
export function socketLine(handshake: Handshake, url = ''): Line {
	const socket: Socket<ToBrowser, ToServer> = io(url, {
		path: '/live',
		auth: handshake,
		autoConnect: false,
		transports: ['websocket', 'polling'],
		reconnectionDelay: 500,
		reconnectionDelayMax: 5_000,
		randomizationFactor: 1
	});
	return {
		send: (command) => socket.timeout(patience).emitWithAck('command', command),
		whole: () => socket.timeout(patience).emitWithAck('whole'),
		mine: (keys) => socket.timeout(patience).emitWithAck('mine', keys),
		urgent: () =>
			socket
				.timeout(patience)
				.emitWithAck('urgent')
				.then(() => {}),
		listen(ears: Ears) {
			socket.on('connect', ears.up);
			socket.on('disconnect', () => ears.down());
			socket.on('connect_error', (error) => {
				// Active still: the server is not there, and the library tries again. Else it said no at the door.
				ears.down(socket.active ? undefined : error.message);
				// Refused at the door, for instance by a server that is just starting: the library stops then, we do not.
				if (!socket.active && error.message === 'again')
					setTimeout(() => socket.connect(), 1_000 + Math.random() * 2_000);
			});
			socket.on('whole', ears.whole);
			socket.on('bundle', ears.bundle);
			socket.on('own', ears.own);
			socket.on('urgent', ears.urgent);
			socket.on('report', ears.report);
			socket.on('connected', ears.connected);
			socket.on('hinted', ears.hinted);
			socket.on('gone', ears.gone);
			socket.on('move', (after) => {
				ears.move(after);
				setTimeout(() => socket.disconnect().connect(), after);
			});
			socket.connect();
			return () => socket.removeAllListeners();
		},
		close: () => void socket.disconnect()
	};
}
