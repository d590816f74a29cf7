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
		['24/7 bereikbaar, 8/10 kinderen, artikel 3/4'],
		['een schaal van 1-10, 3/4 van de klas en 2-0 gewonnen']
	],
	ages: [
		['meisje van elf', 'AGE_EXACT elf'],
		['mag dat wel als je 13 bent', 'AGE_EXACT 13'],
		['dat was toen hij nog geen drie was', 'AGE_EXACT drie'],
		['ik ben mentor van 2 havo'],
		['dat kan pas als je 18 bent'],
		['omdat hij achttien is, stopt het', 'AGE_EXACT achttien'],
		['Toen was hij dus zeven en geen negen.', 'AGE_EXACT zeven', 'AGE_EXACT negen'],
		['Kind 1 en kind 2 slapen daar, zij hadden hem anderhalf jaar in huis'],
		['zij is 17 en een half', 'AGE_EXACT 17 en een half'],
		['een 14-jarige jongen', 'AGE_EXACT 14-jarige'],
		['kinderen van 3, 5 en 9 jaar', 'AGE_EXACT 3, 5 en 9 jaar'],
		['baby van 6 weken', 'AGE_EXACT 6 weken'],
		['op haar zestiende', 'AGE_EXACT zestiende'],
		['zij noemde hem "zoon van 9"', 'AGE_EXACT 9'],
		['Sander, een pupil van 11, komt', 'PERSON Sander', 'AGE_EXACT 11'],
		['een stagiaire van negentien, Lotte, hielp', 'AGE_EXACT negentien', 'PERSON Lotte'],
		['een team van acht, Noord, en een marge van 5, Procent, dus'],
		['Bram (roepnaam Bo), 14, blijft', 'PERSON Bram', 'PERSON Bo', 'AGE_EXACT 14'],
		['het rapport (versie twee), 14, is kwijt'],
		['de dochter was toen 6, nu 9.', 'AGE_EXACT 6', 'AGE_EXACT 9'],
		['Sanne, destijds 3 jaar en 4 maanden, at', 'PERSON Sanne', 'AGE_EXACT 3 jaar en 4 maanden'],
		['Sanne en Bram (allebei 13) zwegen', 'PERSON Sanne', 'PERSON Bram', 'AGE_EXACT 13'],
		['Sanne is veertien en niet, zoals gemeld, 15.', 'PERSON Sanne', 'AGE_EXACT veertien', 'AGE_EXACT 15'],
		['het cijfer is 6 en niet, zoals gemeld, 8.'],
		['het meisje was tijdens de zitting acht en een half.', 'AGE_EXACT acht en een half'],
		['het aantal was bij de start 12. Wij waren bij de start 8.'],
		['Milan is ondertussen 14 en blijft', 'PERSON Milan', 'AGE_EXACT 14'],
		['vandaag wordt Luuk 7!', 'PERSON Luuk', 'AGE_EXACT 7'],
		['hij wordt 2 februari zes en wil taart', 'DATE 2 februari', 'AGE_EXACT zes'],
		['een tiener van vijftien en een half', 'AGE_EXACT vijftien en een half'],
		['een zoon van 17 en een dochter van 15 jaar', 'AGE_EXACT 17', 'AGE_EXACT 15 jaar'],
		['het meisje (7;11) leest', 'AGE_EXACT 7;11'],
		['zn dochter vd 13 belde', 'AGE_EXACT 13'],
		['op haar twaalfde deed ze de was', 'AGE_EXACT twaalfde'],
		['op haar tweede school ging het mis'],
		['twee zusjes, 8 & 5.', 'AGE_EXACT 8 & 5'],
		['jongen, 15 j., zwijgt', 'AGE_EXACT 15 j.'],
		[
			'bij Nino, 28 jr, en Esmee, 17 jr. Tijdens',
			'PERSON Nino',
			'AGE_EXACT 28 jr',
			'PERSON Esmee',
			'AGE_EXACT 17 jr'
		],
		['ik schat anderhalf. naar schatting 4 jaar.', 'AGE_EXACT anderhalf', 'AGE_EXACT 4 jaar'],
		['geplaatst, 15 jr volgens de schouw, 17 volgens haar zelf', 'AGE_EXACT 15 jr', 'AGE_EXACT 17'],
		['het ging over ravi ramdhanit die is elf', 'PERSON ravi ramdhanit', 'AGE_EXACT elf'],
		['hij is twee weken weg, pas een jaar in dienst, kamer van 12 m2'],
		['Kinderen van 12 tot 18 mogen meepraten'],
		['de vrouw blies 1 promille, zij was nummer 4 en om zes thuis'],
		['tot 12 jaar beslissen ouders'],
		['de helft van de meisjes is 12 of ouder, kinderen van 8 jaar en ouder, een gemiddelde achtjarige'],
		['Pubers van een jaar of zestien slapen lang'],
		['Kinderen van drie tot vijf jaar leren veel'],
		['toen wacht de moeder tien maanden'],
		['vijf kinderen van twee vaders'],
		['na 3 jaar, 6 weken wachten, sinds 2 jaar'],
		['een score van 8, venster 3 (2)'],
		[
			'zijn moeder zegt zelf negentien. Hij oogt eerder 15 dan twintig.',
			'AGE_EXACT negentien',
			'AGE_EXACT 15',
			'AGE_EXACT twintig'
		],
		['mijn zoon die nu 12 is, een mensje van nog geen zeven', 'AGE_EXACT 12', 'AGE_EXACT zeven'],
		['met al zijn acht jaar, de kinderen, toen 2 en 5, sliepen', 'AGE_EXACT acht jaar', 'AGE_EXACT 2 en 5'],
		[
			'de een is tien, de ander twaalf. Verdachte (19) rende.',
			'AGE_EXACT tien',
			'AGE_EXACT twaalf',
			'AGE_EXACT 19'
		],
		['In groep 8, 12 jaar, en nog moe. Amper achttien en al weg.', 'AGE_EXACT 12 jaar', 'AGE_EXACT achttien'],
		[
			'sinds zijn vierde woont hij hier, een zus twee jaar ouder, zestien dus',
			'AGE_EXACT vierde',
			'AGE_EXACT zestien'
		],
		['die is net geen achttien, woont op kamers', 'AGE_EXACT achttien'],
		['Drieënzestig, boer, en hij belt zelf.', 'AGE_EXACT Drieënzestig'],
		['Vader zweeg. Achtenveertig en nog nooit hulp gehad.', 'AGE_EXACT Achtenveertig'],
		[
			'ze zijn veertien-en-een-half, of zes en half',
			'AGE_EXACT veertien-en-een-half',
			'AGE_EXACT zes en half'
		],
		['met haar leeftijd erbij (8,5)', 'AGE_EXACT 8,5'],
		['een 15 jaarige meid, een buurjongen van 9', 'AGE_EXACT 15 jaarige', 'AGE_EXACT 9'],
		['ze wordt in maart tien jaar. Opa loopt tegen de tachtig.', 'AGE_EXACT tien jaar', 'AGE_EXACT tachtig'],
		['een meisje dat acht is. Vorige week 17 geworden.', 'AGE_EXACT acht', 'AGE_EXACT 17'],
		['Twintig, hooguit dertig mensen. Elf, dat is de teller. Vier ogen, twee oren.'],
		['ik werk nu twaalf jaar in dit vak en ik draai nu acht jaar mee'],
		['zij is al acht jaar boos, hij is al vier jaar mijn cliënt, ik ben nu tien jaar jeugdbeschermer'],
		['hij zit nu vier maanden vast. Zes jaar, en nog geen diagnose.'],
		['de leeftijdsgrens van 12 jaar, de leeftijd van 18 jaar, als een kind twaalf is mag het kiezen'],
		['er waren tegen de vijftig mensen. Het aantal loopt tegen de tachtig.'],
		['twaalfjarig bestaan van het team']
	],
	addresses: [
		['Beukenlaan 17', 'ADDRESS Beukenlaan 17'],
		['op de Burgemeester de Vlugtlaan 12a', 'ADDRESS Burgemeester de Vlugtlaan 12a'],
		['woont aan de Kanaalstraat', 'ADDRESS Kanaalstraat'],
		['St. Jorisstraat 2', 'ADDRESS St. Jorisstraat 2'],
		['Verblijf: Pastoor Kuijperstraat 8-1', 'ADDRESS Pastoor Kuijperstraat 8-1'],
		['op het schoolplein en de snelweg']
	],
	places: [
		['uit Abcoude', 'PLACE Abcoude'],
		['ze woont in nieuw-vennep', 'PLACE nieuw-vennep'],
		['verhuisd naar Alphen aan den Rijn', 'PLACE Alphen aan den Rijn'],
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
		['haar vader is burgemeester', 'RARE_TRAIT burgemeester'],
		['de dochter van de burgemeester', 'RARE_TRAIT burgemeester'],
		['Habib, vroeger rechter', 'PERSON Habib', 'RARE_TRAIT rechter'],
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
