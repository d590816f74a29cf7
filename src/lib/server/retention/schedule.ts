/**
 * What this server keeps, destroys, and never has: the source of the public page, and of whoever does the destroying.
 * Each table of the database stands under exactly one item; the test refuses a table that the page is silent about.
 */
export const terms = {
	/** A session that nobody closes is destroyed this long after its planned end. */
	abandonedSessionHours: 24,
	/** A session that was prepared without a date is destroyed this long after it was made. */
	undatedSessionDays: 60,
	/** A copy of the working memory is thrown away after this long; without its key it cannot be read before that. */
	backupDays: 30,
	/** A lesson is read again, and kept or withdrawn, after this long. */
	lessonReviewMonths: 24,
	/** The report of a session is there after this long, and from then on it is fixed (draaiboek §2.9). */
	reportDays: 14,
	/** Who was there can read the report by the link for this long. */
	reportLinkDays: 60,
	/** A letter that could not be sent is thrown away after this long. */
	unsentMailDays: 30,
	/** Who left an address hears of lessons of that session for this long. */
	addressDays: 730,
	/** A name on the list of participants goes after this long (draaiboek §2.6). */
	attendantDays: 730,
	/** A code on paper to look back with opens nothing any more after this long. */
	lookBackCodeDays: 270
} as const;

export type Fate = 'never' | 'destroyed' | 'kept' | 'device';

export const schedule = [
	{ item: 'authorship', fate: 'never', tables: [] },
	{ item: 'decisions', fate: 'never', tables: [] },
	{ item: 'urgent', fate: 'never', tables: [] },
	{ item: 'tracking', fate: 'never', tables: [] },
	{ item: 'case', fate: 'destroyed', tables: [] },
	{ item: 'cards', fate: 'destroyed', tables: [] },
	{ item: 'parked', fate: 'destroyed', tables: [] },
	{ item: 'seats', fate: 'destroyed', tables: [] },
	{ item: 'session', fate: 'kept', tables: ['sessions', 'receipts'] },
	{ item: 'report', fate: 'kept', tables: ['reports'] },
	{ item: 'lookBacks', fate: 'kept', tables: ['look_backs', 'look_back_codes'] },
	{ item: 'talkBack', fate: 'kept', tables: ['talk_back'] },
	{ item: 'attendants', fate: 'kept', tables: ['attendants'] },
	{ item: 'addresses', fate: 'kept', tables: ['addresses'] },
	{ item: 'mails', fate: 'kept', tables: ['mails'] },
	{ item: 'ownTexts', fate: 'kept', tables: ['kept_texts'] },
	{ item: 'lessons', fate: 'kept', tables: ['elements', 'lessons', 'lesson_facets', 'lesson_versions'] },
	{ item: 'sources', fate: 'kept', tables: ['sources'] },
	{ item: 'lookOvers', fate: 'kept', tables: ['look_overs'] },
	{ item: 'lastWords', fate: 'kept', tables: [] },
	{
		item: 'handouts',
		fate: 'kept',
		tables: ['handouts', 'handout_versions', 'handout_approvals', 'handout_comments']
	},
	{ item: 'readers', fate: 'kept', tables: ['handout_readers'] },
	{ item: 'houseStyle', fate: 'kept', tables: ['house_styles'] },
	{
		item: 'accounts',
		fate: 'kept',
		tables: [
			'organisations',
			'accounts',
			'credentials',
			'two_factors',
			'passkeys',
			'verifications',
			'links',
			'saved_searches'
		]
	},
	{ item: 'allowedWords', fate: 'kept', tables: ['allowed_words'] },
	{ item: 'signIns', fate: 'kept', tables: ['sign_ins'] },
	{ item: 'audit', fate: 'kept', tables: ['audit'] },
	{ item: 'ownCards', fate: 'device', tables: [] },
	{ item: 'cookies', fate: 'device', tables: [] }
] as const satisfies readonly { item: string; fate: Fate; tables: readonly string[] }[];
