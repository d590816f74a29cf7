/**
 * Stops the form around a field from being sent while `refuses` says so, before anything else on the form hears of it. Returns
 * how to let go. A button that sends without looking (`formnovalidate`) passes.
 */
export function guardForm(form: HTMLFormElement, refuses: () => boolean): () => void {
	const guard = (event: SubmitEvent) => {
		if ((event.submitter as HTMLButtonElement | null)?.formNoValidate || !refuses()) return;
		event.preventDefault();
		event.stopImmediatePropagation();
	};
	form.addEventListener('submit', guard, true);
	return () => form.removeEventListener('submit', guard, true);
}
