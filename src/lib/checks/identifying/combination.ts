// Three or more facts that are harmless apart can single a family out together.
import type { CheckContext } from '../finding.ts';
import { read } from './reading.ts';

/** A kind of fact that narrows down which family it is. */
export type Trait =
	| 'age'
	| 'sex'
	| 'family'
	| 'origin'
	| 'faith'
	| 'work'
	| 'health'
	| 'event'
	| 'place'
	| 'school'
	| 'children'
	| 'date';

export interface Combination {
	/** Which kinds of fact stand together, in the order of the list below. */
	readonly traits: readonly Trait[];
	/** 'generalise' from three kinds on. */
	readonly advice: 'generalise';
	/** Key of the sentence in words/. */
	readonly why: string;
}

const signs: readonly (readonly [Trait, RegExp])[] = [
	[
		'age',
		/(?<![\p{L}\d])(?:\d{1,2}(?:-jarige?| ?(?:jaar(?! geleden)|jr|mnd|maanden oud|weken oud))|\p{L}{3,12}-?jarige?|\(\d{1,2}\)|(?:van|is) (?:\d{1,2}|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien)(?=[.,; ]))/u
	],
	[
		'sex',
		/(?<!\p{L})(?:meisjes?|jongens?|jongetje|dochter(?:tje)?|zoon(?:tje)?|broer(?:tje)?|zus(?:je)?)(?!\p{L})/u
	],
	[
		'family',
		/(?<!\p{L})(?:gescheiden|scheiding|echtscheiding|vechtscheiding|alleenstaande?|weduwe|weduwnaar|stief(?:vader|moeder|broer|zus)\p{L}*|pleeg(?:gezin|kind|moeder|vader|ouders)|adoptie\p{L}*|geadopteerd|co-ouderschap|twee moeders|twee vaders|samengesteld gezin|tweeling|drieling|enig kind|gezinshereniging|alleenstaand)(?!\p{L})/u
	],
	[
		'children',
		/(?<!\p{L})(?:(?:4|5|6|7|8|9|vier|vijf|zes|zeven|acht|negen|tien) (?:kinderen|kids|zonen|dochters|broers|zussen|broertjes|zusjes)|groot gezin)(?!\p{L})/u
	],
	[
		'origin',
		/(?<!\p{L})(?:turks|marokkaans|surinaams|antilliaans|pools|syrisch|eritrees|somalisch|afghaans|iraaks|iraans|oekraiens|oekraïens|chinees|hindoestaans|koerdisch|roemeens|bulgaars|arubaans|molukse?|ghanees|nigeriaans|congolees|armeens|statushouders?|asielzoekers?|vluchteling\p{L}*|azc|roma|sinti)(?:e|se)?(?!\p{L})/u
	],
	[
		'faith',
		/(?<!\p{L})(?:jehova\p{L}*|gereformeerde?|hervormde?|streng (?:gelovig|christelijk|islamitisch)\p{L}*|moskee|kerk|dominee|imam|hindoe\p{L}*|joodse?|evangelische?|pinkstergemeente|religieuze?|gelovige?)(?!\p{L})/u
	],
	[
		'work',
		/(?<!\p{L})(?:(?:vader|moeder|ouders?|partner|man|vrouw|zij|hij|ze)(?: \p{L}+)? (?:is|was|werkt als|werken als|werkte als) (?:een )?(?:[\p{L}-]+ )?(?:arts|leraar|docente?|verpleegkundige|politieagente?|agent|militair|advocaat|notaris|boer|ondernemer|chauffeur|trucker|kapper|kok|verloskundige|chirurg|tandarts|rechter|wethouder|burgemeester|directeur|journalist|voetballer|dj|rapper)|eigen bedrijf|boerderij|winkel aan huis)(?!\p{L})/u
	],
	[
		'health',
		/(?<!\p{L})(?:verslaafd|verslaving|alcohol\p{L}*|drugs|psychose|psychotisch\p{L}*|schizofreni\p{L}*|bipolair\p{L}*|borderline|depressie|depressief|autis\p{L}*|adhd|lvb|verstandelijke? beperk\p{L}*|epilepsie|diabetes|kanker|syndroom|hersenletsel|doofheid|doof|dove|blind|rolstoel|eetstoornis|anorexia|suïcid\p{L}*|suicid\p{L}*|ptss|ernstig ziek|chronisch ziek|terminaal|overleden|overlijden)(?!\p{L})/u
	],
	[
		'event',
		/(?<!\p{L})(?:detentie|gevangenis|gedetineerd|vermoord|moord|doodslag|huisverbod|brand|ongeluk|ontvoer\p{L}*|steekpartij|schietpartij|mensenhandel|loverboy|misbruik\p{L}*|verkracht\p{L}*|incest|schoolverzuim|thuiszit\p{L}*|weggelopen|vermist|dakloos|huisuitzetting|uithuisgeplaatst|krant|nieuws|viral)(?!\p{L})/u
	],
	[
		'place',
		/(?<!\p{L})(?:dorp|dorpje|gehucht|eiland|woonwagenkamp|camping|boerderij|vakantiepark|wijk|buurt|flat)(?!\p{L})/u
	],
	[
		'school',
		/(?<!\p{L})(?:groep [1-8]|(?:1|2|3|4|5|6)e? (?:vmbo|havo|vwo|klas)|brugklas|gymnasium|praktijkschool|speciaal onderwijs|speciale school|cluster [1-4]|internaat|mytylschool|dovenschool)(?!\p{L})/u
	],
	[
		'date',
		/(?<!\p{L})(?:vorige (?:week|maand)|afgelopen (?:zomer|winter|voorjaar|najaar|kerst)|in (?:de zomer|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|tijdens de kerst)(?!\p{L})/u
	]
];

/** Facts that say nothing by themselves, so that they count only beside a rarer one. */
const plain: ReadonlySet<Trait> = new Set(['sex', 'date', 'place']);

/**
 * Whether the facts in a text and in what stands beside it (`context.beside`) could single a family out together.
 * In: any text. Out: the kinds of fact when there are three or more, of which at least two are more than plain; else nothing.
 */
export function findCombination(text: string, context: CheckContext = {}): Combination | undefined {
	const whole = [text, ...(context.beside ?? [])].map((part) => read(part).lower).join('\n');
	const traits = signs.filter(([, sign]) => sign.test(whole)).map(([trait]) => trait);
	const telling = traits.filter((trait) => !plain.has(trait)).length;
	return traits.length >= 3 && telling >= 2
		? { traits, advice: 'generalise', why: 'identifying.combination' }
		: undefined;
}
