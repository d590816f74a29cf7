// Parts of words that make a thing of a name. Words and patterns only; neutral.ts reads them.

/** Parts that make a word with a name into a thing: "Munro-denken", "Bakker-methode", "JGZ-arts". */
export const thing = String.raw`-(?:methode|methodiek|model|aanpak|lijst|schaal|test|vragenlijst|training|traject|wet|fonds|effect|app|groep|groepen|programma|project|team|teams|arts|artsen|medewerker|gesprek|gesprekken|overleg|plan|plannen|plaatsing|plek|verlenging|maatregel|zaak|zaken|ouder|ouders|kind|kinderen|diagnose|score|scores|onderzoek|rapport|dossier|melding|meldingen|begeleiding|behandeling|therapie|therapeut|standaard|richtlijn|opleiding|school|onderwijs|leerling|coach|kaart|kaarten|cirkel|theorie|denken|werker|consulent|beschikking|budget|indicatie|verklaring|aanvraag|uitkering|filmpje|account|bericht|berichten|er|ers|ing|achtig|achtige|proof|taal|stijl|syndroom|gedrag|problematiek|agent|huis|huizen|dag|feest|tijd|maatje)$|<feeling>`;

/** "Mozes-houding": said of anybody, so whose name it was does not matter. */
export const feeling = String.raw`-(?:gevoel|houding|moment|momentje|verhaal|reactie|blik|stem|toon|sfeer|mentaliteit|trucje|regel|vraag|principe|cultuur|argument|gezicht|land|fase|scenario|factor|rol|spel|manier)$`;
