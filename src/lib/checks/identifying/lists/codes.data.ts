// Numbers and codes and what stands around them. Words and patterns only; recognise/shapes.ts reads them. `<name>` stands for another pattern of this file; what counts of a match is its group, or all of it.

export const bsn = String.raw`(?<![\d+.,/-])\d(?:[ .]?\d){7,8}(?!\d|[.,/-]\d)`;

/** Not "06 1234567", a telephone number too short. */
export const nineDigits = String.raw`(?!0[1-9]\d? )<bsn>`;

export const bsnNamed = String.raw`(?<=(?:\bbsn|burgerservice|sofi)[^.\n]{0,20})<bsn>`;

export const ibanDutch = String.raw`(?<![a-z\d])nl[ .]?\d{2}(?:[ .-]?[a-z]){4}(?:[ .-]?\d){10}`;

export const iban = String.raw`(?<![a-z\d])[a-z]{2}[ .]?\d{2}(?:[ .-]?(?:[a-z]{1,7}[ .-]?)?\d){8,26}[a-z]?(?![a-z\d])`;

export const ibanNamed = String.raw`(?<=(?:iban|rekening|reknr|rek\.|giro|bankr)[^.\n]{0,20})<iban>`;

/** Before a number of a file: "parketnr 05.881234.22". */
export const fileWord = String.raw`(?<!\p{L})(?:v-|zaak|dossier|parket|kenmerk|mutatie|pati[eë]nt|cli[eë]nt|rol|rekest|registratie)\p{L}{0,16}[.:]? ?`;

export const phoneAbroad = String.raw`(?<!\d|\+|<fileWord>)(?:\+|00)(?:[ .\-–/()]{0,3}\d){8,14}(?!\d)`;

/** Not the lines everyone has: 0800, 0900. */
export const phone = String.raw`(?<![\d+][ .]?|[/-]|<fileWord>)(?:\((?=\d+\)))?0(?!0|\W?(?:800|90[069]))(?:[ .\-–/()]{0,3}\d){9}(?!\d)`;

export const phoneNamed = String.raw`(?<![\d+,.-]|<fileWord>)(?<=(?:\b(?:tel|mob|gsm|bel(?:len|t|de|nummer)?\b|app(?:en|t)?\b|06)|whatsapp|telefoon|bereikbaar|nummer is|(?<!\p{L})nr)\.?[^.\n\d]{0,20})[1-9](?:[ .-]?\d){5,8}(?!\d)`;

export const postcode = String.raw`(?<![\d\p{L}.,/€-])(?:nl-)?[1-9]\d{3} {0,2}[a-z]{2}(?![\p{L}\d])`;

/** Two letters that are a word or a unit after a number: "2013 in", "1500gr". */
export const wordAfter = String.raw` (?:in|is|en|de|te|op|om|ik|je|ze|we|er|nu|zo|al|of|na|me|cl|dl|ja|ok|dr|vs|ha|ex|bv|st|ca|eu|oa|uw|ie|oh|mw)$|(?:gr|mg|kg|km|ml|cm|mm|pk|mb|gb|kb|nl)$`;

export const postcodeNamed = String.raw`\b(?:postcode(?:gebied)?|pc4?)[ :]{1,2}(?:is )?([1-9]\d{3})(?!\d)`;

/** Every Dutch series: "GT-482-K", "12-AB-34". */
export const plate = String.raw`(?<![\p{L}\d-])(?=[a-z\d-]{8}(?![\p{L}\d]|-[\p{L}\d])|\d-[a-z]{3}-\d{3}(?![\p{L}\d-]))(?=[a-z-]*\d)(?=[\d-]*[a-z])(?:[a-z]{1,3}|\d{1,3})-(?:[a-z]{2,3}|\d{2,3})-(?:[a-z]{1,3}|\d{1,3})`;

export const plateNamed = String.raw`(?<!\p{L})(?:auto|motor)?(?:kenteken|nummerbord|nummerplaat|kentekenplaat|plaat)(?:en)?(?: (?:is|van|met|de|het|auto|nummer|begint|zijn|haar|opel|polo|golf|busje|bus))*[ :]{1,3}["']?((?=[a-z -]{0,9}\d)[a-z\d]{1,4}(?:[ -]?[a-z\d]{1,5}){1,3})(?![\p{L}\d])`;

export const plateOfCar = String.raw`(?<![\p{L}\d-])(?=[a-z]{0,3}[ -]?\d)(?=[a-z\d -]{6,8})(?<=\b(?:auto|busje?|bestel\w*|scooter|brommer|motor|golf|polo|opel|bmw|audi|mercedes|volvo|fiat|kia|seat|suzuki|ford|toyota|renault|peugeot|vw|skoda|taxi)\b[^.\n]{0,20})(?:[a-z]{1,3}[ -]?\d{2,3}[ -]?[a-z]{1,3}|\d{1,3}[ -]?[a-z]{2,3}[ -]?\d{1,3}|[a-z]{2}[ -]?\d{2}[ -]?\d{2})(?![\p{L}\d-])`;

export const caseNamed = String.raw`(?:kenmerk|rvdk|zaak|dossier|referentie|ref|parket|mutatie|meldings?|registratie|proces-?verbaal|pv|beschikking|aangifte|polis|agb(?:-code)?|paspoort|rijbewijs|ticket|incident|bvh|[cp]li[eë]ntid|rol|(?:ons|uw) nummer|<anyNumber>)\.?(?: (?:is|onder|van|het|de|met|op|in|uit|dd|nummer|nr\.?|politie|rechtbank|vt|raad|bij|ons|uw|luidt)){0,6}[ :#(]{1,3}["']?((?:[a-z]{1,6}[ .]?(?:[a-z]{2} )?)?[a-z]{0,6}[\d/.:-][a-z\d/.:_-]{1,29}[a-z\d](?: \d{2,}[a-z\d/.-]{0,20})?)`;

/** "leerlingnr", "v-nummer", "casenr": any word for a number, but not one that other recognisers read or that many share. */
export const anyNumber = String.raw`(?<![\p{L}-])(?!tel|mob|huis|kamer|rek|bank|burger|sofi|bsn|post|rug|lijn|bus|artikel|volg|spoor|nood|alarm|klas|wet|num|afdel|versie|bladz|pagina|hoofd|jaar|aantal)[\p{L}-]{1,20}(?:nummer|nr)`;

/** In the shape that courts, the police and the immigration service use. */
export const court = String.raw`(?<![\p{L}\d])(?:c\/\d{2}\/\d{4,6}(?: ?\/ ?(?:[a-z]{2} ?){1,2}\d{2}[-/]\d{1,5})?|(?:fa|ft|kg|ha|je|jz) ?rk ?\d{2}[-/]\d{1,5}|pl\d{4}-?\d{6,12}(?:-\d)?|\d{2}[/-]\d{6}-\d{2}|v-?\d{3}\.\d{3}\.\d{3,4})(?![\p{L}\d])`;

/** "JZ-2024-113", "X1234"; not a norm, a manual, a law, an amount or a year. */
export const coded = String.raw`(?<![\p{L}\d@._/€-])(?!(?:art|iso|nen|icd|dsm|covid|wisc|wppsi|cbcl|sdq|epds|rib|nji|vwo|havo|[mh]bo|stb|stcrt|ecli|is[bs]n|ehrm|nr|jaar|p(?:ag)?|blz|euro?|usd|rv|jor|[ab]|in|op|tot|na|om|per|dd)(?!\p{L}))[a-z]{1,6}[-/_. ]?(?!(?:19|20)\d{2}(?![\d/.-])|<thousands>)\d[\d/.-]{2,18}\d(?![\p{L}\d])`;

export const yeared = String.raw`(?<![\p{L}\d@._/€-])(?:19|20)\d{2}[-/](?:[a-z]{1,5}[-/])?\d{4,9}(?![\p{L}\d])`;

/** "1.250.000" */
export const thousands = String.raw`\d{1,3}(?:\.\d{3})+(?!\d|\.\d)`;

/** "#12-345", "20031887", "88.1204.771" */
export const digits = String.raw`(?<![\p{L}\d&])#\d[\d./-]{2,10}\d(?!\d)|(?<![\p{L}\d@._/€+-])(?:\d{7,12}|(?!<thousands>)\d{2,4}(?:\.\d{2,6}){2})(?![\p{L}\d]|[.,]\d)`;
