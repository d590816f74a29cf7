// What pretend people write. Fictional, general, and good enough to read a handout from.
import type { Chance } from './chance.ts';

const remarks = [
	'We hoorden vooral één kant van het verhaal.',
	'Niemand had gevraagd hoe een gewone dag thuis eruitziet.',
	'Ik nam aan dat de school al had gebeld.',
	'Er was steun in de buurt, maar die kenden wij niet.',
	'Wij schreven het op alsof het vaststond.',
	'Ik was bang om te laat te zijn en dat maakte mij streng.',
	'De rust in het gezin zagen we niet, omdat we naar de zorgen keken.',
	'Iedereen dacht dat een ander de regie had.'
];

/** Lessons as a pair would frame them. */
const lessons = [
	{
		situation: 'Twee ouders wonen apart en vertellen elk een ander verhaal over thuis.',
		element: 'Elk verhaal apart ophalen en naast elkaar leggen',
		helps: 'elk verhaal apart te horen voordat het team weegt',
		because: 'je dan ziet wat iedereen deelt en wat van één kant komt',
		unless: 'apart horen iemand in gevaar brengt',
		counter: 'Veel verhalen ophalen kost tijd.'
	},
	{
		situation: 'Een zorg staat al lang in de stukken en gaat van hand tot hand.',
		element: 'Bij elk feit opschrijven van wie het komt',
		helps: 'bij elk feit de bron te zetten',
		because: 'een bewering na een tijd op een feit gaat lijken',
		unless: 'je de bron moet beschermen',
		counter: 'Niet elke bron wil genoemd worden.'
	},
	{
		situation: 'Een team is het snel eens over een gezin dat niemand goed kent.',
		element: 'Iedereen eerst alleen laten schrijven',
		helps: 'eerst zelf op te schrijven wat je denkt en dan pas te praten',
		because: 'de eerste spreker anders de toon zet',
		unless: 'er maar twee mensen zijn',
		counter: 'Schrijven is niet voor iedereen makkelijk.'
	},
	{
		situation: 'Verschillende organisaties werken tegelijk met één gezin.',
		element: 'Hardop vragen wie de regie heeft',
		helps: 'bij de start te vragen wie de regie heeft en of iedereen dat weet',
		because: 'werk anders tussen twee organisaties blijft liggen',
		unless: 'er nu eerst veiligheid nodig is',
		counter: 'Regie afspreken kan ook schuiven met verantwoordelijkheid worden.'
	}
];

const lastWords = [
	{
		text: 'Ik kijk anders naar wat ik zeker dacht te weten.',
		recommendation: 'Vraag vaker wie het zelf heeft gezien.'
	},
	{
		text: 'Ik vond het fijn dat er tegenspraak mocht zijn.',
		recommendation: 'Plan tegenspraak in elk overleg.'
	},
	{
		text: 'Ik neem mee dat niets doen ook een stap is.',
		recommendation: 'Schrijf op wat je verwacht, ook als je wacht.'
	},
	{
		text: 'Het gezin was er niet, maar ik hoorde het wel.',
		recommendation: 'Laat ouders meelezen met wat je opschrijft.'
	}
];

/** The text and fields of one card of a kind, with its mark in the text. */
export function cardFor(
	kind: string,
	mark: string,
	luck: Chance
): { text: string; fields: Record<string, string> } {
	if (kind === 'lesson') {
		const { helps, ...frame } = luck.pick(lessons);
		return { text: `${helps} (${mark})`, fields: { ...frame, certainty: 'idea', windows: '1,2' } };
	}
	if (kind === 'last_word') {
		const { text, recommendation } = luck.pick(lastWords);
		return {
			text: `${text} (${mark})`,
			fields: { recommendation, addressee: luck.pick(['team', 'policy', 'myself']) }
		};
	}
	if (kind === 'difference')
		return {
			text: `Hoeveel tijd er mag zijn om eerst te luisteren (${mark})`,
			fields: { one: 'Eerst alle verhalen horen', other: 'Eerst zorgen dat het rustig wordt' }
		};
	return { text: `${luck.pick(remarks)} (${mark})`, fields: {} };
}
