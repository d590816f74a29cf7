import { expect, test } from 'vitest';
import { errorTold, reporterOn } from './report.ts';

const written = (work: (report: ReturnType<typeof reporterOn>) => void) => {
	const lines: string[] = [];
	work(reporterOn({ write: (line: string) => void lines.push(line) }));
	return lines.join('');
};

test('a line has a time, a level and what happened, and cannot be split in two', () => {
	const line = written((report) => report.info({ session: 'a\nb' }, 'destroyed'));
	expect(line.trim().split('\n')).toHaveLength(1);
	expect(JSON.parse(line)).toMatchObject({ level: 'info', msg: 'destroyed', session: 'a\nb' });
	expect(JSON.parse(line).time).toMatch(/^\d{4}-/);
});

test('no text, name, code or address gets in, also when somebody passes one', () => {
	const line = written((report) =>
		report.warn({
			text: 'CANARY',
			card: { text: 'CANARY', name: 'CANARY' },
			code: 'CANARY',
			headers: { cookie: 'CANARY' }
		})
	);
	expect(line).not.toContain('CANARY');
});

test('an error is told without its message, which may quote what was typed', () => {
	const error = Object.assign(new SyntaxError('Unexpected token, "CANARY" is not valid JSON'), {
		code: 'E_X'
	});
	const line = written((report) => report.error({ error }, 'failed'));
	expect(line).not.toContain('CANARY');
	expect(errorTold(error)).toMatchObject({ sort: 'SyntaxError', reason: 'E_X' });
	expect(errorTold(undefined).frames).toEqual([]);
});

test('a message of more than one line leaves no line behind, also when it looks like a place', () => {
	const said = [
		'x',
		'   at school slaat vader Karim',
		'    at school bij Karim (straat:1:2)',
		'    at <anonymous>'
	];
	const error = new Error(`Failed query, params: ${said.join('\n')}`);
	const { frames } = errorTold(error);
	expect(frames.join()).not.toMatch(/school|<anonymous>$/m);
	expect(frames[0]).toMatch(/report\.test\.ts:\d+:\d+/);
	// Given another message afterwards, the first one is still in the stack.
	error.message = 'iets anders';
	expect(errorTold(error).frames.join()).not.toContain('vader');
});
