// Forms of Dutch verbs: which verb a word is a form of, and in which tense. «vraagt … aan» and «aangevraagd» are one verb.
import data from './words.json' with { type: 'json' };

/** Infinitive, present, past or participle. */
export type Form = 'base' | 'now' | 'was' | 'done';

export interface Verb {
	/** The infinitive, with its particle in front when the word holds it. */
	readonly verb: string;
	readonly form: Form;
}

const kinds = new Map<string, string>();
const forms = new Map<string, Verb>();
const strong = new Map(
	data.strong.split(' ').map((entry): [string, string[]] => {
		const [infinitive, parts] = entry.split(':') as [string, string];
		return [infinitive, parts.split(',')];
	})
);
/** Stems on -er that sound long: controleer, and not weigeer. */
const long =
	/(?:contro|organis|inform|monit|not|regist|concl|evalu|reserv|prob|observ|advis|rapport|reagr|agend|screen|copi)\w*er$/;

/** The stem of an infinitive as Dutch spells it: maken → maak, melden → meld, geven → geef, bellen → bel. */
function stemOf(infinitive: string): string {
	const bare = infinitive.replace(/en$/, '');
	if (/([^aeiou])\1$/.test(bare)) return bare.slice(0, -1);
	const stem = bare.replace(/v$/, 'f').replace(/z$/, 's');
	const short = /[aeiou].*[^aeiou](?:el|er|en|em)$/.test(stem) && !long.test(stem);
	return short ? stem : stem.replace(/(^|[^aeiou])([aeou])([^aeiouwxj])$/, '$1$2$2$3');
}

/** Two present forms, two past forms and the participle: from the list of strong verbs, else by the rule. */
function conjugate(infinitive: string): readonly string[] {
	const listed = strong.get(infinitive);
	if (listed) return listed;
	const stem = stemOf(infinitive);
	const sharp = /[tkfschp]$/.test(stem) && !/[vz]en$/.test(infinitive);
	const past = `${stem}${sharp ? 'te' : 'de'}`;
	const prefixed = /^(?:be|ver|ont|her|er)[^aeiou]*[aeiou].*en$/.test(infinitive) && infinitive !== 'bellen';
	const end = /[td]$/.test(stem) ? '' : sharp ? 't' : 'd';
	const present = stem.endsWith('t') ? stem : `${stem}t`;
	return [stem, present, past, `${past}n`, `${prefixed ? '' : 'ge'}${stem}${end}`];
}

const order: readonly Form[] = ['now', 'now', 'was', 'was', 'done'];

function learn(particle: string, infinitive: string) {
	const verb = particle + infinitive;
	const add = (word: string, form: Form) => {
		if (word !== particle && !forms.has(word)) forms.set(word, { verb, form });
	};
	for (const [i, word] of conjugate(infinitive).entries()) add(particle + word, order[i]!);
	add(verb, 'base');
	if (particle) add(`${particle}te${infinitive}`, 'base');
}

for (const infinitive of strong.keys()) learn('', infinitive);
for (const [kind, list] of Object.entries(data.verbs))
	for (const entry of list.split(' ')) {
		const verb = entry.replace('|', '');
		if (!kinds.has(verb)) kinds.set(verb, kind);
		learn(...((entry.includes('|') ? entry.split('|') : ['', entry]) as [string, string]));
	}

/** Which verb a folded word is a form of, also with the last n left off («melde»); nothing for a verb not listed. */
export const verbOf = (word: string): Verb | undefined =>
	forms.get(word) ?? (word.endsWith('e') && word.length > 4 ? forms.get(`${word}n`) : undefined);

/** What kind of doing a verb is (steer, file, decide, share, work, live, say …); `other` when it is not listed. */
export const kindOf = (verb: string): string => kinds.get(verb) ?? 'other';
