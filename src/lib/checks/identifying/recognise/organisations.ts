import * as words from '../lists/organisations.data.ts';
import { pattern } from '../../pattern.ts';
import type { Found, IdentifyingType } from '../found.ts';
import { inside, joined, named, type Scene } from '../scene.ts';
import type { Token } from '../tokens.ts';
import { articles, careWords, directions, firms, placeWords, schoolWords, works } from './cues.ts';
import { found } from './each.ts';
import { kin, titles } from './person-words.ts';

const noOwner = pattern(words, 'noOwner', '');
const compoundKind = pattern(words, 'compoundKind', '');
const careKind = pattern(words, 'careKind', '');
const noTitle = pattern(words, 'noTitle', '');

type Organisation = 'ORG_SCHOOL' | 'ORG_CARE' | 'ORG_OTHER';

const ending = pattern(words, 'ending', '');
const endsSchool = /(?:school|college|lyceum|gymnasium|scholengemeenschap|kindcentrum)$/;
const endsCare = /(?:ziekenhuis|kliniek|zorg|opvang|huis|praktijk|jeugdhulp|jeugdzorg|instituut)$/;
/** After these a lower-case "de regenboog" is a name too. */
const strong = pattern(words, 'strong', '');
const faith = pattern(words, 'faith', '');
const house = pattern(words, 'house', '');
const workBefore = pattern(words, 'workBefore', '');

/** Schools, care and other organisations: by the word before them, by how they end, or as "het" or "De" with a name. */
export function findOrganisations(scene: Scene): Found[] {
	const { tokens, lists } = scene;
	const out: Found[] = [];
	const add = (from: Token, to: Token, type: IdentifyingType, confidence: number, rule: string) =>
		out.push(found(from.start, to.end - from.start, type, 'quasi', confidence, rule));

	for (const token of tokens) {
		const i = token.index;
		const previous = tokens[i - 1];
		// "basisschool De Regenboog", "camping 't Hout", "school (de vlieger)"
		const kind = kindOf(token.word);
		if (kind !== undefined) {
			const own = token.capital && !token.opens && !kin.has(token.word) ? token : undefined; // "Bakkerij Verstappen"
			let k = i + 1;
			const link = tokens[k];
			if (
				link !== undefined &&
				(/^(?: |: | \(| ["'])$/.test(link.gap) ||
					(link.gap === ', ' &&
						(/^(?:de|het|'t)$/.test(link.word) ||
							(strong.test(token.word) && named(scene, link) && !link.first) ||
							(token.word === 'kinderopvang' && named(scene, link) && !link.first))))
			) {
				if (
					/^(?:de|het|'t|in|van|op|bij|genaamd|heet)$/.test(link.word) &&
					!link.capital &&
					joined(tokens[k + 1])
				) {
					if (link.word === 'in' || link.word === 'op' || link.word === 'bij' || link.word === 'van')
						k = named(scene, tokens[k + 1]) && link.word === 'van' ? -1 : -1;
					else k++;
				}
				const head = k > 0 ? tokens[k] : undefined;
				if (
					head &&
					named(scene, head) &&
					!(head.opens && !/[("':]/.test(head.gap)) &&
					!lists.place(head.word) &&
					!(titles.has(token.word) && lists.first(head.word) && !lists.common(head.word))
				) {
					const last = runEnd(scene, head);
					if (
						!(head.shout && head.text.length < 4) &&
						!(link.gap !== ' (' && token.word === 'groep') &&
						!noOwner.test(token.word)
					) {
						add(
							(own && k === i + 1) || /^(?:[bcdfghjklmnpqrstvwxz]{2,4}|obs|ikc|bso|ltc|cvv)$/.test(token.word)
								? token
								: /^(?:De|Het|'t)$/.test(tokens[k - 1]?.text ?? '') && k - 1 > i
									? tokens[k - 1]!
									: head,
							last,
							kind,
							0.9,
							'org.after'
						);
						continue;
					}
				}
				const bracket =
					!titles.has(token.word) &&
					!/^leerkracht$/.test(token.word) &&
					/\(/.test(link.gap) &&
					/^(?:de|het|'t)$/.test(link.word) &&
					joined(tokens[i + 2]);
				if ((strong.test(token.word) || bracket) && k > 0) {
					const name = bracket ? tokens[i + 2] : tokens[k];
					const article = bracket || k > i + 1;
					if (
						name &&
						/^(?: |)$/.test(name.gap) &&
						!name.capital &&
						article &&
						!kin.has(name.word) &&
						kindOf(name.word) === undefined &&
						!titles.has(name.word) &&
						name.text.length > 3 &&
						!noTitle.test(name.word)
					) {
						const general = previous !== undefined && articles.has(previous.word);
						if (name.common && !bracket && (link.gap === ', ' || general || link.word === 'het')) continue;
						add(name, lowerEnd(scene, name), kind, 0.75, 'org.lower');
						continue;
					}
					if (
						name &&
						!article &&
						!name.capital &&
						joined(name) &&
						!name.common &&
						name.text.length > 3 &&
						!lists.place(name.word)
					)
						add(name, name, kind, 0.7, 'org.lower');
				}
			}
		}
		// "Bredero Lyceum", "de Mariaschool", "Hersteld Hervormde gemeente", "Turkse moskee in Beesd"
		if (
			token.capital &&
			!token.opens &&
			ending.test(token.word) &&
			token.text.length > 6 &&
			!scene.neutral[i] &&
			!lists.common(token.word)
		) {
			add(
				token,
				runEnd(scene, token),
				typed(token.word) ?? near(scene, i) ?? 'ORG_OTHER',
				0.85,
				'org.ending'
			);
		}
		if (
			ending.test(token.word) &&
			previous !== undefined &&
			joined(token) &&
			named(scene, previous) &&
			!previous.opens &&
			!scene.neutral[i]
		) {
			const from = runStart(scene, previous);
			add(from, token, typed(token.word) ?? near(scene, i) ?? 'ORG_OTHER', 0.8, 'org.tail');
		}
		if (house.test(token.word) && previous !== undefined && joined(token) && faith.test(previous.word)) {
			let from = previous;
			while (joined(from) && tokens[from.index - 1]?.capital && !tokens[from.index - 1]!.opens)
				from = tokens[from.index - 1]!;
			let to = token;
			const prep = tokens[i + 1];
			const place = tokens[i + 2];
			const located =
				prep?.gap === ' ' &&
				/^(?:in|te|van|uit)$/.test(prep.word) &&
				place !== undefined &&
				(place.capital || lists.place(place.word));
			if (located) to = runEnd(scene, place);
			if (
				located ||
				(from.capital &&
					/hervormd|gereformeerd|vrijgemaakt|evangelisch|baptisten|pinkster|koptisch|orthodox/.test(
						previous.word
					))
			)
				add(from, to, 'ORG_OTHER', 0.8, 'org.faith');
		}
		// "van het Bouwens", "op De Horizon", "bij het Leeuwenhart"
		const titled =
			token.capital && scene.neutral[i] === 1 && joined(tokens[i + 1]) && named(scene, tokens[i + 1]); // "het Koningin Wilhelmina"
		if (previous !== undefined && token.gap === ' ' && (named(scene, token) || titled) && !token.shout) {
			const het = /^(?:het|'t)$/.test(previous.word) && (!previous.opens || previous.capital);
			const capitalDe = previous.text === 'De' && !previous.opens;
			const lowerDe =
				previous.text === 'de' &&
				tokens[i - 2] !== undefined &&
				(directions.has(tokens[i - 2]!.word) || /^(?:op|in|naar|bij)$/.test(tokens[i - 2]!.word));
			const surname = lists.surname(token.word) && !lists.common(token.word);
			const person =
				previous.text === 'De' &&
				(surname ||
					(tokens[i - 2] !== undefined &&
						(lists.first(tokens[i - 2]!.word) ||
							(titles.has(tokens[i - 2]!.word) && !schoolWords.has(tokens[i - 2]!.word)))));
			const about = works.has(tokens[i - 2]?.word ?? '');
			const kindAfter =
				previous.text === 'Het' &&
				/^ \((?:school|basisschool|kdv|bso|gezinshuis|groep|instelling)\b/.test(
					scene.reading.lower.slice(token.end, token.end + 16)
				);
			if (
				!about &&
				!clearStreet.test(token.word) &&
				!lists.first(token.word) &&
				(het || (capitalDe && !person) || (lowerDe && !surname && near(scene, i) !== undefined))
			) {
				if (
					!(het && lists.place(token.word)) &&
					!(
						lists.common(token.word) &&
						lowerDe &&
						(kin.has(token.word) || titles.has(token.word) || token.text.length < 5)
					)
				)
					if (!(het && lists.common(token.word) && !titled && !kindAfter && !near(scene, i)))
						add(
							capitalDe || previous.text === 'Het' ? previous : token,
							runEnd(scene, token),
							near(scene, i) ?? (kindAfter || tokens[i - 2]?.word === 'op' ? 'ORG_SCHOOL' : 'ORG_OTHER'),
							0.75,
							'org.article'
						);
			}
		}
		if (!token.capital) {
			const lead = previous?.gap === ' ' && /^(?:de|het|'t)$/.test(previous.word) ? tokens[i - 2] : undefined;
			const goes = lead?.gap === ' ' && /^(?:op|naar)$/.test(lead.word);
			const attends =
				goes && /^(?:zit|zitten|zat|zaten|gaat|gaan|ging|gingen)$/.test(tokens[i - 3]?.word ?? '');
			const college = /.{3}(?:college|lyceum)$/.test(token.word) && !anyCollege.test(token.word);
			if (
				college ||
				(attends &&
					!token.common &&
					!token.first &&
					token.text.length > 4 &&
					kindOf(token.word) === undefined)
			)
				add(token, token, 'ORG_SCHOOL', 0.6, 'org.attends'); // "zit op het maasdal"
		}
		// "op het plein van de Klimroos": a noun with a capital within a sentence
		if (
			token.capital &&
			token.common &&
			previous?.text === 'de' &&
			token.gap === ' ' &&
			named(scene, token) &&
			/^(?:van|bij|op|naar|uit|via)$/.test(tokens[i - 2]?.word ?? '') &&
			!token.first &&
			!token.surname &&
			!kin.has(token.word) &&
			!titles.has(token.word) &&
			kindOf(token.word) === undefined &&
			!trade.test(token.word)
		)
			add(token, runEnd(scene, token), near(scene, i) ?? 'ORG_OTHER', 0.5, 'org.noun');
		// "werkt bij de HEMA", "voetbalt bij VV Leusden", "via Tactus"
		const isFirm = firms.has(token.word) || (token.word === 'albert' && tokens[i + 1]?.word === 'heijn');
		const unknown =
			named(scene, token) &&
			!token.opens &&
			!lists.first(token.word) &&
			!(token.shout && token.text.length < 3);
		if ((isFirm || unknown) && workBeforeToken(tokens, i)) {
			if (!(titles.has(previous?.word ?? '') || kin.has(previous?.word ?? '')))
				add(
					token,
					token.word === 'albert' ? tokens[i + 1]! : runEnd(scene, token),
					near(scene, i) ?? (previous?.word === 'op' ? 'ORG_SCHOOL' : 'ORG_OTHER'),
					0.7,
					'org.work'
				);
		} else if (
			unknown &&
			previous?.word === 'via' &&
			!lists.surname(token.word) &&
			!lists.place(token.word) &&
			!token.shout
		) {
			add(token, runEnd(scene, token), near(scene, i) ?? 'ORG_CARE', 0.6, 'org.via');
		} else if (
			unknown &&
			previous?.gap !== undefined &&
			/^(?:via|bij|van)$/.test(previous.word) &&
			!lists.surname(token.word) &&
			!lists.place(token.word) &&
			near(scene, i) !== undefined &&
			!token.shout
		) {
			add(token, runEnd(scene, token), near(scene, i)!, 0.6, 'org.near');
		}
	}
	return out;
}

const anyCollege =
	/^(?:hoor|werk|tucht|rechts|bestuurs|toezicht|schepen|responsie|kiest?|gast|proef)college$/;
/** Nouns that people like to write with a capital: roles, bodies, papers of the trade. */
const trade = pattern(words, 'trade', '');
const clearStreet = /.{2}(?:straat|laan|weg|plein|kade|gracht|singel)$/;

function kindOf(word: string): Organisation | undefined {
	if (schoolWords.has(word)) return 'ORG_SCHOOL';
	if (careWords.has(word)) return 'ORG_CARE';
	if (placeWords.has(word)) return 'ORG_OTHER';
	const compound = compoundKind.exec(word);
	if (!compound || word.length < 7) return undefined;
	return /school|college/.test(word) ? 'ORG_SCHOOL' : careKind.test(word) ? 'ORG_CARE' : 'ORG_OTHER';
}

const typed = (word: string): Organisation | undefined =>
	endsSchool.test(word) ? 'ORG_SCHOOL' : endsCare.test(word) ? 'ORG_CARE' : undefined;

/** What kind of organisation the words just before speak of. */
function near({ tokens }: Scene, at: number): Organisation | undefined {
	for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
		const { word } = tokens[i]!;
		if (schoolWords.has(word)) return 'ORG_SCHOOL';
		if (careWords.has(word)) return 'ORG_CARE';
		if (placeWords.has(word)) return 'ORG_OTHER';
		if (tokens[i + 1]!.opens) break;
	}
	return undefined;
}

function workBeforeToken(tokens: readonly Token[], at: number): boolean {
	let i = at - 1;
	if (/^(?:de|het|een)$/.test(tokens[i]?.word ?? '')) i--;
	if (!/^(?:bij|van|voor|op)$/.test(tokens[i]?.word ?? '')) return false;
	for (let k = i - 1; k >= Math.max(0, i - 4); k--) if (workBefore.test(tokens[k]!.word)) return true;
	return false;
}

function runStart(scene: Scene, token: Token): Token {
	let from = token;
	while (joined(from)) {
		const previous = scene.tokens[from.index - 1];
		if (!named(scene, previous) || (previous.opens && previous.common)) break;
		from = previous;
	}
	return from;
}

/** The unknown words after a name in lower case: "iron saints". */
function lowerEnd({ tokens }: Scene, token: Token): Token {
	const next = tokens[token.index + 1];
	return !token.common && joined(next) && !next.common && next.text.length > 3 ? next : token;
}

const compass = /^(?:noord|oost|zuid|west|centrum|nederland)$/;

/** Last word of a name of more words: capitals, with small words between them. */
export function runEnd(scene: Scene, token: Token): Token {
	let to = token;
	for (let k = token.index + 1; k < Math.min(scene.tokens.length, token.index + 6); k++) {
		const next = scene.tokens[k]!;
		if (!joined(next)) break;
		if (
			(named(scene, next) && !next.shout) ||
			(next.capital && (kindOf(next.word) !== undefined || compass.test(next.word)))
		)
			to = next;
		else if (!inside.has(next.word) && !/^(?:en|of)$/.test(next.word)) break;
		else if (
			/^(?:in|te|op|aan|en|of)$/.test(next.word) &&
			to.index + 1 === k &&
			!/^(?:De|Het|'t)$/.test(token.text)
		)
			break;
	}
	return to;
}
