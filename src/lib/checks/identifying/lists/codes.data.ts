// Codes and what stands around them. Words and patterns only; recognise/codes.ts reads them. `<name>` stands for another pattern of this file.

export const plate = String.raw`(?<![\p{L}\d-])(?:[a-z]{2}-\d{2}-\d{2}|\d{2}-\d{2}-[a-z]{2}|\d{2}-[a-z]{2}-\d{2}|[a-z]{2}-\d{2}-[a-z]{2}|[a-z]{2}-[a-z]{2}-\d{2}|\d{2}-[a-z]{2}-[a-z]{2}|\d{2}-[a-z]{3}-\d|\d-[a-z]{3}-\d{2}|[a-z]{2}-\d{3}-[a-z]|[a-z]-\d{3}-[a-z]{2}|[a-z]{3}-\d{2}-[a-z]|[a-z]-\d{2}-[a-z]{3}|\d-[a-z]{2}-\d{3}|\d{3}-[a-z]{2}-\d)(?![\p{L}\d]|-[\p{L}\d])`;

export const plateNamed = String.raw`(?:kenteken|nummerbord|nummerplaat|kentekenplaat)(?:en)?(?: (?:is|van|met|de|het|auto|nummer|begint|zijn|haar|opel|polo|golf|busje|bus))*[ :]{1,3}["']?([a-z\d]{1,4}(?:[ -]?[a-z\d]{1,4}){1,3})(?![\p{L}\d])`;

export const vehicleWord = String.raw`\b(?:auto|busje?|bestel\w*|scooter|brommer|motor|golf|polo|opel|bmw|audi|mercedes|volvo|fiat|kia|seat|ford|toyota|renault|peugeot|suzuki|vw|skoda|taxi)\b[^.\n]{0,20}$`;

export const platePacked = String.raw`(?<![\p{L}\d-])(?=[a-z\d -]{6,8})(?:[a-z]{1,3}[ -]?\d{2,3}[ -]?[a-z]{1,3}|\d{1,3}[ -]?[a-z]{2,3}[ -]?\d{1,3}|[a-z]{2}[ -]?\d{2}[ -]?\d{2})(?![\p{L}\d-])`;

export const caseWord = String.raw`(?:kenmerk|zaak(?:nummer|nr)?|dossier(?:nummer|nr)?|referentie(?:nummer)?|ref|rekest(?:nummer|nr)?|rolnummer|parket(?:nummer|nr)?|mutatie(?:nummer|nr)?|meldings?(?:nummer|nr)?|registratie(?:nummer|nr)?|proces-?verbaal(?:nummer)?|pv(?:-?nummer)?|[cp]li[eë]nt(?:nummer|nr|id)|pati[eë]nt(?:nummer|nr)|casus(?:nummer|nr)|klant(?:nummer|nr)|leerling(?:nummer|nr)|beschikking(?:s?nummer|snr)?|aangifte(?:nummer|nr)?|polis(?:nummer|nr)?|v-?nummer|vreemdelingennummer|paspoort(?:nummer)?|agb(?:-code)?|big(?:-nummer)?|ordernummer|briefnummer|ons nummer|uw nummer|ticket(?:nummer)?|incident(?:nummer)?|bvh(?:-?nummer)?|id-?nummer|rijbewijs(?:nummer)?|documentnummer)\.?(?: (?:is|onder|van|het|de|met|nummer|nr\.?|politie|rechtbank|vt|raad|bij|ons|uw|luidt))*[ :#(]{1,3}["']?((?:[a-z]{1,6}[ .]?(?:[a-z]{2} )?)?[a-z]{0,6}[\d/.:-][a-z\d/.:_-]{2,30}(?: \d{2,}[a-z\d/.-]{0,20}| [a-z]{1,3}(?![\p{L}]))?)`;

export const court = String.raw`(?<![\p{L}\d])(?:c\/\d{2}\/\d{4,6}(?: ?\/ ?(?:[a-z]{2} ?){1,2}\d{2}[-/]\d{1,5})?|(?:fa|ft|kg|ha|je|jz) ?rk ?\d{2}[-/]\d{1,5}|pl\d{4}-?\d{6,12}(?:-\d)?|\d{2}[/-]\d{6}-\d{2}|v-?\d{3}\.\d{3}\.\d{3,4})(?![\p{L}\d])`;

export const twoLetterWords = String.raw`in is en de te op om ik je ze we er nu zo al of na me mg gr kg km ml cl dl cm mm ie uw ja oh ok dr vs ha pk ex bv nv st mb gb kb tb hz aa ca nl eu oa mw bij`;

export const publicCodes = String.raw`art iso nen icd dsm covid wisc wppsi cbcl sdq rib stb stcrt epds ecli issn isbn ehrm nr jaar p pag blz eur euro usd rv jor nji vwo havo mbo hbo a b in op van sinds tot na om uit de en of is was voor per dd http https v0`;
