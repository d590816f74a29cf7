import { createHmac } from 'node:crypto';

/** The six digits an authenticator app shows for this base32 key at this moment (RFC 6238, SHA-1, 30 seconds). */
export function totp(key: string, now = Date.now()): string {
	const bits = [...key.replaceAll(/[\s=]/g, '')]
		.map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
		.join('');
	const bytes = Buffer.from(bits.match(/.{8}/g)!.map((byte) => parseInt(byte, 2)));
	const counter = Buffer.alloc(8);
	counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)));
	const mac = createHmac('sha1', bytes).update(counter).digest();
	const at = mac[19]! & 15;
	return String((mac.readUInt32BE(at) & 0x7fffffff) % 1e6).padStart(6, '0');
}
