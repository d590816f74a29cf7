// The receipt of a destroyed session: what was destroyed, with counts, and what still exists where until when.
import {
	createHash,
	createPrivateKey,
	createPublicKey,
	generateKeyPairSync,
	sign,
	verify,
	type KeyObject
} from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';

const body = v.object({
	version: v.literal(1),
	number: v.number(),
	/** Hash of the receipt before this one; empty for the first. */
	previous: v.string(),
	session: v.string(),
	/** How it ended: closed by the group, or broken off. */
	end: v.picklist(['closed', 'ended']),
	destroyedAt: v.string(),
	destroyed: v.object({ entries: v.number(), cards: v.number(), parked: v.number(), key: v.literal(1) }),
	kept: v.object({ items: v.number() }),
	proof: v.object({
		/** The key store opens no key for this session. */
		keyGone: v.literal(true),
		/** Entries of this session in the log. */
		entriesLeft: v.literal(0),
		/** Pieces of its sealed key and texts found byte by byte in the files. */
		tracesFound: v.literal(0),
		samples: v.number()
	}),
	/** Copies that may still lie somewhere, unreadable because their key is gone, and until when. */
	remains: v.array(v.object({ what: v.string(), readable: v.literal(false), until: v.string() }))
});

export type ReceiptBody = v.InferOutput<typeof body>;

export interface Receipt {
	readonly body: string;
	readonly signature: string;
	/** The public key, to check the signature with; compare it with the one the organisation published. */
	readonly publicKey: string;
}

export interface Signer {
	readonly publicKey: string;
	sign(text: string): string;
}

/** The signing key of this server, made at first start and readable by its owner alone. */
export function signerIn(file: string): Signer {
	if (!existsSync(file)) {
		const { privateKey } = generateKeyPairSync('ed25519');
		writeFileSync(file, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o400, flag: 'wx' });
	}
	const key: KeyObject = createPrivateKey(readFileSync(file));
	return {
		publicKey: createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64'),
		sign: (text) => sign(null, Buffer.from(text), key).toString('base64')
	};
}

/** The hash by which a receipt hangs on the one before, as hex. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What is wrong with a receipt, or undefined when its shape and signature are right. */
export function faultIn(receipt: unknown): string | undefined {
	const outer = v.safeParse(
		v.object({ body: v.string(), signature: v.string(), publicKey: v.string() }),
		receipt
	);
	if (!outer.success) return 'Dit is geen wisbewijs van Vensterbank.';
	const { body: text, signature, publicKey } = outer.output;
	try {
		const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
		if (!verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64')))
			return 'De handtekening klopt niet: dit bewijs is veranderd.';
		if (!v.safeParse(body, JSON.parse(text)).success) return 'De inhoud van dit bewijs is niet compleet.';
	} catch {
		return 'Dit bewijs is niet te lezen.';
	}
	return undefined;
}

/** The receipt in plain Dutch. */
export function inWords(text: string): string {
	const receipt = v.parse(body, JSON.parse(text));
	const { destroyed, kept, proof } = receipt;
	const date = new Date(receipt.destroyedAt).toLocaleDateString('nl-NL', { dateStyle: 'long' });
	const counted = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
	return [
		`Wisbewijs ${receipt.number} van bijeenkomst ${receipt.session}.`,
		`Op ${date} is deze bijeenkomst ${receipt.end === 'closed' ? 'gesloten' : 'afgebroken'} en gewist.`,
		`Gewist: ${counted(destroyed.cards, 'kaartje', 'kaartjes')} (waarvan ${destroyed.parked} geparkeerd), ${counted(destroyed.entries, 'regel', 'regels')} in het werkgeheugen en de sleutel.`,
		`Bewaard: ${counted(kept.items, 'tekst', 'teksten')} die de groep koos.`,
		`Nagezocht: de sleutel is weg, er zijn ${proof.entriesLeft} regels over, en van ${proof.samples} proefstukjes is er in de bestanden ${proof.tracesFound} gevonden.`,
		...receipt.remains.map((r) => `Nog niet weg: ${r.what}, zonder sleutel niet te lezen, tot ${r.until}.`)
	].join('\n');
}
