// AES-256-GCM around every text of a session. What the text belongs to is bound in, so that a row that was swapped
// or changed does not open.
import { createCipheriv, createDecipheriv, randomFillSync } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const ivLength = 12;
const tagLength = 16;

/** Random bytes, fetched for many boxes at a time. */
const ivs = Buffer.alloc(ivLength * 512);
let used = ivs.length;

/** An iv that was never used; to be copied out before the next is asked for. */
function freshIv(): Uint8Array {
	if (used === ivs.length) {
		randomFillSync(ivs);
		used = 0;
	}
	return ivs.subarray(used, (used += ivLength));
}

/** A sealed box: iv, tag, ciphertext. `bound` is what it belongs to, such as session and number. */
export function seal(key: Uint8Array, bound: string, text: string): Uint8Array {
	const iv = freshIv();
	const cipher = createCipheriv(algorithm, key, iv);
	cipher.setAAD(Buffer.from(bound));
	const [sealed, last] = [cipher.update(text, 'utf8'), cipher.final()];
	return Buffer.concat([iv, cipher.getAuthTag(), sealed, last]);
}

/** The text in a box. Throws when the key, the binding or a single bit is not the one it was sealed with. */
export function unseal(key: Uint8Array, bound: string, box: Uint8Array): string {
	const decipher = createDecipheriv(algorithm, key, box.subarray(0, ivLength));
	decipher.setAAD(Buffer.from(bound));
	decipher.setAuthTag(box.subarray(ivLength, ivLength + tagLength));
	return Buffer.concat([decipher.update(box.subarray(ivLength + tagLength)), decipher.final()]).toString(
		'utf8'
	);
}
