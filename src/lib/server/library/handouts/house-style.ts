// The house style of an organisation: read for every document, set by who may.
import { eq } from 'drizzle-orm';
import {
	defaultStyle,
	isReadable,
	type HouseFont,
	type HouseStyle
} from '#lib/handout/formats/house-style.ts';
import { record } from '../../audit/audit.ts';
import type { Db } from '../../db/open.ts';
import { houseStyles } from '../../db/tables/house-styles.ts';
import { logoFrom, type LogoRefusal } from './logo.ts';
import { organisationName } from '../organisation-name.ts';

/** The style of an organisation; the style of Vensterbank itself where nothing was chosen. */
export async function houseStyleOf(db: Db, organisation: string): Promise<HouseStyle> {
	const name = await organisationName(db, organisation);
	const [row] = await db.select().from(houseStyles).where(eq(houseStyles.organisation, organisation));
	if (!row) return { ...defaultStyle, organisation: name };
	const { accent, font, logo, logoWidth: width, logoHeight: height, logoText: text } = row;
	return {
		organisation: name,
		accent,
		font,
		...(logo ? { logo: { png: new Uint8Array(logo), width, height, text } } : {})
	};
}

export interface NewStyle {
	readonly accent: string;
	readonly font: HouseFont;
	/** A file to use from now on, or that there is none; left out, the logo stays as it was. */
	readonly logo?: Uint8Array | 'none';
	readonly logoText: string;
}

export type StyleRefusal = LogoRefusal | 'accent_unreadable' | 'logo_text_missing';

/** Sets the style. Refuses a colour that does not read on paper, and a logo without words for who cannot see it. */
export async function setHouseStyle(
	db: Db,
	who: { readonly id: string; readonly organisation: string },
	{ accent, font, logo, logoText }: NewStyle,
	now: Date
): Promise<'saved' | StyleRefusal> {
	if (!isReadable(accent)) return 'accent_unreadable';
	const drawn = logo && logo !== 'none' ? await logoFrom(logo) : undefined;
	if (drawn && 'refused' in drawn) return drawn.refused;
	const there = (await houseStyleOf(db, who.organisation)).logo;
	if ((drawn ?? (logo === undefined && there)) && !logoText.trim()) return 'logo_text_missing';
	const picture = drawn
		? { logo: Buffer.from(drawn.png), logoWidth: drawn.width, logoHeight: drawn.height }
		: logo === 'none'
			? { logo: null }
			: {};
	const row = { accent: accent.toLowerCase(), font, logoText: logoText.trim(), updatedAt: now, ...picture };
	await db.transaction(async (tx) => {
		await tx
			.insert(houseStyles)
			.values({ organisation: who.organisation, ...row })
			.onConflictDoUpdate({ target: houseStyles.organisation, set: row });
		await record(
			tx,
			{ actor: who.id, act: 'house_style_set', subject: who.organisation, organisation: who.organisation },
			now
		);
	});
	return 'saved';
}
