/**
 * A new id or key of 128 random bits. Not `crypto.randomUUID`: browsers keep that to https pages, and a session may
 * run over plain http on a local network.
 */
export const fresh = (): string =>
	Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
		''
	);
