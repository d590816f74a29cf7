// E-mail, web addresses, and the names people have on networks.
import type { Found } from '../found.ts';
import type { Lists } from '../lists/lists.ts';
import type { Reading } from '../reading.ts';
import { before, each, found } from './each.ts';

const email =
	/(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]{0,63}(?:@| ?(?:\(at\)|\[at\]|\(apenstaartje\)) ?)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/gu;
const spokenEmail =
	/(?<![\p{L}\d._-])[\p{L}\d][\p{L}\d._-]{0,63} (?:at|apenstaartje) [\p{L}\d-]{1,63} (?:punt|dot) (?:nl|com|org|net|be|eu)(?![\p{L}\d])/gu;
const url = /(?<![\p{L}\d@.])(?:https?:\/\/|www\.)[^\s<>"')\]]{3,500}/gu;
const domain =
	/(?<![\p{L}\d@._-])[a-z\d][a-z\d-]{0,62}(?:\.[a-z\d-]{1,63}){0,4}\.(?:nl|com|org|net|be|eu|info|frl|tv|me\/|gg\/|ee\/|ly\/|be\/)(?![\p{L}\d])(?:\/[^\s<>"')\]]{0,300})?/gu;
/** Sites of public bodies and of the trade tell nothing about a family. */
const everyones =
	/^(?:https?:\/\/)?(?:www\.)?(?:[a-z-]+\.)?(?:overheid|rijksoverheid|rechtspraak|nji|veiligthuis|ikvermoedhuiselijkgeweld|richtlijnenjeugdhulp|kindertelefoon|113|cbs|kinderombudsman|nationaleombudsman|politie|om|belastingdienst|raadvoordekinderbescherming|kinderbescherming|vng|ggd|ncj|skjeugd|jeugdzorgnederland|augeo|movisie|nivel|trimbos|kenniscentrum-kjp|igj|autoriteitpersoonsgegevens|wikipedia|google|youtube|nvo|bpsw|psynip|akj|samen-veilig|voordejeugdenhetgezin)\.(?:nl|org|com)(?![\w.])\/?(?!.*(?:watch|user|channel|\/@))/;
const at = /(?<![\p{L}\d@._/-])@[\p{L}\d_](?:[\p{L}\d._-]{0,40}[\p{L}\d_])?/gu;
const numbered = /(?<![\p{L}\d@])[\p{L}\d][\p{L}\d._-]{1,30}#\d{3,5}(?!\d)/gu;
const underscored =
	/(?<![\p{L}\d@._/\\-])(?=[\p{L}\d._]{4,40}(?![\p{L}\d_]))(?:[\p{L}\d.]{1,30}_{1,3}[\p{L}\d._]{0,30}|_{1,3}[\p{L}\d][\p{L}\d._]{2,30}|\p{L}{2,20}\.[\p{L}]{0,20}\d{1,6}|\p{L}{2,20}\.\p{L}{1,20}\.\p{L}{1,20}|\p{L}{3,20}\.[\p{L}\d]{1,12}\.\d{2,6})(?![\p{L}\d@_])/gu;
const network =
	/(?<![\p{L}\d])(?:snap(?:chat)?|insta(?:gram)?|tik ?tok|discord|roblox|twitch|telegram|signal|facebook|fb|youtube|steam|psn|playstation|xbox|fortnite|minecraft|x|twitter|linkedin|vinted|marktplaats|onlyfans|gamertag|nickname|gebruikersnaam|schuilnaam|username|user|profielnaam|handle|kanaal)(?:-| )?(?:account|naam|profiel|kanaal|handle|id|adres)?[ :=]{1,3}(?:(?:is|heet|heten|luidt|van|hij|zij|ze|onder|als|de|het|haar|zijn|naam|account|profiel|met|gebruikersnaam|dan|nu|ook) ){0,4}["'@#]{0,2}([\p{L}\d][\p{L}\d._-]{2,30})/gu;
const file = /\.(?:pdf|docx?|xlsx?|png|jpe?g|txt|odt|mp[34]|csv|pptx?)$/;

/** E-mail addresses, also with "(at)" or spelled out. */
export function findEmails({ lower }: Reading): Found[] {
	const out: Found[] = [];
	for (const match of each(email, lower)) {
		out.push(
			found(match.index, match[0].replace(/[.-]+$/, '').length, 'EMAIL', 'direct', 1, 'email.address')
		);
	}
	for (const match of each(spokenEmail, lower)) {
		out.push(found(match.index, match[0].length, 'EMAIL', 'direct', 0.9, 'email.spoken'));
	}
	return out;
}

/** Web addresses; not those of public bodies. */
export function findUrls({ lower }: Reading): Found[] {
	const out: Found[] = [];
	for (const pattern of [url, domain]) {
		for (const match of each(pattern, lower)) {
			const whole = match[0].replace(/[.,;:!?]+$/, '');
			if (!everyones.test(whole))
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
	for (const match of each(numbered, lower)) {
		out.push(found(match.index, match[0].length, 'HANDLE', 'direct', 1, 'handle.numbered'));
	}
	for (const match of each(underscored, lower)) {
		const whole = match[0].replace(/[.]+$/, '');
		if (!/\p{L}/u.test(whole) || file.test(whole) || /^_+\p{L}+_+$/u.test(whole) || everyones.test(whole))
			continue;
		if (/^\p{L}+\.\p{L}+\.?\p{L}*$/u.test(whole) && !/[_\d]/.test(whole)) continue;
		out.push(found(match.index, whole.length, 'HANDLE', 'direct', 0.9, 'handle.shape'));
	}
	for (const match of each(network, lower)) {
		const name = match[1]!.replace(/[.-]+$/, '');
		const start = match.index + match[0].length - match[1]!.length;
		const unusual = /[\d._]/.test(name) || (!lists.common(name) && !before(lower, start, 2).endsWith('van '));
		if (unusual && !file.test(name) && /\p{L}/u.test(name)) {
			out.push(found(start, name.length, 'HANDLE', 'direct', 0.8, 'handle.network'));
		}
	}
	return out;
}
