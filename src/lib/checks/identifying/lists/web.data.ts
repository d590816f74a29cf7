// Names and addresses on the net. Words and patterns only; recognise/shapes.ts reads them. `<name>` stands for another pattern of this file; what counts of a match is its group, or all of it.

/** Also "jan (at) school.nl" and "jan apenstaartje school punt nl". */
export const email = String.raw`(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]{0,63}(?:(?:@| ?(?:\(at\)|\[at\]|\(apenstaartje\)) ?)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}| (?:at|apenstaartje|@) [\p{L}\d-]{1,63}(?: punt | dot |\.)(?:nl|com|org|net|be|eu)(?![\p{L}\d]))`;

export const url = String.raw`(?<![\p{L}\d@.])(?!<everyones>)(?:https?:\/\/|www\.)[^\s<>"')\]]{3,500}`;

export const domain = String.raw`(?<![\p{L}\d@._-])(?!<everyones>)[a-z\d][a-z\d-]{0,62}(?:\.[a-z\d-]{1,63}){0,4}\.(?:(?:nl|com|org|net|be|eu|info|frl|tv)(?![\p{L}\d_])|(?:me|gg|ee|ly|be)(?=\/))(?:\/[^\s<>"')\]]{0,300})?`;

/** Sites of public bodies and of the trade tell nothing about a family. */
export const everyones = String.raw`(?:https?:\/\/)?(?:www\.)?(?:[a-z-]{1,30}\.)?(?:(?:rijks)?overheid|rechtspraak|nji|veiligthuis|ikvermoedhuiselijkgeweld|richtlijnenjeugdhulp|kindertelefoon|113|cbs|(?:kinder|nationale)ombudsman|politie|om|belastingdienst|(?:raadvoorde)?kinderbescherming|vng|ggd|ncj|skjeugd|jeugdzorgnederland|augeo|movisie|nivel|trimbos|igj|autoriteitpersoonsgegevens|kenniscentrum-kjp|samen-veilig|voordejeugdenhetgezin|wikipedia|google|youtube|nvo|bpsw|psynip|akj)\.(?:nl|org|com)(?![\w.]\w)(?!\S{0,200}(?:watch|user|channel|\/@))`;

export const atName = String.raw`(?<![\p{L}\d@._/-])@[\p{L}\d_](?:[\p{L}\d._-]{0,40}[\p{L}\d_])?`;

export const numbered = String.raw`(?<![\p{L}\d@])[\p{L}\d][\p{L}\d._-]{1,30}#\d{3,5}(?!\d)`;

/** "mila_06", "mila.xx12"; not a file, nor a word between lines. */
export const underscored = String.raw`(?<![\p{L}\d@._/\\-])(?=[\p{L}\d]{0,30}[._])(?=[\p{L}\d._]{4,40}(?![\p{L}\d_]))(?=[\d._]{0,30}\p{L})(?!_{1,3}\p{L}{1,40}_|[\p{L}\d._]{1,40}\.(?:pdf|docx?|xlsx?|png|jpe?g|txt|odt|mp[34]|csv|pptx?)(?![\p{L}\d]))(?:[\p{L}\d.]{1,30}_{1,3}[\p{L}\d._]{0,30}|_{1,3}[\p{L}\d][\p{L}\d._]{2,30}|\p{L}{2,20}\.[\p{L}]{0,20}\d{1,6}|\p{L}{3,20}\.[\p{L}\d]{1,12}\.\d{2,6})(?![\p{L}\d@_])`;

export const site =
	'snap(?:chat)?|insta(?:gram)?|tik ?tok|discord|roblox|twitch|telegram|signal|facebook|fb|youtube|steam|psn|playstation|xbox|fortnite|minecraft|x|twitter|linkedin|vinted|marktplaats|onlyfans';

export const network = String.raw`(?<![\p{L}\d])(?:<site>|gamertag|nickname|gebruikersnaam|schuilnaam|username|user|profielnaam|kanaal)(?:-| )?(?:account|naam|profiel|kanaal|handle|id|adres)?[ :=]{1,3}(?:(?:is|heet|heten|luidt|van|hij|zij|ze|onder|als|de|het|haar|zijn|naam|account|profiel|met|gebruikersnaam|dan|nu|ook) ){0,4}["'@#]{0,2}((?=[\d._-]{0,30}\p{L})[\p{L}\d][\p{L}\d._-]{2,30})`;

/** "heet sjonnie040 op snap". */
export const onNetwork = String.raw`(?<!\p{L})(?:heet|als|is|naam|onder) ["']?((?=\p{L}{0,20}[\d._])[\p{L}\d._-]{4,30})(?=["']? op <site>)`;
