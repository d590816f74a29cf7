import type { Attachment } from 'svelte/attachments';

/** What `--zoom` may be, from large to the smallest that still reads from the back of a room. The first is that of `.wall`. */
const zooms = [1.6, 1.45, 1.3, 1.15, 1.05];

/**
 * Makes the type of an element smaller, in steps, until what it holds fits the window, and larger again when there is room.
 * What does not fit at the smallest size scrolls.
 */
export const fitWindow: Attachment<HTMLElement> = (element) => {
	let frame = 0;
	const fit = () => {
		for (const zoom of zooms) {
			element.style.setProperty('--zoom', String(zoom));
			if (document.documentElement.scrollHeight <= window.innerHeight) return;
		}
	};
	const soon = () => {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(fit);
	};
	const changes = new MutationObserver(soon);
	changes.observe(element, { childList: true, subtree: true, characterData: true });
	window.addEventListener('resize', soon);
	soon();
	return () => {
		cancelAnimationFrame(frame);
		changes.disconnect();
		window.removeEventListener('resize', soon);
	};
};
