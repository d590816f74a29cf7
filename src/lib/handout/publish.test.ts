import { expect, test } from 'vitest';
import { handoutSteps, isReviewDue, mayApprove, mayMove, standing, type ToPublish } from './publish.ts';

const ready: ToPublish = {
	status: 'review',
	writer: 'anna',
	approvedBy: ['bram'],
	open: 0,
	withdrawnLessons: 0
};

test('[H13] nobody publishes alone', () => {
	expect(mayMove(ready, 'in_use', '')).toBe('yes');
	expect(mayMove({ ...ready, approvedBy: [] }, 'in_use', '')).toBe('four_eyes');
	expect(mayMove({ ...ready, approvedBy: ['anna'] }, 'in_use', '')).toBe('four_eyes');
	expect(mayApprove(ready, 'anna')).toBe('own_work');
	expect(mayApprove(ready, 'bram')).toBe('yes');
	expect(mayApprove({ ...ready, status: 'draft' }, 'bram')).toBe('no_such_step');
});

test('[H13] a draft is not published without review', () => {
	expect(mayMove({ ...ready, status: 'draft' }, 'in_use', '')).toBe('no_such_step');
});

test('[H14] withdrawn lessons and open findings hold it back', () => {
	expect(mayMove({ ...ready, withdrawnLessons: 1 }, 'in_use', '')).toBe('withdrawn_lessons');
	expect(mayMove({ ...ready, open: 2 }, 'in_use', '')).toBe('open_findings');
});

test('[H15] withdrawing asks for a reason and is the end', () => {
	for (const status of ['draft', 'review', 'in_use', 'revised'] as const) {
		expect(mayMove({ ...ready, status }, 'withdrawn', ' ')).toBe('reason_missing');
		expect(mayMove({ ...ready, status }, 'withdrawn', 'achterhaald')).toBe('yes');
	}
	expect(handoutSteps('withdrawn')).toEqual([]);
});

test('[H15] a reader knows how a version stands', () => {
	expect(standing({ status: 'in_use', published: 3 }, 3)).toBe('current');
	expect(standing({ status: 'in_use', published: 3 }, 2)).toBe('older');
	expect(standing({ status: 'review', published: 3 }, 4)).toBe('draft');
	expect(standing({ status: 'draft' }, 1)).toBe('draft');
	expect(standing({ status: 'withdrawn', published: 3 }, 3)).toBe('withdrawn');
});

test('[H31] a handout that readers have is due from its month on, and a withdrawn one never', () => {
	const handout = { status: 'in_use', published: 2, reviewMonth: '2027-04' } as const;
	expect(['2027-03', '2027-04', '2028-01'].map((month) => isReviewDue(handout, month))).toEqual([
		false,
		true,
		true
	]);
	expect(isReviewDue({ ...handout, status: 'withdrawn' }, '2028-01')).toBe(false);
	expect(isReviewDue({ ...handout, published: null }, '2028-01')).toBe(false);
});
