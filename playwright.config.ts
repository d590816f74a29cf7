import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/browser.ts';

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.e2e.ts',
	workers: 2,
	timeout: 120_000,
	expect: { timeout: 15_000 },
	reporter: process.env['CI'] ? 'list' : 'line',
	use: { launchOptions: launchOptions(), locale: 'nl-NL', actionTimeout: 15_000, trace: 'retain-on-failure' }
});
