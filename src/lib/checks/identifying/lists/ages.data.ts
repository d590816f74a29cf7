// How people say an age. Words and patterns only; recognise/ages.ts reads them. `<name>` stands for another pattern of this file.

export const adjective = String.raw`(?<![\p{L}\d.,/€]|gemiddelde? )<number><half>?[ -]?(?:jaa?rigen?|jaa?rig|maandse|weekse)<shut>(?! (?:plan|bestaan|overleg|huwelijk|relatie|contract|traject|programma|periode|strijd|detentie|celstraf|jubileum|project|onderzoek|samenwerking|looptijd|ervaring|oorlog|opleiding|studie|cyclus|pilot|begroting))`;

export const withUnit = String.raw`<open><list> ?-?<unit>(?:(?: en|,)? ?<number> ?(?:maanden|mnd|maand|m|weken|wkn|dagen)|(?: en)? (?:een half|half))?<shut>(?:(?<=[jrdn])\.(?=[,;:)]))?(?: (?:oude?|jong)(?![\p{L}]))?`;

export const bracket = String.raw`[([] ?(?:(?:m|v|j|jongen|meisje|man|vrouw|x|bijna|net|pas|nu|inmiddels|circa|ca\.?|resp\.?|leeftijd|van|toen|ook|al|allebei|beiden|nog)[ ,/:.-]{0,2}){0,3}((?!\d\d? ?[/-] ?\d)<list>(?: ?<unit>)?<half>?) ?(?=[)\],;/:]| [mvj]\b| \p{L}{3})`;

export const apposed = String.raw`(?<=[\p{L}.)](?:, ?| [-–] ))(<list><half>?)(?=,|\.(?!\d)|;|:|\)|\n|$| [-–] | (?:en|maar|woont|wil|zit|heeft|is|was|net|pas|bijna|nu|gaat|kwam|woonde|uit) )`;

export const isNumber = String.raw`(?<!\p{L})(?:(?:is|was|ben|bent|wordt|werd|word|worden|zijn|waren|geworden)((?: <during>| '?\p{L}[\p{L}'-]{0,14}){0,4}?)|net|pas|bijna|inmiddels|dus(?: nu)?|ook) (<list>(?: ?½|,5)?<half>?)(?=[,.;:!?)\n"'](?!\d)| ?$| ?(?:-|–|\.\.) | (?:<goesOn>)(?!\p{L}))(?!<notAge>)`;

export const stops = String.raw`^(?:[^ \p{L}]|$| (?:[^ \p{L}]|oude?(?!\p{L})|(?!(?:in|op|bij|om|zo|niet)(?!\p{L}))(?:<goesOn>|groep|klas|havo|vmbo|vwo|mbo|wanneer|samen met)(?!\p{L})))`;

export const goesOn = String.raw`en|maar|dus|toen|als|of|geworden|nu|al|bij|tijdens|inmiddels|want|terwijl|omdat|volgende|die|dat|heeft|zit|woont|met|wanneer|vorige|sinds|hoor|toch|ofzo|geloof|volgens|geweest|vandaag|morgen|gisteren|denk|op|in|zo|om|hè|he|dus|niet|dit`;

/** Time between the verb and the number: "wordt 2 februari zes", "was over twee weken 9". */
export const during = String.raw`(?<!\p{L})(?:(?:dit|volgend|vorig) (?:jaar|schooljaar)|(?:over|voor|na) <number> (?:dagen|weken|maanden|week|maand)|(?:vorige|volgende|deze|komende|afgelopen|diezelfde) (?:week|maand|dag)|\d{1,2} \p{L}{3,9}|rond de|tegen de)`;

/** Before a number these make it no age: "is om 8", "werd nummer 2". */
export const leads = String.raw`(?:^| )(?:om|op|naar|tot|van|met|voor|over|onder|boven|per|in|na|uit|door|rond|tegen|aan|bij|tussen|keer|maal|punt|nummer|nr|kind|deel|max|maximaal|minimaal|minstens|hooguit|plus|min|half|kwart|begin|eind|midden|(?:minder|meer|eerder|later|jonger|ouder|anders) dan|de|het|deze|die|hun|haar|zijn|heeft|hadden|samen|alle|geen(?<!(?:nog|net) geen)|een(?<!nog een)|ander)$`;

export const ofNumber = String.raw`(?<=(?<![\p{L}])(?:van|vn|vd|v\.?) )(?:nog geen |amper |bijna |net |pas |nu |ongeveer |rond de |inmiddels |toen )?((?:een jaar of )?<list><half>?)<shut>(?!<notAge>|<unitNext>|<upTo>)`;

export const nounNumber = String.raw`(?<![\p{L}]|als een )([\p{L}'-]{1,20})\)?[ ]?[ :=-]{1,2}(<number>)(?=[,.;)\n](?!\d)| ?$| \(| (?:en|\+|&|woont|zit|wil|heeft|is|was|op|bij|in|met|uit|naar|thuis|nog|net|gaat|mag|moet|kan|oudste|middelste|jongste|zoon|dochter) )`;

export const severalNumbers = String.raw`(?<![\p{L}])(?:ouders|kids|kinderen|kindjes|jongens|meisjes|zoons|zonen|dochters|broertjes|zusjes|broers|zussen|meiden|tweeling)[ :]{1,2}((?:\d{1,2}|<small>)(?:(?:, ?| ?[&/+-] ?| en )(?:\d{1,2}|<small>)){1,6})(?=[,.;:)\n](?!\d)| ?$| (?:en|wonen|zitten|bij|in|op|uit|die|zijn|waren|slapen) )`;

export const turned = String.raw`(?<=^|[.!?\n;,:] ?|["']|(?:bijna|net|pas|nog geen) )(<list>(?: ?<unit>)?)(?= (?:is|was|wordt|werd|ben) (?:ik|ze|hij|zij|ie|moeder|vader|(?:dat|het) kind|de \p{L}+ste)(?!\p{L}))`;

export const mustBe = String.raw`(?<!\p{L})(?:zal|moet|zou|kan|moest) (?:nu |toen |ongeveer |inmiddels |haast |ondertussen )?((?:een jaar of )?<number>) (?:zijn|geweest|worden)<shut>`;

export const toBe = String.raw`(?<![\p{L}\d])(<number>) (?:te zijn|te worden)<shut>`;

export const asked = String.raw`(?<!\p{L})hoe oud[^.!?\n]{0,24}\? (<number>)(?=[.,;!?\n]|$)`;

export const label = String.raw`(?<![\p{L}])(?:(?:kalender|ontwikkelings)?leeftijd(?!sgr|sca)\p{L}*|lft\.?)(?: (?:kind(?:eren)?|moeder|vader|jongere|is|van(?! (?:1[268]|twaalf|zestien|achttien)(?!\d|,| en))|ongeveer|erbij))*[ :=(]{1,3}(<list>(?: ?<unit>)?(?: en <number> <unit>)?)<shut>`;

export const whenWas = String.raw`(?<![\p{L}])(?!(?:als|tot) een )(?:toen|nu|sinds|vanaf|terwijl|waar(?:in|op)|als|nadat|tot|omdat|dat|of)(?: dat)? (?:\p{L}{1,14} )?(?:hij|zij|ze|ik|je|\p{L}{2,14}) (?:nog (?:geen |maar )?|pas |net |bijna |amper |maar |ongeveer |zelf )?((?!een )<number>)(?: ?<unit>)? (?:was|werd|is|wordt|waren|ben|bent)<shut>`;

export const nth = String.raw`(?<![\p{L}])(?:op|vanaf|sinds|rond|na|voor|tot|van|tussen|en) (?:haar|zijn|hun|mijn|m'n|z'n|zn|mn|d'r|dr|der|de(?! (?:der|\d))) ((?!18|21|23)\d{1,2}(?:e|ste|de)|(?:derde|vierde)(?= (?:woont|woonde|zit|zat|ging)<shut>)|(?:vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende|zestiende|zeventiende|negentiende|twintigste))<shut>`;

export const sexAge = String.raw`(?<![\p{L}\d])(?:(?:m|v|jongen|meisje|man|vrouw)[ ,/.:]{0,2}(\d{1,2}(?: ?(?:jaar|jr|j)<shut>)?)|(\d{1,2}) ?[/,] ?(?:m|v|j|jongen|meisje))(?=[,.;:)/\s]|$)`;

export const afterLapse = String.raw`^ (?:(?:of|en) (?:ouder|jonger)|geleden|voor |lang|later|eerder|daarvoor|daarna|ervaring|gewerkt|terug|bezig|samen|getrouwd|gescheiden|zwanger|durend|vooraf|achter elkaar|op rij|in behandeling|in dienst|cel|gevangenis|detentie|wachten|wachtlijst|wachttijd|voorwaardelijk|tijd|nodig|verder|onderwijs|school|aan |uit huis|niet |geen |in nederland|bij elkaar|clean|nuchter|hulp|therapie|jeugdhulp|verlengd|ondertoezicht|ots|uithuis|uitstel|rust|stil|zorg|verlof|oudere?|jonger|voordat|onafgebroken|intensie|begeleiding|vakantie|ziek|thuis zitten|schuld|thuis|werk|opname|relatie|contact|gemist|in huis|in (?:het vak|detentie|de jeugd|beeld)|betrokken|werkzaam|nu,)`;

/** "ik werk nu twaalf jaar", "ben hier nu negen jaar": how long something has gone on. */
export const lasting = String.raw`(?<!\p{L})(?:werk\p{L}*|zit\p{L}*|zat|woont?|wonen|doet?|doen|loopt?|lopen|draai\p{L}*|kent?|kennen|heb|heeft|hebben|wacht\p{L}*|vecht\p{L}*|hier|daar|er|samen|mee|bezig)(?: \p{L}+){0,3} (?:nu|al|pas|net|inmiddels|amper) $`;

export const thing = String.raw`\b(?:het|dat|dit|iq|score|scoort|cijfer|cijfers|aantal|gemiddeld\w*|temperatuur|tijd|wacht\w*|nummer|huisnummer|kans|totaal|kamer|groep|klas|leerjaar|venster|stap|fase|regel|artikel|vraag|punt|rapport|deel|plek|prijs|route|bus|lijn|kanaal|niveau|schaal|maat|duur|hoeveel|uur|keer|stand|nr|dosis|dosering|bedrag|schuld|kinderen met|half|kwart|minuten)\b`;

export const notAge = String.raw` ?(?:havo|vmbo|vwo|mavo|mbo|(?:of|en) (?:ouder|jonger|meer|minder)|%|procent|promille|uur|euro|km|kilo|keer|x |kinderen|kids|leden|personen|graden|maal|punten|minuten|min\b|mg|ml|cm|kg|weken geleden|jaar geleden|dagen|kamers|plekken|man\b|mensen|huizen|april|mei|juni|juli|jan|feb|maart|aug|sep|okt|nov|dec|gesprek|van de|op (?:\d|de (?:\d|tien)|een schaal)|stuks|vaders|moeders|mannen|vrouwen|jongens|meisjes|gezinnen|families|scholen|instanties|hulpverleners|partijen|kanten|verschillende|broers|zussen|broertjes|zusjes|katten|honden|\/)`;

export const threshold = String.raw`\b(?:tot|voor|na|vanaf|richting|onder|boven|rond|tegen|zodra|als|wanneer|vóór|t\/m|tussen|pas) (?:(?:je|ze|hij|zij|jongeren|kinderen|een kind|zijn|haar|hun|de|het|mijn|je)(?: kind)? )?(?:bijna )?$`;

export const number = String.raw`(?:<figure>|<small>)`;

export const small = String.raw`(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|anderhalf|anderhalve|(?:twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]nhalf|(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)`;

export const figure = String.raw`(?:10\d|\d{1,2}(?:[.,]5|½|;\d{1,2})?|½)`;

/** "dertien-en-een-half", "zes en half". */
export const half = String.raw`(?:[ -]en[ -](?:een[ -])?half)`;

export const unit = String.raw`(?:jaren|jaar|jr|j|y|maandjes|maanden|maand|mnden|mnd|mndn|mndjes|weekjes|weken|week|wkn|wk|dagen|dgn|dag)`;

export const list = String.raw`<number>(?:(?: ?[,/&+-] ?| en | of | [àa] |, en | ?t\/m )(?!(?:een|één)(?! ?[,.;)]| jaar))<number>(?! ?(?:jaar|weken|maanden) geleden)){0,6}`;

export const shut = String.raw`(?![\p{L}\d])`;

export const open = String.raw`(?<![\p{L}\d.,/€+:-])`;

export const block = String.raw`al boven die wel er heel bij dat meer net pas maar want mijn artikel art stap venster fase lid figuur tabel punt vraag bijlage zie regel nr nummer groep klas deel versie route lijn bus kamer niveau schaal kans hoofdstuk pagina blz criterium leerjaar jaargang week dag ronde casus kaart optie plan score model besluit bron noot gezin familie tot over van`;

export const unitNext = String.raw` ?<unit><shut>`;

export const already = String.raw`(?<=^|[.!?\n,:] ?)(<number>(?: ?<unit>)?) (?:pas|inmiddels|intussen|ondertussen|alweer)(?!\p{L})`;

export const corrected = String.raw`\d ?<unit>?(?:\.{2,3}|…|,)? (?:nee|sorry|eh|uh|pardon|of eigenlijk|ik bedoel),? (<number>)(?![\p{L}\d])`;

export const birthday = String.raw`(?<!\p{L})(?:haar|zijn|hun|mijn|z'n|d'r|m'n) (\d{1,2}(?:e|ste|de)|(?:vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende|zestiende|zeventiende)) (?:verjaardag|levensjaar)`;

export const justIs = String.raw`(?:^|[^\p{L}])(?:is|was|ben|bent|wordt|werd|zijn|waren|nu|pas|net|inmiddels|amper)(?: (?:nu|net|pas|bijna|al|inmiddels|toen|nog|maar|nog maar|nog geen|ongeveer|ruim|vandaag|vorige week|morgen|respectievelijk|hij|ze|zij)){0,2} $|(?:^|[^\p{L}])wordt (?:in \p{L}{3,9}|\p{L}{2,6}dag|(?:volgende|komende|deze) \p{L}+) $`;

export const aParent = String.raw`^(?:moeder|vader|ouder|ouders|papa|mama|opa|oma|grootouders|pleegouders|pleegmoeder|weduwe)$`;

export const countedChild = String.raw`(?:^|[^\p{L}])(?:kind|jongere|jeugdige|cli[eë]nt|k|j|zoon|dochter|broer|zus) ?\d ?[:=,-]? ?$`;

export const pronounNumber = String.raw`(?<=^|[.,;!?\n(] ?|zegt |zei |en )(?:(?<=\p{L}, )(?:nu|inmiddels|bijna|net|pas|intussen|ondertussen)|hij|zij|ze|ik|de andere?|beiden?|allebei|alle (?:twee|drie|vier)) (<number>)(?=[,.;)\n](?!\d)| ?$)`;

export const backThen = String.raw`(?<!\p{L})(?:toen|destijds|indertijd|volgens (?:het paspoort|de papieren|het dossier|de schouw|de ind|school|moeder|vader|(?:haar|zijn|hun|mijn) (?:moeder|vader|ouders)|ons|haar|hem|zijn|haarzelf|hemzelf|zichzelf)|op papier|naar eigen zeggen)(?: nog| pas| net)? (<list>(?: jaar(?! (?:lang|in|bij|op|uit|geleden|later))(?: en <number> (?:maanden|mnd|weken))?| jr)?)(?=[,.;)\n](?!\d)| ?$)`;

export const thenNow = String.raw`(?<!\p{L})(?:toen|destijds|indertijd|eerst) <number>(?: jaar| jr)?,?(?: en)? (?:nu|inmiddels|intussen|thans) (<number>)(?=[,.;)\n](?!\d)| ?$)`;

/** "is 23 en niet, zoals geschreven, 32". */
export const notThat = String.raw`(?<!\p{L})(?:is|was|ben|wordt|werd) <number>(?: jaar| jr)?,? (?:en|maar|dus) niet,?(?: (?:zoals|als) [^,.;\n]{3,30},?)? (<number>)(?=[,.;)\n](?!\d)| ?$| jaar)`;

export const someone = String.raw`(?<!\p{L})een \p{L}[\p{L}'-]*(?: \p{L}[\p{L}'-]*)? van $`;

/** What may follow an ordinal that is an age: "op haar twaalfde deed ze", not "op haar tweede school". */
export const nthNext = String.raw`^(?: (?:verjaardag|levensjaar|jaar)(?!\p{L})| \p{L}{2,}(?:de|te|den|ten)(?!\p{L})|[,.;!?)\n]|$| (?:al|de|het|een|ze|hij|ik|en|is|was|heeft|woont|uit|gaan|weg|ging|zwanger|tot|weer|begon|begonnen|naar|in|op|bij|met|drinkt|rookt|blowt|voor|moeder|vader|werd)(?!\p{L}))`;

/** "eind twintig", "loopt tegen de tachtig", "ver in de zeventig": of whoever the clause is about. */
export const decade = String.raw`(?<!\p{L})(?:(?:eind|begin|midden)|(?:ver |diep |ergens |dik |achter |begin |eind |midden )?in de|(?:loopt|liep|lopen|is|was)(?: al| nu)? (?:tegen|rond|over|naar|voorbij) de|(?:is|was) de) (<tens>)(?=[,.;:)\n]|$| (?:en|die|maar|gepasseerd|voorbij|is|was|met|zonder)(?!\p{L}))`;
export const tens = `(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig`;

/** "Vierenzeventig, boer in ruste": a number that opens a sentence about someone. */
export const atHead = String.raw`(?<=^|[.!?\n] ?)((?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n<tens>)(?= en (?:nog|al|net|zo|toch) |, (?!dat|die|dit|zo|hoog|min|mis|of|en |maar|zei|zeg|als|ik|we|wij|niet|nee|ja|keer|<number>)\p{L}{3,})|(?<=^|[.!?\n] ?)(<number>)(?=, (?:net |(?:al |nu |pas )?(?:wedu|boer|gescheiden|getrouwd|zwanger|moeder|vader)))|(?<=^|[.!?\n] ?)((?:der|veer|vijf|zes|zeven|acht|negen)tien|1\d)(?= en (?:al|nog|net) )`;

/** "in juni 12 geworden", "vijftien en een half": an age of whoever the clause is about. */
export const became = String.raw`(?<![\p{L}\d.,])(<number><half>?) geworden<shut>|(?<![\p{L}\d.,])(<number><half>)(?=[,.;)\n]|$| (?:die|en|was|is|zit|om|met))`;

export const ordered = `nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien`;

/** "voor kinderen van 12 tot 18": what is for everybody. */
export const upTo = String.raw` (?:tot|t\/m)(?: en met)? <number><shut>(?! jaar)`;

/** "ik schat anderhalf", "naar schatting 4 jaar", "15 volgens haar zelf". */
export const guess = String.raw`(?<!\p{L})(?:(?:ge)?schat(?:te|ten|ting)?|gok(?:te)?|oogt|oogde)(?: (?:ik|we|wij|hem|haar|ze|hij|op|van|zo'n|ongeveer|rond de|eerder|als)){0,3} (<number>(?: ?<unit>)?)(?=[,.;:!?)\n](?!\d)| ?$| (?:en|of|dat|dan|oud|maar|hooguit) )`;

/** "eerder twaalf dan vijftien", "twee jaar ouder, zestien dus", "mijn zoon die nu 12 is". */
export const rather = String.raw`(?<=(?:hij|zij|ze|ik)(?: dus| nu| toen)? <number> en )geen (<number>)(?=[,.;:!?)\n](?!\d)| ?$)|(?<=eerder <number> )dan (<number>)(?=[,.;:!?)\n](?!\d)| ?$)|(?<=(?:ouder|jonger), )(<number>) dus<shut>|(?<=(?:week|maand|dag|gisteren) )(<number>) geworden|(?<!\p{L})de een(?: is)? (<number>)(?=,? (?:en )?de ander)`;
export const whoIs = String.raw`(?:(?<=\p{L},? )die|(?<=(?:je|kind),? )dat) (?:nu |net |pas |bijna |inmiddels |al |zelf |morgen |(?:volgende|deze|vorige) (?:week|maand) |in \p{L}{3,9} )?((?!een |één |18 w|achttien w)<number>) (?:is|was|wordt|werd)(?!\p{L})`;

/** "nog maar 9 jaar en al", "groep 5, dus 8 of 9", "zegt zelf negentien", "(9;3)". */
export const hardly = String.raw`(?<=^|[.!?\n] ?)(?:amper|krap|nog maar|nog geen) (<number>(?: jaar)?)(?= en (?:al|nu|nog|toch|zo)(?!\p{L}))`;
export const grade = String.raw`(?<!\p{L})(?:groep|klas|havo|vmbo|mavo|vwo)(?: \d)?,? (?:dus (<list>)|(<number> (?:jaar|jr)))(?=[,.;:)\n](?!\d)| ?$| en )`;
export const said = String.raw`(?<!\p{L})(?:zegt|zei|beweert)(?: aan de telefoon| zelf| dan| ineens| van)? ((?:der|veer|vijf|zes|zeven|acht|negen)tien|elf|twaalf|1\d)(?=[.;!?]|$)`;
export const tested = String.raw`[(,] ?(\d{1,2};\d{1,2})(?=[,)])|(?<![\p{L}\d;])(\d{1,2};\d{1,2} (?:jr|jaar))<shut>`;

export const according = String.raw`(?<=[.,;:(] ?|(?:is|was) )(<number>(?: jaar| jr\.?)?) volgens (?:haar|hem|zijn|de schouw|eigen|mijn|moeder|vader|papieren|het paspoort)(?!\p{L})`;

/** "ze zei dat ze 19 jaar was", "toen hij een jaar of drie was", "al toen ze zes of zeven was". */
export const heIs = String.raw`(?<!\p{L})(?:ze|zij|hij|ie|die|ik) (?:al |pas |net |nu |toen )?(<number> (?:jaar|jr))(?= (?:is|was|wordt|werd)(?:[,.;!?)]|$| (?:en|toen|maar|dus|want|hoor)(?!\p{L})))`;
export const aboutSo = String.raw`(?<!\p{L})(?:ze|zij|hij|ie|ik|die|\p{L}{3,12},) een jaar of (<number>)(?=(?: toen| nu)? (?:is|was|werd)(?!\p{L})|[.;)]|$)`;
export const eitherOf = String.raw`(?<!\p{L})(?:ze|zij|hij|ie|ik) (<number> (?:of|à) <number>) (?:is|was)(?!\p{L})`;

/** "(+/- 9)", "achttien sinds 12 december". */
export const roughly = String.raw`\((?:\+\/-|±|plm\.?|circa) ?(<number>)\)`;
export const since = String.raw`(?<=\p{L}, )(<number>)(?= sinds (?:\d|gisteren|vorige|kort|(?:jan|febr|sept|okto|novem|decem)\p{L}+|maart|april|mei|juni|juli|augustus))`;

/** Every way to say an age; recognise/ages.ts knows what else some of them need. */
export const told = String.raw`<adjective>|<label>|<withUnit>|<bracket>|<apposed>|<isNumber>|<ofNumber>|<nounNumber>|<severalNumbers>|<notThat>|<became>|<decade>|<whenWas>|<nth>|<sexAge>|<alone>|<withThat>|<thenNow>|<turned>|<already>|<corrected>|<birthday>|<pronounNumber>|<backThen>|<mustBe>|<toBe>|<asked>|<guess>|<according>|<rather>|<whoIs>|<hardly>|<grade>|<said>|<tested>|<atHead>|<heIs>|<aboutSo>|<eitherOf>|<roughly>|<since>`;

/** "tienermoeder", "buurjongen", "kdje". */
export const relative = String.raw`^(?:kdje|.{2,}(?:moeder|vader|zoon|dochter|broer|zus|kind|jongen|meisje|oom|tante)(?:s|en|tje|je)?)$`;

/** "toen wacht de moeder tien maanden": what takes time. */
export const lapse = String.raw`(?:^|[^\p{L}])(?:ze|zij|hij|ik|je|die|wie|u|wacht(?:te)? (?:een|de|het) \p{L}+) $`;

/** "zoontje bijna 2 jr": what stands between a person and an age. */
export const about = String.raw`(?<=[ (])(?:van )?(?:bijna |net |pas |nu |ruim |inmiddels |toen |circa |ca\.? |ongeveer |een jaar of )?$`;

export const beforeOf = String.raw`([\p{L}'-]+)\.? ?\)?,? (?:van|vn|vd|v\.?) $`;

/** "een van 6", "die van 8": one of the people. */
export const itself = String.raw`^(?:eentje|iemand|allebei|een|één|twee|drie|die|onze|hij|zij|deze|mijne|zelf)$`;

/** Who stands right before an age: "zus 9". */
export const relation = String.raw`^(?:(?:klein|stief|half|pleeg|buur)?(?:jongen|meisje|zoon|dochter|zoontje|dochtertje|broertje|zusje|broer|zus)|oudste|oldste|jongste|middelste|peuter|kleuter|baby|puber|jongetje|meid|pleegkind|tweede|derde|eentje|(?:pleeg|groot|schoon|stief)?(?:mdr|vdr|moeder|vader|mama|papa|mam|pap|opa|oma|ma|pa|mem|heit)|partner|vriend|vriendin|oom|tante)$`;

export const inTens = `twintig dertig veertig vijftig zestig zeventig tachtig negentig`;

/** "Lotte, 9 jaar, thuis": an age with no more than a comma before and after it. */
export const alone = String.raw`(?<=(?:^|[\n;•*]|; |, |jr en |jaar en |[-–] |[.] ))(<list> ?(?:jaar|jr|j|y))(?!,? en nog)(?:[,.;)\n]|$| en (?:al|geen|nu|nog|zwanger|thuis|weg|ver) | [mvj]\b|,? (?:jongen|meisje|havo|vmbo|vwo|mbo))`;

/** "met al zijn acht jaar". */
export const withThat = String.raw`met (?:al )?(?:zijn|haar|z'n|d'r|hun|mijn) (?:amper |pas |nog geen )?(<number> ?(?:jaar|jr))<shut>`;

/** "Pubers van een jaar of vijftien": a plural at the head of a sentence. */
export const everyone = String.raw`(?:^|[.!?\n] ?)\p{L}{3,}(?:s|ren) van $`;

/** The last word, with the word before it and what stands after it. */
export const lastWord = String.raw`(?:([\p{L}'-]+):? )?(?<!\p{L})((\p{L}[\p{L}'-]*)\.?[ ,:(=–-]{0,3})$`;
