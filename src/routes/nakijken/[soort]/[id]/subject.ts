import { error } from '@sveltejs/kit';
import { choicesFrom } from '#lib/handout/audience.ts';
import { requireRole } from '#lib/server/accounts/require-role.ts';
import { openApp } from '#lib/server/app.ts';
import type { Db } from '#lib/server/db/open.ts';
import { rewordLesson } from '#lib/server/library/lessons/change-lesson.ts';
import { lessonOf } from '#lib/server/library/lessons/find-lessons.ts';
import { handoutOf, saveVersion } from '#lib/server/library/handouts/handouts.ts';
import type { Looked } from '#lib/server/library/look-over/look-over.ts';
import {
	lookedHandout,
	lookedLesson,
	lookedReport,
	lookedTalkBack
} from '#lib/server/library/look-over/looked-texts.ts';
import { monthOf } from '#lib/server/library/month-of.ts';
import { replaceWords } from '#lib/server/library/erase/replace-words.ts';
import { reportOf, saveReport } from '#lib/server/library/after/reports.ts';
import { replaceInTalkBack, talkBackItem } from '#lib/server/library/after/talk-back.ts';
import { ownSession } from '#lib/server/live/own-session.ts';
import { lookOverWords } from '#lib/words/look-over.ts';

/** A text that is looked over: what is read, where it stands, and how words in it are replaced. */
interface Text {
	readonly db: Db;
	readonly looked: Looked;
	readonly name: string;
	readonly back: string;
	/** Whether this person decides; who may not, may read along. */
	readonly mayAnswer: boolean;
	/** Puts other words in the place of these; false when they were not found as such. */
	readonly replace: (words: string, by: string) => Promise<boolean>;
}

type Locals = Parameters<typeof requireRole>[0];

/** @throws 404 when there is no such text for this person. */
export async function subjectOf(locals: Locals, kind: string, id: string): Promise<Text> {
	const found =
		kind === 'handreiking'
			? await handout(locals, id)
			: kind === 'leerpunt'
				? await lesson(locals, id)
				: kind === 'verslag'
					? await report(locals, id)
					: kind === 'terugpraten'
						? await talkBack(locals, id)
						: undefined;
	return found ?? error(404, 'Deze tekst is er niet. / This text does not exist.');
}

async function handout(locals: Locals, slug: string): Promise<Text | undefined> {
	const account = requireRole(locals, 'method_developer', 'facilitator');
	const { db } = await openApp();
	const found = await handoutOf(db, account.organisation, slug);
	return (
		found && {
			db,
			looked: lookedHandout(account.organisation, found.text),
			name: found.handout.title,
			back: `/handreikingen/${slug}?deel=publiceren`,
			mayAnswer: account.roles.includes('method_developer'),
			async replace(words, by) {
				const { title, markdown, lessons, audiences, version } = found.text;
				const change = {
					title: replaceWords(title, words, by),
					markdown: replaceWords(markdown, words, by),
					lessons,
					audiences: choicesFrom(
						Object.fromEntries(
							Object.entries(audiences).map(([audience, choice]) => [
								audience,
								{ ...choice, intro: replaceWords(choice.intro ?? '', words, by) }
							])
						)
					),
					note: lookOverWords.nl.note,
					base: version
				};
				return (await saveVersion(db, account, slug, change, new Date())) === 'saved';
			}
		}
	);
}

async function lesson(locals: Locals, code: string): Promise<Text | undefined> {
	const account = requireRole(locals, 'method_developer', 'facilitator');
	const { db } = await openApp();
	const found = await lessonOf(db, account.organisation, code);
	return (
		found && {
			db,
			looked: lookedLesson(account.organisation, found),
			name: found.title,
			back: `/lessen/${code}`,
			mayAnswer: account.roles.includes('method_developer'),
			async replace(words, by) {
				const other = (text: string) => replaceWords(text, words, by);
				const { title, situation, helps, because, unless, signs, childSigns, rights, policy } = found;
				const texts = { title, situation, helps, because, unless, signs, childSigns, rights, policy };
				const wording = {
					...(Object.fromEntries(
						Object.entries(texts).map(([key, text]) => [key, other(text)])
					) as typeof texts),
					...(found.lived === undefined ? {} : { lived: other(found.lived) }),
					conditions: found.conditions.map(other),
					counter: found.counter.map((one) => ({ ...one, text: other(one.text) }))
				};
				const which = {
					id: account.id,
					organisation: account.organisation,
					code,
					version: found.version
				};
				const when = {
					month: monthOf(new Date()),
					maker: 'method_developer',
					reason: lookOverWords.nl.note
				} as const;
				return (await rewordLesson(db, which, wording, when)) === 'saved';
			}
		}
	);
}

async function report(locals: Locals, id: string): Promise<Text | undefined> {
	const { app, account, row } = await ownSession(locals, id);
	const found = await reportOf(app.db, row.organisation, row.library);
	return (
		found && {
			db: app.db,
			looked: lookedReport(row.organisation, found.kept, found.markdown),
			name: row.library,
			back: `/sessies/${id}/verslag`,
			mayAnswer: true,
			async replace(words, by) {
				const markdown = replaceWords(found.markdown, words, by);
				if (markdown === found.markdown) return false;
				const text = { markdown, checked: false };
				return (await saveReport(app.db, account, row.library, text, new Date())) === 'saved';
			}
		}
	);
}

async function talkBack(locals: Locals, id: string): Promise<Text | undefined> {
	const { organisation } = requireRole(locals, 'facilitator', 'method_developer');
	const { db } = await openApp();
	const item = await talkBackItem(db, organisation, id);
	return (
		item && {
			db,
			looked: lookedTalkBack(organisation, item),
			name: item.bottleneck,
			back: `/terugpraten/${id}`,
			mayAnswer: true,
			replace: (words, by) => replaceInTalkBack(db, item, organisation, words, by, new Date())
		}
	);
}
