// Dutch makes words from words. This recognises the making, so that the list needs only the parts.

const suffixes =
	'e n en s t d de te den ten er ers ster ste je jes tje tjes pje heid heden ing ingen lijk lijke lijkheid loos loze baar bare ig ige isch ische iseren end ende achtig achtige schap schappen atie aties teit ief ieve'.split(
		' '
	);
const prefixes =
	'ge be ver ont on her mis over onder uit op af aan in mee voor na door terug weg bij om toe samen tegen vast tussen mede niet'.split(
		' '
	);
const vowels = /[aeou]/;

/** Whether a stem is a known word as it stands or spelled as Dutch spells a stem before an ending. */
function stem(part: string, known: (word: string) => boolean): boolean {
	if (part.length < 3) return false;
	if (known(part) || known(`${part}en`) || known(`${part}e`)) return true;
	const last = part[part.length - 1]!;
	if (last === part[part.length - 2] && !vowels.test(last)) return known(part.slice(0, -1));
	const devoiced = last === 'v' ? 'f' : last === 'z' ? 's' : last;
	const before = part[part.length - 2]!;
	const base = part.slice(0, -1);
	return known(base + devoiced) || (vowels.test(before) && known(base + before + devoiced));
}

const inflected = (word: string, known: (word: string) => boolean): boolean =>
	known(word) ||
	suffixes.some((suffix) => word.endsWith(suffix) && stem(word.slice(0, -suffix.length), known));

/** Long words that end as no name does. */
const wordly =
	/^[a-z]{4,}(?:ing|ingen|heid|lijke?|ische?|eerde?|ties?|ment|teit|logie|schap|matig|loos|zaam|baar|bare|ende|aal|ale|ieve?|eren|erend)$/;

/** Relatives whose name is too short to part a word by. */
const relative = /^(?:pleeg|stief|schoon|bonus|plus|adoptie|bet)(?:oma|opa|oom|pa|ma)s?$/;

/**
 * Whether a word can be made of known words: with an ending, a prefix, or as a compound with or without a joining s, e or en; or is
 * one by how it ends.
 * In: a word in lower case without accents, and what is known. Words of fewer than five letters
 * and names of more words never count as made.
 */
export function derived(word: string, known: (word: string) => boolean): boolean {
	if (word.length < 5 || word.length > 45 || word.includes(' ')) return false;
	if (inflected(word, known) || relative.test(word) || (word.length > 7 && wordly.test(word))) return true;
	const rest = (prefix: string) => word.slice(prefix.length);
	if (prefixes.some((part) => word.startsWith(part) && rest(part).length > 3 && inflected(rest(part), known)))
		return true;
	if (word.includes('-')) {
		const parts = word.split('-').filter(Boolean);
		return parts.length > 1 && parts.every((part) => part.length < 3 || known(part) || derived(part, known));
	}
	for (let i = 3; i <= word.length - 4; i++) {
		const left = word.slice(0, i);
		const joins =
			known(left) || (left.length > 4 && /(?:s|en?)$/.test(left) && known(left.replace(/(?:s|en?)$/, '')));
		if (joins && inflected(word.slice(i), known)) return true;
	}
	return false;
}
