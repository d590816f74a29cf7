// How people write a date. Words and patterns only; recognise/dates.ts reads them. `<name>` stands for another pattern of this file.

export const dayMonth = String.raw`(?<![\p{L}\d/.,-])(?:<day>(?:e|ste|de)?(?: ?(?:,|/|-|–|en|of|op|tot|tot en met|t/m) ?<day>(?:e|ste|de)?){0,3}(?: van)?[ -]<month>|(?:<ordinal>|<cardinal>)(?: van)?[ -]<fullMonth>)<letterAfter>(?:\.?[ ,-]{1,2}<year><letterAfter>)?`;

export const monthDay = String.raw`<letterBefore><month>\.? (?:<day>(?:e|ste|de)?(?:, ?| )<year>|de <day>(?:e|ste|de))<letterAfter>`;

export const glued = String.raw`(?<![\p{L}\d/.,-])<day><month>(?:(?:19|20)?\d{2})?<letterAfter>`;

export const full = String.raw`(?<![\d/.,-])<day>(?: ?[-–/.] ?| )(?:0?[1-9]|1[0-2])(?: ?[-–/.] ?| )(?:19|20)\d{2}(?![\d]|[-/.]\d)`;

export const monthYear = String.raw`<month>\.?(?: van)?[ -]<year>|(?:0?[1-9]|1[0-2])[-/](?:(?:19|20)\d{2}|'\d{2})`;

export const short = String.raw`(?<!<law>|[\d/.,-])(?:0?[1-9]|[12]\d|3[01])([-/.'])(?:0?[1-9]|1[0-2])\1'?\d{2}(?![\d\p{L}]|[-/.,]\d)`;

export const feast = String.raw`(?<![\p{L}\d])(?:(?:eerste|tweede|1e|2e|1ste|2de) (?:kerst|paas|pinkster)dag|kerstavond|oudejaars(?:dag|avond|nacht)|oudjaars?(?:avond|dag)?|nieuwjaarsdag|konings(?:dag|nacht)|koninginnedag|hemelvaartsdag|hemelvaart|goede vrijdag|bevrijdingsdag|dodenherdenking|pakjesavond|sinterklaasavond|driekoningen|keti koti|prinsjesdag|aswoensdag|allerzielen|allerheiligen|palmzondag|witte donderdag)(?![\p{L}\d])`;

export const softFeast = String.raw`(?<=(?:^|[^\p{L}])(?:op|sinds|na|voor|vóór|was het|met) )(?:moederdag|vaderdag|dierendag|valentijnsdag|internationale vrouwendag|halloween|sint[- ]maarten)(?![\p{L}\d])`;

export const birthBefore = String.raw`<born>[^.\n;]{0,22}$`;

/** Before figures these make them no date. */
export const law = String.raw`(?<!\p{L})(?:artikel|art\.?|paragraaf|§|versie|lid|figuur|tabel|hoofdstuk|bijlage|sub|blz\.?|p\.|pagina|nr\.?|stap|cijfer|score|stand|uitslag|schaal van|kans|wisc|iq|stb\.?|stcrt\.?) ?`;

/** "vrijdag 13 juni": the weekday belongs to the date. */
export const weekday = String.raw`(?<![\p{L}\d])(?:maan|dins|woens|donder|vrij|zater|zon)dag,? $|(?<![\p{L}\d])(?:ma|di|wo|do|vr|za|zo)\.? $`;

export const dayCue = String.raw`(?:\b(?:op|dd\.?|d\.d\.|datum|vanaf|sinds|t\/m|tot|per|geb\.?|zitting|verslag|\p{L}*bezoek|afspr|afspraak|vervolg\p{L}*|gesprek|overleg|intake|terugbel\p{L}*|contact|melding|brief|mail|appte?|belde|gebeld|ontvangen|verzonden|start|einde|mut(?:atie)?\.?|avonds|nachts|ochtends|middags|avond|nacht|ochtend|middag|(?:zitting|gesprek|brief|mail|verslag|melding) van))[ :(]{1,3}$`;

export const year = String.raw`(?:(?:19|20)\d{2}|'\d{2})`;

/** Between the days of a list: "3-11, 4-11 en 10-11". */
export const listed = String.raw`^,? ?(?:(?:en|of|tot|t\/m|tot en met) )?$`;

export const letterAfter = String.raw`(?![\p{L}\d])`;

export const ordinal = String.raw`(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende|zestiende|zeventiende|achttiende|negentiende|(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]ntwintigste|twintigste|dertigste|eenendertigste)`;

export const letterBefore = String.raw`(?<![\p{L}\d])`;

export const cardinal = String.raw`(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]ntwintig|twintig|dertig|eenendertig)`;

export const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`;

export const month = String.raw`<fullMonth>|jan|febr?|mrt|apr|jun|jul|aug|sept?|okt|nov|dec`;

/** "3/9 niet op tijd binnen": a logbook opens a line or sentence with the day. */
export const opening = String.raw`(?:^|[.;!?)] |\n|[-•*] )$`;

/** "do 21", "maandag de 4e". */
export const dayOfWeek = String.raw`(?<![\p{L}\d])(?:(?:ma|di|wo|do|vr|za)\.? (?:de )?<day>(?:e|ste|de)?|(?:maan|dins|woens|donder|vrij|zater|zon)dag (?:de )?<day>(?:e|ste))(?![\p{L}\d/-]|[.:,]\d| ?(?:uur|u(?!\p{L})|<month>|keer|x(?!\p{L})|kinderen))`;

export const fullMonth = `januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december`;

export const iso = String.raw`(?<![\d/.-])(?:19|20)\d{2}[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\d|3[01])(?!\d)`;

/** "geb 120409". */
export const packed = String.raw`(?<=<born>[^.\n;]{0,22})(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)?\d{2}(?!\d)`;

export const notADay = String.raw` ?(?:jaar|jr|jarige|kinderen|kids|weken|wkn|dagen|keer|x\b|uur|u\b|personen|punten|maanden|mnd|graden|euro|kg|cm|ml|mg|min|sessies|gesprekken|deel|plekken|pers|leerlingen|mensen|%)`;

export const dayOnly = String.raw`(?<!<law>|[\d/.,+-])(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|1[0-2])(?![\d%/-]|[.,]\d|\p{L}|<notADay>)`;

export const born = String.raw`(?<!\p{L})geb(?!\p{L})\.?|geboren|geboorte(?:datum|dag|maand)?|gebdat|bevallen|uitgerekend|(?<![\p{L}-])jarig(?!e)|verjaardag|verjaart|°|bouwjaar`;

export const birthAfter = String.raw`^[^.,\n;]{0,14}(?:geboren|(?<![\p{L}-])jarig(?!e)|ter wereld|bevallen)`;

/** "geboren in mei 2016", "is van (maart 2011)": a month or year of birth. */
export const birth = String.raw`<letterBefore>(?:(?<=(?:geb\.?|geboren|geboorte(?:datum|maand|jaar)?:?|uitgerekend|uitgeteld|bevallen|bevalt|bouwjaar)(?: (?:in|op|is|eind|begin|half|van|rond|de|maand|zomer|winter|voorjaar|najaar|het|jaar|uit|te \p{L}+,?)){0,4}[ :]{1,2})<moment>|<moment>(?=<letterAfter>:? (?:geboren|geboorte|(?:is|werd) (?:hij|zij|ze) geboren|jarig))|(?<=(?<!\p{L})(?:hij|zij|ze|ik|kind|zoon|dochter|jongen|meisje|baby) (?:is|ben|was) van \(?)<monthYear>)<letterAfter>`;

/** What the log then says: not "3/4 van de klas". */
export const logged = String.raw`^:? (?!(?:van|deel|kop|is|was|of|tot|[a-z]*e? (?:liter|kop|deel))(?![a-z]))\p{L}`;

export const moment = String.raw`<monthYear>|<fullMonth>|(?:19|20)\d{2}`;
