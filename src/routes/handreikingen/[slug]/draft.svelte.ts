import type { AudienceChoices } from '#lib/handout/audience.ts';

export interface Text {
	readonly version: number;
	readonly markdown: string;
	readonly audiences: AudienceChoices;
}

/**
 * What stands in the editor: it goes along through the parts of the page, and what was typed stays when anything else on
 * the page is done, also when somebody else saved a version meanwhile.
 */
export class Draft {
	markdown = $state('');
	choices = $state.raw<AudienceChoices>({});
	/** The version it is written on: saving on an older one than the newest is refused once, and told. */
	base = $state(0);
	#from = $state('');

	constructor(text: Text) {
		this.#take(text);
	}

	/** Whether something was typed or chosen that is in no version yet. */
	get unsaved(): boolean {
		return this.#from !== markOf(this.markdown, this.choices);
	}

	/** What the server has now. It takes the place of what stands here, unless that was not saved yet. */
	follow(text: Text): void {
		if (!this.unsaved) this.#take(text);
	}

	/** It was saved: what the server has next is this. */
	saved(): void {
		this.#from = markOf(this.markdown, this.choices);
	}

	#take({ version, markdown, audiences }: Text): void {
		this.markdown = markdown;
		this.choices = audiences;
		this.base = version;
		this.#from = markOf(markdown, audiences);
	}
}

const markOf = (markdown: string, choices: AudienceChoices) => JSON.stringify([markdown, choices]);
