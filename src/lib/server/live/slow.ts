// A screen that does not read: what is sent to it piles up in our memory. Beyond a bound its line is cut; a screen that
// lives comes back by itself and gets the whole view.
import type { LiveSocket } from './door.ts';

/** A whole view of a large session is under 100 kB; this is more than anyone falls behind on a phone in a train. */
const mostBehind = 1024 * 1024;

/** What Engine.IO and ws keep of a line, beyond what their types show. */
interface Wire {
	readonly writeBuffer: readonly { readonly data?: { readonly length: number } }[];
	readonly transport: { readonly socket?: { readonly bufferedAmount: number; terminate(): void } };
}
const wireOf = ({ conn }: Pick<LiveSocket, 'conn'>) => conn as unknown as Wire;

/** How many bytes were sent to this line that its machine has not taken yet. */
function behind(socket: Pick<LiveSocket, 'conn'>): number {
	const { writeBuffer, transport } = wireOf(socket);
	const queued = writeBuffer.reduce((sum, packet) => sum + (packet.data?.length ?? 0), 0);
	return queued + (transport.socket?.bufferedAmount ?? 0);
}

/** Cuts a line that is too far behind, without waiting for what it will not read. Says whether it did. */
export function cutWhenBehind(socket: LiveSocket): boolean {
	if (behind(socket) <= mostBehind) return false;
	wireOf(socket).transport.socket?.terminate();
	socket.conn.close(true);
	return true;
}
