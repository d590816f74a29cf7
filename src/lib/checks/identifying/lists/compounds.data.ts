// Parts of words that make a thing of a name. Words and patterns only; neutral.ts reads them.

/** "Mozes-houding", "Bakker-methode": said of anybody, so whose name it was does not matter. */
export const anybodys = String.raw`-(?:methode|methodiek|model|aanpak|schaal|test|vragenlijst|theorie|denken|effect|syndroom|gevoel|houding|moment|momentje|verhaal|reactie|blik|stem|toon|sfeer|mentaliteit|trucje|regel|vraag|principe|cultuur|argument|gezicht|fase|scenario|factor|rol|spel|manier)$`;
