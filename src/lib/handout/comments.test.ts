import { expect, test } from 'vitest';
import { placed, placeFrom, placesIn, placeValue } from './comments.ts';
import { parse } from './document.ts';

const text = '# T\n\nBovenaan.\n\n## Kort\n\n- Een.\n- Twee.\n\n## Lang\n\nDrie. Vier.';
const about = (section: string, sentence = '') => ({ section, sentence });
const found = (markdown: string, ...comments: { section: string; sentence: string }[]) =>
	placed(parse(markdown), comments).map((one) => [one.comment.sentence || one.comment.section, one.found]);

test('[H34] comments stand in the order of the text, those about the whole first', () => {
	expect(
		found(
			text,
			about('Lang', 'Vier.'),
			about('Lang'),
			about('Kort', 'Een.'),
			about('', ''),
			about('Lang', 'Drie.')
		)
	).toEqual([
		['', 'whole'],
		['Een.', 'sentence'],
		['Lang', 'section'],
		['Drie.', 'sentence'],
		['Vier.', 'sentence']
	]);
});

test('[H34] a comment goes along with its sentence, stays with its section, and is never lost', () => {
	const moved = text.replace('- Een.\n', '').replace('Vier.', 'Vier. Een.');
	expect(found(moved, about('Kort', 'Een.'))).toEqual([['Een.', 'sentence']]);
	const reworded = text.replace('Een.', 'Eén ding.');
	expect(found(reworded, about('Kort', 'Een.'))).toEqual([['Een.', 'section']]);
	expect(found('# T\n\n## Anders\n\nX.', about('Kort', 'Een.'), about('Anders', 'X.'))).toEqual([
		['X.', 'sentence'],
		['Een.', 'gone']
	]);
});

test('a place in a list comes back as it was, and nonsense is the whole', () => {
	expect(placesIn(parse(text))).toEqual([
		{ section: '', sentences: ['Bovenaan.'] },
		{ section: 'Kort', sentences: ['Een.', 'Twee.'] },
		{ section: 'Lang', sentences: ['Drie.', 'Vier.'] }
	]);
	const place = about('Kort', 'Zei "hij"?');
	expect(placeFrom(placeValue(place))).toEqual(place);
	for (const value of ['', '{', '[1,2]', 'null', '[]']) expect(placeFrom(value)).toEqual(about(''));
});
