// How packets are read and written on the line: Socket.IO's own way, for text alone. Nothing of ours is binary, so a
// message is not searched for it on its way out, which cost as much as writing it; on its way in binary is refused.
import { Decoder as AnyDecoder, type Packet } from 'socket.io-parser';

/** Writes a packet as one string: its type, its namespace when it is not the first, its number, its data. */
export class Encoder {
	encode({ type, nsp, id, data }: Packet): string[] {
		const space = nsp && nsp !== '/' ? `${nsp},` : '';
		return [`${type}${space}${id ?? ''}${data == null ? '' : JSON.stringify(data)}`];
	}
}

/** Reads a packet of text. */
export class Decoder extends AnyDecoder {
	/** @throws Error on anything binary, as on what is no packet at all: the line is cut. */
	override add(packet: unknown) {
		if (typeof packet !== 'string' || /^[56]/.test(packet)) throw new Error('Only text is read here.');
		super.add(packet);
	}
}
