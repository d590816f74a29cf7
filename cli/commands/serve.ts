// Serves the app, and builds it first when the sources are newer than the build.

export const command = {
	name: 'serve',
	summary: 'start de server (bouwt eerst als dat nodig is)',
	help: `Gebruik: vensterbank serve
Start de server en zegt op welk adres. Instellingen staan in de omgeving of in .env; zie .env.example.`,
	/** Comes back when the server listens; the process stays until it is told to stop. */
	async run(): Promise<number> {
		await import('../start.ts');
		return 0;
	}
};
