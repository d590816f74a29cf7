// Words of judging, labelling and disrespect, on folded words with one space between. Words and patterns only; find.ts reads them.

export const always = String.raw`\b(?:is|zijn|gaat|gaan|doet|doen|wordt|worden|moet|moeten|hoort|horen|heeft|hebben|werkt|werken) (?:\w+ ){0,3}?(altijd)\b`;

export const never = String.raw`\b(?:is|zijn|gaat|gaan|doet|doen|wordt|worden|mag|mogen|moet|moeten|werkt|werken|veranderen|verandert|leren|leert) (?:\w+ ){0,3}?(nooit)\b`;

export const label = String.raw`\b(narcist\w*|borderline\w*|hysterisch\w*|psychopa\w+|manipulat\w+|asocia\w+|labiel\w*|gestoord\w*|probleemgezin\w*|multiproblem?gezin\w*|multiprobleem\w*|leugenaar\w*|junk|junkie\w*|zuiplap\w*|alcoholist\w*|zorgmijd\w+|onhandelbaar|onhandelbare|aandachttrekk\w+|pedagogisch onmachtig|niet leerbaar|onleerbaar|zwakbegaafd\w*|aso|pathologisch\w*|loverboy|draaideurclient\w*)\b`;

export const clientFails = String.raw`\b((?:moeder|vader|ouders|zij|ze|hij|oma|stiefvader|clienten|client) (?:\w+ )?(?:werkt niet mee|werken niet mee|wil niet|willen niet|liegt|liegen|snapt het niet|snappen het niet|doet maar wat|is onbetrouwbaar|zijn onbetrouwbaar|is niet te vertrouwen|is lui|is dom|zit in de weerstand|zitten in de weerstand|weigert alles|weigeren alles|heeft geen inzicht|hebben geen inzicht|mist elk inzicht|faalt|falen|is niet gemotiveerd|zijn niet gemotiveerd))\b`;

export const rude = String.raw`\b(rotjoch|rotkind\w*|trut|ettertje\w*|kreng|kutwijf|wijf|takkewijf|viespeuk\w*|zooitje|tuig|stelletje|spoort niet|niet goed snik|gek geworden|mafkees|idioot|idioten|achterlijk\w*|zielig figuur|zielige figuren|loser\w*|sukkel\w*|hopeloos geval|hopeloze gevallen|waardeloze (?:moeder|vader|ouders))\b`;

export const routeEarly = String.raw`\b(ots|vots|uhp|\w*uithuisplaats\w*|ondertoezichtstelling|\w*machtiging|raadsonderzoek|raadsmelding|beschermingstafel|jeugdbeschermingstafel|mst|mdft|iag|mda|vto|gezinshuis|\w*pleeggezin|pleegzorg|gedwongen kader|jeugdzorgplus|save|veiligheidsplan)\b`;

export const personal = String.raw`\b(?:ik|mij|mijn|voor ons|wij vroegen|werd|was|waren|had|hadden|zou|zouden|niet altijd|niet allemaal|bijna nooit)\b|\?`;

export const allPeople = String.raw`\b((?:alle|dit soort|dat soort|zulke) ((?:ouders|moeders|vaders|kinderen|jongeren|gezinnen|pubers|clienten|mannen|vrouwen|mensen|families)))\b`;
