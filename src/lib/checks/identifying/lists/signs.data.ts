// Words that are no name at the head of a sentence. Words and patterns only; recognise/persons/signs.ts reads them. `<name>` stands for another pattern of this file.

export const ageAfter = String.raw`^(?:'s)?(?: |, ?)?\(? ?(?:[mvj][ ,/:-]{1,2}|bijna |net |nu |van |pas ){0,2}(?:\d{1,2}(?:[.,]5|½)?|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien)(?: ?(?:jaar|jr|j\b|maanden|mnd|weken|wkn)|\)|,(?! ?\d)|(?= ?$)|(?<=^ van (?:bijna|net) \S{1,9})(?= ))`;

/** "is 6", "wordt net 12": not "is 6 keer". */
export const isSoOld = String.raw`^ (?:is|was|wordt|werd) (?:al |net |nu |pas |bijna )?1?\d(?![\d/x%]| ?(?:keer|x|uur|dagen|weken|maanden|jaar (?:geleden|lang)))`;

/** Surnames that are words and often open a sentence, or whatever "who" does it: "School belde" is no person. */
export const others = `later vroeger morgen gister gisteren vandaag soms vaak eerder eerst straks thuis buiten binnen boven beneden verder samen alleen lang zelf winter zomer herfst lente kerst eens ooit nooit altijd links rechts zeker graag liever laatst recent anders ook intussen ondertussen ineens plots meestal daarna hierna tussen weer steeds telkens gelukkig helaas jammer vooral juist bovendien vervolgens bijna net pas al politie leerplicht rechtbank wijkteam team buurt werk bureau raad niemand iedereen geld rust hoop moed angst liefde vertrouwen schuld nood god`;

export const afterDe = `vries jong jonge boer groot groote grote wit haan graaf bruin bruijn bruyn ruiter koning lange leeuw rooij rooy roos winter waal wilde wild kok haas vos beer geus gruijter gruyter kort korte ridder wolf zeeuw zwart smet backer bakker nijs raad man hoop klerk kleijn klein visser smit swart goede gier goeij keijzer keizer kuijper kuiper laat lang looff mol mos neef vlieger weerd weert winne ronde rijk rijke rijcke vreede vrede`;

/** Before a name with a dot or without: "mw. Jansen". */
export const abbreviated = String.raw`^(?:mw|mevr|mej|dhr|hr|dr|drs|ds|ir|ing|mr|prof|fam)$`;

/** ", haar moeder,": the words after the article are asked for a word for family. */
export const apposition = String.raw`^(?:,| [-–]) (?:de|het|haar|zijn|hun|mijn|ons|onze|een) ([\p{L}-]+)(?: ([\p{L}-]+))?`;

/** "van oma doorgeslikt": what was done, after a title. */
export const done = String.raw`^(?:ge|be|ver|ont|door|aan|op|af|uit|in|mee|over|weg|terug).{3,}(?:t|d|en)$`;

/** Small words of a surname at the head of a sentence. */
export const smallCapital = String.raw`^(?:Van|De|Den|Ter|Ten|Te|El|Al|Ait|Ben|Bin|Von|Vd|V|Da|Dos|Du|Le|La)$`;

/** Words that hang on the name after them, whatever stands before. */
export const glued = String.raw`^(?:abu|abou|aboe|oum|umm|oem|ibn|bint|oulad|ait|ter|vd)$`;

/** What a family does: "De Groots hebben beloofd". */
export const many = String.raw`^(?:hebben|hadden|zijn|waren|willen|gaan|komen|kunnen|moeten|zeggen|vinden)$`;
