// What a sentence shows about danger: which harm, to whom, and whether it is happening now or was a story.
import type { Token } from '../sentences.ts';
import { looksPast, stem } from '../decision/shape.ts';

const groups: Record<string, RegExp> = {
	weapon:
		/^(?:\w*wapen\w*|mes|messen|mesje|pistool|schaar|bijl|\w*knuppel|geweer|munitie|machete|geladen|kogels?|hamer|zuur|benzine)$/,
	violence:
		/^(?:sla|slaat|slaan|\w*geslagen|mishandel\w*|schopt|\w*geschopt|trapt|\w*getrapt|\w*wurg\w*|steekt|steken|gestoken|neer\w*st[eo]\w*|schudt|geschud|gooit|gooien|gegooid|smijt|verkracht\w*|\w*misbruik\w*|aangerand|verwond\w*|vermoord\w*|dood(?:t|en|slaan|geslagen|steken|schieten|maken)|schiet|\w*geschoten|mept|stompt|duwt|duwen|geduwd|rammen|ramt|geweld|vecht|knijpt|verdrink\w*|stikken|verstik\w*|brandwonden|toegetakeld|gestompt|klap|betast\w*|gevochten|bonken|aandoe[nt]|aandoet|aangedaan|verbrand\w*)$/,
	threat:
		/^(?:dreig\w*|gedreigd|bedreig\w*|bedreigd|dreigement\w*|doodsbedreiging\w*|opgewacht|chanteert|stalkt|wraak|belaagt)$/,
	self: /^(?:zelfmoord\w*|suicid\w*|overdosis|pillen|spring\w*|spoor|rails|viaduct|dak|brug|balkon|snijdt|gesneden|polsen|afscheids\w*|afscheid|eind|einde|leven|dood|ophangen|verhang\w*|strip|automutil\w*|zichzelf|overleeft|slikt|geslikt)$/,
	missing:
		/^(?:vermist|vermissing|weggelopen|spoorloos|onvindbaar|kwijt|verdwenen|ontvoer\w*|meegenomen|ontsnapt|gevlucht|onbereikbaar|vliegveld|schiphol|vlucht|paspoort\w*|uitgehuwelijkt|opgesloten|vastgehouden|kelder|schuur|teruggebracht|teruggekeerd|loverboy|uitbuiting|klanten|meegesleurd|gesleurd|vastgebonden|dichtgeknepen)$/,
	body: /^(?:bloed\w*|bewusteloos|adem\w*|stuip\w*|slap|suf|grauw|koorts|gebroken|letsel|wond|wonden|wurgstrepen|striemen|ambulance|spoedeisende|onderkoeld|uitgedroogd|gewond|hersenschudding|insuline|methadon|psychotisch|psychose|verward|stemmen|reageert|braakt|spuugt|flauwgevallen|bewustzijn|onderwesten|buitenwesten|nauwelijks|levenloos|vergiftig\w*)$/,
	unsafe:
		/^(?:onveilig|veilig|gevaar|levensgevaar\w*|gevaarlijk|acuut|acute|spoed|noodsituatie|bang|durft|gil\w*|schreeuw\w*|geschreeuw|help|overleeft)$/,
	alarm: /^(?:112|politie|noodnummer|alarmnummer|brandweer|gas|brand|vuur|fik)$/,
	drunk: /^(?:dronken|gedronken|drank|stoned|invloed|drugs|laveloos|high)$/,
	child:
		/^(?:baby|zuigeling|kind|kinderen|kleuter|peuter|meisje|jongen|jongetje|dochter|zoon|kindje|kleine|kleintjes|jongste|oudste|leerling|zusje|broertje|meid|joch)$/,
	alone: /^(?:alleen|verstoppen|verstopt|straat|buiten|auto|achterin|onbeheerd)$/,
	unhelped: /^(?:niemand|geen|weigert|weigeren|niets|niks)$/,
	told: /^(?:appt|appje|belt|telefoon|bericht|berichtje|briefje|foto|herken|hoor|krijg|zegt|zei|gezegd|vertelde|meldt|stuurt)$/
};
/** What is no danger on its own. */
const mild = new Set(['child', 'alone', 'unhelped', 'told', 'drunk', 'alarm', 'medic']);
const now =
	/^(?:nu|net|zojuist|zonet|vanavond|vannacht|vandaag|vanmiddag|vanochtend|vanmorgen|gisteren|gisteravond|weer|dadelijk|straks|zo|meteen|momenteel|ogenblik|moment|thans|heden|hedenmiddag|nog|steeds|sinds|morgenochtend|weekend|onderweg|daarnet)$/;
const then =
	/^(?:toen|destijds|vroeger|ooit|achteraf|indertijd|jaren|jarenlang|later|geleden|eerder|was|waren|werd|werden|had|hadden|zou|zouden|bleek|eens|periode|tijd|verhaal|dossier|jeugd|hoorden|voelde|schrok|dachten|dacht|belden|vertelde)$/;
const aside =
	/^(?:hoe|wat|wie|waarom|wanneer|als|soms|vaak|woord|wij|we|bij|onze|helpt|kinderen|jongere|een)$/;

/** How many kinds of harm a sentence names. */
export function harms(tokens: readonly Token[]): number {
	return Object.keys(groups).filter(
		(name) => !mild.has(name) && tokens.some(({ word }) => groups[name]!.test(word))
	).length;
}

/** The names of everything the sentence shows about danger, each once. */
export function acuteFeatures(tokens: readonly Token[]): string[] {
	const words = tokens.map((token) => token.word);
	const found = new Set<string>();
	const seen = Object.keys(groups).filter((name) => words.some((word) => groups[name]!.test(word)));
	const is = words.some((word) => now.test(word));
	const was = words.some((word) => then.test(word) || looksPast(word));
	const time = is && !was ? 'now' : was && !is ? 'then' : is ? 'both' : 'none';
	found.add(`time=${time}`);
	for (const name of seen) {
		found.add(`danger=${name}`);
		found.add(`danger+time=${name}+${time}`);
	}
	for (const a of seen) for (const b of seen) if (a < b) found.add(`dangers=${a}+${b}`);
	const harm = seen.filter((name) => !mild.has(name)).length;
	found.add(`dangers+time=${harm === 0 ? 'none' : harm === 1 ? 'one' : 'more'}+${time}`);
	if (words.at(-1) === '?') found.add('mood=question');
	if (words[0] && aside.test(words[0])) found.add(`first=${words[0]}`);
	for (const word of words) {
		if (/^\d/.test(word) && word !== '112') continue;
		found.add(`word=${word}`);
		if (word.length > 4) found.add(`stem=${stem(word)}`);
	}
	for (let i = 1; i < words.length; i++)
		if (now.test(words[i - 1]!) || now.test(words[i]!)) found.add(`words=${words[i - 1]} ${words[i]}`);
	return [...found];
}
