// Codes and what stands around them. Words and patterns only; recognise/codes.ts reads them. `<name>` stands for another pattern of this file.

export const plate = String.raw`(?<![\p{L}\d-])(?:[a-z]{2}-\d{2}-\d{2}|\d{2}-\d{2}-[a-z]{2}|\d{2}-[a-z]{2}-\d{2}|[a-z]{2}-\d{2}-[a-z]{2}|[a-z]{2}-[a-z]{2}-\d{2}|\d{2}-[a-z]{2}-[a-z]{2}|\d{2}-[a-z]{3}-\d|\d-[a-z]{3}-\d{2,3}|[a-z]{2}-\d{3}-[a-z]|[a-z]-\d{3}-[a-z]{2}|[a-z]{3}-\d{2}-[a-z]|[a-z]-\d{2}-[a-z]{3}|\d-[a-z]{2}-\d{3}|\d{3}-[a-z]{2}-\d)(?![\p{L}\d]|-[\p{L}\d])`;

export const plateNamed = String.raw`(?<!\p{L})(?:auto|motor)?(?:kenteken|nummerbord|nummerplaat|kentekenplaat|plaat)(?:en)?(?: (?:is|van|met|de|het|auto|nummer|begint|zijn|haar|opel|polo|golf|busje|bus))*[ :]{1,3}["']?([a-z\d]{1,4}(?:[ -]?[a-z\d]{1,5}){1,3})(?![\p{L}\d])`;

export const vehicleWord = String.raw`\b(?:auto|busje?|bestel\w*|scooter|brommer|motor|golf|polo|opel|bmw|audi|mercedes|volvo|fiat|kia|seat|ford|toyota|renault|peugeot|suzuki|vw|skoda|taxi)\b[^.\n]{0,20}$`;

export const platePacked = String.raw`(?<![\p{L}\d-])(?=[a-z\d -]{6,8})(?:[a-z]{1,3}[ -]?\d{2,3}[ -]?[a-z]{1,3}|\d{1,3}[ -]?[a-z]{2,3}[ -]?\d{1,3}|[a-z]{2}[ -]?\d{2}[ -]?\d{2})(?![\p{L}\d-])`;

export const caseWord = String.raw`(?:kenmerk|rvdk|zaak|dossier|referentie|ref|parket|mutatie|meldings?|registratie|proces-?verbaal|pv|beschikking|aangifte|polis|agb(?:-code)?|paspoort|rijbewijs|ticket|incident|bvh|[cp]li[eë]ntid|rol|(?:ons|uw) nummer|<anyNumber>)\.?(?: (?:is|onder|van|het|de|met|nummer|nr\.?|politie|rechtbank|vt|raad|bij|ons|uw|luidt))*[ :#(]{1,3}["']?((?:[a-z]{1,6}[ .]?(?:[a-z]{2} )?)?[a-z]{0,6}[\d/.:-][a-z\d/.:_-]{2,30}(?: \d{2,}[a-z\d/.-]{0,20}| [a-z]{1,3}(?![\p{L}]))?)`;

export const court = String.raw`(?<![\p{L}\d])(?:c\/\d{2}\/\d{4,6}(?: ?\/ ?(?:[a-z]{2} ?){1,2}\d{2}[-/]\d{1,5})?|(?:fa|ft|kg|ha|je|jz) ?rk ?\d{2}[-/]\d{1,5}|pl\d{4}-?\d{6,12}(?:-\d)?|\d{2}[/-]\d{6}-\d{2}|v-?\d{3}\.\d{3}\.\d{3,4})(?![\p{L}\d])`;

export const twoLetterWords = String.raw`in is en de te op om ik je ze we er nu zo al of na me mg gr kg km ml cl dl cm mm ie uw ja oh ok dr vs ha pk ex bv nv st mb gb kb tb hz aa ca nl eu oa mw bij`;

export const publicCodes = String.raw`art iso nen icd dsm covid wisc wppsi cbcl sdq rib stb stcrt epds ecli issn isbn ehrm nr jaar p pag blz eur euro usd rv jor nji vwo havo mbo hbo a b in op van sinds tot na om uit de en of is was voor per dd http https v0`;

/** "leerlingnr", "v-nummer", "casenr": any word for a number, but not one that other recognisers read or that many share. */
export const anyNumber = String.raw`(?<![\p{L}-])(?!tel|mob|huis|kamer|rek|bank|burger|sofi|bsn|post|rug|lijn|bus|artikel|volg|spoor|nood|alarm|klas|wet|num|afdel|versie|bladz|pagina|hoofd|jaar|aantal)[\p{L}-]{1,20}(?:nummer|nr)`;

/** A number in groups that are not thousands: "88.1204.771". */
export const grouped = String.raw`(?<![\p{L}\d@._/€+-])(?!\d{1,3}(?:\.\d{3})+(?!\d|\.\d))\d{2,4}(?:[.]\d{2,6}){2}(?![\p{L}\d]|[.,]\d)`;
