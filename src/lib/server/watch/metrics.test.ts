import { expect, test } from 'vitest';
import { exposition, gauge, metrics } from './metrics.ts';

test('counts and durations come out as Prometheus reads them', () => {
	metrics.commands.add('saved');
	metrics.commands.add('saved');
	metrics.saving.observe(3);
	metrics.saving.observe(99_999);
	gauge('vensterbank_lines', 'Open lines.', () => 7);
	const text = exposition();
	expect(text).toContain('vensterbank_commands_total{outcome="saved"} 2\n');
	expect(text).toContain('vensterbank_save_milliseconds_bucket{le="2"} 0\n');
	expect(text).toContain('vensterbank_save_milliseconds_bucket{le="5"} 1\n');
	expect(text).toContain('vensterbank_save_milliseconds_bucket{le="+Inf"} 2\n');
	expect(text).toContain('# TYPE vensterbank_lines gauge\nvensterbank_lines 7\n');
	for (const line of text.trim().split('\n'))
		expect(line).toMatch(/^(# (HELP|TYPE) |[a-z_]+({[a-z]+="[^"]*"})? -?[\d.]+$)/);
});
