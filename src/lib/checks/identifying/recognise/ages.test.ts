import { beforeAll, expect, test } from 'vitest';
import { findIdentifying } from '../find.ts';
import { loadLists, type Lists } from '../lists/lists.ts';

let lists: Lists;
beforeAll(async () => {
	lists = await loadLists();
});

const ages: readonly (readonly [text: string, ...found: string[]])[] = [
	['meisje van elf', 'AGE_EXACT elf'],
	['mag dat wel als je 13 bent', 'AGE_EXACT 13'],
	['ze zei dat ze 19 jaar was. hij zegt dat hij 17 jaar is', 'AGE_EXACT 19 jaar', 'AGE_EXACT 17 jaar'],
	['gekomen toen hij een jaar of drie was', 'AGE_EXACT drie'],
	['al toen ze zes of zeven was', 'AGE_EXACT zes of zeven'],
	['haar zus die volgende maand negen wordt', 'AGE_EXACT negen'],
	['het oudste kind (+/- 9), de oldste 21 en de jongste 6', 'AGE_EXACT 9', 'AGE_EXACT 21', 'AGE_EXACT 6'],
	['een gezin van vijf, kies uit 1 t/m 6, 34 weken voor een intake, het duurde een jaar of drie'],
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
	['ze zijn veertien-en-een-half, of zes en half', 'AGE_EXACT veertien-en-een-half', 'AGE_EXACT zes en half'],
	['met haar leeftijd erbij (8,5)', 'AGE_EXACT 8,5'],
	['een 15 jaarige meid, een buurjongen van 9', 'AGE_EXACT 15 jaarige', 'AGE_EXACT 9'],
	['ze wordt in maart tien jaar. Opa loopt tegen de tachtig.', 'AGE_EXACT tien jaar', 'AGE_EXACT tachtig'],
	['een meisje dat acht is. Vorige week 17 geworden.', 'AGE_EXACT acht', 'AGE_EXACT 17'],
	['Twintig, hooguit dertig mensen. Elf, dat is de teller. Vier ogen, twee oren.'],
	['ik werk nu twaalf jaar in dit vak en ik draai nu acht jaar mee'],
	['zij is al acht jaar boos, hij is al vier jaar mijn cliënt, ik ben nu tien jaar jeugdbeschermer'],
	['Collega, vijftien jaar in het vak, vader, drie jaar in detentie, en ik, twaalf jaar nu, en 1 op 14'],
	[
		'halfbroer 9 woont hier, pleegvader 66. Krap vier en nog thuis.',
		'AGE_EXACT 9',
		'AGE_EXACT 66',
		'AGE_EXACT vier'
	],
	['hij zit nu vier maanden vast. Zes jaar, en nog geen diagnose.'],
	['de leeftijdsgrens van 12 jaar, de leeftijd van 18 jaar, als een kind twaalf is mag het kiezen'],
	['er waren tegen de vijftig mensen. Het aantal loopt tegen de tachtig.'],
	['twaalfjarig bestaan van het team']
];

test.each(ages.map(([text, ...expected]) => ({ text, expected })))('[I1] $text', ({ text, expected }) => {
	const found = findIdentifying(text, {}, lists);
	expect(found.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)).toEqual(expected);
});
