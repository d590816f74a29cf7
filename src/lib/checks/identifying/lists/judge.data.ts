// What a name of a thing is followed by. Words and patterns only; recognise/persons/judge.ts reads them.

export const productAfter = String.raw`^(?:, | is |, dat is | \()(?:een|het|de|ons|onze) (?:[\p{L}-]{3,20} ){0,2}?(?:methode|methodiek|app|spel|instrument|poppetje|buigpoppetje|boek|programma|training|vragenlijst|lijst|tool|werkvorm|model|interventie|serie|film|lied|website|cursus|knuffel|theorie|richtlijn|merk|systeem|toets|test|woord|begrip|term|gevoel)(?![\p{L}])`;

export const english = `the your our every getting it right child children house family families young people youth circle circles signs safety care first matters secure attachment conference strong minds together building bridges rights parenting parents safe treatment standard order trust impact disorder wheel feelings words pictures not sick angry tired hungry scared afraid sad happy alone lonely is my me quality strengths questionnaire social learning body keeps score`;

/** East-Asian names that are Dutch words too: with a capital within a sentence they are names. */
export const syllable = String.raw`^(?:nam|son|hui|tam|tao|rong|ping|hai|dong|hong|ling|kim|yen|thu|bo|kai|bang|song|sang|wang|wei|wen|yang|chi|mai|feng|gang|hang|pei|quan|sing|tang|ting|ying|yong|zhen)$`;

/** Words that are never a name, whatever stands around them. */
export const never = `stel mijn ons onze graag beste geachte ik u ich iech ick ikke mich dich gij ge gie gullie hullie wullie ut da dees wa hee heur dien zien ok oke sos ps nb pro het een de van en of iemand dat dit deze die er we wij ze zij hij men wie wat zo tijd natuur aarde nu dan hier daar toen niemand iedereen alles iets niets veel sommige ieder elk beide beiden anderen jij je jullie`;

/** What things without an article do too. */
export const weak = `is was wordt werd lijkt leek staat stond ligt lag komt kwam doet deed maakt maakte geeft gaf brengt houdt hield haalt moet kan mag werkt werkte stinkt`;

/** "Multi Systeem Therapie". */
export const treatment = String.raw`(?:therapie|training|methodiek|aanpak|programma|analyse)$`;

/** "SharePoint", "JB'er". */
export const madeUp = String.raw`^(?!Ma?c|De|Van|La|Le|El|Al|Ab)\p{L}+\p{Ll}\p{Lu}\p{Ll}|^\p{Lu}{2,4}'ers?$`;

/** "O'Brien", "Žaneta". */
export const foreign = String.raw`^[OD]'\p{Lu}|[ãåčćęğıłńñøőśşšźżž]`;

/** Groups and cards bear these names; a surname of this kind hangs on another name. */
export const colour = String.raw`^(?:rood|blauw|groen|geel|oranje|paars|roze|zwart|wit)$`;

/** "Munro (2011)", "Verhagen, A., & Sondorp, E. (2018)", "Van Yperen e.a., 2014)": an author of a source. */
export const citation = String.raw`^(?: (?:schreef|stelde|betoogde|beschreef) (?:ooit|eens|al|in (?:19|20)\d{2})(?!\p{L})|(?:,? (?:\p{Lu}\.){1,3}(?: van(?: de[nr]?)?)?,?| e\.a\.,?| et al\.,?| c\.s\.,?)?(?:,? (?:&|en) [^()\n]{2,30}?)? ?,? ?\(?(?:19|20)\d{2}[a-z]?\))`;

/** A syllable of a Chinese or Vietnamese name. */
export const oneSyllable = String.raw`^(?:[bcdfghjklmnpqrstwxyz]|zh|[ckpst]h|ng|nh|tr|qu|kw|ts)?[aeiouy]{1,3}(?:n[gh]?|[kmptow])?$`;
