// Words around a name that tell what the name is. Lower case, without accents. Words only; recognise/cues.ts and
// recognise/person-words.ts read them.

/** Someone who does this is a person. */
export const deeds = `zegt zei vertelt vertelde belt belde appt appte mailt mailde slaapt sliep huilt huilde woont woonde lacht lachte vindt vond denkt dacht voelt voelde speelt speelde loopt liep fietst fietste durft durfde mist miste blowt blowde drinkt dronk rookt rookte schreeuwt schreeuwde slaat sloeg schopt bijt gooit gooide vraagt vroeg antwoordt antwoordde begrijpt begreep werkt werkte weigert weigerde stuurt stuurde vertrok verblijft verbleef logeert logeerde groeit luistert praat praatte zwijgt zweeg knikt knikte kijkt keek weet wist wilde hoort hoorde herkent noemt noemde schrijft schreef tekent tekende belooft beloofde reageert reageerde ontkent ontkende herinnert bleef blijft kruipt eet at droomt verhuist verhuisde spijbelt heeft had is was wil gaat ging komt kwam krijgt kreeg doet deed zit zat moet mag kan zou zal wordt werd staat stond ligt lag leeft leefde houdt hield zoekt zocht maakt maakte meldt meldde geeft gaf haalt brengt leert doet ziet zag hoeft lijkt leek trekt laat liet`;

/** Only people do this: enough for a word that is also an everyday word. */
export const personal = `zegt zei vertelt vertelde belt belde appt appte mailt mailde slaapt sliep huilt huilde woont woonde lacht lachte vindt vond denkt dacht durft durfde mist miste blowt drinkt dronk rookt schreeuwt schreeuwde weigert weigerde logeert logeerde knikt knikte fietst speelt speelde zwijgt zweeg belooft beloofde spijbelt heeft had wil wilde zit zat moet mag kan gaat ging krijgt kreeg werkt werkte schrijft schreef vroeg`;

/** Only people do this, and a thing without an article hardly ever: enough for a surname that is a word. */
export const spoken = `zegt zei vertelt vertelde belt belde appt appte mailt mailde slaapt huilt huilde woont wil wilde vindt vond denkt dacht durft durfde mist schreeuwt weigert knikt zwijgt blowt drinkt`;

/** Before a name of any spelling. */
export const honorifics = `mw mevr mevrouw mej dhr hr meneer mijnheer juf juffrouw dr drs ir ing prof fam familie oom tante tant opa oma zuster broeder ds dominee imam pastoor pater meester gezin`;

/** Introduces a name. */
export const introductions = `heet heette heten genaamd naam namen noemen noemt noemde genoemd voornaam achternaam roepnaam alias bijgenaamd geheten kind jeugdige betrokkene betreft betreffende`;
export const greetings = `hoi hi hey he hallo beste lieve dag geachte groet groeten groetjes gr mvg liefs groetje goedemorgen goedemiddag dank bedankt sorry`;

export const articles = `de het een 't 'n deze die dit dat elke ieder iedere geen mijn jouw zijn haar hun ons onze uw welke alle veel meer weinig zo'n wat`;

/** Where something is. */
export const whereabouts = `in te uit vanuit nabij rond rondom omgeving regio gemeente dorp dorpje stad wijk buurt richting omstreken provincie eiland gehucht plaats woonplaats vestiging locatie standplaats geboorteplaats rechtbank politie wijkteam buurtteam stadsteam ggd azc station noord oost zuid west centrum woonwijk volksbuurt`;
export const directions = `naar bij tussen achter voorbij langs van over om door tot vanaf`;

export const schoolWords = `school basisschool schooltje obs cbs pcb pcbs rkbs ikc kindcentrum college lyceum gymnasium scholengemeenschap sg vmbo havo vwo mavo vso so sbo praktijkschool praktijkonderwijs kleuterschool peuterspeelzaal peuteropvang kdv kinderdagverblijf kinderopvang dagverblijf creche bso peutergroep mbo roc mboschool montessorischool daltonschool vrijeschool brugklas middelbare internaat kostschool voorschool schakelklas isk opleiding onderwijs juf leraar lerares leerkracht docent mentor conciërge directeur ib'er schoolmaatschappelijk klas groep leerling les schoolplein speelplein leerjaar gastouderbureau`;
export const careWords = `gezinshuis gezinsgroep zorgboerderij leefgroep woongroep behandelgroep crisisgroep crisisopvang opvang noodopvang kliniek verslavingskliniek ziekenhuis umc instelling jeugdinstelling locatie logeerhuis opvanghuis vrouwenopvang blijfhuis verpleeghuis verzorgingshuis huize jeugdzorgplus jeugdhulp kamertraining kamertrainingscentrum woonvorm woonvoorziening hospice huisartsenpraktijk huisartsenpost praktijk apotheek tandartspraktijk dagbesteding dagbehandeling dagcentrum behandelcentrum expertisecentrum polikliniek poli afdeling verblijft opgenomen verbleef zorgaanbieder aanbieder jeugdhulpaanbieder thuiszorg behandeling behandelaar traumatherapie therapie diagnostiek revalidatie revalidatiearts kinderarts verpleegkundige begeleiding pleegzorg pleegzorgaanbieder zorgorganisatie zorginstelling ggz ambulant wonen groepsleiding psychiater stichting residentie beschermd gehandicaptenzorg medisch orthopedagogisch kinderpsychiatrie jeugdpsychiatrie`;
export const placeWords = `camping vakantiepark bungalowpark chaletpark woonwagenkamp park manege stal club voetbalclub voetbalvereniging sportclub sportvereniging hockeyclub tennisclub turnvereniging zwemclub boksschool boksclub vv fc sc sv rkvv rksv hc ltc tc svv vvv ssv csv cvv kerk moskee tempel mandir parochie synagoge kerkgenootschap gemeente sportschool dojo dansschool muziekschool zwembad cafe kroeg bar disco bakkerij slagerij restaurant pizzeria shoarmazaak snackbar cafetaria eetcafe winkel supermarkt bedrijf firma garage autobedrijf scouting motorclub motorbende bende vereniging woningcorporatie corporatie woningbouw woningstichting kapsalon salon hotel fabriek transportbedrijf advocatenkantoor kantoor uitzendbureau buurthuis wijkcentrum speeltuin jongerencentrum jongerenwerk winkelcentrum boerderij kwekerij tuinderij werkgever harmonie fanfare koor theater museum bibliotheek flat flatgebouw appartementencomplex hofje woonboot buurtcentrum inloophuis kinderboerderij kinderclub jeugdclub studentenvereniging dispuut schietvereniging visclub carnavalsvereniging`;

/** Words after which a name is a thing everybody may know: a method, a book, a film, a game. */
export const works = `methode methodiek training cursus interventie programma boek boekje film serie liedje lied nummer spel game app vragenlijst lijst instrument tool model theorie podcast website tijdschrift krant richtlijn handboek prentenboek kaartspel werkvorm aanpak poppetje merk auto campagne project documentaire`;

/** Shops and firms so well known that they are written in lower case too. */
export const firms = `hema action jumbo lidl aldi kruidvat blokker gamma praxis primark zeeman wibra ikea postnl dhl dpd picnic thuisbezorgd asml philips shell kpn prorail mcdonalds mcdonald's kfc burgerking karwei intratuin decathlon etos trekpleister gall bijenkorf mediamarkt coolblue albert_heijn ah tata vion heineken flora_holland connexxion arriva qbuzz`;

/** Letters and numbers come after these without meaning a person. */
export const labelled = `ouder ouders kind plan optie casus stap deel groep team vitamine type criterium gezin jongere hepatitis route partij kamer bijlage figuur klasse categorie variant scenario punt niveau versie lijn lijst blok module situatie cluster vak schaal model voorbeeld kolom rij tabel streptokokken jeugdige client persoon partner venster`;

/** Family and life roles, lower case, singular and plural. */
export const kin = `moeder vader mama papa mam pap ma pa mamma pappa ouder ouders stiefmoeder stiefvader stiefouder pleegmoeder pleegvader pleegouder pleegouders pleegkind pleegkinderen pleegzoon pleegdochter pleegzus pleegbroer adoptiemoeder adoptievader adoptiekind adoptiezoon adoptiedochter
	zoon zoontje zonen zoontjes zoons dochter dochtertje dochters dochtertjes stiefzoon stiefdochter stiefkind kleinzoon kleindochter kleinkind kleinkinderen
	broer broertje broers broertjes zus zusje zussen zusjes zuster halfbroer halfbroertje halfzus halfzusje stiefbroer stiefbroertje stiefzus stiefzusje tweelingbroer tweelingzus tweelingbroertje tweelingzusje
	opa oma grootvader grootmoeder grootouder grootouders overgrootmoeder oom tante neef neefje nicht nichtje neven nichten neefjes nichtjes zwager schoonzus schoonmoeder schoonvader schoonzoon schoondochter
	kind kinderen kindje kids kid jongen jongens jongetje jongetjes meisje meisjes meid meiden jongere jongeren jeugdige jeugdigen puber pubers peuter peuters kleuter kleuters baby baby's babytje dreumes tiener tieners pasgeborene zuigeling jongeman
	man vrouw echtgenoot echtgenote partner vriend vriendin vriendje vriendinnetje ex ex-man ex-vrouw ex-partner ex-vriend expartner exman verloofde weduwe weduwnaar bruid
	oudste middelste jongste tweeling drieling klasgenoot klasgenote kameraad maat maatje stagiair stagiaire scholier leerling student studente cliënt client dame heer jochie knul gozer kerel benjamin nakomertje eersteling`;

/** Titles and professions that stand right before a surname or first name. */
export const titles = `mw mevr mevrouw mej dhr hr heer de_heer meneer mijnheer meester juf juffrouw dr drs ir ing mr prof dokter zuster broeder pater imam dominee ds pastoor rabbijn oom tante opa oma tant ome nonkel fam familie
	gezin
	moeder vader mama papa zoon dochter broer broertje zus zusje pleegmoeder pleegvader stiefvader stiefmoeder neef nicht neefje nichtje
	wijkagent agent rechercheur voogd gezinsvoogd jeugdbeschermer gezinsmanager jeugdbeschermster jongerenwerker buurtwerker buurtvader leraar lerares docent docente mentor mentrix coach begeleider begeleidster huisarts arts kinderarts jeugdarts psycholoog psychiater therapeut advocaat advocate rechter raadsonderzoeker onderzoeker tolk collega directeur conciërge trainer leerplichtambtenaar maatschappelijk_werker gedragswetenschapper gedragsdeskundige orthopedagoog verpleegkundige wijkverpleegkundige verloskundige tandarts intern_begeleider ib'er casemanager casusregisseur procesregisseur regisseur buurman buurvrouw overbuurman overbuurvrouw gastouder oppas vrijwilliger vrijwilligster ambulant_begeleider stagiaire stagiair contactpersoon groepsleider groepsleidster persoonlijk_begeleider hulpverlener hulpverleenster gezinscoach gezinswerker kraamverzorgster kraamhulp curator bewindvoerder mantelzorger reclasseringswerker schoolmaatschappelijk_werker spoedzorgwerker ambulante jobcoach peetoom peettante werkgever bedrijfsleider huisbaas hospita`;
