import { prepare } from '../../cli/rehearsal/own-server.ts';
import { rehearse, type Played, type Rehearsal } from '../../cli/rehearsal/rehearse.ts';
import type { OwnServer } from './own-server.ts';

/** A case whose every sentence is rare enough to be looked for. */
export const casus =
	'Een verzonnen kind telt elke avond zeven blauwe knopen op de trap. De buren horen daar nooit iets van terug.';

/** Plays a whole session on a server. */
export async function rehearsal(
	{ url, data, keyFile }: OwnServer,
	wish: Pick<Rehearsal, 'seats' | 'seed'> & Partial<Pick<Rehearsal, 'atStep'>>
): Promise<Played & { readonly session: string }> {
	const prepared = await prepare({
		data,
		keyFile,
		playbook: 'four-windows',
		casus,
		outcome: 'Het liep anders dan verwacht.',
		questions: []
	});
	return { ...(await rehearse({ url, data, prepared, say: () => {}, ...wish })), session: prepared.session };
}
