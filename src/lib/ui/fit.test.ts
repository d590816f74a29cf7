import { expect, test } from 'vitest';
import { zoomsFor } from './fit.ts';

const around = (height: number) => zoomsFor(height).map((zoom) => Number(zoom.toFixed(2)));

test('type on a wall grows with the screen, and shrinks no further than what still reads', () => {
	expect(around(768)).toEqual([1.6, 1.44, 1.28, 1.12]);
	expect(around(1080)).toEqual([2.25, 2.02, 1.8, 1.57, 1.35, 1.13]);
});

test('a very small or very large window keeps within what people can read', () => {
	expect(around(400)).toEqual(around(768));
	expect(around(2160)[0]).toBe(2.4);
});
