import { createContext } from 'svelte';

/**
 * What a screen reader is told beside what is read. The root layout holds the two regions for the life of the page;
 * a component only says the sentence. Use `warn` for a lost line, a lost place in the session or a failed save, `tell` for all else.
 */
export class Announcer {
	status = $state('');
	alert = $state('');

	tell(sentence: string) {
		this.status = again(this.status, sentence);
	}

	warn(sentence: string) {
		this.alert = again(this.alert, sentence);
	}
}

/** The same sentence twice is no change, and would stay unsaid: an invisible space makes it one. */
const again = (before: string, sentence: string) => (before === sentence ? sentence + '\u00a0' : sentence);

export const [getAnnouncer, setAnnouncer] = createContext<Announcer>();
