// How organisations are called, and what stands before them. Words and patterns only; recognise/organisations.ts reads them. `<name>` stands for another pattern of this file.

export const ending = String.raw`(?:school|college|lyceum|gymnasium|scholengemeenschap|ziekenhuis|kliniek|kerk|moskee|zorg|hoeve|stichting|groep|(?<!^t)huis|opvang|instituut|verzorgingshuis|kindcentrum|boerderij|manege|praktijk|jeugdhulp|jeugdzorg|advocaten|notarissen|transport|logistiek|bouw|schoonmaak|installatie|catering|bakkerij|slagerij)$`;

/** After these a lower-case "de regenboog" is a name too. */
export const strong = String.raw`^(?:basisschool|obs|cbs|rkbs|pcb|ikc|kdv|bso|gezinshuis|zorgboerderij|peuterspeelzaal|kinderdagverblijf|kindcentrum|huize|stichting|vso|psz|mkd|azc|scouting|buurthuis|sporthal|kerk|kwekerij|manege|camping|roc|hotel|restaurant|snackbar|pizzeria|kapsalon|leefgroep|logeerhuis|vakantiepark|woongroep|behandelgroep|[a-z]+(?:club|cafe))$`;

export const faith = String.raw`(?:hervormde?|gereformeerde?|vrijgemaakte?|evangelische|baptisten|protestantse|katholieke|oud-katholieke|orthodoxe|koptische|pinkster|islamitische|turkse|marokkaanse|somalische|poolse|eritrese|syrische|surinaamse|chinese|afghaanse|pakistaanse|armeense|iraanse|molukse|iraakse|hindoestaanse)$`;

export const house = `gemeente gemeenten kerk moskee tempel mandir synagoge vereniging winkel school parochie bakker bakkerij slager slagerij supermarkt kapper stichting cultureel`;

export const workBefore = String.raw`^(?:werkt|werkte|werken|baan|baantje|stage|bijbaan|bijbaantje|voetbalt|voetbalde|traint|trainde|tennist|hockeyt|zwemt|turnt|keept|zingt|korfbalt|handbalt|rugbyt|danst|bokst|bokste|judoot|speelt|zit|zitten|vrijwilligerswerk|schoon|kookt|lid|gaat|schoonmaker|vakkenvuller|chauffeur|parkeer[a-z]+|vakkenvullen|gestolen|diefstal|betrapt|medewerker|contract|ontslagen|uitzendkracht|sport|volleybalt|basketbalt|rijdt|collega|schoonmaakster|kassamedewerker|werkzaam|directeur|vrijwilliger|verpleegkundige|orderpicker|bezorger|kok|beveiliger|monteur)$`;

/** Nouns that people like to write with a capital: roles, bodies, papers of the trade. */
export const trade = String.raw`(?:er|ers|ster|or|eur|professionals?|arts|loog|team|overleg|gesprek|wet|raad|dienst|commissie|punt|ing|ingen|heid|schap|ie|iek|ment|teit|zorg|hulp|plan|werk|kunde|ouder|ouders|kind|kinderen|code|lijn|melding|vraag|recht|tafel|fase|stap|groep|gezin|cliënt|zaak|instantie|school|organisatie|bijeenkomst|lijst|kaart|dag|week)$`;

/** "het Mattheuseffect": no organisation. */
export const noBody = String.raw`(?:effect|model|beginsel|principe|syndroom|systeem|formulier|rapport|akkoord|debat)$`;

export const noOwner = String.raw`^(?:groep(?! \()|klas|les|mentor|docent|juf|directeur|leraar|lerares|conciërge|leerkracht|leerling|behandelaar|psychiater|kinderarts|verpleegkundige|revalidatiearts|begeleiding|opgenomen|verblijft|verbleef|ambulant)[^\p{L}]*$`;

export const compoundKind = String.raw`(?<=...)(?:school|opvang|kliniek|groep|huis|club|vereniging|kerk|bedrijf|zaak|winkel|praktijk|boerderij|instelling|bureau|park|centrum|college|gym|academie|fabriek|team|moskee|tempel|synagoge|gemeente|restaurant|room|studio|salon|bar|shop|markt|stal|kapper|kantoor|loop)$|^(?:psz|csg|mkd|azc)$`;

export const careKind = String.raw`opvang|kliniek|praktijk|instelling|zorg|woongroep|behandel|ziekenhuis|gezondheid|jeugdteam|leefgroep|crisis|logeer|therapie|ggz|huis$|mkd|azc`;

export const noTitle = String.raw`^(?:en|of|waar|die|dat|is|was|heeft|zegt|wil|kan|ouders|eerste|hele|kinderen)$`;

export const schoolKind = String.raw`school|college|lyceum|gymnasium|scholengemeenschap|kindcentrum|vmbo|havo|psz|csg`;

/** Said of a school, of care, of other organisations: tells which a name beside it is. */
export const schoolTalk = `plein schoolplein meester schoolverzuim verzuim schorsen geschorst klasgenoot klasgenoten rapport leerplicht leerplichtambtenaar onderwijsconsulent brugklasser gymles overblijf schoolarts leest 1vmbo 2vmbo 3vmbo 4vmbo tweedeklasser natuurkunde examen kader havist lerares schoolreis zorgcoordinator ib intern overstap schoolweigering thuiszitter lokaal rooster geschiedenis`;
export const careTalk = `hulp hulpverlener hulpverleners aangemeld aanmelding aanmelden aanmeldt afspraak intake wachtlijst wachttijd behandeld behandelen traject verwezen verwijzing verwijzen geplaatst plaatsing begeleider begeleiders therapeut psycholoog psychologe groepsleider groepsleiding crisis crisisplek crisisdienst uithuisgeplaatst opname opgevangen kinderafdeling ic spoedeisende gesloten logeren logeert dagopvang zorg zorgmelding diagnose onderzocht onderzoek traumatherapeut kraamhulp kraamzorg gezinscoach gezinsbehandeling gezinsbegeleiding ambulante jeugdteam verpleegster specialist arts artsen operatie bevallen jeugdwerker medewerkers casemanager overdracht uitgestroomd doorstroom doorverwezen pleegzorgwerker cliënten client clienten kamertraining woonplek weggelopen`;
export const otherTalk = `werkt werkte werken werkgever baan baantje bijbaan bijbaantje stage voetbalt voetbalde traint trainde trainer trainen tennist hockeyt zwemt turnt danst bokst judoot judo karate lid team wedstrijd schoonmaker schoonmaakt vakkenvuller chauffeur contract ontslagen volleybalt basketbalt rijdt directie vrijwilliger vrijwilligerswerk orderpicker bezorger kok beveiliger monteur dominee pastoor imam voorganger ouderling diaken gebed bidden dienst runnen runt eigenaar overval gestolen stelen boodschappen huur huurt verhuurder zingen zingt orgel kapper kassa filiaal nachtploeg ploegendienst kantine zwemles zwembad kookt dansles muziekles poetst klust schoon zaak advocaten advocaat bewindvoerder schulden buddy`;

/** Institutions for care and training known all over the country. */
export const knownCare = `accare karakter tactus reade parlan kenter altra levvel cordaan lentis pluryn entrea lindenhout juzt jarabee ambiq fivoor yulius triversum prezens psyq parnassia arkin jellinek brijder novadic iriszorg victas amerpoort philadelphia heeren amarant cosis elker molendrift yorneo pactum timon youke intermetzo ottho heldring enver timmerhuis prokino xonar rubicon kompaan vitree isala radboudumc umcg lumc emc amc olvg zuyderland bernhoven catharina maxima mcl rijnstate slingeland tergooi diakonessenhuis amphia bravis ikazia maasstad dijklander adelante klimmendaal roessingh heliomare koraal mutsaersstichting kannerhuis youz emergis juvent ggnet dimence mediant altrecht herlaarhof virenze opdidakt bascule jutters curium antes inforsa hvo fier moviera arosa kadera pantein icare carinova naviva kijvelanden inter-psy spirit trajectum driestroom dichterbij severinus lunet oro prisma sdw zideris reinaerde bartimeus visio kentalis auris sensire careyn aafje laurens zorgboog meriant ihub schakenbosch harreveld woodbrookers avigo sterrenhuis vincere combinatie buurtzorg pleegzorg siriz lievegoed zonnehuizen rozemarijn vumc wkz jbz mst cwz etz elkerliek treant ipse pameijer gemiva middin abrona juvans kwintes aveleijn asvz siza jeugdformaat gastenhof ingeest rivierduinen eleos siloah opvoedpoli leviaan`;
/** Those that are no name in lower case. */
export const never = String.raw`^(?:spirit|karakter|prisma|visio|rubicon|kompaan|fier|driestroom|dichterbij|arosa|lunet|combinatie|buurtzorg|pleegzorg|heeren|maxima|vincere|mbo|roc|graafschap|summa|curio|gors)$`;
/** Those with a name of more words. */
export const phrases = String.raw`(?<![\p{L}-])(?:ipse de bruggen|'s heeren loo|jeroen bosch(?: ziekenhuis)?|(?<=(?:in|van|uit|naar|bij) het )(?:erasmus|sophia|antonius|franciscus|catharina|albert schweitzer|wilhelmina|radboud|martini)(?: (?:mc|umc|(?:kinder)?ziekenhuis))?|mee samen|de (?:hoenderloo groep|rading|waag)|ggz (?:delfland|breburg|oost brabant)|blijf ?groep|oranje huis|sterk huis|(?<=(?:bij|van|naar|in|via|uit) )(?:yes we can|horizon|de viersprong)|(?<=(?:bij|via) )(?:karakter|fier|kompaan|spirit))(?![\p{L}-])`;
/** What schools and nurseries like to be called. */
export const schoolNames = `regenboog springplank wegwijzer klimop klimroos vlinder vuurvlinder horizon brug ark zonnebloem duizendpoot kameleon bolster fontein schakel rank hoeksteen driemaster vuurtoren vlieger sleutelbloem zwaluw boomhut parel tweesprong baken kompas anker mozaiek palet vogelnest dolfijn meander`;
/** Whose names are "Kracht en Vlugheid". */
export const society = String.raw`(?:vereniging|club|harmonie|fanfare|koor)$`;

export const knownSchool = `zadkine albeda graafschap deltion noorderpoort landstede aventus summa scalda firda curio hoornbeeck nimeto roc mbo`;

/** The letters that stand before the name of a club. */
export const clubs = `vv fc sv hv rkvv rksv cvv svv vvv hvv`;

/** What may stand between the kind of an organisation and its name. */
export const link = String.raw`^(?:[:,]? | \(| ["'])$`;
/** Letters before the name of a school or club that belong to it. */
export const letters = String.raw`^(?:[bcdfghjklmnpqrstvwxz]{2,4}|obs|ikc|bso|ltc|cvv)$`;
/** Before "de" and a name, where an organisation is spoken of. */
export const whence = String.raw`^(?:op|in|naar|bij|van|over|door|tussen|achter|tot|vanaf)$`;
export const stay = String.raw`^(?:woont|woonde|verblijft|verbleef|logeert|zat|zit|opgenomen|geplaatst|aangemeld)$`;
export const strict = `hervormd|gereformeerd|vrijgemaakt|evangelisch|baptisten|pinkster|koptisch|orthodox`;

/** Said of who goes to a school, before its name in lower case. */
export const attends = String.raw`^(?:zit|zitten|zat|zaten|gaat|gaan|ging|gingen|brengt|brengen|bracht|brachten|gebracht|groep|leerlingen|ib|onderbouw|bovenbouw|meester)$`;
/** "heerenlandcollege", and none of these. */
export const college = String.raw`^(?!(?:hoor|werk|tucht|rechts|bestuurs|toezicht|schepen|responsie|kiest?|gast|proef)college$).{3,}(?:college|lyceum)$`;
