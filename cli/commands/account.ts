import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { asc, eq } from 'drizzle-orm';
import { makeLink } from '#lib/server/accounts/links.ts';
import { addAccount, addOrganisation, tidyEmail } from '#lib/server/accounts/people.ts';
import { roles, type Role } from '#lib/server/accounts/roles.ts';
import type { Act } from '#lib/server/audit/acts.ts';
import { record } from '#lib/server/audit/audit.ts';
import { readConfig } from '#lib/server/config.ts';
import { openDatabase, type Tx } from '#lib/server/db/open.ts';
import { accounts } from '#lib/server/db/tables/accounts.ts';
import { organisations } from '#lib/server/db/tables/organisations.ts';
import { peopleWords } from '#lib/words/people.ts';

interface Asked {
	readonly email: string;
	readonly roles: readonly Role[];
	readonly name?: string;
	readonly organisation?: string;
}

const dutch = (role: Role) => peopleWords.nl.roles[role].toLowerCase();
const roleNames = roles.map((role) => `${dutch(role)} (${role})`).join(', ');
/** A role by its Dutch name or by its code. */
const roleNamed = (name: string) =>
	roles.find((role) => [role, dutch(role)].includes(name.trim().toLowerCase()));

/** What the arguments ask for, or the sentence that says what is wrong with them. */
function read(args: string[]): (Asked & { url?: string }) | string {
	const text = { type: 'string' } as const;
	const options = {
		email: text,
		name: text,
		organisation: text,
		url: text,
		role: { ...text, multiple: true }
	} as const;
	const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
	if (positionals.join() !== 'add') return 'Bedoel je «account add»?';
	if (!values.email?.includes('@')) return 'Geef een e-mailadres met --email.';
	const named = values.role ?? [];
	const asked = named.map(roleNamed);
	const wrong = named.find((_, i) => !asked[i]);
	if (wrong) return `De rol «${wrong}» bestaat niet. Kies uit: ${roleNames}.`;
	if (named.length === 0) return `Geef ten minste één rol met --role. Kies uit: ${roleNames}.`;
	return { ...values, email: tidyEmail(values.email), roles: asked.filter((role) => role !== undefined) };
}

const note = (tx: Tx, act: Act, { id, organisation }: { id: string; organisation: string }, now: Date) =>
	record(tx, { actor: 'command_line', act, subject: id, organisation }, now);

/** The id of the account with this address: made now, or there already and given these roles as well. */
async function accountFor(tx: Tx, asked: Asked, now: Date): Promise<string> {
	const [known] = await tx.select().from(accounts).where(eq(accounts.email, asked.email));
	if (known) {
		const both = roles.filter((role) => known.roles.includes(role) || asked.roles.includes(role));
		await tx.update(accounts).set({ roles: both, updatedAt: now }).where(eq(accounts.id, known.id));
		await note(tx, 'roles_changed', known, now);
		return known.id;
	}
	const named = asked.organisation
		? tx.select().from(organisations).where(eq(organisations.name, asked.organisation))
		: tx.select().from(organisations).orderBy(asc(organisations.createdAt)).limit(1);
	const organisation =
		(await named)[0]?.id ?? (await addOrganisation(tx, asked.organisation ?? 'Onze organisatie', now));
	const name = asked.name ?? asked.email.split('@')[0]!;
	return (await addAccount(tx, { ...asked, organisation, name }, now, 'command_line'))!;
}

export const command = {
	name: 'account',
	summary: 'maakt een account en geeft een link om één keer mee in te loggen',
	help: `Gebruik: vensterbank account add --email ADRES --role ROL [--role ROL] [--name NAAM] [--organisation NAAM] [--url URL]
Rollen: ${roleNames}.
Heeft dit adres al een account, dan krijgt het de rollen erbij en een nieuwe link.
Geeft {"link": ..., "account": ...} op stdout. De link werkt één keer en 24 uur lang.
Het mag terwijl de server draait. Zorg dan voor dezelfde VENSTERBANK_DATA.`,
	/** Returns 0 with the link on standard output, or 2 with the reason on standard error. */
	async run(args: string[]): Promise<number> {
		const asked = read(args);
		if (typeof asked === 'string') {
			process.stderr.write(`${asked}\n\n${command.help}\n`);
			return 2;
		}
		const config = readConfig();
		mkdirSync(config.data, { recursive: true, mode: 0o700 });
		const db = openDatabase(join(config.data, 'vensterbank.db'));
		const now = new Date();
		const made = await db.transaction(async (tx) => {
			const account = await accountFor(tx, asked, now);
			const [row] = await tx.select().from(accounts).where(eq(accounts.id, account));
			await note(tx, 'sign_in_link_made', row!, now);
			return { account, ...(await makeLink(tx, { kind: 'sign_in', account }, now)) };
		});
		db.close();
		const address = asked.url ?? config.origin ?? `http://localhost:${config.port}`;
		const link = new URL(made.path, address).href;
		process.stdout.write(`${JSON.stringify({ link, account: made.account })}\n`);
		return 0;
	}
};
