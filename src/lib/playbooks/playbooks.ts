// The list of draaiboeken, by name, and with the round types: the world the core plays in.
import { rules, type RoundName } from '#lib/rounds/rules.ts';
import type { Playbook } from '#lib/session/playbook.ts';
import type { World } from '#lib/session/round.ts';
import { fourWindows } from './four-windows.ts';

export const playbooks: Readonly<Record<string, Playbook<RoundName>>> = { 'four-windows': fourWindows };
export const world: World = { rules, playbooks };
