import { expect, test } from 'vitest';
import { passwordFault } from './password.ts';

const anna = { email: 'anna.devries@voorbeeld.nl', name: 'Anna de Vries' };

test.each([
	'een lange zin 2026',
	'vier losse woorden hier',
	'Xk3!pQ9z&Lm2',
	'wachtwoordzin met regen en paraplu'
])('[A11] «%s» will do', (password) => expect(passwordFault(password, anna)).toBeUndefined());

test.each([
	['kort', 'too_short'],
	['x'.repeat(129), 'too_long'],
	['wachtwoord123', 'guessable'],
	['aaaaaaaaaaaaaaa', 'guessable'],
	['annadevries2026', 'guessable'],
	['Vensterbank2026', 'guessable']
])('[A11] «%s» will not: %s', (password, fault) => expect(passwordFault(password, anna)).toBe(fault));
