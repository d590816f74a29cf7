/** What a person may do here; one person may have several. Participants of a session need none. */
export const roles = ['facilitator', 'method_developer', 'manager', 'admin', 'auditor'] as const;
export type Role = (typeof roles)[number];
