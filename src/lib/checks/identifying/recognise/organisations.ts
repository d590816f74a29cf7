import * as words from '../lists/organisations.data.ts';
import { patterns } from '../../pattern.ts';
import type { Found } from '../found.ts';
import { joined, named, type Scene } from '../scene.ts';
import { isInitial, type Token } from '../tokens.ts';
import { articles, deeds, directions, firms, schoolWords, set, works } from './cues.ts';
import { each, found } from './each.ts';
import { kindOfName, known } from './organisation-kinds.ts';
import { kindOf, lowerEnd, near, type Organisation, runEnd, runStart } from './organisation-words.ts';
import { noSurname } from './persons/no-name.ts';
import { attended, article, schoolNames, type Add } from './organisation-schools.ts';
import { honorific } from './persons/signs.ts';
import { kin, titles } from './person-words.ts';

const re = patterns(words);

const strict = /hervormd|gereformeerd|vrijgemaakt|evangelisch|baptisten|pinkster|koptisch|orthodox/;
const house = set(words.house);

const clearStreet = /.{2}(?:straat|laan|weg|plein|kade|gracht|singel)$/;
const stay = /^(?:woont|woonde|verblijft|verbleef|logeert|zat|zit|opgenomen|geplaatst|aangemeld)$/;
const clubs = set(words.clubs);

const shops = set(words.shops);

/** Rules by which the kind is sure. */
const sure = /after|lower|faith/;

/** Schools, care and other organisations: by the word before them, by how they end, or as "het" or "De" with a name. */
export function findOrganisations(scene: Scene): Found[] {
	const out: Found[] = [];
	const add: Add = (from, to, kind, confidence, rule) => {
		const type = (!sure.test(rule) && kindOfName(scene, from, to)) || kind;
		out.push(found(from.start, to.end - from.start, type, 'quasi', confidence, rule));
	};
	for (const { index, 0: name } of each(re.phrases, scene.reading.lower))
		out.push(found(index, name.length, 'ORG_CARE', 'quasi', 0.86, 'org.known'));
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
	if (!clubs.has(token.word)) return false;
	const link = scene.tokens[token.index + 1];
	const head = link && article.has(link.word) ? scene.tokens[token.index + 2] : link;
	if (!joined(link) || !joined(head) || head.text.length < 4) return false;
	if (head === link && !head.capital && head.common && !head.place) return false;
	add(token, head.capital ? runEnd(scene, head) : head, 'ORG_OTHER', 0.9, 'org.club-after');
	return true;
}

/** "basisschool De Regenboog", "camping 't Hout", "school (de vlieger)". Says whether nothing else need be tried. */
function afterKind(scene: Scene, token: Token, kind: Organisation, add: Add): boolean {
	const { tokens, lists } = scene;
	const { word, index } = token;
	const link = tokens[index + 1];
	if (!link) return false;
	const given =
		link.gap === ', '
			? article.has(link.word) ||
				((re.strong.test(word) || word === 'kinderopvang') && named(scene, link) && !link.first)
			: /^(?: |: | \(| ["'])$/.test(link.gap);
	if (!given || (!link.capital && joined(token) && scene.tokens[index - 1]?.capital && !token.capital))
		return false; // "de Ulu moskee hielp"
	const second = joined(tokens[index + 2]) ? tokens[index + 2] : undefined;
	if (second && !link.capital && /^(?:in|van|op|bij)$/.test(link.word)) return false;
	const passed = second && !link.capital && /^(?:de|het|'t|genaamd|heet)$/.test(link.word);
	const head = passed ? second : link;
	if (
		kind === 'ORG_SCHOOL' &&
		re.strong.test(word) &&
		link.capital &&
		scene.neutral[link.index] === 2 &&
		/^ \(?$/.test(link.gap)
	) {
		add(link, second && scene.neutral[second.index] === 2 ? second : link, kind, 0.8, 'org.after'); // "kdv Dikkie Dik"
		return true;
	}
	if (
		named(scene, head) &&
		!(head.opens && !/[("':]/.test(head.gap)) &&
		!head.place &&
		!(titles.has(word) && lists.first(head.word) && !lists.common(head.word)) &&
		!(head.shout && head.text.length < 4) &&
		!(word === 'groep' && link.gap !== ' (') &&
		!re.noOwner.test(word)
	) {
		const own = token.capital && !token.opens && !kin.has(word) && !passed; // "Bakkerij Verstappen"
		const letters = /^(?:[bcdfghjklmnpqrstvwxz]{2,4}|obs|ikc|bso|ltc|cvv)$/.test(word);
		const from = own || letters ? token : link.text === "'t" ? link : head;
		add(from, runEnd(scene, head), kind, 0.9, 'org.after');
		return true;
	}
	const own = re.strong.test(word) && !articles.has(tokens[index - 1]?.word ?? ''); // "op kdv bengeltjes", "camping het zwarte water"
	const bracket =
		second && link.gap.includes('(') && article.has(link.word) && !titles.has(word) && word !== 'leerkracht';
	if (!bracket && !re.strong.test(word) && !(link.gap === ' (' && kind === 'ORG_SCHOOL' && !titles.has(word)))
		return false;
	const name = bracket ? second : head;
	if (own && bareName(name) && !/[,(]/.test(link.gap)) {
		add(name, lowerEnd(scene, name), kind, 0.7, 'org.lower');
		return true;
	}
	if (name.capital || name.text.length < 3) return false;
	if (bracket || passed) {
		if (
			!/^ ?$/.test(name.gap) ||
			kin.has(name.word) ||
			kindOf(name.word) ||
			titles.has(name.word) ||
			re.noTitle.test(name.word)
		)
			return false;
		const general = link.gap === ', ' || link.word === 'het' || articles.has(tokens[index - 1]?.word ?? '');
		if (bracket || !name.common || !general) add(name, lowerEnd(scene, name), kind, 0.75, 'org.lower');
		return true;
	}
	const enclosed =
		link.gap === ' (' && scene.reading.text[name.end] === ')' && !name.first && !/'/.test(name.word); // "school (vuurvlinder)"
	if (((joined(name) || enclosed) && !name.common && !name.place) || (enclosed && schoolNames.has(name.word)))
		add(name, name, kind, 0.7, 'org.lower');
	return false;
}

/** Whether a word in lower case can be all there is of a name: no verb, no small word, no person. */
const bareName = ({ capital, word, text }: Token): boolean =>
	!capital &&
	text.length > 3 &&
	!(noSurname.test(word) || deeds.has(word) || kin.has(word) || titles.has(word) || kindOf(word)) &&
	!/(?:en|t|d|'er)$|^\d/.test(word);

/** "Bredero Lyceum", "de Mariaschool". */
function byEnding(scene: Scene, token: Token, add: Add) {
	const previous = scene.tokens[token.index - 1];
	if (previous && isInitial(previous) && token.gap.startsWith('.')) return; // "S. Jagroep"
	const whole = token.capital && !token.opens && token.text.length > 6 && !scene.lists.common(token.word);
	const tail =
		joined(token) &&
		named(scene, previous) &&
		!previous.opens &&
		!(previous.first && token.surname && token.capital)
			? previous
			: undefined;
	if (
		!(whole || tail) ||
		(scene.neutral[token.index] && !(tail && token.word === 'college')) ||
		!re.ending.test(token.word)
	)
		return;
	if (whole) add(token, runEnd(scene, token), 'ORG_OTHER', 0.85, 'org.ending');
	if (tail) add(runStart(scene, tail), token, 'ORG_OTHER', 0.8, 'org.tail');
}

/** "Hersteld Hervormde gemeente", "Turkse moskee in Beesd". */
function ofFaith(scene: Scene, token: Token, add: Add) {
	const { tokens } = scene;
	const previous = tokens[token.index - 1];
	if (!previous || !joined(token) || !house.has(token.word) || !re.faith.test(previous.word)) return;
	let from = previous;
	for (
		let head = tokens[from.index - 1];
		joined(from) && head?.capital && !head.opens;
		head = tokens[from.index - 1]
	)
		from = head;
	const prep = tokens[token.index + 1];
	const place = tokens[token.index + 2];
	const located =
		prep?.gap === ' ' && /^(?:in|te|van|uit)$/.test(prep.word) && place && (place.capital || place.place);
	if (located || (from.capital && strict.test(previous.word)))
		add(from, located ? runEnd(scene, place) : token, 'ORG_OTHER', 0.8, 'org.faith');
}

/** "van het Bouwens", "op De Horizon", "bij het Leeuwenhart", "op het plein van de Klimroos". */
function afterArticle(scene: Scene, token: Token, add: Add) {
	const { tokens, lists } = scene;
	const { word, index } = token;
	const previous = tokens[index - 1];
	if (!previous || token.gap !== ' ' || !article.has(previous.word)) return;
	const two = tokens[index - 2]?.word ?? '';
	if (previous.word === "'t" && two === 'van') return; // "mevrouw Van 't Hoff"
	if (previous.word === 'it' && !(previous.capital && /^(?:van|op|bij|naar)$/.test(two))) return; // "Getting It Right"
	if (
		noun(scene, token) &&
		!(joined(tokens[index + 1]) && kindOf(tokens[index + 1]!.word)) && // "de Gecertificeerde Instelling"
		!kindOf(word) &&
		previous.text === 'de' &&
		/^(?:van|bij|op|naar|uit|via)$/.test(two)
	)
		add(token, runEnd(scene, token), 'ORG_OTHER', 0.5, 'org.noun');
	const next = tokens[index + 1];
	const further = joined(next) && named(scene, next); // "het Koningin Wilhelmina"
	const titled = token.capital && scene.neutral[index] === 1 && further;
	if (token.shout || !(titled || named(scene, token))) return;
	const kind = near(scene, index);
	const { common } = token;
	const person = token.first && !(previous.text === 'het' || (previous.text === 'de' && further && kind)); // "op het Anne Frank"
	if (
		re.noBody.test(word) ||
		works.has(two) ||
		clearStreet.test(word) ||
		(person && !/^(?:sint|st)$/.test(word))
	)
		return;
	const surname = token.surname && !common && !token.first;
	const kindAfter =
		previous.text === 'Het' &&
		/^ \((?:school|basisschool|kdv|bso|gezinshuis|groep|instelling)\b/.test(
			scene.reading.lower.slice(token.end, token.end + 16)
		);
	const capitalDe = previous.text === 'De' && !previous.opens;
	if (previous.word !== 'de') {
		if (previous.opens && !previous.capital) return;
		const apart = previous.text === 'Het' && !previous.opens; // "zat op Het Poldertje"
		if ((token.place && !titled) || (common && !further && !kindAfter && !kind && !apart)) return;
	} else if (capitalDe) {
		if (surname || lists.first(two) || (titles.has(two) && !schoolWords.has(two))) return;
	} else {
		if (previous.text !== 'de' || surname || (!kind && (common || token.place || !/^(?:op|naar)$/.test(two))))
			return;
		if (!directions.has(two) && !/^(?:op|in|naar|bij)$/.test(two)) return;
		if (common && (kin.has(word) || titles.has(word) || word.length < 5)) return;
	}
	add(
		capitalDe || /^(?:Het|It)$/.test(previous.text) ? previous : token,
		runEnd(scene, token),
		/^(?:bij|via|door)$/.test(two) ? 'ORG_CARE' : 'ORG_SCHOOL',
		0.85,
		'org.article'
	);
}

/** "de Klimroos": a noun with a capital within a sentence. */
const noun = (scene: Scene, token: Token): boolean =>
	token.common &&
	named(scene, token) &&
	!token.opens &&
	!token.first &&
	!token.surname &&
	!kin.has(token.word) &&
	!titles.has(token.word) &&
	!re.trade.test(token.word);

/** "bij Kringloop De Cirkel", "Vakcollege Almere": such a noun with a name behind it. */
function leading(scene: Scene, token: Token): boolean {
	const { tokens } = scene;
	const previous = tokens[token.index - 1];
	const next = tokens[token.index + 1];
	if (!joined(next) || token.text.length < 5 || token.word.includes('-')) return false;
	if (previous?.capital || honorific(previous) || !noun(scene, token)) return false;
	if (/^(?:De|Het|'t|van)$/i.test(next.text)) return tokens[token.index + 2]?.capital ?? false;
	return named(scene, next) && !next.first && !next.common && !next.shout;
}

/** "werkt bij de HEMA", "voetbalt bij VV Leusden", "via Tactus". */
function beside(scene: Scene, token: Token, add: Add) {
	const { tokens } = scene;
	const { word, index } = token;
	const previous = tokens[index - 1]?.word ?? '';
	const albert = word === 'albert' ? tokens[index + 1] : undefined;
	const to = () => albert ?? runEnd(scene, token);
	const alone = token.common || token.first;
	const capital = token.capital && !(alone && token.opens) && !(token.first && tokens[index - 1]?.capital);
	if (
		known(word) &&
		!scene.neutral[index] &&
		(capital || !(re.never.test(word) || token.first || token.place))
	)
		add(token, to(), 'ORG_CARE', 0.86, 'org.known'); // "via Accare"
	if (leading(scene, token)) add(token, to(), 'ORG_OTHER', 0.5, 'org.noun');
	const firm = firms.has(word) || albert?.word === 'heijn' || (shops.has(word) && previous === 'de');
	const plain = // "werkt bij vdl"
		!token.capital &&
		token.text.length > 2 &&
		previous === 'bij' &&
		re.does.test(tokens[index - 2]?.word ?? '') &&
		!(token.common || token.first || token.surname || token.place || scene.neutral[index] || kindOf(word)) &&
		!re.generalWork.test(word);
	const unknown =
		plain || (named(scene, token) && !token.opens && !token.first && !(token.shout && token.text.length < 3));
	if (!firm && !unknown) return;
	if (worksAt(tokens, index)) {
		if (!titles.has(previous) && !kin.has(previous))
			add(token, to(), previous === 'op' ? 'ORG_SCHOOL' : 'ORG_OTHER', 0.7, 'org.work');
	} else if (unknown && !token.shout && !token.surname && !token.place) {
		const told =
			/^(?:bij|naar|tussen|van)$/.test(previous) &&
			(previous !== 'van' || near(scene, index)) &&
			kindOfName(scene, token, to());
		const stays = token.common && previous === 'bij' && stay.test(tokens[index - 2]?.word ?? ''); // "woont bij Boszicht"
		if (told || stays || previous === 'via') add(token, to(), 'ORG_CARE', 0.82, 'org.near');
	}
}

function worksAt(tokens: readonly Token[], at: number): boolean {
	let i = at - 1;
	if (/^(?:de|het|een)$/.test(tokens[i]?.word ?? '')) i--;
	if (!/^(?:bij|van|voor|op)$/.test(tokens[i]?.word ?? '')) return false;
	return tokens.slice(Math.max(0, i - 4), i).some(({ word }) => re.workBefore.test(word));
}
