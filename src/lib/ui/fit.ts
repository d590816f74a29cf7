import type { Attachment } from 'svelte/attachments';

/**
 * What `--zoom` may be in a window this high, from large to the smallest that still reads from the back of a room. Type grows
 * with the screen: on the 768 lines of an older beamer the largest is that of `.wall`.
 */
export function zoomsFor(height: number): readonly number[] {
	const largest = 1.6 * Math.min(1.5, Math.max(1, height / 768));
	return [1, 0.9, 0.8, 0.7, 0.6, 0.5].map((part) => part * largest).filter((zoom) => zoom >= smallest);
}

/** Below this nobody at the back reads along. */
const smallest = 1.05;

/** The one of these in which a screen that does not fit at all is read, a part at a time. */
const leafed = 2;

/**
 * Makes the type of an element smaller, in steps, until what it holds fits the window, and larger again when there is room.
 * What does not even fit at the smallest size scrolls, in a size that is easier to read.
 */
export const fitWindow: Attachment<HTMLElement> = (element) => {
	let frame = 0;
	const fit = () => {
		const zooms = zoomsFor(window.innerHeight);
		const set = (zoom: number) => element.style.setProperty('--zoom', String(zoom));
		for (const zoom of zooms) {
			set(zoom);
			if (document.documentElement.scrollHeight <= window.innerHeight) return;
		}
		set(zooms[leafed]!);
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
