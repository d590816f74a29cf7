import { expect, test } from 'vitest';
import { reorder } from './order.ts';

const [a, b, c] = ['LP-2026-001', 'LP-2026-002', 'LP-2026-003'];

test('lessons are added, moved and taken away by code', () => {
	expect(reorder([a!, b!], `add:${c}`)).toEqual([a, b, c]);
	expect(reorder([a!, b!, c!], `up:${c}`)).toEqual([a, c, b]);
	expect(reorder([a!, b!, c!], `down:${a}`)).toEqual([b, a, c]);
	expect(reorder([a!, b!, c!], `remove:${b}`)).toEqual([a, c]);
});

test('what makes no sense changes nothing', () => {
	for (const asked of [`up:${a}`, `down:${b}`, `add:${a}`, 'add:<script>', 'up:', '', 'zoek'])
		expect(reorder([a!, b!], asked)).toEqual([a, b]);
});
