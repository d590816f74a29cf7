// Words that are no name at the head of a sentence. Words and patterns only; recognise/persons/signs.ts reads them. `<name>` stands for another pattern of this file.

export const ageAfter = String.raw`^(?:'s)?(?: |, ?)?\(? ?(?:[mvj][ ,/:-]{1,2}|bijna |net |nu |van |pas ){0,2}(?:\d{1,2}(?:[.,]5|½)?|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien)(?: ?(?:jaar|jr|j\b|maanden|mnd|weken|wkn)|\)|,(?! ?\d)|(?= ?$)|(?<=^ van (?:bijna|net) \S{1,9})(?= ))`;

/** "is 6", "wordt net 12": not "is 6 keer". */
export const isSoOld = String.raw`^ (?:is|was|wordt|werd) (?:al |net |nu |pas |bijna )?1?\d(?![\d/x%]| ?(?:keer|x|uur|dagen|weken|maanden|jaar (?:geleden|lang)))`;

export const moments = String.raw`later vroeger morgen gister gisteren vandaag soms vaak eerder eerst straks thuis buiten binnen boven beneden verder samen alleen lang zelf winter zomer herfst lente kerst eens ooit nooit altijd links rechts zeker graag liever laatst recent anders ook intussen ondertussen ineens plots meestal daarna hierna tussen weer steeds telkens gelukkig helaas jammer vooral juist bovendien vervolgens bijna net pas al`;

export const others = String.raw`politie leerplicht rechtbank wijkteam team buurt werk bureau raad niemand iedereen geld rust hoop moed angst liefde vertrouwen schuld nood god`;

export const afterDe = `vries jong jonge boer groot groote grote wit haan graaf bruin bruijn bruyn ruiter koning lange leeuw rooij rooy roos winter waal wilde wild kok haas vos beer geus gruijter gruyter kort korte ridder wolf zeeuw zwart smet backer bakker nijs raad man hoop klerk kleijn klein visser smit swart goede gier goeij keijzer keizer kuijper kuiper laat lang looff mol mos neef vlieger weerd weert winne ronde rijk rijke rijcke vreede vrede`;
