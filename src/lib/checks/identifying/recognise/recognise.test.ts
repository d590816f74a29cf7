import { beforeAll, describe, expect, test } from 'vitest';
import { findIdentifying } from '../find.ts';
import { loadLists, type Lists } from '../lists/lists.ts';

let lists: Lists;
beforeAll(async () => {
	lists = await loadLists();
});

/** What is found, as "TYPE text" lines. */
const says = (text: string) =>
	findIdentifying(text, {}, lists).map((f) => `${f.type} ${text.slice(f.start, f.end)}`);

type Table = readonly (readonly [text: string, ...found: string[]])[];
const tables: Record<string, Table> = {
	'names and organisations with little around them': [
		['bel me morgen even terug. mvg tjitte', 'PERSON tjitte'],
		['Wij hopen op een snelle reactie, want het duurt al lang.\nVryoni', 'PERSON Vryoni'],
		['We zagen Roos de Winter weer', 'PERSON Roos de Winter'],
		['dat zei groepsgenoot mila. daarna', 'PERSON mila'],
		['hij traint bij korfbalclub de kraai in het dorp', 'ORG_OTHER kraai'],
		['Gebeld met Ch. de Graaf. Joh. Postma was er niet.', 'PERSON Ch. de Graaf', 'PERSON Joh. Postma'],
		['Demi v.d. Kolk en Sil v d Kolk waren laat', 'PERSON Demi v.d. Kolk', 'PERSON Sil v d Kolk'],
		['het gaat om L. v. d. B. uit het dorp', 'PERSON L. v. d. B.'],
		['vader jeroen te velthuis komt morgen', 'PERSON jeroen te velthuis'],
		['zoek maar op van der sluis in het systeem', 'PERSON van der sluis'],
		['huisarts bos is geweest, tandarts de boer belde', 'PERSON bos', 'PERSON de boer'],
		['huisarts bellen, de rechter kan het weten'],
		['MOEDER ZEGT DAT SHURENDLY VALT EN STIL IS', 'PERSON SHURENDLY'],
		['Stelling van Storm: papa wordt boos', 'PERSON Storm'],
		['vader ronnie werkt en ronie zegt prima', 'PERSON ronnie', 'PERSON ronie'],
		['levi is stil en de tandarts wil dat lefi komt', 'PERSON levi', 'PERSON lefi'],
		['als roos zegt dat het goed gaat', 'PERSON roos'],
		['pleegmoeder gré wist het, baby Wolf: dat niet', 'PERSON gré', 'PERSON Wolf'],
		['Hulpofficier: Terpstra', 'PERSON Terpstra'],
		['Volgens mevrouw Man is die man ziek', 'PERSON Man'],
		['Roos Visser is ziek, en ook Wei Zhang', 'PERSON Roos Visser', 'PERSON Wei Zhang'],
		['Groep Rood speelde vader, groep Blauw keek toe. Het lijkt of Vader Tijd helpt'],
		['een casus uit het boek van Marsha Linehan, zonder namen erin'],
		['Tot morgen. Dank, W.', 'PERSON W.'],
		['Volgens oma is Xiao Mei vandaag vrij', 'PERSON Xiao Mei'],
		["POH nul, JB'er drie keer, en Multi Systeem Therapie"],
		['.reef'],
		[' 𐀀𐀀Ũ'],
		['Dat horen we bij de kerk de hele tijd']
	],
	'citizen numbers and accounts': [
		['bsn 123456782', 'BSN 123456782'],
		['nummer 111222333 gevonden', 'BSN 111222333'],
		['bsn: 1234.56.789 klopt niet', 'BSN 1234.56.789'],
		['op NL91 ABNA 0417 1643 00 graag', 'IBAN NL91 ABNA 0417 1643 00'],
		['rekening nl91abna0417164300', 'IBAN nl91abna0417164300'],
		['IBAN BE68 5390 0754 7034', 'IBAN BE68 5390 0754 7034']
	],
	telephones: [
		['bel 06-12345678', 'PHONE 06-12345678'],
		['bel +31 (0)6 12 34 56 78 even', 'PHONE +31 (0)6 12 34 56 78'],
		['(020) 123 45 67', 'PHONE (020) 123 45 67'],
		['bel 0800-2000 of 112, 113 of 14 030'],
		['in 2024 waren er 1500 meldingen']
	],
	'the net': [
		['mail jan.p@voorbeeld.nl', 'EMAIL jan.p@voorbeeld.nl'],
		['jan (at) voorbeeld.nl', 'EMAIL jan (at) voorbeeld.nl'],
		['kijk op www.ons-gezin-voorbeeld.nl.', 'URL www.ons-gezin-voorbeeld.nl'],
		['zie www.rijksoverheid.nl'],
		['haar insta is @mila_06', 'HANDLE @mila_06'],
		['op snap heet ze mila.xx12', 'HANDLE mila.xx12'],
		['via robin.tv_88 gedeeld', 'HANDLE robin.tv_88'],
		['verslag_2024.pdf staat klaar']
	],
	codes: [
		['3581 KX', 'POSTCODE 3581 KX'],
		['postcode 3581kx', 'POSTCODE 3581kx'],
		['1500 gr en 2013 in de zomer'],
		['auto GT-482-K', 'PLATE GT-482-K'],
		['met plaat 1-KTB-392, een plaat voor zijn kop', 'PLATE 1-KTB-392'],
		['zaaknummer C/16/548211', 'CASE_NUMBER C/16/548211'],
		['dossier 2024-00913', 'CASE_NUMBER 2024-00913'],
		['leerlingnr 20031887', 'CASE_NUMBER 20031887'],
		['een boete (88.1204.771)', 'CASE_NUMBER 88.1204.771'],
		['bedrag 1.250.000 euro en huisnummer 1234'],
		['DSM-5, artikel 1:255 BW en ISO 9001']
	],
	dates: [
		['op 3 december 2024', 'DATE 3 december 2024'],
		['op 28/01 en 3-4-2025', 'DATE 28/01', 'DATE 3-4-2025'],
		['op tweede pinksterdag', 'DATE tweede pinksterdag'],
		['geboren in mei 2016', 'DATE mei 2016'],
		['in mei 2016 begon de pilot'],
		['Afspraak 7-2, terugbel 4-6.', 'DATE 7-2', 'DATE 4-6'],
		['3/9 gebeld. 4/9 weer gebeld.', 'DATE 3/9', 'DATE 4/9'],
		['in de nacht van 9 op 10 maart', 'DATE 9 op 10 maart'],
		['kan maandag de 4e?', 'DATE maandag de 4e'],
		['bevalt in mei 2025', 'DATE mei 2025'],
		['Mutatie agent. 02-11, 23.40 u. ter plaatse', 'DATE 02-11'],
		['afwezig 3-11, 4-11 en 10-11', 'DATE 3-11', 'DATE 4-11', 'DATE 10-11'],
		['bezoeken: 2/4, 9/4, 16/4', 'DATE 2/4', 'DATE 9/4', 'DATE 16/4'],
		['van 12-5 t/m 16-5. geb 120409', 'DATE 12-5', 'DATE 16-5', 'DATE 120409'],
		['op 3-11, 10-11 en 1-12', 'DATE 3-11', 'DATE 10-11', 'DATE 1-12'],
		['stap 1-3, 4-6 en 7-9, scores 3-4, 5-6 en 7-8, groep 3/4, groep 5/6 en 7/8'],
		['gesprekken 28-8 en 4-9. 3-9: gebeld.', 'DATE 28-8', 'DATE 4-9', 'DATE 3-9'],
		['fase 1-2, 2-2 en 3-2, bladzijde 2-3 en 7-3, 7/10, 8/10 en 9/10'],
		['1-2, 3-4 keer per week, blokken 4-6, 7-9 en 10-12, het werd 3-1, 4-2 en 5-2'],
		['24/7 bereikbaar, 8/10 kinderen, artikel 3/4'],
		['een schaal van 1-10, 3/4 van de klas en 2-0 gewonnen']
	],
	addresses: [
		['Beukenlaan 17', 'ADDRESS Beukenlaan 17'],
		['op de Burgemeester de Vlugtlaan 12a', 'ADDRESS Burgemeester de Vlugtlaan 12a'],
		['woont aan de Kanaalstraat', 'ADDRESS Kanaalstraat'],
		['St. Jorisstraat 2', 'ADDRESS St. Jorisstraat 2'],
		['Verblijf: Pastoor Kuijperstraat 8-1', 'ADDRESS Pastoor Kuijperstraat 8-1'],
		['Laan van Westenenk 501', 'ADDRESS Laan van Westenenk 501'],
		[
			'Nieuwe Gracht 3, Markt 12, Singel 250',
			'ADDRESS Nieuwe Gracht 3',
			'ADDRESS Markt 12',
			'ADDRESS Singel 250'
		],
		['ze woont op zonnehof 3', 'ADDRESS zonnehof 3'],
		['op het schoolplein en de snelweg']
	],
	places: [
		['uit Abcoude', 'PLACE Abcoude'],
		['ze woont in nieuw-vennep', 'PLACE nieuw-vennep'],
		['verhuisd naar Alphen aan den Rijn', 'PLACE Alphen aan den Rijn'],
		["woont nu bij haar opa en oma in 't harde", "PLACE 't harde"],
		['tussen heerde en wezep', 'PLACE heerde', 'PLACE wezep'],
		['gebeld met de gemeente westerkwartier', 'PLACE westerkwartier'],
		['Keulen en Aken zijn niet op een dag gebouwd'],
		['een kind uit Polen dat Turks spreekt']
	],
	organisations: [
		['basisschool De Regenboog', 'ORG_SCHOOL De Regenboog'],
		['gezinshuis De Wending', 'ORG_CARE De Wending'],
		['ze werkt bij de Hema', 'ORG_OTHER Hema'],
		['hij keept bij VV Leusden', 'ORG_OTHER VV Leusden'],
		['het veld van vv oirlo', 'ORG_OTHER vv oirlo'],
		['de meiden van hv de zwaluwen', 'ORG_OTHER hv de zwaluwen'],
		['dat staat in artikel 126 sv en dat is zo'],
		['aangemeld bij Zonnestek', 'ORG_CARE Zonnestek'],
		['wij belden Accare', 'ORG_CARE Accare'],
		['zit in groep 7 van de Anne Frank', 'ORG_SCHOOL Anne Frank'],
		['schoonmaker bij Vebro', 'ORG_OTHER Vebro'],
		['obs De Tweesprong in Nijkerk', 'ORG_SCHOOL obs De Tweesprong', 'PLACE Nijkerk'],
		['leerling van het Vechtdal College', 'ORG_SCHOOL Vechtdal College'],
		['bij restaurant oasia', 'ORG_OTHER oasia'],
		['zij bracht hem naar het lumeria', 'ORG_SCHOOL lumeria'],
		['groep 6 van de regenboog, klas 2 van de school', 'ORG_SCHOOL regenboog'],
		['hij woont bij Boszicht', 'ORG_CARE Boszicht'],
		['op kdv bengeltjes bijt hij', 'ORG_SCHOOL bengeltjes'],
		['op camping het zwarte water bij Urk', 'ORG_OTHER zwarte water', 'PLACE Urk'],
		['daar zat ik op Het Poldertje, een groep', 'ORG_CARE Het Poldertje'],
		['de leerling op It Bynt', 'ORG_SCHOOL It Bynt'],
		['Op het Oranje Nassau College weten ze dit', 'ORG_SCHOOL Oranje Nassau College'],
		['naar het vumc, aanmelden bij kentalis', 'ORG_CARE vumc', 'ORG_CARE kentalis'],
		[
			'plek bij Ipse de Bruggen, weggelopen bij yes we can',
			'ORG_CARE Ipse de Bruggen',
			'ORG_CARE yes we can'
		],
		['hij zit op de springplank', 'ORG_SCHOOL springplank'],
		['de juf op de klimop, groep 5 op de calvijn', 'ORG_SCHOOL klimop', 'ORG_SCHOOL calvijn'],
		[
			'school (vuurvlinder) belde, het kdv (Dikkie Dik) ook',
			'ORG_SCHOOL vuurvlinder',
			'ORG_SCHOOL Dikkie Dik'
		],
		['turnvereniging Kracht en Vlugheid', 'ORG_OTHER Kracht en Vlugheid'],
		['de Heilige Geest kerk hielp', 'ORG_OTHER Heilige Geest kerk'],
		['hij werkt bij de lidl', 'ORG_OTHER lidl'],
		['op het vellesan college', 'ORG_SCHOOL vellesan college'],
		['op de parkeerplaats van de plus, hij werkt bij vdl', 'ORG_OTHER plus', 'ORG_OTHER vdl'],
		['hij zit op de regels, zit op de groep, zit op de punt van zijn stoel, niet op zitting verschenen'],
		["school (wekelijks), school (ib'er) en de peuterspeelzaal (twee ochtenden)"],
		['zijn karakter is lastig, de plus van dit plan, aan de horizon, werkt bij ons'],
		['op de bso dicht bij huis, het kdv heeft plek, de camping bellen'],
		['Veilig Thuis, de Raad, Nidos, de WSG en Halt']
	],
	people: [
		['amina zit bij haar tante', 'PERSON amina'],
		['mw. v. Dijk belde', 'PERSON v. Dijk'],
		['volgens Van Vliet', 'PERSON Van Vliet'],
		['Roos zegt niets', 'PERSON Roos'],
		['Storm (4) bijt', 'PERSON Storm', 'AGE_EXACT 4'],
		['met T. van den Oever', 'PERSON T. van den Oever'],
		['huisarts de Graaf belde', 'PERSON de Graaf'],
		['melder N. v/d Meer', 'PERSON N. v/d Meer'],
		['Jeugdige: VAN DER ZWAAN, LOTTE, nu thuis bij haar oma en opa', 'PERSON VAN DER ZWAAN, LOTTE'],
		['Geachte collega, Graag uw mening over dr hoofd'],
		['A., 14, wil weg', 'PERSON A.', 'AGE_EXACT 14'],
		['Merle woont bij Merles oma', 'PERSON Merle', 'PERSON Merles'],
		['De Groots hebben beloofd', 'PERSON De Groots'],
		['De Jansens hebben beloofd', 'PERSON De Jansens'],
		['Kind 1: Yutong, geboren in China', 'PERSON Yutong'],
		['Nijhuis (ib) belde en Haverkort vertelt', 'PERSON Nijhuis', 'PERSON Haverkort'],
		['kamer 3. samira kwam later', 'PERSON samira'],
		['Fenna: leest graag. Storm: rent.', 'PERSON Fenna', 'PERSON Storm'],
		['en mr van dongen geloof ik', 'PERSON van dongen'],
		['mevrouw de vries en meneer van dijk', 'PERSON de vries', 'PERSON van dijk'],
		['voogd van der heijden, ex jeroen de groot', 'PERSON van der heijden', 'PERSON jeroen de groot'],
		['Van den Broek zegt niets', 'PERSON Van den Broek'],
		['Van Dongen belt nooit', 'PERSON Van Dongen'],
		['hond minoes blafte', 'PERSON minoes'],
		['volgens faadumo is het goed', 'PERSON faadumo'],
		['Interviwer: wie was dat?'],
		['volgens de wet van Murphy, een echte Einstein'],
		['meneer van boven, mevrouw van de politie, meester de klas'],
		['14:30 Gebeld door Fenna', 'PERSON Fenna'],
		['storm en sterre slapen', 'PERSON storm', 'PERSON sterre'],
		['het meisje roos ik ken haar. gister stond roos buiten', 'PERSON roos', 'PERSON roos'],
		['hij heet Roos en zij geeft hem een roos', 'PERSON Roos'],
		['meneer tjon a foe belde', 'PERSON tjon a foe'],
		["Wat vindt Van 't Hof ervan?", "PERSON Van 't Hof"],
		['Liekes knuffel en finns zusje', 'PERSON Liekes', 'PERSON finns'],
		["O'Brien is boos", "PERSON O'Brien"],
		['pillen van oma doorgeslikt, dat ze dr eind zag'],
		['Wat zou Nam ervan vinden? En toen… Dan maar zo.', 'PERSON Nam'],
		['Hond Diesel blaft', 'PERSON Diesel'],
		['Zij zag amina op het plein', 'PERSON amina'],
		['Complicatie: een oom is ziek'],
		['Geb.datum: onbekend. Zgl drinkt. Ich zit ermee.'],
		['moeder A en vader B zijn het oneens over kind C'],
		['Joy is een mooi woord'],
		['zo’n Icarus-moment, de regel van Cambridge House, het ReWI'],
		['Hoop doet leven en moed ook'],
		['kok, bakker, boer: het netwerk'],
		['Munro noemt dat anders, net als Turnell en Edwards'],
		['Roos van Leary, Jan met de pet, plan B en ouder A']
	],
	'rare traits': [
		['een vijfling', 'RARE_TRAIT vijfling'],
		['syndroom van Turner', 'RARE_TRAIT syndroom van Turner'],
		['Met het syndroom van Kleefstra', 'RARE_TRAIT syndroom van Kleefstra'],
		['Door de ziekte van Sanne sliep niemand', 'PERSON Sanne'],
		['de ziekte van opa en die van Yusuf', 'PERSON Yusuf'],
		['Hij heeft het syndroom van Down'],
		['haar vader is burgemeester', 'RARE_TRAIT burgemeester'],
		['de dochter van de burgemeester', 'RARE_TRAIT burgemeester'],
		['Habib, vroeger rechter', 'PERSON Habib', 'RARE_TRAIT rechter'],
		['Hij is pastor van een kerk', 'RARE_TRAIT pastor van een kerk'],
		['tantes, neven, een dominee', 'RARE_TRAIT dominee'],
		[
			'moeder is organiste, oom is voorzitter van de voetbalclub',
			'RARE_TRAIT organiste',
			'RARE_TRAIT voorzitter van de voetbalclub'
		],
		['bekend als Nederlands kampioene kunstrijden', 'RARE_TRAIT Nederlands kampioene kunstrijden'],
		['ze heeft glutaaracidurie type 1', 'RARE_TRAIT glutaaracidurie type 1'],
		[
			'zijn linkerhand kwijt, hij mist zijn rechterbeen',
			'RARE_TRAIT linkerhand kwijt',
			'RARE_TRAIT rechterbeen'
		],
		['het stond op RTV Oost', 'RARE_TRAIT RTV Oost'],
		['hij mist zijn arm om haar heen, hij is kampioen in uitstellen, een dominee kan helpen'],
		['de voorzitter vraagt wie begint, ik ben de draad kwijt, de pastor en de imam denken mee'],
		['de burgemeester legde een huisverbod op'],
		['In de Volkskrant stond een stuk over wachtlijsten'],
		['het gezin stond in de Volkskrant', 'RARE_TRAIT de Volkskrant'],
		['Ze schreeuwen moord en brand, een aanslag op mijn humeur, een stuwmeer aan werk, dat hele circus'],
		['de Raad, officier van justitie, gezinsvoogd'],
		['een krant lezen in de trein']
	]
};

for (const [what, table] of Object.entries(tables)) {
	describe(what, () => {
		test.each(table.map(([text, ...expected]) => ({ text, expected })))(
			'[I1] $text',
			({ text, expected }) => {
				expect(says(text)).toEqual(expected);
			}
		);
	});
}

test.each([
	'djaysharo',
	'mbaroukah',
	'oleksiyana',
	'ravindesh',
	'shanivelle',
	'zabirullah',
	'tjisketta',
	'akosuwah'
])('[I13] %s is on no list, and a name by how it begins or ends', (name) => {
	const written = name[0]!.toUpperCase() + name.slice(1);
	expect([lists.first(name), lists.common(name)]).toEqual([false, false]);
	expect(says(`gister zei ${name} dat het niet gaat`)).toEqual([`PERSON ${name}`]);
	expect(says(`We spraken lang. ${written} bleef stil.`)).toEqual([`PERSON ${written}`]);
	expect(says(`een ${name} is dat`)).toEqual([]);
});

test.each([
	'Dat doe je niet met een Jantje van Leiden.',
	'Joost mag het weten, en ik ben geen brave Hendrik.',
	'In Zivver en SharePoint staat het dubbel, in het Kidos-scherm ook.',
	'Een vriezer van Miele naast een Ikea-kast, de Renault Clio voor de deur.',
	'Hij speelt Brawl Stars en kijkt Expeditie Robinson.',
	"De dramadriehoek van Karpman en Baeyens' boekje liggen klaar.",
	'Zeus en Hera waren ook ouders. Een Rotterdammer zegt het gewoon.',
	'Johan Cruijff zei het al. Clausman schreef ooit dat opvoeden loslaten is. Het Mattheuseffect telt.',
	'It giet om it bern, sei mien moder. Hamdoulilah, zei hooyo, en dan harira.',
	'Good enough parenting is niet perfect, las ik bij Rosenberg.'
])('[I14] sayings, brands, systems and writers are no names: %s', (text) => {
	expect(says(text)).toEqual([]);
});

test('[I16] an unknown word at the head of a sentence is a name when it looks like one, does what people do, or is named as one', () => {
	expect(says('Oksellift is kapot. Gom, dat is op. Kwiblus: weg.')).toEqual([]);
	expect(says('Kwibrel heeft een nieuwe school. Kwibrel heeft moed.')).toEqual([
		'PERSON Kwibrel',
		'PERSON Kwibrel'
	]);
	expect(says('Kwibrus vertelt niets. Kind 1: Yutong, geboren in China. Shavenette is stil.')).toEqual([
		'PERSON Kwibrus',
		'PERSON Yutong',
		'PERSON Shavenette'
	]);
	expect(says('Kwibrus is weg. Wij zoeken Kwibrus.')).toEqual(['PERSON Kwibrus', 'PERSON Kwibrus']);
});
