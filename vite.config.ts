import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { realtime } from './realtime.ts';

export default defineConfig({
	plugins: [
		sveltekit({
			adapter: adapter(),
			// trust.md §1.1: passes the Internet.nl rules; no inline style or script anywhere.
			csp: {
				mode: 'nonce',
				directives: {
					'default-src': ['none'],
					'script-src': ['self'],
					'style-src': ['self'],
					'img-src': ['self'],
					'font-src': ['self'],
					'connect-src': ['self'],
					'manifest-src': ['self'],
					'base-uri': ['none'],
					'form-action': ['self'],
					'frame-src': ['none'],
					'frame-ancestors': ['none'],
					'object-src': ['none']
				}
			}
		}),
		realtime('src/lib/server/gateway.ts')
	],
	build: { assetsInlineLimit: 0 },
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					include: ['{src,tests,cli}/**/*.test.ts'],
					exclude: ['**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				resolve: { conditions: ['browser'] },
				test: {
					name: 'runes',
					environment: './tests/runes-environment.ts',
					include: ['src/**/*.svelte.test.ts']
				}
			}
		]
	}
});
