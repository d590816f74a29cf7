// The look of an organisation's documents: one colour, one of the fonts that come along, and a logo. The same in every format.

export interface Logo {
	readonly png: Uint8Array;
	readonly width: number;
	readonly height: number;
	/** What it says, for who does not see it. */
	readonly text: string;
}

export interface HouseStyle {
	/** Name of the organisation; shown in the footer of paged formats. */
	readonly organisation: string;
	/** One colour for headings and links, as #rrggbb; it must read well on white. */
	readonly accent: string;
	readonly font: HouseFont;
	readonly logo?: Logo;
}

export type HouseFont = 'serif' | 'sans' | 'legible';

/** The name each kind of document uses, and what stands in for it where the font is not there. */
export const houseFonts: Record<
	HouseFont,
	{ readonly pdf: string; readonly office: string; readonly web: string }
> = {
	serif: { pdf: 'Libertinus Serif', office: 'Georgia', web: "Georgia, 'Times New Roman', serif" },
	sans: {
		pdf: 'Source Sans 3',
		office: 'Calibri',
		web: "'Source Sans 3', 'Segoe UI', system-ui, sans-serif"
	},
	legible: {
		pdf: 'Atkinson Hyperlegible',
		office: 'Verdana',
		web: "'Atkinson Hyperlegible', Verdana, 'DejaVu Sans', sans-serif"
	}
};
export const fontNames = Object.keys(houseFonts) as HouseFont[];

export const defaultStyle: HouseStyle = { organisation: '', accent: '#1f5c6b', font: 'sans' };

/** The size of a logo on paper in millimetres: at most 60 wide and 16 high, in its own shape. */
export function onPaper({ width, height }: Pick<Logo, 'width' | 'height'>): {
	width: number;
	height: number;
} {
	const scale = Math.min(60 / width, 16 / height);
	const round = (pixels: number) => Math.round(pixels * scale * 10) / 10;
	return { width: round(width), height: round(height) };
}

/** What text in a colour needs to be readable on white (WCAG 2.2, 1.4.3). */
export const readable = 4.5;

/** Contrast of a colour with another, 1 to 21 (WCAG 2.2, relative luminance). Colours are #rrggbb. */
export function contrast(one: string, other = '#ffffff'): number {
	const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

/** Whether this is a colour, and one that reads well on paper. */
export function isReadable(accent: string): boolean {
	return /^#[\da-f]{6}$/i.test(accent) && contrast(accent) >= readable;
}

/** The same colour, as much lighter or darker as it takes to read well on a ground; itself where it does already. */
export function readableOn(accent: string, ground: string): string {
	const end = contrast(ground, '#ffffff') > contrast(ground, '#000000') ? 255 : 0;
	for (let share = 0; share < 1; share += 0.05) {
		const colour = towards(accent, end, share);
		if (contrast(colour, ground) >= readable) return colour;
	}
	return towards(accent, end, 1);
}

function towards(colour: string, end: number, share: number): string {
	const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
	return `#${parts
		.map((part) =>
			Math.round(part + (end - part) * share)
				.toString(16)
				.padStart(2, '0')
		)
		.join('')}`;
}

/** The darkest ground of a page of the app by day and the lightest by night (ui/tokens.css): a colour for these is right on all. */
const grounds = ['#f1ebdf', '#2a313b'] as const;

/** The style of the public page of a handout: its colour by day and by night, and its font. Everything in `.house` takes it. */
export function pageStyle({ accent, font }: Pick<HouseStyle, 'accent' | 'font'>): string {
	const own = isReadable(accent) ? accent : defaultStyle.accent;
	const [day, night] = grounds.map((ground) => readableOn(own, ground));
	// The page brings its own sans, which is the same one.
	const family = font === 'sans' ? '' : ` font-family: ${houseFonts[font].web};`;
	return `.house { --accent: light-dark(${day}, ${night}); --accent-strong: var(--accent);${family} }\n`;
}

function luminance(colour: string): number {
	const [r, g, b] = [1, 3, 5].map((at) => {
		const share = parseInt(colour.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
