// Word classes: what a word is about, so that a sentence with words nobody trained on still looks familiar.
// `plaats*` matches a beginning, `*plaatsing` an end, `*omgang*` a part. Words are folded (see fold.ts).
const classes = {
	family: `moeder vader ouder mama papa mam pap ma pa stiefvader stiefmoeder pleegmoeder pleegvader oma opa
		grootmoeder grootvader tante oom broer broertje zus zusje kind jongen meisje jongetje knul meid baby zuigeling
		dochter zoon dochtertje zoontje gezin familie puber peuter kleuter jongere jeugdige oudste jongste middelste
		partner ex vriend vriendin buurvrouw buurman pleeggezin tweelingbroer cliente client kindje mevrouw meneer man
		vrouw dame heer thuissituatie gezinssituatie halfbroer halfzus nichtje neefje opoe peettante`,
	families: `ouders kinderen pleegouders grootouders broers broertjes zussen zusjes jongens meisjes jongeren gezinnen
		pubers families jeugdigen tweeling moeders vaders clienten kids netwerk mensen kindjes stiefouders gezinsleden`,
	they: 'hij zij ze hem haar hun hen zijn',
	we: 'we wij ons onze',
	me: 'ik mij me mijn mezelf mijzelf',
	you: 'jij je jou jouw jullie u',
	one: 'iemand iedereen niemand men allemaal',
	this: 'dit deze die dat hier daar',
	organisation: `raad rvdk gi vt save school politie wijkteam gemeente rechter kinderrechter jeugdrechter ggz huisarts
		jeugdarts gezinsvoogd voogd jeugdbeschermer rechtbank leerplicht* wijkagent beschermingstafel jbt *tafel
		jeugdbescherming consultatiebureau crisisdienst advocaat hulpverlener gezinscoach begeleider veiligheidshuis
		vertrouwensarts kinderarts verloskundige reclassering casusregisseur casusregie jeugdreclassering wijkverpleegkundige
		jeugdverpleegkundige lvb-team bso crisisteam psycholoog therapeut psychiater ib'er mentor toegangsteam jeugdteam
		gezinsmanager raadsonderzoeker orthopedagoog gedragsdeskundige maatschappelijk kinderopvang ggd jeugdzorg
		bureau notaris casusoverleg inbrenger casusinbrenger leidinggevende`,
	trade: `teams team organisatie organisaties collega collega's collegas professionals hulpverleners scholen
		ketenpartners partners instellingen regio gemeenten werkdruk caseload wachtlijst wachtlijsten wachttijden beleid
		vakgroep intervisie overdracht richtlijn richtlijnen protocol protocollen werkwijze functie rol rollen vak
		beroepsgroep samenwerking sector stelsel bestuur management manager financiering budget uren tijd ruimte scholing
		training samenwerkingsafspraken caseloads inwerktijd formulieren formulier systemen tarieven contracten`,
	measure: `ots vots uhp mup muhp vtv *uithuisplaatsing* ondertoezichtstelling* toezichtstelling *machtiging* maatregel
		maatregelen kinderbeschermingsmaatregel* *gezagsbeeindig* voogdij gezag contactverbod huisverbod straatverbod
		aanwijzing dwang drang dwangkader gedwongen gesloten kader jeugdbeschermingsmaatregel* spoedmaatregel*
		gezagsoverdracht ontzetting onderzoeksverzoek jeugdzorgplus toezicht gezagswijziging`,
	placement: `plaats* geplaatst* *plaatsing *plaatsen pleegzorg *pleeggezin gezinshuis *opvang crisisplek crisisbed
		residentieel* leefgroep woongroep groep opvang logeer* kamertraining terugplaats* opnemen opname opgenomen
		verhuist verhuizen wonen woont woonplek verblijf verblijft onderbrengen ondergebracht weghalen weggehaald
		instelling internaat perspectief* opvoedperspectief hoofdverblijf inwonen slaapt slapen netwerkplaatsing
		thuisplaats* logeren logeert logeerweekend* kinderhuis`,
	contact: `omgang *omgang bezoek bezoeken bezoek* *bezoek *bezoeken contact contacten *contact omgangsregeling
		bezoekregeling begeleid begeleide onbegeleid onbegeleide belmoment* beeldbel* zien co-ouderschap weekenden weekend
		ophalen zorgregeling videobel*`,
	help: `hulp behandeling therapie mst iag fact opvoedhulp thuisbegeleiding ambulant ambulante emdr diagnostiek
		traject indicatie beschikking hulpverlening systeemtherapie traumabehandeling ondersteuning begeleiding mdft
		*therapie *behandeling *hulp *begeleiding *training onderzoek *onderzoek ppg kies-training triple-p
		drugstest urinecontrole* *controle* veiligheidsplan plan plannen verslavingszorg kliniek detox nazorg
		behandelplan gezinsplan hulpaanbod interventie zorgaanbod *trajecten hulpverleningstraject netwerkberaad
		familieberaad jim`,
	change: `opschalen opgeschaald afschalen afgeschaald opschaling afschaling schaal schalen afsluiten afgesloten sluiten
		sluit gesloten dicht overdragen overgedragen draag dragen archief stopzetten stopgezet stoppen stop stopt gestopt
		beeindigen beeindigd beeindig uitschrijven doorzetten doorgezet doorschuiven doorgeschoven doorsturen doorverwijzen
		doorverwezen verlengen verlengd verleng verlenging voortzetten terugtrekken afronden afgerond rond ronden
		overnemen overgenomen inschakelen ingeschakeld schakel schakelen dichtdoen uitstroom uitstromen intrekken
		afwijzen afgewezen goedkeuren keur keuren toestaan toegestaan weigeren schorsen opschorten opheffen ontslaan`,
	record: `dossier verslag rapport rapportage naam namen adres geboortedatum bsn systeem gegevens mail mailen mailt
		doormailen doormail sturen stuur stuurt doorsturen opvragen opgevraagd opzoeken inzien inzage delen deel deelt
		appen app registratie politiesysteem dossiers kopie telefoonnummer straat woonadres achternaam politiegegevens
		printen uitdraai screenshot map bestand verslagen chatgroep verwijsindex politiemutaties mutaties emailadres
		zorgmail uploaden doorgeven doorgeef`,
	decide: `besluit* beslis* besloten beslist kiezen kies kiest gekozen keuze afspreken afspraak afspraken afgesproken
		spreken conclusie concluder* akkoord knoop vaststellen vastgesteld vaststaat definitief besproken voorstel uitslag
		oordeel vaststelling uitkomst slotsom advies adviseert adviseren adviseer uitspraak actiepunt* actie acties
		akkoordpunt plan voorkeur genomen hakken gekozen bepalen bepaald bepaalt bepaal vastleggen koers`,
	vote: `stemmen stemming stem stemt unaniem meerderheid eens eensgezind consensus eindoordeel cijfer *cijfer voor
		tegen handen hand meeste gezamenlijk uitslag tegenstem peiling eenstemmig tel tellen`,
	report: `meld melden meldt gemeld melding meldingen zorgmelding *melding aangifte doen indienen ingediend dien dienen
		aanvragen aangevraagd vraag vragen verzoek *verzoek verzoeken *verzoekschrift rekest raadsmelding raadsonderzoek
		procedure zitting agenderen agendeer aanmelden aangemeld aanmelding *aanmelding tuchtrechter klacht terugmelden`,
	act: `bel belt bellen gebeld regel regelt regelen geregeld plan plant plannen ingepland pak pakt pakken oppakken
		opgepakt ga gaat gaan haal haalt halen zet zetten ingezet inzetten zoek zoekt zoeken check checkt checken
		controleer controleert controleren informeer informeert informeren breng brengt brengen neem neemt nemen leg legt
		leggen voorleggen start starten begin begint beginnen maak maakt maken schrijf schrijft schrijven spreek spreekt
		nodig uitnodigen uitgenodigd bespreek bespreekt bespreken vertel vertelt vertellen vraagt kom komt komen
		langsgaan langs rijden rijdt organiseer organiseert organiseren verwijs verwijst verwijzen houd hou houdt houden
		laat laten geef geeft geven krijg krijgt krijgen volg volgt volgen weiger trek trekt trekken grijp grijpt
		ingrijpen ingegrepen onderneem ondernemen overleg overlegt overleggen mag mogen tekent tekenen ondertekenen
		tolk oproepen opstellen prikken inplannen agenda doorpakken verbieden verbied verbiedt monitoren monitort
		evalueren evalueert meegaan aansluiten bezoekt rappelleren`,
	need: `moet moeten moest hoort horen nodig onvermijdelijk noodzakelijk noodzaak vereist enige optie keus onontkoombaar
		onhoudbaar rest past passend aangewezen geboden dient dienen behoort gewenst wenselijk vereiste verplicht
		onverantwoord verantwoord beste oplossing`,
	end: `klaar einde station zo niet langer genoeg punt basta grens zinloos op uitgeput uitgewerkt over uit voorbij
		afgelopen kansloos uitgepraat tevergeefs schluss hopeloos vastgelopen maat vol laatste`,
	now: `nu vandaag vanaf direct meteen onmiddellijk voorlopig vooralsnog straks nog spoed spoedig asap acuut
		terstond zsm voortaan gelijk alvast even`,
	soon: `morgen overmorgen vanavond vanmiddag vanochtend maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
		volgende komende uiterlijk per binnen binnenkort week maand weken maanden dagen kwartaal zomer mei juni juli
		augustus september oktober november december januari februari maart april ochtend middag donderdagmiddag
		maandagochtend vrijdagmiddag deadline kerst morgenochtend morgenmiddag vakantie`,
	past: `toen destijds achteraf vroeger gisteren indertijd jarenlang ooit terugkijkend terugblik terugkijken afgelopen
		vorige vorig geleden eergisteren aanvankelijk uiteindelijk eerst later onlangs gaandeweg jaren`,
	had: 'had hadden was waren werd werden zou zouden kon konden wilde wilden moest moesten mocht mochten zouden hoefde',
	pastform: `ging gingen kwam kwamen zag zagen deed deden bleef bleven nam namen sprak spraken gaf gaven vond vonden
		dacht dachten wist wisten liet lieten liep liepen hield hielden kreeg kregen stond stonden zat zaten vroeg vroegen
		zei zeiden hoorde hoorden bracht brachten schreef schreven las lazen riep riepen viel vielen trok trokken koos
		kozen begon begonnen bleek bleken leek leken scheen keek keken hielp hielpen schrok schrokken verloor verloren
		zocht zochten sloeg sloegen lag lagen sloot sloten stelde stelden merkte merkten voelde voelden miste misten
		werkte werkten praatte praatten luisterde luisterden wachtte wachtten dook kende kenden hing vergat vergaten
		ontbrak ontbraken begreep begrepen gebeurde hielpen bood boden ontstond verdween verdwenen verbleef groeide
		betrok betrokken school kocht beet bond won wonnen sliep sliepen droeg droegen duurde noemde noemden`,
	general: `soms vaak meestal vergelijkbare vergelijkbaar zulke zo'n zon dergelijke elk elke ieder iedere veel ergens
		doorgaans regelmatig tenzij situaties situatie gevallen gezinnen wanneer zodra sommige geregeld altijd nooit
		zelden algemeen algemene vaker hoe steeds telkens alle casussen zaken`,
	works: `helpt helpen hielp loont werkt werken scheelt verschil zin winst leert leren geleerd leerde les leerpunt lessen
		nuttig waardevol oplevert opleveren waard helpend behulpzaam handreiking oefenen oefen oefent`,
	mind: `merk merken merkte weet weten denk denken dacht twijfel twijfelen voel voelen voelde besef beseffen zie zien
		herken herkennen ontdek ontdekken ontdekte vermoed vermoeden begrijp begrijpen hoor lees realiseer vind vinden
		vraag afvragen gevoel idee indruk onzeker zeker aanname aannames beeld kijk kijken mening norm normen waarde
		waarden oordeel bril perspectief blik verhaal verhalen vooroordeel vertrouwen angst bang boos schaamte spanning
		misschien wellicht mogelijk eigenlijk kennelijk nadenken reflectie nieuwsgierig verwacht verwachten verwachting`,
	unsafe: `onveilig onveilige veilig veilige veiligheid gevaar gevaarlijk risico risico's bedreiging bedreigd
		ontwikkelingsbedreiging mishandeling verwaarlozing geweld misbruik signalen zorgen zorgelijk`,
	modal: 'kan kunnen mag mogen wil willen zal zullen gaat gaan ga wordt worden',
	not: 'niet geen nooit niets niks nee noch nergens zonder',
	query:
		'wat hoe waarom welke welk wanneer waardoor waar waarin waaraan waarover wiens wie hoeveel hoelang hoezo',
	condition: 'als indien mits tenzij stel mocht wanneer',
	reason: 'omdat want doordat dus daarom kortom vandaar zodat dan anders',
	self: 'onszelf mezelf mijzelf zelf eigen elkaar samen'
} satisfies Record<string, string>;

export type WordClass = keyof typeof classes;

const exact = new Map<string, WordClass[]>();
const patterns: { readonly name: WordClass; readonly fits: (word: string) => boolean }[] = [];

const add = (word: string, name: WordClass) => exact.set(word, [...(exact.get(word) ?? []), name]);

for (const [name, words] of Object.entries(classes) as [WordClass, string][])
	for (const word of words.split(/\s+/)) {
		const bare = word.replaceAll('*', '');
		if (word === bare) {
			if (!exact.get(word)?.includes(name)) add(word, name);
		} else if (word.startsWith('*') && word.endsWith('*'))
			patterns.push({ name, fits: (w) => w.includes(bare) });
		else if (word.startsWith('*')) patterns.push({ name, fits: (w) => w.endsWith(bare) });
		else patterns.push({ name, fits: (w) => w.startsWith(bare) });
	}

const none: readonly WordClass[] = [];

/** The classes a folded word belongs to, in a fixed order; none for a word the lexicon does not know. */
export function wordClasses(word: string): readonly WordClass[] {
	const known = exact.get(word);
	if (word.length < 4) return known ?? none;
	const found = known ? [...known] : [];
	for (const { name, fits } of patterns) if (!found.includes(name) && fits(word)) found.push(name);
	return found;
}
