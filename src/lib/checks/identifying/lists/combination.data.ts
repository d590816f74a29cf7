// Kinds of plain facts that narrow down which family it is, each as a pattern on lower-case text. Words only;
// combination.ts reads them.

export const age = String.raw`(?<![\p{L}\d])(?:\d{1,2}(?:-jarige?| ?(?:jaar(?! geleden)|jr|mnd|maanden oud|weken oud))|\p{L}{3,12}-?jarige?|\(\d{1,2}\)|(?:van|is) (?:\d{1,2}|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien)(?=[.,; ]))`;

export const sex = String.raw`(?<!\p{L})(?:meisjes?|jongens?|jongetje|dochter(?:tje)?|zoon(?:tje)?|broer(?:tje)?|zus(?:je)?)(?!\p{L})`;

export const family = String.raw`(?<!\p{L})(?:gescheiden|scheiding|echtscheiding|vechtscheiding|alleenstaande?|weduwe|weduwnaar|stief(?:vader|moeder|broer|zus)\p{L}*|pleeg(?:gezin|kind|moeder|vader|ouders)|adoptie\p{L}*|geadopteerd|co-ouderschap|twee moeders|twee vaders|samengesteld gezin|tweeling|drieling|enig kind|gezinshereniging|alleenstaand)(?!\p{L})`;

export const children = String.raw`(?<!\p{L})(?:(?:4|5|6|7|8|9|vier|vijf|zes|zeven|acht|negen|tien) (?:kinderen|kids|zonen|dochters|broers|zussen|broertjes|zusjes)|groot gezin)(?!\p{L})`;

export const origin = String.raw`(?<!\p{L})(?:turks|marokkaans|surinaams|antilliaans|pools|syrisch|eritrees|somalisch|afghaans|iraaks|iraans|oekraiens|oekraïens|chinees|hindoestaans|koerdisch|roemeens|bulgaars|arubaans|molukse?|ghanees|nigeriaans|congolees|armeens|statushouders?|asielzoekers?|vluchteling\p{L}*|azc|roma|sinti)(?:e|se)?(?!\p{L})`;

export const faith = String.raw`(?<!\p{L})(?:jehova\p{L}*|gereformeerde?|hervormde?|streng (?:gelovig|christelijk|islamitisch)\p{L}*|moskee|kerk|dominee|imam|hindoe\p{L}*|joodse?|evangelische?|pinkstergemeente|religieuze?|gelovige?)(?!\p{L})`;

export const work = String.raw`(?<!\p{L})(?:(?:vader|moeder|ouders?|partner|man|vrouw|zij|hij|ze)(?: \p{L}+)? (?:is|was|werkt als|werken als|werkte als) (?:een )?(?:[\p{L}-]+ )?(?:arts|leraar|docente?|verpleegkundige|politieagente?|agent|militair|advocaat|notaris|boer|ondernemer|chauffeur|trucker|kapper|kok|verloskundige|chirurg|tandarts|rechter|wethouder|burgemeester|directeur|journalist|voetballer|dj|rapper)|eigen bedrijf|boerderij|winkel aan huis)(?!\p{L})`;

export const health = String.raw`(?<!\p{L})(?:verslaafd|verslaving|alcohol\p{L}*|drugs|psychose|psychotisch\p{L}*|schizofreni\p{L}*|bipolair\p{L}*|borderline|depressie|depressief|autis\p{L}*|adhd|lvb|verstandelijke? beperk\p{L}*|epilepsie|diabetes|kanker|syndroom|hersenletsel|doofheid|doof|dove|blind|rolstoel|eetstoornis|anorexia|suïcid\p{L}*|suicid\p{L}*|ptss|ernstig ziek|chronisch ziek|terminaal|overleden|overlijden)(?!\p{L})`;

export const event = String.raw`(?<!\p{L})(?:detentie|gevangenis|gedetineerd|vermoord|moord|doodslag|huisverbod|brand|ongeluk|ontvoer\p{L}*|steekpartij|schietpartij|mensenhandel|loverboy|misbruik\p{L}*|verkracht\p{L}*|incest|schoolverzuim|thuiszit\p{L}*|weggelopen|vermist|dakloos|huisuitzetting|uithuisgeplaatst|krant|nieuws|viral)(?!\p{L})`;

export const place = String.raw`(?<!\p{L})(?:dorp|dorpje|gehucht|eiland|woonwagenkamp|camping|boerderij|vakantiepark|wijk|buurt|flat)(?!\p{L})`;

export const school = String.raw`(?<!\p{L})(?:groep [1-8]|(?:1|2|3|4|5|6)e? (?:vmbo|havo|vwo|klas)|brugklas|gymnasium|praktijkschool|speciaal onderwijs|speciale school|cluster [1-4]|internaat|mytylschool|dovenschool)(?!\p{L})`;

export const date = String.raw`(?<!\p{L})(?:vorige (?:week|maand)|afgelopen (?:zomer|winter|voorjaar|najaar|kerst)|in (?:de zomer|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|tijdens de kerst)(?!\p{L})`;
