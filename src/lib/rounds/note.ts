import type { Kind } from '#lib/session/playbook.ts';

/** A remark in general words, written by the facilitator with the group; stays when the group lets it stand. */
export const note: Kind = { key: 'note', max: 240, open: true, by: 'lead', kept: 'note' };
