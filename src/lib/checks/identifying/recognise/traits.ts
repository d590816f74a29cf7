// Rare traits: facts that single a family out although they name nobody. Hints, never replaced silently.
import type { Found } from '../found.ts';
import type { Reading } from '../reading.ts';
import { before, each, found } from './each.ts';

const edge = (pattern: string) => new RegExp(`(?<![\\p{L}\\d/.,])(?:${pattern})(?![\\p{L}\\d])`, 'gu');

/** Rare wherever it stands. */
const always: readonly (readonly [string, RegExp])[] = [
	[
		'birth',
		edge(
			'(?:eeneiige |twee-eiige )?(?:tweeling|drieling|vierling|vijfling|zesling|zevenling|siamese tweeling)(?:en|zus|zussen|broer|broers|broertje|zusje|broertjes|zusjes|dochters|zoons|zonen)?'
		)
	],
	[
		'illness',
		edge(
			"(?:ziekte|syndroom) van (?!down)(?:de )?[\\p{L}'-]+(?:[ -](?:willi|lange|gehrig|danlos|lowe|meulen|tourette))?|[\\p{L}'-]{3,}(?:-[\\p{L}]+)?[ -]syndroom|duchenne|prader-willi|angelman|rett-?syndroom|fragiele[ -]x|huntington|als-patiënt|taaislijmziekte|cystic fibrosis|cystische fibrose|sikkelcel(?:ziekte|anemie)|hemofilie|osteogenesis imperfecta|broze botten|leukemie|hersentumor|neuroblastoom|dwerggroei|achondroplasie|albinisme|albino|spina bifida|open ruggetje|schisis|hazenlip|stofwisselingsziekte|metabole ziekte|spierziekte|epidermolysis|vlinderkind(?:je)?|doofblind(?:e|heid)?|cochleair implantaat|dwarslaesie|beenmergtransplantatie|(?:nier|lever|hart|long|stamcel)transplantatie|hiv-positief|seropositief|geamputeerde?|beenprothese|armprothese|zeldzame (?:ziekte|aandoening|afwijking|stofwisselingsziekte|erfelijke|genetische|vorm|chromosoom)[\\p{L} ]{0,24}|chromosoomafwijking|22q11|hermafrodiet|intersekse|trans(?:gender|jongen|meisje|man|vrouw|seksueel)|conversiestoornis|locked-in"
		)
	],
	[
		'public-role',
		edge(
			"wethouder|(?:oud-|ex-)?raadslid|gemeenteraadslid|statenlid|kamerlid|(?:oud-|ex-)?minister|staatssecretaris|(?:ex-|oud-)?burgemeester|commissaris van de koning|ambassadeur|consul|(?:hoog)?bisschop|dominee|predikant|pastoor|imam|rabbijn|pandit|kerkvoogd|ouderling|dorpsarts|dorpsagent|dorpssmid|dorpsonderwijzer|(?:ex-|oud-)?(?:prof(?:voetballer|voetbalster|wielrenner|bokser|sporter)|topsport(?:er|ster)|topvoetballer|olympi(?:ër|sch kampioene?|sche [\\p{L}]+)|betaald voetballer|international)|bekende (?:nederlander|zanger|zangeres|rapper|acteur|actrice|vlogger|dj|influencer|sporter|ondernemer|voetballer|schrijver|advocaat|politicus|kok|familie|naam)|bekend van (?:tv|televisie|radio|youtube|tiktok)|bn'er|influencer|vlogger|youtuber|tv-presentator|tv-presentatrice|nieuwslezer(?:es)?|acteur|actrice|rapper|operazanger(?:es)?|soapster|realityster|notaris|chirurg|neurochirurg|hartchirurg|cardioloog|oncoloog|rechter-commissaris|officier van justitie|hoogleraar|professor|astronaut|piloot|verkeersvlieger|balletdanser(?:es)?|circusartiest(?:e)?|kermisexploitant|kermisklant|woonwagenbewoners?|vuurtorenwachter|schaapherder|imker|valkenier|molenaar|beiaardier|palingvisser|rietdekker|hoefsmid|klokkenmaker|begrafenisonderneme(?:r|ster)|uitvaartonderneme(?:r|ster)|plaatselijk(?:e)? [\\p{L}-]+|stadsdichter|prins carnaval|kampioen|(?:europees|nederlands|wereld)kampioene?|medaillewinnaar|directeur van (?:de|het) [\\p{L} ]{3,20}|adellijke?|barones|baron|jonkheer|jonkvrouw|graaf van [\\p{L}]+|prinses|miljonair|loterijwinnaar"
		)
	],
	[
		'media',
		edge(
			'(?:(?:stond|staat|stonden|kwam|was|waren|zat|uit|in|op) (?:in |op )?)?(?:de )?(?:landelijke |lokale |regionale |plaatselijke )?(?:krant(?:en)?(?:artikel|bericht)?|kranten|dagblad|voorpagina)|het nieuws|(?:het |de )?(?:algemeen dagblad|telegraaf|volkskrant|nrc|parool|leeuwarder courant|friesch dagblad|gelderlander|tubantia|stentor|limburger|brabants dagblad|eindhovens dagblad|omroep [\\p{L}]+|dagblad van het noorden|reformatorisch dagblad|provinciale zeeuwse courant|barneveldse krant|noordhollands dagblad)|hart van nederland|opsporing verzocht|editie nl|eenvandaag|rtl(?: [\\p{L}\\d]+)?|sbs ?6|talkshow|tv-programma|televisieprogramma|televisie-uitzending|documentaire|docuserie|reportage|aflevering van [\\p{L} ]{3,30}|ging viral|viral (?:ging|gegaan|filmpje)|viral|persbericht|journalist(?:en)?|cameraploeg|media-aandacht|in de media|landelijk nieuws|wereldnieuws|podcast over'
		)
	],
	[
		'faith',
		edge(
			"jehova(?:'s)?[- ]?getuigen?|mormo(?:on|nen|ons)|amish|scientology|hersteld hervormd\\p{L}*|gereformeerde gemeenten? in nederland|oud gereformeerd\\p{L}*|exclusieve broeders|noorse broeders|sekte|hare krishna|chassidisch\\p{L}*|orthodox-jood\\p{L}*|orthodox joods?\\p{L}*|charedisch\\p{L}*|jezidi'?s?|yezidi'?s?|jesid\\p{L}*|koptisch\\p{L}*|mandee[eë]?\\p{L}*|druz(?:en|isch\\p{L}*)|alevi\\p{L}*|ahmadiyya\\p{L}*|bah[aá]['’]?[ií]\\p{L}*|sikhs?|winti-?priester(?:es)?|wicca|salafistisch\\p{L}*|satanist\\p{L}*|zevendedags\\p{L}*|rastafari\\p{L}*|aramees|aramese|assyrisch\\p{L}*|suryoyo|sinti|roma-?(?:gezin|familie|meisje|jongen|kind|kinderen|afkomst)"
		)
	],
	[
		'only',
		edge(
			'(?:de|het) enige? (?:[\\p{L}-]+ ){0,2}(?:gezin|familie|kind|meisje|jongen|leerling|huisarts|vluchteling\\p{L}*|moslim\\p{L}*|vrouw|man|boer|bakker|slager|kapper|arts|tandarts)(?: (?:in|van|uit|op) (?:het|de|ons|dit|hun|haar|zijn) [\\p{L}]+)?|enige [\\p{L}]+ (?:gezin|familie) (?:in|van|uit|op) [\\p{L} ]{2,20}|als enige (?:gezin|familie|meisje|jongen|leerling)[\\p{L} ]{0,20}|heel het dorp|het hele dorp(?: \\p{L}+)?'
		)
	],
	[
		'children',
		edge(
			'(?:gezin (?:met|van) |familie met |moeder van |vader van |ouders van )?(?:1[0-9]|[7-9]|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien) (?:eigen |jonge |biologische |schoolgaande |levende )?(?:kinderen|zoons|zonen|dochters|broers|zussen|broertjes|zusjes|kids)|(?:zevende|achtste|negende|tiende|elfde|twaalfde) kind'
		)
	],
	[
		'event',
		edge(
			'(?:dubbele )?moord(?:zaak|en)?|doodslag|vermoord(?:e|de)?|doodgestoken|doodgeschoten|neergestoken|neergeschoten|steekpartij|schietpartij|geliquideerd|liquidatie|familiedrama|gezinsdrama|zelfdoding van|vliegramp|vuurwerkramp|mh17|gegijzeld|gijzeling|ontvoerd(?:e|en)?|ontvoering|kinderontvoering|amber alert|verdronken|(?:woning|huis|flat)brand|afgebrand(?:e)?|gasexplosie|explosie|handgranaat|aanslag|treinongeluk|verkeersongeluk waarbij|terrorisme|syriëganger|kalifaat|is-strijder|jihadist\\p{L}*|mensensmokkel|drugslab|hennepkwekerij|wietplantage|xtc-lab|loterij gewonnen|hoofdprijs|staatsloterij|kindbruid|kindhuwelijk|uitgehuwelijkt|eerwraak|eremoord|draagmoeder(?:schap)?|vondeling|anoniem geboren|incestkind|mensenhandelzaak|ter dood|levenslang|stuwmeer|bootvluchteling|schipbreuk|natuurramp|orkaan|aardbeving'
		)
	],
	[
		'life',
		edge(
			'woonboot|woonwagen(?:kamp|centrum)?|yurt|tiny house|in een caravan|in een bus|circus|kermis(?:familie|gezin)?|vuurtoren|kasteel|landgoed|klooster|woongemeenschap|commune|waddeneiland|op een eiland|asielboot|getuigenbescherming|beschermd getuige|stateloos|dakloze? gezin|ongedocumenteerd\\p{L}*|paralympisch\\p{L}*|hoogbegaafd met een iq van \\d+|wonderkind|schaakkampioen\\p{L}*|pianowonder|hells angels|satudarah|no surrender|maffia|clanlid|polygaam|twee vrouwen|bigamie|poly-?amor\\p{L}*'
		)
	]
];

/** Public office of a member of the family: a mayor who imposes a ban is only an office. */
const office =
	/(?<![\p{L}])(?:burgemeester|minister|dominee|wethouder|officier van justitie|notaris|imam|pastoor|piloot|professor|hoogleraar|rapper|acteur|kampioen|molenaar)(?![\p{L}])/u;
const relative =
	/(?<!\p{L})(?:moeder|vader|mama|papa|ouders?|opa|oma|oom|tante|stiefvader|stiefmoeder|pleegvader|pleegmoeder|pleegouders|partner|vriend|man|vrouw|broer|zus|zij|hij|ze|familie|gezin|zoon|dochter|grootvader|grootmoeder|schoonvader|neef|nicht|ex|buurman)(?!\p{L})/u;
const being =
	/(?:(?<!\p{L})(?:is|was|werd|als|werkt|beroep|functie)(?: (?:een|ook|nu|zelf|ooit|vroeger|toch|nog|eerst|de|onze|hun|plaatselijk|bekend|bekende|lokale|jarenlang|gewoon|namelijk|tot \p{L}+|als))*|,|en|(?<!\p{L})(?:vader|moeder|opa|oma|oom|man|vrouw|zoon|dochter|ouders)) $/u;

/** Whether the office is held by someone of the family: a relative in the same sentence, and "is", "was", "als" before it. */
function ofKin(lead: string): boolean {
	const clause = lead.split(/[.!?;\n]/).at(-1)!;
	return relative.test(clause) && being.test(clause);
}
const generalTalk = /(?:\bde |\been |\bvan de |\bdoor de |\bdat de )$/;

/** Traits that few people have: multiple births, rare illnesses, public roles, media, closed communities, large families, known events. */
export function findTraits({ lower }: Reading): Found[] {
	const out: Found[] = [];
	for (const [rule, pattern] of always) {
		for (const match of each(pattern, lower)) {
			const lead = before(lower, match.index, 60);
			if (office.test(match[0]) && match[0].split(' ').length < 3 && !ofKin(lead)) continue;
			if (rule === 'public-role' && generalTalk.test(lead) && !ofKin(lead)) continue;
			if (
				rule === 'children' &&
				/^\d+$|^(?:7|8|9|1\d|zeven|acht|negen|tien) /.test(match[0]) &&
				/(?:\bop de |\bvan de |\bper |\bgroep van |\bmet zijn |\bklas van |\bin een groep met )$/.test(lead)
			)
				continue;
			if (rule === 'media' && !mediaNear(lower, match.index, match[0])) continue;
			if (match[0].length < 3) continue;
			out.push(found(match.index, match[0].length, 'RARE_TRAIT', 'quasi', 0.6, `trait.${rule}`));
		}
	}
	return out;
}

/** News counts when it is about the family: "stond in de krant", not "een krant lezen" or "de media". */
function mediaNear(lower: string, at: number, match: string): boolean {
	if (
		/^(?:stond|staat|stonden|kwam)|viral|aflevering|omroep|dagblad|courant|gelderlander|tubantia|stentor|limburger|telegraaf|volkskrant|parool|rtl|sbs|hart van|opsporing|editie nl|eenvandaag|cameraploeg|voorpagina|landelijk nieuws|wereldnieuws|talkshow|docuserie|podcast over|reportage/.test(
			match
		)
	)
		return true;
	const clause =
		before(lower, at, 70)
			.split(/[.!?\n]/)
			.at(-1)! +
		match +
		lower.slice(at + match.length, at + match.length + 40).split(/[.!?\n]/)[0]!;
	if (
		/\b(?:lezen|las|leest|bezorgt|krantenwijk|bladert)\b/.test(clause) &&
		!/\b(?:over hem|over haar|over het gezin|over ze)\b/.test(clause)
	)
		return false;
	return /(?:\b(?:stond|stonden|staat|haalde|haalden|kwam|kwamen|uit|gehaald|gestaan|geïnterviewd|interview|zaak|gezin|familie|dit|deze|gevolgd|meedeed|vader|moeder|jongen|meisje|foto|artikel|over (?:hem|haar|hen|ze)|breed)\b)/.test(
		clause
	);
}
