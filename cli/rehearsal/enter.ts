// Coming in as a browser does: by form and cookie, over HTTP.

/** Posts a form and gives the cookies that came back. Throws when it did not lead on. */
async function post(url: string, fields: Record<string, string>): Promise<string> {
	const answer = await fetch(url, {
		method: 'POST',
		redirect: 'manual',
		headers: {
			origin: new URL(url).origin,
			'content-type': 'application/x-www-form-urlencoded',
			accept: 'text/html'
		},
		body: new URLSearchParams(fields)
	});
	const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
	if (answer.status !== 303 || !cookies.length)
		throw new Error(`${new URL(url).pathname.slice(0, 20)} gaf ${answer.status}`);
	return cookies.join('; ');
}

/** Signs in with a one-time link; gives the cookie. */
export const signIn = (url: string, path: string): Promise<string> => post(new URL(path, url).href, {});

/** Takes a seat in a session; gives the cookie. */
export const takeSeat = (url: string, code: string, name: string, organisation: string): Promise<string> =>
	post(`${url}/s/${code}?/join`, { name, organisation, distance: 'none' });
