/** Live screens fill the window: the frame of the site stays away. */
export const load = () => ({ bare: true });
