import type { Role } from './roles.ts';

const homes: readonly (readonly [Role, string])[] = [
	['facilitator', '/sessies'],
	['method_developer', '/lessen'],
	['admin', '/mensen'],
	['auditor', '/logboek'],
	['manager', '/overzicht']
];

/** Where someone begins after signing in: at the work of their first role. */
export function homeOf(roles: readonly Role[]): string {
	return homes.find(([role]) => roles.includes(role))?.[1] ?? '/account';
}

/** A path of our own to go to after signing in, or undefined: never an address elsewhere. */
export function ownPath(asked: string | null): string | undefined {
	return asked && /^\/[\w-][\w\-/]*$/.test(asked) ? asked : undefined;
}
