// Schools written in lower case, by who goes there: "zit op het maasdal", "juf op de klimop".
import { patterns } from '../../pattern.ts';
import * as words from '../lists/organisations.data.ts';
import { joined, type Scene } from '../scene.ts';
import type { Token } from '../tokens.ts';
import { set } from './cues.ts';
import { kindOf, lowerEnd, type Organisation } from './organisation-words.ts';

const re = patterns(words);

/** Notes an organisation; `kind` is what it is when its name and the words around it do not tell. */
export type Add = (from: Token, to: Token, kind: Organisation, rule: string) => void;

export const article = new Set(['de', 'het', "'t", 'it']); // "van It Bynt"
/** What schools like to be called. */
export const schoolNames = set(words.schoolNames);

/** "zit op het maasdal", "groep 6 van de regenboog", "het heerenlandcollege". */
export function attended(scene: Scene, token: Token, add: Add) {
	const { tokens } = scene;
	const { word, index } = token;
	const unknown = !token.common && !token.first && word.length > 4 && !kindOf(word);
	const led =
		(unknown || schoolNames.has(word)) &&
		joined(token) &&
		article.has(tokens[index - 1]?.word ?? '') &&
		/^(?:op|van|naar|bij|heet)$/.test(tokens[index - 2]?.word ?? '') &&
		tokens
			.slice(Math.max(0, index - 8), index - 2)
			.some((before) => re.attends.test(before.word) || kindOf(before.word) === 'ORG_SCHOOL');
	if (led || re.college.test(word)) add(token, lowerEnd(scene, token), 'ORG_SCHOOL', 'org.attends');
}
