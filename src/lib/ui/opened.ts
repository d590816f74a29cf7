import { createAttachmentKey } from 'svelte/attachments';

/**
 * The attributes of a `details` that opens when `open` becomes true and closes when that ends. What a reader opened by
 * hand stays so, also before the page's scripts came: an `open={…}` of Svelte would close it again when they do.
 */
export const opened = (open: () => boolean) => {
	if (typeof document === 'undefined') return { open: open() };
	let before = false;
	return {
		[createAttachmentKey()]: (details: HTMLDetailsElement) => {
			if (open() !== before) details.open = before = !before;
		}
	};
};
