const browsers: readonly (readonly [RegExp, string])[] = [
	[/Edg\//, 'Edge'],
	[/Firefox\//, 'Firefox'],
	[/Chrome\//, 'Chrome'],
	[/Safari\//, 'Safari']
];
const systems: readonly (readonly [RegExp, string])[] = [
	[/iPhone|iPad/, 'iOS'],
	[/Android/, 'Android'],
	[/Windows/, 'Windows'],
	[/Mac OS X/, 'macOS'],
	[/CrOS/, 'ChromeOS'],
	[/Linux/, 'Linux']
];

const nameIn = (list: typeof browsers, text: string) => list.find(([pattern]) => pattern.test(text))?.[1];

/** Browser and system that a person would recognise, as far as the browser says. */
export function deviceOf(userAgent: string): { readonly browser?: string; readonly system?: string } {
	const browser = nameIn(browsers, userAgent);
	const system = nameIn(systems, userAgent);
	return { ...(browser && { browser }), ...(system && { system }) };
}
