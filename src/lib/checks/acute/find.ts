import type { Finding } from '../finding.ts';
import type { Sentence } from '../sentences.ts';

const danger =
	/\b(?:wapen|mes|bloed\w*|dood|doodt|vermoord\w*|zelfmoord|suicid\w*|overdosis|pillen|weggelopen|vermist|opgesloten|bedreigt|slaat|geslagen|mishandel\w*|wurg\w*|onveilig|niet veilig|in gevaar|levensgevaar|eind aan)\b/;
const urgent = /\b(?:nu|vanavond|vandaag|vannacht|dadelijk|straks|weer|sinds gisteren|op dit moment|net)\b/;
const before = /\b(?:toen|destijds|vroeger|achteraf|indertijd|jaren|was|waren|had|hadden|zou|zouden)\b/;

/** Sentences that say someone is in danger now. Opens the acute route; a story from the past does not. */
export function findAcute(text: readonly Sentence[]): Finding[] {
	return text
		.filter(({ tokens }) => {
			const words = tokens.map((t) => t.word).join(' ');
			return danger.test(words) && urgent.test(words) && !before.test(words);
		})
		.map(({ start, end }) => ({
			start,
			end,
			kind: 'acute',
			type: 'acute',
			severity: 'acute',
			confidence: 0.9,
			rule: 'danger-now',
			why: 'acute',
			suggestions: []
		}));
}
