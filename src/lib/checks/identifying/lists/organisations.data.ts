// How organisations are called, and what stands before them. Words and patterns only; recognise/organisations.ts reads them. `<name>` stands for another pattern of this file.

export const ending = String.raw`(?:school|college|lyceum|gymnasium|scholengemeenschap|ziekenhuis|kliniek|kerk|moskee|zorg|hoeve|stichting|groep|(?<!^t)huis|opvang|instituut|verzorgingshuis|kindcentrum|boerderij|manege|praktijk|jeugdhulp|jeugdzorg)$`;

export const strong = String.raw`^(?:basisschool|obs|cbs|rkbs|pcb|ikc|kdv|bso|gezinshuis|zorgboerderij|peuterspeelzaal|kinderdagverblijf|kindcentrum|huize|motorclub|voetbalclub|manege|camping|leefgroep|logeerhuis|vakantiepark|woongroep|behandelgroep)$`;

export const faith = String.raw`(?:hervormde?|gereformeerde?|vrijgemaakte?|evangelische|baptisten|protestantse|katholieke|oud-katholieke|orthodoxe|koptische|pinkster|islamitische|turkse|marokkaanse|somalische|poolse|eritrese|syrische|surinaamse|chinese|afghaanse|pakistaanse|armeense|iraanse|molukse|iraakse|hindoestaanse)$`;

export const house = String.raw`^(?:gemeenten?|kerk|moskee|tempel|mandir|synagoge|vereniging|winkel|school|parochie|bakker|bakkerij|slager|slagerij|supermarkt|kapper|stichting|cultureel)$`;

export const workBefore = String.raw`^(?:werkt|werkte|werken|baan|baantje|stage|bijbaan|bijbaantje|voetbalt|voetbalde|traint|trainde|tennist|hockeyt|zwemt|turnt|danst|bokst|bokste|judoot|speelt|zit|lid|gaat|schoonmaker|vakkenvuller|chauffeur|medewerker|contract|ontslagen|uitzendkracht|sport|volleybalt|basketbalt|rijdt|collega|schoonmaakster|kassamedewerker|werkzaam|directeur|vrijwilliger|verpleegkundige|orderpicker|bezorger|kok|beveiliger|monteur)$`;

export const trade = String.raw`(?:er|ers|ster|or|eur|arts|loog|team|overleg|gesprek|wet|raad|dienst|commissie|punt|ing|ingen|heid|schap|ie|iek|ment|teit|zorg|hulp|plan|werk|kunde|ouder|ouders|kind|kinderen|code|lijn|melding|vraag|recht|tafel|fase|stap|groep|gezin|cliënt|zaak|instantie|school|organisatie|bijeenkomst|lijst|kaart|dag|week)$`;

export const noOwner = String.raw`^(?:klas|les|mentor|docent|juf|directeur|leraar|lerares|conciërge|leerkracht|leerling|behandelaar|psychiater|kinderarts|verpleegkundige|revalidatiearts|begeleiding|opgenomen|verblijft|verbleef|ambulant)$`;

export const compoundKind = String.raw`(?:school|opvang|kliniek|groep|huis|club|vereniging|kerk|bedrijf|zaak|winkel|praktijk|boerderij|instelling|bureau|park|centrum|college|gym|academie|fabriek|team)$`;

export const careKind = String.raw`opvang|kliniek|praktijk|instelling|zorg|woongroep|behandel|ziekenhuis|gezondheid|jeugdteam|leefgroep|crisis|logeer|therapie|ggz`;

export const noTitle = String.raw`^(?:en|of|waar|die|dat|is|was|heeft|zegt|wil|kan|ouders|eerste|hele|kinderen)$`;
