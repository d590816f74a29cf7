// The digest of talk-back: what practice wants one addressee to hear, or all of them, bundled over sessions. No case, no person,
// and of sessions only how many there were.
import type { Addressee, TalkBack } from '#lib/lessons/talk-back.ts';
import { addressees } from '#lib/lessons/talk-back.ts';
import { text as common } from '#lib/words/handout-text.ts';
import { text } from '#lib/words/digest-text.ts';
import { capital, list, plain, stopped } from './markdown.ts';

/** The items that go into a digest: those that were sent. `only` narrows it to one addressee. */
export const toldOf = <Item extends Pick<TalkBack, 'standing' | 'addressee'>>(
	items: readonly Item[],
	only?: Addressee
): Item[] => items.filter((item) => item.standing !== 'draft' && (!only || item.addressee === only));

/** The digest as Markdown; items that are still a draft are left out. `only` narrows it to one addressee. */
export function composeDigest(items: readonly TalkBack[], month: string, only?: Addressee): string {
	const told = toldOf(items, only);
	const sessions = new Set(told.flatMap((item) => item.sessions)).size;
	const lessons = new Set(told.flatMap((item) => item.lessons)).size;
	return `${[
		`# ${text.title(only)}`,
		text.lead(common.month(month), told.length, sessions, lessons),
		...addressees.flatMap((addressee) => section(addressee, told))
	].join('\n\n')}\n`;
}

function section(addressee: Addressee, items: readonly TalkBack[]): string[] {
	const mine = items.filter((item) => item.addressee === addressee);
	return mine.length ? [`## ${text.addressees[addressee]}`, ...mine.flatMap(blocks)] : [];
}

function blocks(item: TalkBack): string[] {
	const facts: [string, string][] = [
		[text.proposal, item.proposal],
		[text.conditions, item.conditions],
		[text.method, item.method],
		[text.ownShare, item.ownShare],
		[text.answerDue, item.answerDue && common.month(item.answerDue)],
		[
			text.standing,
			text.standings[item.standing] + (item.answeredMonth ? `, ${common.month(item.answeredMonth)}` : '')
		],
		[text.answer, item.answer]
	];
	return [
		`### ${capital(plain(item.bottleneck.replace(/[.\s]+$/u, '')))}`,
		list(
			facts
				.filter(([, value]) => value.trim())
				.map(([label, value]) => `**${label}:** ${capital(plain(stopped(value)))}`)
		)
	];
}
