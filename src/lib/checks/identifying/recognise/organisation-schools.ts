// Schools written in lower case, by who goes there: "zit op het maasdal", "juf op de klimop".
import { patterns } from '../../pattern.ts';
import * as words from '../lists/organisations.data.ts';
import { joined, wordAt, type Scene } from '../scene.ts';
import type { Token } from '../tokens.ts';
import { set } from './cues.ts';
import { kindOf, lowerEnd, type Organisation } from './organisation-words.ts';

const re = patterns(words);

/** Notes an organisation; `kind` is what it is when its name and the words around it do not tell. */
export type Add = (from: Token, to: Token, kind: Organisation, rule: string) => void;

export const definite = new Set(['de', 'het', "'t", 'it']); // "van It Bynt"
/** What schools like to be called. */
export const schoolNames = set(words.schoolNames);

/** "zit op het maasdal", "groep 6 van de regenboog", "het heerenlandcollege". */
export function attended(scene: Scene, token: Token, add: Add) {
	const { tokens } = scene;
	const { word, index } = token;
	const before = tokens[index - 1];
	if (
		before &&
		/^(?:college|lyceum)$/.test(word) &&
		joined(token) &&
		!(before.common || before.capital) &&
		definite.has(wordAt(scene, index - 2))
	)
		return add(before, token, 'ORG_SCHOOL', 'org.attends'); // "op het vellesan college"
	const unknown = !token.common && !token.first && word.length > 4 && !kindOf(word);
	const led =
		(unknown || schoolNames.has(word)) &&
		joined(token) &&
		definite.has(before?.word ?? '') &&
		/^(?:op|van|naar|bij|heet)$/.test(tokens[index - 2]?.word ?? '') &&
		tokens
			.slice(Math.max(0, index - 8), index - 2)
			.some((one) => re.attends.test(one.word) || kindOf(one.word) === 'ORG_SCHOOL');
	if (led || re.college.test(word)) add(token, lowerEnd(scene, token), 'ORG_SCHOOL', 'org.attends');
}
