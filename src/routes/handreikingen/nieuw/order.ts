// The list of chosen lessons stands in the address; every button asks for one change of it.

/** The list after "add:CODE", "remove:CODE", "up:CODE" or "down:CODE"; anything else changes nothing. */
export function reorder(codes: readonly string[], asked: string): string[] {
	const [what, code = ''] = asked.split(':');
	const at = codes.indexOf(code);
	const next = [...codes];
	if (what === 'add' && at < 0 && /^LP-\d{4}-\d+$/.test(code)) next.push(code);
	if (at < 0) return next;
	if (what === 'remove') next.splice(at, 1);
	const to = what === 'up' ? at - 1 : what === 'down' ? at + 1 : at;
	if (to !== at && to >= 0 && to < codes.length) next.splice(to, 0, ...next.splice(at, 1));
	return next;
}
