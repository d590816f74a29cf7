import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keyStore } from './key-store.ts';
import { masterKey } from './master-key.ts';
import { seal, unseal } from './seal.ts';

let folder: string;
const silent = () => {};
const master = () => masterKey(join(folder, 'out', 'master.key'), folder, silent);
const store = (file = 'keys.db') => keyStore(join(folder, file), master());
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'keys-'));
	mkdirSync(join(folder, 'out'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('[D10] a box opens with its own key and binding, and with nothing else', () => {
	const key = new Uint8Array(32).fill(1);
	const box = seal(key, 'session|a|1', 'wat er staat');
	expect(unseal(key, 'session|a|1', box)).toBe('wat er staat');
	expect(() => unseal(key, 'session|a|2', box)).toThrow();
	expect(() => unseal(new Uint8Array(32).fill(2), 'session|a|1', box)).toThrow();
	for (let i = 0; i < box.length; i++) {
		const flipped = Buffer.from(box);
		flipped[i]! ^= 1;
		expect(() => unseal(key, 'session|a|1', flipped)).toThrow();
	}
});

test('[D11] a session key is there after a restart, and gone byte for byte after it was destroyed', () => {
	const first = store();
	const key = first.create('a');
	const sealed = Buffer.from(first.sealed('a')!);
	first.close();
	const second = store();
	expect(second.open('a')).toEqual(key);
	expect(readFileSync(join(folder, 'keys.db')).includes(sealed)).toBe(true);
	second.destroy('a');
	expect(second.open('a')).toBeUndefined();
	second.close();
	expect(readFileSync(join(folder, 'keys.db')).includes(sealed)).toBe(false);
});

test('[D12] after a rotation the living keys open, and an old copy of the key store opens nothing', () => {
	const first = store();
	const key = first.create('a');
	first.create('b');
	first.close();
	copyFileSync(join(folder, 'keys.db'), join(folder, 'copy.db'));
	const second = store();
	second.destroy('b');
	expect(second.rotate()).toBe(1);
	expect(second.open('a')).toEqual(key);
	second.close();
	const copy = store('copy.db');
	expect(() => copy.open('a')).toThrow(/sleutelbestand/);
	expect(() => copy.open('b')).toThrow(/sleutelbestand/);
	copy.close();
});

test('[D13] a rotation that was broken off goes on at the next start', () => {
	const first = store();
	const key = first.create('a');
	first.close();
	const half = master();
	half.begin(); // the process stops here
	const second = store();
	expect(second.open('a')).toEqual(key);
	second.close();
	expect(
		readFileSync(join(folder, 'out', 'master.key'), 'utf8')
			.trim()
			.split('\n')
	).toHaveLength(1);
});

test('[D14] the key file is readable by its owner alone; one beside the data gives a warning', () => {
	const warnings: string[] = [];
	masterKey(join(folder, 'near.key'), folder, (sentence) => warnings.push(sentence));
	expect(warnings.join()).toContain('VENSTERBANK_KEY_FILE');
	expect(statSync(join(folder, 'near.key')).mode & 0o777).toBe(0o400);
});

test('[D15] a damaged key file stops the start with a sentence', async () => {
	writeFileSync(join(folder, 'out', 'master.key'), 'nonsense');
	expect(master).toThrow(/sleutelbestand/);
});
