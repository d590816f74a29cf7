import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { realtime } from './realtime.ts';

/** Kit hides its route announcer with a style attribute, which our policy refuses. layout.css has the same rules. */
const announcerWithoutStyle: Plugin = {
	name: 'announcer-without-style',
	enforce: 'pre',
	transform: {
		filter: { id: /kit\/src\/runtime\/components\/root\.svelte$/ },
		handler: (code) => code.replace(/(id="svelte-announcer"[^>]*?)\s+style="[^"]*"/, '$1')
	}
};

export default defineConfig({
	plugins: [
		announcerWithoutStyle,
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
		testTimeout: 60_000, // a busy machine is no reason to fail; hashing a password is slow on purpose
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
