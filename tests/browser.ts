import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';

const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** How to start a Chromium that is on this machine: the named one, an installed one, else Playwright's own. */
export function launchOptions(): LaunchOptions {
	const path = process.env['CHROMIUM_PATH'] ?? system.find(existsSync);
	if (!path) return {};
	return {
		executablePath: path,
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync'
		]
	};
}

/** Whether a browser test can run at all. */
export const hasBrowser = () =>
	launchOptions().executablePath !== undefined || existsSync(chromium.executablePath());
