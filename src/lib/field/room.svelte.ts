/**
 * The one writing field on this page that keeps room for a hint below it: the last that was written in. The room comes when a
 * person goes to the field and goes when they go to another, never while they reach for a button.
 */
export const room = $state({ field: '' });
