// E-mail, web addresses, and the names people have on networks.
import * as words from '../lists/web.data.ts';
import { patterns } from '../../pattern.ts';
import type { Found } from '../found.ts';
import type { Lists } from '../lists/lists.ts';
import type { Reading } from '../reading.ts';
import { before, each, found } from './each.ts';

const re = patterns(words);

const url = /(?<![\p{L}\d@.])(?:https?:\/\/|www\.)[^\s<>"')\]]{3,500}/gu;

const at = /(?<![\p{L}\d@._/-])@[\p{L}\d_](?:[\p{L}\d._-]{0,40}[\p{L}\d_])?/gu;
const numbered = /(?<![\p{L}\d@])[\p{L}\d][\p{L}\d._-]{1,30}#\d{3,5}(?!\d)/gu;

/** What stands in every such name and in every address. */
const dotted = /_|\.[\p{L}\d]/u;

const file = /\.(?:pdf|docx?|xlsx?|png|jpe?g|txt|odt|mp[34]|csv|pptx?)$/;

/** E-mail addresses, also with "(at)" or spelled out. */
export function findEmails({ lower }: Reading): Found[] {
	const out: Found[] = [];
	if (/@|\(at\)|\[at\]|\(apenstaartje\)/.test(lower))
		for (const match of each(re.email, lower)) {
			out.push(
				found(match.index, match[0].replace(/[.-]+$/, '').length, 'EMAIL', 'direct', 1, 'email.address')
			);
		}
	if (/ (?:at|apenstaartje|@) /.test(lower))
		for (const match of each(re.spokenEmail, lower)) {
			out.push(found(match.index, match[0].length, 'EMAIL', 'direct', 0.9, 'email.spoken'));
		}
	return out;
}

/** Web addresses; not those of public bodies. */
export function findUrls({ lower }: Reading): Found[] {
	const out: Found[] = [];
	for (const pattern of [url, re.domain]) {
		if (pattern === re.domain && !dotted.test(lower)) continue;
		for (const match of each(pattern, lower)) {
			const whole = match[0].replace(/[.,;:!?]+$/, '');
			if (!re.everyones.test(whole))
				out.push(found(match.index, whole.length, 'URL', 'direct', 1, 'url.address'));
		}
	}
	return out;
}

/** Names on networks and in games: with @, with #1234, with _ or digits, or after the name of the network. */
export function findHandles({ lower }: Reading, lists: Lists): Found[] {
	const out: Found[] = [];
	for (const match of each(at, lower))
		out.push(found(match.index, match[0].length, 'HANDLE', 'direct', 1, 'handle.at'));
	if (lower.includes('#'))
		for (const match of each(numbered, lower)) {
			out.push(found(match.index, match[0].length, 'HANDLE', 'direct', 1, 'handle.numbered'));
		}
	for (const match of dotted.test(lower) ? each(re.underscored, lower) : []) {
		const whole = match[0].replace(/[.]+$/, '');
		if (!/\p{L}/u.test(whole) || file.test(whole) || /^_+\p{L}+_+$/u.test(whole) || re.everyones.test(whole))
			continue;
		if (/^\p{L}+\.\p{L}+\.?\p{L}*$/u.test(whole) && !/[_\d]/.test(whole)) continue;
		out.push(found(match.index, whole.length, 'HANDLE', 'direct', 0.9, 'handle.shape'));
	}
	for (const match of each(re.onNetwork, lower))
		out.push(
			found(
				match.index + match[0].indexOf(match[1]!),
				match[1]!.length,
				'HANDLE',
				'direct',
				0.8,
				'handle.network'
			)
		);
	for (const match of each(re.network, lower)) {
		const name = match[1]!.replace(/[.-]+$/, '');
		const start = match.index + match[0].length - match[1]!.length;
		const unusual = /[\d._]/.test(name) || (!lists.common(name) && !before(lower, start, 2).endsWith('van '));
		if (unusual && !file.test(name) && /\p{L}/u.test(name)) {
			out.push(found(start, name.length, 'HANDLE', 'direct', 0.8, 'handle.network'));
		}
	}
	return out;
}
