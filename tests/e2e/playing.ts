// What people do in a session, step by step of the draaiboek, on the screens they have in front of them.
import { expect, type Page } from '@playwright/test';
import { playbooks } from '#lib/playbooks/playbooks.ts';
import type { Step } from '#lib/session/playbook.ts';
import { rules } from '#lib/rounds/rules.ts';
import { playbookWords } from '#lib/words/playbooks.ts';

const book = playbooks['four-windows']!;
const words = playbookWords['four-windows']!.nl;

export interface Stop {
	/** "people.write" */
	readonly name: string;
	readonly step: Step;
	/** What everybody reads there. */
	readonly prompt: string;
}

/** Every step of the whole draaiboek, in order. */
export const stops: readonly Stop[] = book.phases.flatMap((phase) => {
	const { steps } = rules[phase.round] as (typeof rules)['write'];
	return steps(phase.config).map((step) => ({
		name: `${phase.key}.${step.key}`,
		step,
		prompt: words.phases[phase.key]!.steps[step.key]!.prompt
	}));
});

/** The one large button of the facilitator that moves the session on. */
export const onwards = (lead: Page) =>
	lead.getByRole('group', { name: 'Verloop' }).getByRole('button').last();

/** Everyone has this step on the screen. */
export async function allAt(stop: Stop, pages: readonly Page[]) {
	for (const page of pages) {
		const main = page.getByRole('main');
		await expect(main.getByText(stop.prompt).filter({ visible: true }).first(), stop.name).toBeVisible();
	}
}

/** Chooses an answer wherever one is asked: the `nth` of what there is to choose from. */
async function choose(page: Page, nth: number) {
	for (const asked of await page.getByRole('main').locator('fieldset:visible').all()) {
		if (await asked.getByRole('radio', { checked: true }).count()) continue;
		const options = asked.getByRole('radio');
		const count = await options.count();
		// A hint that comes up under a text moves what is below it, sometimes right under the pointer.
		if (count) await options.nth(nth % count).press('Space');
	}
}

/** Fills in the form that stands open with a text, chooses what must be chosen, and sends it. */
export async function write(page: Page, text: string, nth = 0, state = 'Opgeslagen') {
	const main = page.getByRole('main');
	const kinds = main.getByRole('group', { name: 'Wat schrijf je op?' }).getByRole('radio');
	const count = await kinds.count();
	if (count) await kinds.nth(nth % count).check();
	const form = main.locator('form:visible').first();
	for (const field of await form.locator('textarea:required, input:required:not([type=radio])').all())
		await field.fill(text);
	const later = form.getByLabel('Later zonder naam laten zien');
	if (await later.count()) await later.check();
	await choose(page, nth);
	// With "nee" or "alleen voor mij" there is nothing to send.
	const send = form.locator('button[type=submit]');
	if (!(await send.count())) return;
	await send.press('Enter');
	await expect(page.getByText(state, { exact: state === 'Opgeslagen' })).toBeVisible();
}

/** Answers everything a step asks, and says "Ik ben klaar". */
export async function answer(page: Page, step: Step, nth = 0) {
	const dot = page.getByRole('button', { name: 'Geef een stip' });
	if (step.asks?.includes('dot')) await dot.nth(nth).click();
	else if (step.asks) await choose(page, nth);
	const ready = page.getByRole('button', { name: 'Ik ben klaar' });
	await expect(ready).toHaveAttribute('aria-pressed', 'false');
	await ready.press('Enter');
	await expect(ready).toHaveAttribute('aria-pressed', 'true');
}

/** Gives everyone a turn who did not pass. */
export async function turns(lead: Page) {
	const give = lead.getByRole('button', { name: /^(Geef .+ de beurt|Volgende: .+|Rond deze beurt af)$/ });
	const over = lead.getByText('Iedereen is geweest.');
	while (await give.or(over).first().isVisible()) {
		if (await over.isVisible()) return;
		const label = await give.first().innerText();
		await give.first().click();
		await expect(lead.getByRole('button', { name: label, exact: true })).toBeHidden();
	}
}
