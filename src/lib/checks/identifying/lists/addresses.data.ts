// How streets are called. Words and patterns only; recognise/addresses.ts reads them. `<name>` stands for another pattern of this file.

export const clear = String.raw`.{2}(?:straat|straatje|laan|laantje|weg|plein|kade|gracht|steeg|singel|dreef|plantsoen|allee|boulevard|lei|str)$`;

export const likely = String.raw`.{2}(?:dijk|hof|pad|park|ring|baan|markt|wal|haven|akker|veld|erf|hoek|horst|kamp|brink|dam|zijde|berg|bos|meent|werf|hage|stede|land|zoom|rode|burg|burcht|oever|oord|poort|plaats|donk|eind|einde|waard|kwartier|hoeve|weide|berm|schans|straete|strjitte|wei|tuin|mede|kreek|vliet|stroom|rak|rade|kant|water|gaarde|duin|heuvel|bult|kolk|veen|heide|polder|vaart|sluis|molen|singels)$`;

export const houseNumber = String.raw`^( nr\.?| nummer|,|\.)? ([1-9]\d{0,3}(?: ?(?:[a-h]|bis|hs|huis|i{1,3}|iv|[1-4] hoog)(?![\p{L}\d])|-(?:\d{1,3}|[a-z]|i{1,3}|hs|bis)(?![\p{L}\d]))?)(?![\p{L}\d]|[.,/:]\d| ?(?:jaar|jr|keer|uur|weken|maanden|dagen|kinderen|%|euro|meter|km|kilometer|minuten|mensen|personen|gezinnen|woningen|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))`;

export const things = String.raw`^(?:onderweg|halverwege|rechtsaf|vandaan|schoolplein|speelplein|snelweg|fietspad|voetpad|levensweg|zijweg|uitweg|omweg|doorweg|trein|werkplaats|standplaats|thuishaven|speelveld|voetbalveld|sportveld|sportpark|vakantiepark|bungalowpark|voorbaan|glijbaan|omgang|kamerpad|stiefland|thuisland|buitenland|binnenland|vaderland|moederland|platteland|eiland|weiland|duitsland|achterland|werkveld|onderwijsveld|krachtenveld|middenveld|loopbaan|rijbaan|startbaan|hoofdzaak|zandbak|avondmarkt|arbeidsmarkt|woningmarkt|rommelmarkt|supermarkt|zorgmarkt|rechtbank|venster|plekken|tussenweg|middenweg|leerweg|hulpweg|dwaalweg|kruispunt|gezinshuis|adres)$`;

export const livesAt = String.raw`(?:adres|woonadres|woonachtig|verblijfadres|woont|wonen|wonend|woonde|verhuisd|ingeschreven|huis|kamers?|flat|appartement|woning|(?:aan|op)(?= [dh]et? ))(?: (?:is|nu|aan|op|in|te|de|het|naar|met|een|ze|hij|zij|op kamers))*[ :]{1,2}$`;

export const streetTitle = String.raw`^(?:burgemeester|burg|dokter|dr|koning|koningin|prins|prinses|professor|prof|generaal|admiraal|pastoor|pater|dominee|ds|monseigneur|mgr|minister|president|ingenieur|ir|meester|mr|graaf|gravin|jonkheer|sint|st|nieuwe|oude|grote|kleine|lange|korte|hoge|lage|eerste|tweede|derde)$`;

/** Streets that are one such word, or begin with one: "Markt 12", "Laan van Westenenk". */
export const way = String.raw`^(?:straat|laan|weg|plein|kade|gracht|steeg|singel|dijk|hof|markt|park|allee|dam|brink|pad)$`;

/** Small words within the name of a street. */
export const streetLink = String.raw`^(?:van|de|der|den|het|ter|ten|en|te|'t)$`;

/** Where something happens, before the name of a street alone. */
export const cue = String.raw`(?<!\p{L})(?:aan|op|langs|in|naar|uit|hoek|hoek van|bij|door|adres|straat)(?: (?:de|het|'t))? $`;
