import { expect, test } from 'vitest';
import { exampleKept } from '#lib/lessons/example.ts';
import { composeAttendance } from './attendance.ts';
import { composeReport } from './report.ts';

const list = [{ name: 'Sam | de Vries', employer: 'Lokaal team', role: '' }];

test('[H22] the list of participants is a document of its own, with what they typed and no more', () => {
	const annex = composeAttendance('LB-26-03', list);
	expect(annex).toContain('# Deelnemerslijst van LB-26-03');
	expect(annex).toContain('| Sam \\| de Vries | Lokaal team | – |');
	expect(annex).not.toContain(exampleKept.question);
	expect(composeReport(exampleKept)).not.toContain('Deelnemerslijst');
	expect(composeAttendance('LB-26-03', [])).toContain('Niemand');
});
