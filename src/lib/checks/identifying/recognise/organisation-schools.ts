// Schools written in lower case, by who goes there: "zit op het maasdal", "juf op de klimop".
import * as words from '../lists/organisations.data.ts';
import { joined, type Scene } from '../scene.ts';
import type { Token } from '../tokens.ts';
import { deeds, set } from './cues.ts';
import { kindOf, lowerEnd, type Organisation } from './organisation-words.ts';
import { kin } from './person-words.ts';

/** Notes an organisation; `kind` is what it is when its name and the words around it do not tell. */
export type Add = (from: Token, to: Token, kind: Organisation, confidence: number, rule: string) => void;

export const article = new Set(['de', 'het', "'t", 'it']); // "van It Bynt"
/** What schools like to be called. */
export const schoolNames = set(words.schoolNames);
const schoolRole =
	/^(?:concierge|juf|meester|leraar|lerares|leerkracht|docent|mentor|directeur|directrice|ib'er|leerling|klas)$/;
const brings = /^(?:brengt|brengen|bracht|brachten|gebracht)$/;
const anyCollege =
	/^(?:hoor|werk|tucht|rechts|bestuurs|toezicht|schepen|responsie|kiest?|gast|proef)college$/;

/** "zit op het maasdal", "het heerenlandcollege". */
export function attended(scene: Scene, token: Token, add: Add) {
	const { tokens } = scene;
	const { word, index } = token;
	if (
		word.length > 3 &&
		article.has(tokens[index - 1]?.word ?? '') &&
		tokens[index - 2]?.word === 'van' &&
		/^(?:groep|klas)$/.test(tokens[index - 4]?.word ?? '') &&
		!(kindOf(word) || kin.has(word) || deeds.has(word))
	)
		return add(token, lowerEnd(scene, token), 'ORG_SCHOOL', 0.6, 'org.attends'); // "groep 6 van de regenboog"
	const college = word.length > 8 && /.{3}(?:college|lyceum)$/.test(word) && !anyCollege.test(word);
	const before = tokens[index - 1];
	if (
		/^(?:college|lyceum)$/.test(word) &&
		joined(token) &&
		!(before!.common || before!.capital) &&
		article.has(tokens[index - 2]?.word ?? '')
	)
		return add(before!, token, 'ORG_SCHOOL', 0.7, 'org.attends'); // "op het vellesan college"
	const unknown = !token.common && !token.first && word.length > 4 && !kindOf(word);
	const lead = tokens[index - 2]?.word ?? '';
	const usual =
		(schoolNames.has(word) && (wentTo(tokens, index) || atSchool(tokens, index))) ||
		(unknown && lead === 'op' && atSchool(tokens, index)) ||
		(unknown && /um$/.test(word) && before?.word === 'op'); // "niet op blariacum verschenen"
	if (college || usual || (unknown && wentTo(tokens, index)))
		add(token, token, 'ORG_SCHOOL', 0.6, 'org.attends');
}

/** "juf op de", "in groep 5 op de": whether such words stand before with "op", "van", "naar" or "bij" and an article. */
function atSchool(tokens: readonly Token[], index: number): boolean {
	const lead = tokens[index - 2]?.word ?? '';
	return (
		article.has(tokens[index - 1]?.word ?? '') &&
		/^(?:op|van|naar|bij|heet)$/.test(lead) &&
		tokens
			.slice(Math.max(0, index - 7), index - 2)
			.some(
				({ word }) =>
					kindOf(word) === 'ORG_SCHOOL' || /^(?:groep|leerlingen|ib|onderbouw|bovenbouw)$/.test(word)
			)
	);
}

/** "zit op het", "brengt hem naar de", "de juf van de": whether such words stand before. */
function wentTo(tokens: readonly Token[], index: number): boolean {
	const [previous, lead] = [tokens[index - 1], tokens[index - 2]];
	if (previous?.gap !== ' ' || lead?.gap !== ' ' || !article.has(previous.word)) return false;
	const before = tokens[index - 3]?.word ?? '';
	return (
		(/^(?:op|naar)$/.test(lead.word) && /^(?:zit|zitten|zat|zaten|gaat|gaan|ging|gingen)$/.test(before)) ||
		(lead.word === 'naar' &&
			tokens.slice(Math.max(0, index - 12), index - 2).some(({ word }) => brings.test(word))) ||
		(lead.word === 'van' && schoolRole.test(before))
	);
}
