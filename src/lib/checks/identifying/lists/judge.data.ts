// What a name of a thing is followed by. Words and patterns only; recognise/persons/judge.ts reads them.

export const productAfter = String.raw`^(?:, | is |, dat is | \()(?:een|het|de|ons|onze) (?:[\p{L}-]{3,20} ){0,2}?(?:methode|methodiek|app|spel|instrument|poppetje|buigpoppetje|boek|programma|training|vragenlijst|lijst|tool|werkvorm|model|interventie|serie|film|lied|website|cursus|knuffel|theorie|richtlijn|merk|systeem|toets|test|woord|begrip|term|gevoel)(?![\p{L}])`;

export const english = `the your our every getting it right child children house family families young people youth circle circles signs safety care first matters secure attachment conference strong minds together building bridges rights parenting parents safe treatment standard order trust impact disorder wheel feelings words pictures not sick angry is my me quality strengths questionnaire social learning body keeps score`;

/** East-Asian names that are Dutch words too: with a capital within a sentence they are names. */
export const syllable = String.raw`^(?:nam|son|hui|tam|tao|rong|ping|hai|dong|hong|ling|kim|yen|thu|bo|kai|bang|song|sang|wang|wei|wen|yang|chi|mai|feng|gang|hang|pei|quan|sing|tang|ting|ying|yong|zhen)$`;
