import * as words from '../lists/organisations.data.ts';
import { patterns } from '../../pattern.ts';
import type { Found } from '../found.ts';
import { joined, named, type Scene } from '../scene.ts';
import type { Token } from '../tokens.ts';
import { articles, deeds, firms, set } from './cues.ts';
import { each, found } from './each.ts';
import { kindOfName, known } from './organisation-kinds.ts';
import { kindOf, lowerEnd, type Organisation, runEnd, runStart } from './organisation-words.ts';
import { noSurname } from './persons/no-name.ts';
import { attended, definite, schoolNames, type Add } from './organisation-schools.ts';
import { kin, titles } from './person-words.ts';

const re = patterns(words);

const house = set(words.house);
const clubs = set(words.clubs);

/** Rules by which the kind is sure. */
const sure = /after|lower|faith/;

/** Schools, care and other organisations: by the word before them, by how they end, or as "het" or "De" with a name. */
export function findOrganisations(scene: Scene): Found[] {
	const out: Found[] = [];
	const add: Add = (from, to, kind, rule) => {
		const type = (!sure.test(rule) && kindOfName(scene, from, to)) || kind;
		out.push(found(from.start, to.end - from.start, type, 'quasi', 0.8, rule));
	};
	for (const { index, 0: name } of each(re.phrases, scene.reading.lower))
		out.push(found(index, name.length, 'ORG_CARE', 'quasi', 0.8, 'org.known'));
	for (const token of scene.tokens) {
		const kind = kindOf(token.word);
		if (ofClub(scene, token, add) || (kind && afterKind(scene, token, kind, add))) continue;
		byEnding(scene, token, add);
		ofFaith(scene, token, add);
		if (!token.capital) attended(scene, token, add);
		afterArticle(scene, token, add);
		beside(scene, token, add);
	}
	return out;
}

/** "VV Leusden", "vv oirlo", "hv de zwaluwen": the letters of a club are part of its name, and often a place comes after them. */
function ofClub(scene: Scene, token: Token, add: Add): boolean {
	const link = scene.tokens[token.index + 1];
	if (!clubs.has(token.word) || !joined(link)) return false;
	const head = definite.has(link.word) ? scene.tokens[token.index + 2] : link;
	if (!joined(head) || (head === link && !head.capital && head.common && !head.place)) return false;
	add(token, runEnd(scene, head), 'ORG_OTHER', 'org.club-after');
	return true;
}

/** "basisschool De Regenboog", "camping 't Hout", "school (de vlieger)". Says whether nothing else need be tried. */
function afterKind(scene: Scene, token: Token, kind: Organisation, add: Add): boolean {
	const { tokens, lists, neutral } = scene;
	const { word, index } = token;
	const [previous, link, second] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
	if (!link || !re.link.test(link.gap)) return false;
	if (link.gap === ', ' && !definite.has(link.word) && (!named(scene, link) || link.first)) return false;
	if (!link.capital && !token.capital && previous?.capital) return false; // "de Ulu moskee hielp"
	const strong = re.strong.test(word);
	const passed = !link.capital && /^(?:de|het|'t|genaamd|heet)$/.test(link.word);
	const head = passed && joined(second) ? second : link;
	if (
		((head.capital && strong && kind === 'ORG_SCHOOL' && neutral[head.index] === 2) || named(scene, head)) && // "kdv Dikkie Dik"
		!head.place &&
		!(titles.has(word) && lists.first(head.word)) &&
		!(head.shout && head.text.length < 4) &&
		!re.noOwner.test(word + link.gap)
	) {
		const own = (token.capital && !token.opens && !passed) || re.letters.test(word); // "Bakkerij Verstappen", "obs De Brug"
		const from = own && link.gap === ' ' ? token : link.text === "'t" ? link : head;
		add(from, runEnd(scene, head), kind, 'org.after');
		return true;
	}
	const bracket = link.gap === ' (';
	if (
		head.capital ||
		!(strong || bracket) ||
		kindOf(head.word) ||
		kin.has(head.word) ||
		re.noTitle.test(head.word)
	)
		return false;
	const bare = !bracket && !articles.has(previous?.word ?? '') && (passed || bareName(head)); // "op kdv bengeltjes", "camping het zwarte water"
	const enclosed = bracket && scene.reading.text[head.end] === ')'; // "school (vuurvlinder)"
	const unknown =
		(enclosed || joined(head)) && !head.common && !head.place && !head.first && head.text.length > 2;
	if (!bare && !unknown && !(enclosed && schoolNames.has(head.word))) return false;
	add(head, lowerEnd(scene, head), kind, 'org.lower');
	return true;
}

/** Whether a word in lower case can be all there is of a name: no verb, no small word. */
const bareName = ({ word, text }: Token): boolean =>
	text.length > 3 && !noSurname.test(word) && !deeds.has(word) && !/(?:en|t|d|'er)$|^\d/.test(word);

/** "Bredero Lyceum", "de Mariaschool". */
function byEnding(scene: Scene, token: Token, add: Add) {
	const previous = scene.tokens[token.index - 1];
	if (!re.ending.test(token.word) || (scene.neutral[token.index] && token.word !== 'college')) return;
	if (token.capital && token.surname) return; // "Jagroep"
	if (joined(token) && named(scene, previous) && !previous.opens)
		add(runStart(scene, previous), token, 'ORG_OTHER', 'org.tail');
	else if (named(scene, token) && !token.opens && !token.common && token.text.length > 6)
		add(token, runEnd(scene, token), 'ORG_OTHER', 'org.ending');
}

/** "Hersteld Hervormde gemeente", "Turkse moskee in Beesd". */
function ofFaith(scene: Scene, token: Token, add: Add) {
	const { tokens } = scene;
	const [previous, link, place] = [token.index - 1, token.index + 1, token.index + 2].map((at) => tokens[at]);
	if (!previous || !joined(token) || !house.has(token.word) || !re.faith.test(previous.word)) return;
	const from = runStart(scene, previous);
	const located = joined(link) && /^(?:in|te|van|uit)$/.test(link.word) && (place?.capital || place?.place);
	if (located || (from.capital && re.strict.test(previous.word))) add(from, token, 'ORG_OTHER', 'org.faith');
}

/** "van het Bouwens", "op De Horizon", "bij het Leeuwenhart", "op het plein van de Klimroos". */
function afterArticle(scene: Scene, token: Token, add: Add) {
	const { tokens, lists } = scene;
	const { word, index, common } = token;
	const previous = tokens[index - 1];
	if (!token.capital || token.gap !== ' ' || !previous || !definite.has(previous.word)) return;
	const two = tokens[index - 2]?.word ?? '';
	if (previous.word === "'t" && two === 'van') return; // "mevrouw Van 't Hoff"
	if (previous.word === 'it' && !(previous.capital && re.whence.test(two))) return; // "Getting It Right"
	if (noun(scene, token) && previous.text === 'de' && /^(?:van|bij|op|naar|uit|via)$/.test(two))
		add(token, runEnd(scene, token), 'ORG_OTHER', 'org.noun');
	const next = tokens[index + 1];
	const further = joined(next) && named(scene, next);
	const titled = scene.neutral[index] === 1 && further; // "het Koningin Wilhelmina"
	if (token.shout || !(titled || named(scene, token)) || re.noBody.test(word)) return;
	const told =
		tokens.slice(Math.max(0, index - 6), index).some((before) => kindOf(before.word)) ||
		(next?.gap === ' (' && kindOf(next.word)); // "Het Kompas (school)"
	const surname = token.surname && !common && !token.first;
	const apart = previous.capital && !previous.opens; // "zat op Het Poldertje"
	if (previous.word !== 'de') {
		if ((token.place && !titled) || (common && !further && !told && !apart)) return;
	} else if (surname) return;
	else if (previous.text === 'De') {
		if (previous.opens || lists.first(two) || titles.has(two)) return;
	} else if (told ? !re.whence.test(two) : common || token.place || !/^(?:op|naar)$/.test(two)) return;
	add(
		previous.capital ? previous : token,
		runEnd(scene, token),
		/^(?:bij|via|door)$/.test(two) ? 'ORG_CARE' : 'ORG_SCHOOL',
		'org.article'
	);
}

/** "de Klimroos": a noun with a capital within a sentence. */
const noun = (scene: Scene, token: Token): boolean =>
	token.common &&
	named(scene, token) &&
	!token.first &&
	!token.surname &&
	!kin.has(token.word) &&
	!titles.has(token.word) &&
	!re.trade.test(token.word);

/** "werkt bij de HEMA", "voetbalt bij VV Leusden", "via Tactus". */
function beside(scene: Scene, token: Token, add: Add) {
	const { tokens, neutral } = scene;
	const { word, index, first, surname, place } = token;
	const end = runEnd(scene, token);
	const inside = token.capital && !((token.common || first) && token.opens);
	if (known(word) && !neutral[index] && (inside || !(re.never.test(word) || first || place)))
		add(token, end, 'ORG_CARE', 'org.known'); // "via Accare"
	const unknown = named(scene, token) && !token.opens && !first;
	const [before, previous] = [tokens[index - 2]?.word ?? '', tokens[index - 1]?.word ?? ''];
	if (!unknown && !firms.has(word)) return;
	if (worksAt(tokens, index)) add(token, end, previous === 'op' ? 'ORG_SCHOOL' : 'ORG_OTHER', 'org.work');
	else if (unknown && !token.shout && !surname && !place) {
		const told = /^(?:bij|naar|tussen)$/.test(previous) && kindOfName(scene, token, end);
		const stays = token.common && previous === 'bij' && re.stay.test(before); // "woont bij Boszicht"
		if (told || stays || previous === 'via') add(token, end, 'ORG_CARE', 'org.near');
	}
}

/** Whether someone works, plays or learns at what stands here: "voetbalt … bij de". */
function worksAt(tokens: readonly Token[], at: number): boolean {
	const link = /^(?:de|het|een)$/.test(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1;
	return (
		/^(?:bij|van|voor|op)$/.test(tokens[link]?.word ?? '') &&
		tokens.slice(Math.max(0, link - 4), link).some(({ word }) => re.workBefore.test(word))
	);
}
