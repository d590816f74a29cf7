// Counts of what the server does, in the text form Prometheus reads. By hand: a dozen numbers need no library.

interface Metric {
	readonly name: string;
	readonly help: string;
	readonly type: 'counter' | 'gauge' | 'histogram';
	lines(): readonly string[];
}

const all = new Map<string, Metric>();
const known = <M extends Metric>(metric: M): M => {
	all.set(metric.name, metric);
	return metric;
};

/** Something that only grows, by the value of one label. */
function counter(name: string, help: string, label: string) {
	const counts = new Map<string, number>();
	return known({
		name,
		help,
		type: 'counter',
		add: (value: string) => void counts.set(value, (counts.get(value) ?? 0) + 1),
		lines: () => [...counts].map(([value, count]) => `${name}{${label}="${value}"} ${count}`)
	});
}

/** Durations in milliseconds, counted per bound. */
function histogram(name: string, help: string, bounds: readonly number[]) {
	const counts = bounds.map(() => 0);
	let sum = 0;
	let count = 0;
	return known({
		name,
		help,
		type: 'histogram',
		observe(ms: number) {
			sum += ms;
			count += 1;
			bounds.forEach((bound, i) => ms <= bound && counts[i]!++);
		},
		lines: () => [
			...bounds.map((bound, i) => `${name}_bucket{le="${bound}"} ${counts[i]}`),
			`${name}_bucket{le="+Inf"} ${count}`,
			`${name}_sum ${sum}`,
			`${name}_count ${count}`
		]
	});
}

/** A number that is asked for when somebody looks. The last who registers a name answers for it. */
export function gauge(name: string, help: string, read: () => number) {
	known({ name, help, type: 'gauge', lines: () => [`${name} ${read()}`] });
}

export const metrics = {
	commands: counter('vensterbank_commands_total', 'Commands answered, by outcome.', 'outcome'),
	saving: histogram(
		'vensterbank_save_milliseconds',
		'From a command to its answer.',
		[1, 2, 5, 10, 25, 50, 100, 250, 1_000, 5_000]
	),
	shut: counter('vensterbank_door_shut_total', 'Lines refused at the door, by reason.', 'reason'),
	cut: counter('vensterbank_lines_cut_total', 'Lines cut by the server, by reason.', 'reason'),
	destroyed: counter('vensterbank_sessions_destroyed_total', 'Sessions destroyed, by how they ended.', 'end'),
	broken: counter('vensterbank_failures_total', 'Things that failed, by part.', 'part'),
	answers: counter(
		'vensterbank_http_answers_total',
		'Pages and files answered, by class of status.',
		'status'
	)
};

gauge('process_resident_memory_bytes', 'Memory in use.', () => process.memoryUsage.rss());
gauge('process_uptime_seconds', 'Since the start.', () => Math.round(process.uptime()));

/** Everything, as Prometheus reads it. */
export const exposition = (): string =>
	`${[...all.values()]
		.flatMap(({ name, help, type, lines }) => [
			`# HELP ${name} ${help}`,
			`# TYPE ${name} ${type}`,
			...lines()
		])
		.join('\n')}\n`;
