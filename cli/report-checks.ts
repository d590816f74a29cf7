// Measures the checks on decisions and danger and writes their chapter of docs/checks.md. Takes about eight minutes.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readExamples } from '#lib/checks/decision/training/read.ts';
import { report } from '#lib/checks/decision/training/report.ts';

const file = 'docs/checks.md';
const begin = '<!-- decision: made by cli/report-checks.ts, do not edit by hand -->';
const end = '<!-- /decision -->';

const before = existsSync(file) ? readFileSync(file, 'utf8') : '# The checks\n';
const from = before.indexOf(begin);
const to = before.indexOf(end);
const rest = from < 0 ? before : before.slice(0, from) + before.slice(to + end.length);
const chapter = report(readExamples('src/lib/checks/decision/training'));
writeFileSync(file, `${rest.trimEnd()}\n\n${begin}\n\n${chapter}\n${end}\n`);
