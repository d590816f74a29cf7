// What a word looks like, for the words no list knows: its stem, and whether it is a past tense or a participle.

const notPast = new Set(
	`beide goede moede vrede liefde schade einde waarde orde hoede aarde vreemde bekende volgende vierde derde tweede
	zelfde dezelfde hetzelfde wijde oude rode koude harde wilde brede ronde blinde gezonde periode methode bende kudde
	mode kade zonde korte vaste grote beste eerste laatste juiste zachte lichte echte slechte rechte ziekte gedachte
	ruimte behoefte gemeente tante hoogte lengte breedte laagte diepte warmte stilte leegte route late natte vlotte minste
	meeste bedoelde genoemde gewenste gedeelde bepaalde ernstigste jongste oudste dichtste fijnste kleinste hoogste lote
	grootste snelste sterkste zwaarste vroegste lastigste moeilijkste belangrijkste gepaste verste hechte bewuste klote
	hebben worden vinden houden melden bieden leiden scheiden redden handen vrienden woorden tijden honden beelden
	midden besteden verwoorden landen banden kanten gronden steden leden omstandigheden beperkingen werkzaamheden
	mogelijkheden moeilijkheden verbinden aanbieden verbieden vermijden begeleiden beantwoorden onthouden aanhouden
	behouden volhouden bijhouden antwoorden raden aanraden voorbereiden uitbreiden inhouden ondervinden binden
	verantwoordelijkheden vaardigheden onderhouden rijden snijden lijden strijden glijden afscheiden gebieden bodem
	moeten weten laten zetten praten zitten sluiten besluiten starten wachten heten achten rusten plaatsen fouten feiten
	kosten inzetten uitzetten stopzetten doorzetten voortzetten afsluiten opsluiten buiten binnen achterlaten verlaten
	toelaten loslaten nalaten inlaten uitlaten kwijten vergeten gesprekken punten leerpunten actiepunten klanten rechten
	plichten lasten klachten gedachten berichten gezichten krachten nachten krijten groten kleinten patienten ouderen
	docenten studenten agenten momenten documenten instrumenten elementen argumenten resultaten contacten verwachten
	opzetten omzetten vastzetten aanzetten inschatten beoordelen richten inrichten oprichten verrichten stichten lichten
	toelichten belichten inlichten verlichten testen drugstesten kasten resten toetsen toesten betrachten vluchten zuchten`
		.split(/\s+/)
		.filter(Boolean)
);

/** Whether a folded word looks like a regular past tense (`praatte`, `leerden`). */
export function looksPast(word: string): boolean {
	if (word.length < 5 || notPast.has(word)) return false;
	if (/(?:heid|schap|end|est)e$/.test(word) || /heden$|enden$/.test(word)) return false;
	return (
		/[^aeiou](?:de|te)$/.test(word) ||
		/[^aeiou](?:dden|tten|kten|pten|sten|chten|lden|rden|nden|gden|mden)$/.test(word)
	);
}

const notParticiple = new Set(
	'geen gezin gezinnen gezien gezond gebied geluid gedrag geweld gevoel gelijk gesprek gezag gegeven geld gent gebrek gevaar ver vert best bent bert gerust gedicht gewicht gericht gezicht gemeente'.split(
		' '
	)
);

/** Whether a folded word looks like a past participle (`gemeld`, `besproken`, `uitgelegd`). */
export function looksParticiple(word: string): boolean {
	if (word.length < 5 || notParticiple.has(word)) return false;
	return (
		/^(?:in|uit|op|af|aan|over|door|mee|bij|terug|voor|om|na|weg|weer|toe|vast|stop|samen|langs)?ge[a-z]{2,}(?:d|t|en)$/.test(
			word
		) || /^(?:be|ver|ont|her|erk)[a-z]{3,}[dt]$/.test(word)
	);
}

/** The part of a folded word that its forms share, roughly: without common endings, at most seven letters. */
export function stem(word: string): string {
	if (word.length < 5) return word;
	return word
		.replace(/(?:eren|ingen|enden|ende|heden|heid|tjes|jes|tje|je|ten|den|en|te|de|er|es|st|e|t|s)$/, '')
		.replace(/([bcdfgklmnprst])\1$/, '$1')
		.replace(/([aeou])\1([bcdfgklmnprst])$/, '$1$2')
		.slice(0, 8);
}
