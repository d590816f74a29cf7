/** What the audit log can say. To add one: a line here and its sentence in words/audit.ts. */
export const acts = [
	'account_made',
	'account_invited',
	'invitation_withdrawn',
	'roles_changed',
	'account_disabled',
	'account_enabled',
	'sign_in_link_made',
	'signed_in',
	'sign_in_refused',
	'sign_ins_ended',
	'password_changed',
	'second_factor_added',
	'second_factor_removed',
	'second_factor_cleared',
	'log_checked',
	'backup_made',
	'backup_restored'
] as const;
export type Act = (typeof acts)[number];
