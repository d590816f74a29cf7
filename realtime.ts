import type { Server as HttpServer } from 'node:http';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Server } from 'socket.io';
import { isRunnableDevEnvironment, type Plugin } from 'vite';
import { socketOptions } from './socket-options.ts';

type Gateway = { gateway: (io: Server) => Promise<{ unwire: () => void }> };

/** Serves the Socket.IO gateway from the HTTP server that also serves the pages, in dev, preview and the build. */
export function realtime(entry: string): Plugin {
	return {
		name: 'realtime',
		apply: () => !process.env['VITEST'], // else vitest hangs at exit on the open server
		config: (_, { command }) =>
			command === 'build'
				? { environments: { ssr: { build: { rolldownOptions: { input: { gateway: entry } } } } } }
				: {},
		configureServer(vite) {
			const ssr = vite.environments.ssr;
			if (!vite.httpServer || !isRunnableDevEnvironment(ssr)) return;
			const io = new Server(vite.httpServer as HttpServer, socketOptions);
			let wired: { module: Gateway; unwire: () => void } | undefined;
			// The same module runner as Kit, so that both see the same singletons; wired again after a hot reload.
			const wire = async () => {
				const module = await ssr.runner.import<Gateway>('/' + entry);
				if (module === wired?.module) return;
				wired?.unwire();
				wired = { module, ...(await module.gateway(io)) };
			};
			vite.middlewares.use((_req, _res, next) => void wire().then(() => next(), next));
		},
		async configurePreviewServer(vite) {
			const built = pathToFileURL(resolve('.svelte-kit/output/server/gateway.js')).href;
			const { gateway } = (await import(built)) as Gateway;
			await gateway(new Server(vite.httpServer as HttpServer, socketOptions));
		}
	};
}
