/** The key of the wall stands in the fragment of its link, which no server ever sees; so there is nothing to load. */
export const ssr = false;

export const load = ({ params }: { params: { code: string } }) => ({ code: params.code });
