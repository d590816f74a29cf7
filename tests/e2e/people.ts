// People at their own laptops in real browsers, for the journeys.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Browser, type Page } from '@playwright/test';
import type { RunningServer } from '../../cli/run-server.ts';

/** A window of its own, with its own cookies; keeps what the console complains about. */
export async function laptop(browser: Browser, size = { width: 1366, height: 768 }) {
	const context = await browser.newContext({ viewport: size, locale: 'nl-NL', reducedMotion: 'reduce' });
	const page = await context.newPage();
	const complaints: string[] = [];
	page.on('console', (message) => {
		// A line that drops, or a server that restarts, is what some journeys are about.
		if (message.type() === 'error' && !/WebSocket|Failed to load resource|net::ERR/.test(message.text()))
			complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	return { context, page, complaints };
}

/** The one-time link of a server that has no account yet, on the address the tests use. */
export const firstLink = (server: RunningServer): string =>
	server.url + /\/welkom\/\S+/.exec(server.output())![0];

/** Keeps the scripts of a page back, as bad Wi-Fi does. Returns what lets them through. */
export async function holdScripts(page: Page): Promise<() => void> {
	let letThrough = () => {};
	const held = new Promise<void>((done) => (letThrough = done));
	await page.route(/\/_app\/.*\.js$/, async (route) => {
		await held;
		await route.continue();
	});
	return letThrough;
}

/** Nothing for axe to find on this page as it stands. */
export async function expectAccessible(page: Page, where: string) {
	const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
	// As tall as the page: what a bar at the bottom covers is a matter of scrolling, which expectFocusSeen looks at.
	const size = page.viewportSize()!;
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	await page.setViewportSize({ width: size.width, height: Math.max(size.height, height) });
	const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(tags).analyze();
	await page.setViewportSize(size);
	expect(
		violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`),
		where
	).toEqual([]);
}

/** Nothing that gets the focus stays behind a bar that is always there (WCAG 2.4.11). */
export async function expectFocusSeen(page: Page, where: string) {
	const covered = await page.evaluate(() => {
		const before = document.activeElement as HTMLElement | null;
		const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary');
		const found = [...all]
			.filter((one) => one.checkVisibility() && !one.matches(':disabled, .visually-hidden'))
			.filter((one) => {
				one.focus();
				if (document.activeElement !== one) return false;
				const { x, y, width, height } = one.getBoundingClientRect();
				// Its middle, or where its first words stand: a long text field may go on below.
				return ![
					[x + width / 2, y + height / 2],
					[x + Math.min(16, width / 2), y + Math.min(20, height / 2)]
				].some(([left, top]) => {
					const seen = document.elementFromPoint(left!, top!);
					return seen && (one.contains(seen) || one.closest('label')?.contains(seen));
				});
			})
			.map((one) => one.outerHTML.slice(0, 120));
		before?.focus();
		return found;
	});
	expect(covered, where).toEqual([]);
}

/** No sideways scrolling at the width this window has. */
export async function expectFits(page: Page, where: string) {
	const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	expect(over, where).toBeLessThanOrEqual(0);
}

/** Sits down at a session by its code, as anyone would from the home page. */
export async function sitDown(
	page: Page,
	server: RunningServer,
	code: string,
	organisation: string,
	name: string
) {
	await page.goto(server.url);
	await page.getByLabel(/code/i).first().fill(code);
	await page.keyboard.press('Enter');
	await page.getByLabel('Bij wat voor organisatie werk je?').selectOption(organisation);
	await page.getByLabel('Hoe wil je aan tafel heten?').fill(name);
	await page.getByRole('button', { name: 'Ga naar de wachtkamer' }).click();
}
