// The live line: lets people in by cookie, hands their commands to the session, and tells screens what changed.
import type { Server } from 'socket.io';
import { accountOf } from './accounts/account-of.ts';
import { openApp } from './app.ts';
import { doorkeeper, sameOrigin } from './live/door.ts';
import { hall, type Hall } from './live/hall.ts';

/** Wires the live sessions to a Socket.IO server. Returns how to unwire them again, and how to take leave. */
export async function gateway(io: Server): Promise<Hall & { catchUp(): Promise<void> }> {
	const app = await openApp();
	io.use(doorkeeper({ ...app, accountOf }));
	// A page of another site does not even get a line; the door looks again for who comes without one of these checks.
	io.engine.opts.allowRequest = (req, answer) => answer(null, sameOrigin(req.headers, app.config.origin));
	const { unwire, leave } = hall(io, app);
	return {
		leave,
		catchUp: () => app.sessions.catchUp(),
		unwire() {
			unwire();
			io.removeAllListeners('connection');
		}
	};
}
