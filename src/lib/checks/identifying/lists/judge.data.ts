// What a name of a thing is followed by. Words and patterns only; recognise/persons/judge.ts reads them.

export const productAfter = String.raw`^(?:, | is |, dat is | \()(?:een|het|de|ons|onze) (?:[\p{L}-]{3,20} ){0,2}?(?:methode|methodiek|app|spel|instrument|poppetje|buigpoppetje|boek|programma|training|vragenlijst|lijst|tool|werkvorm|model|interventie|serie|film|lied|website|cursus|knuffel|theorie|richtlijn|merk|systeem|toets|test)(?![\p{L}])`;
