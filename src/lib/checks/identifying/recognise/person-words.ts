// Words for people: what stands before a name or an age.

/** Family and life roles: "moeder X", "zijn broertje X", "een meisje van 8". Lower case, singular and plural. */
export const kin = new Set(
	`moeder vader mama papa mam pap ma pa mamma pappa ouder ouders stiefmoeder stiefvader stiefouder pleegmoeder pleegvader pleegouder pleegouders pleegkind pleegkinderen pleegzoon pleegdochter pleegzus pleegbroer adoptiemoeder adoptievader adoptiekind adoptiezoon adoptiedochter
	zoon zoontje zonen zoontjes zoons dochter dochtertje dochters dochtertjes stiefzoon stiefdochter stiefkind kleinzoon kleindochter kleinkind kleinkinderen
	broer broertje broers broertjes zus zusje zussen zusjes zuster halfbroer halfbroertje halfzus halfzusje stiefbroer stiefbroertje stiefzus stiefzusje tweelingbroer tweelingzus tweelingbroertje tweelingzusje
	opa oma grootvader grootmoeder grootouder grootouders overgrootmoeder oom tante neef neefje nicht nichtje neven nichten neefjes nichtjes zwager schoonzus schoonmoeder schoonvader schoonzoon schoondochter
	kind kinderen kindje kids kid jongen jongens jongetje jongetjes meisje meisjes meid meiden jongere jongeren jeugdige jeugdigen puber pubers peuter peuters kleuter kleuters baby baby's babytje dreumes tiener tieners pasgeborene zuigeling jongeman
	man vrouw echtgenoot echtgenote partner vriend vriendin vriendje vriendinnetje ex ex-man ex-vrouw ex-partner ex-vriend expartner exman verloofde weduwe weduwnaar bruid
	oudste middelste jongste tweeling drieling klasgenoot klasgenote kameraad maat maatje stagiair stagiaire scholier leerling student studente cliënt client dame heer jochie knul gozer kerel benjamin nakomertje eersteling`.split(
		/\s+/
	)
);

/** Titles and professions that stand right before a surname or first name: "juf X", "wijkagent X". */
export const titles = new Set(
	`mw mevr mevrouw mej dhr hr heer de_heer meneer mijnheer meester juf juffrouw dr drs ir ing mr prof dokter zuster broeder pater imam dominee ds pastoor rabbijn oom tante opa oma tant ome nonkel fam familie
	gezin
	moeder vader mama papa zoon dochter broer broertje zus zusje pleegmoeder pleegvader stiefvader stiefmoeder neef nicht neefje nichtje
	wijkagent agent rechercheur voogd gezinsvoogd jeugdbeschermer gezinsmanager jeugdbeschermster jongerenwerker buurtwerker buurtvader leraar lerares docent docente mentor mentrix coach begeleider begeleidster huisarts arts kinderarts jeugdarts psycholoog psychiater therapeut advocaat advocate rechter raadsonderzoeker onderzoeker tolk collega directeur conciërge trainer leerplichtambtenaar maatschappelijk_werker gedragswetenschapper gedragsdeskundige orthopedagoog verpleegkundige wijkverpleegkundige verloskundige tandarts intern_begeleider ib'er casemanager casusregisseur procesregisseur regisseur buurman buurvrouw overbuurman overbuurvrouw gastouder oppas vrijwilliger vrijwilligster ambulant_begeleider stagiaire stagiair contactpersoon groepsleider groepsleidster persoonlijk_begeleider hulpverlener hulpverleenster gezinscoach gezinswerker kraamverzorgster kraamhulp curator bewindvoerder mantelzorger reclasseringswerker schoolmaatschappelijk_werker spoedzorgwerker ambulante jobcoach peetoom peettante werkgever bedrijfsleider huisbaas hospita`.split(
		/\s+/
	)
);

/** He, she, I: what an age or a verb can belong to. */
export const pronouns = new Set('hij zij ze ik jij je u wie die'.split(' '));
