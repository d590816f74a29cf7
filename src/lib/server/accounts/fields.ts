import * as v from 'valibot';
import { roles } from './roles.ts';

// The fields that the forms about accounts share. A message is the name of a sentence in words/accounts.ts.

export const email = v.pipe(
	v.string('email'),
	v.trim(),
	v.toLowerCase(),
	v.email('email'),
	v.maxLength(254, 'email')
);
export const name = v.pipe(v.string('name'), v.trim(), v.minLength(1, 'name'), v.maxLength(80, 'name_long'));
export const organisation = v.pipe(
	v.string('organisation'),
	v.trim(),
	v.minLength(1, 'organisation'),
	v.maxLength(120, 'organisation')
);
/** Any password; whether a new one will do is for `passwordFault`, which knows the person. */
export const password = v.pipe(
	v.string('password'),
	v.minLength(1, 'password'),
	v.maxLength(1000, 'too_long')
);
export const someRoles = v.pipe(v.array(v.picklist(roles, 'roles'), 'roles'), v.minLength(1, 'roles'));
