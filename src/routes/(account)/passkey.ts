// A passkey, made or shown: the browser's own ceremony between two calls to the server.

async function call(path: string, body?: object): Promise<unknown> {
	const answer = await fetch(
		`/api/auth/passkey/${path}`,
		body && {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(body)
		}
	);
	if (!answer.ok) throw new Error(`passkey ${path}: ${answer.status}`);
	return answer.json();
}

/** Whether this browser knows passkeys here: not over plain http from another machine. */
export const knowsPasskeys = () => 'PublicKeyCredential' in window;

/** Makes a passkey for who is signed in. False when the person stopped or it did not work. */
export async function addPasskey(name: string): Promise<boolean> {
	try {
		const options = await call('generate-register-options');
		const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
			options as PublicKeyCredentialCreationOptionsJSON
		);
		const made = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
		await call('verify-registration', { response: made.toJSON(), name });
		return true;
	} catch {
		return false;
	}
}

/** Signs in with a passkey. False when the person stopped or it is not known here. */
export async function showPasskey(): Promise<boolean> {
	try {
		const options = await call('generate-authenticate-options');
		const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
			options as PublicKeyCredentialRequestOptionsJSON
		);
		const shown = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
		await call('verify-authentication', { response: shown.toJSON() });
		return true;
	} catch {
		return false;
	}
}
