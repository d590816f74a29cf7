import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Gate } from '../gate.ts';

interface Manifest {
	readonly dependencies: Record<string, string>;
	readonly devDependencies: Record<string, string>;
	readonly allowScripts: Record<string, boolean>;
}
interface Lock {
	readonly packages: Record<
		string,
		{ version?: string; resolved?: string; integrity?: string; hasInstallScript?: boolean; link?: boolean }
	>;
}

const npm = (...args: string[]) =>
	new Promise<string>((resolve) => {
		execFile('npm', args, { maxBuffer: 64 * 1024 * 1024, timeout: 60_000 }, (_error, out) => resolve(out));
	});

/** High and critical weaknesses known to the registry; undefined when it cannot be asked. */
async function weaknesses(): Promise<number | undefined> {
	try {
		const told = JSON.parse(await npm('audit', '--omit=dev', '--json')) as {
			metadata?: { vulnerabilities: { high: number; critical: number } };
		};
		const found = told.metadata?.vulnerabilities;
		return found && found.high + found.critical;
	} catch {
		return undefined;
	}
}

export const gate: Gate = {
	words: [
		'De lijst van alles waarvan Vensterbank gebruikmaakt, wordt nagelopen: versies, herkomst, scripts bij het installeren, de stuklijst (SBOM) en bekende zwakke plekken.',
		'Elke versie staat vast met een controlegetal uit het register, geen pakket draait ongevraagd een script, de stuklijst is te maken, en er is geen bekende ernstige zwakke plek; is het register niet te bereiken, dan staat dat erbij.'
	],
	async measure(short) {
		const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
		const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
		const named = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
		const loose = named.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)).length;
		const packages = Object.entries(lock.packages).filter(([path, one]) => path && !one.link);
		const unsure = packages.filter(
			([, one]) => !one.integrity?.startsWith('sha512-') || one.resolved?.startsWith('git+')
		).length;
		const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 13);
		const scripts = packages
			.filter(([, one]) => one.hasInstallScript)
			.filter(([path]) => !(nameOf(path) in manifest.allowScripts) && !/^(node-|fsevents)/.test(nameOf(path)))
			.map(([path]) => nameOf(path));
		const sbom = JSON.parse((await npm('run', '--silent', 'sbom')) || '{}') as {
			bomFormat?: string;
			components?: unknown[];
		};
		const weak = short ? undefined : await weaknesses();
		return {
			passed: !loose && !unsure && !scripts.length && sbom.bomFormat === 'CycloneDX' && (weak ?? 0) === 0,
			figures: {
				packages: packages.length,
				loose_versions: loose,
				without_checksum: unsure,
				scripts_not_named: scripts.join(' ') || 0,
				sbom_components: sbom.components?.length ?? 0,
				weaknesses: weak ?? (short ? 'not asked' : 'registry out of reach')
			}
		};
	}
};
