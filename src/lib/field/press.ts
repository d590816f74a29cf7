// Whether a finger or mouse button is down: what moves then moves away from under it.
let down = false;
let waiting: (() => void)[] = [];

function released() {
	down = false;
	const now = waiting;
	waiting = [];
	// After the click that this press becomes.
	setTimeout(() => now.forEach((work) => work()));
}

if (typeof document !== 'undefined') {
	document.addEventListener('pointerdown', () => (down = true), true);
	document.addEventListener('pointerup', released, true);
	document.addEventListener('pointercancel', released, true);
}

/** Does something that may move the page: at once, or once the press at hand is over. */
export function afterPress(work: () => void) {
	if (down) waiting.push(work);
	else work();
}
