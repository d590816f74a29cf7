import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '#lib/server/config.ts';
import { openDatabase } from '#lib/server/db/open.ts';
import { brokenLink } from '#lib/server/destroy/destroy.ts';
import { faultIn, inWords, signerIn } from '#lib/server/destroy/receipt.ts';
import { receiptsOf } from '#lib/server/destroy/receipt-of.ts';

export const command = {
	name: 'receipt',
	summary: 'toont of controleert het bewijs dat een sessie is gewist',
	help: `Gebruik: vensterbank receipt show CODE [--words]
         vensterbank receipt verify BESTAND [--key SLEUTEL]
         vensterbank receipt verify
show     geeft het wisbewijs van de sessie met deze code in de bibliotheek (zoals LB-26-03) als JSON.
         Met --words in gewone taal. Hebben meer organisaties een sessie met deze code, dan één regel per wisbewijs.
verify   controleert de handtekening. Met --key ook of de openbare sleutel die van jullie server is.
         Zonder bestand: controleert of de keten van alle wisbewijzen van deze server heel is.`,
	/** Returns 0 when the receipt or the chain is right, 1 when not, 2 for a wrong question. */
	async run(args: string[]): Promise<number> {
		const { values, positionals } = parseArgs({
			args,
			options: { words: { type: 'boolean' }, key: { type: 'string' } },
			allowPositionals: true
		});
		const [what, which] = positionals;
		if (what === 'show' && which) return show(which, values.words ?? false);
		if (what === 'verify') return which ? verify(which, values.key) : chain();
		process.stderr.write(`${command.help}\n`);
		return 2;
	}
};

const inData = (name: string) => join(readConfig().data, name);

function library() {
	const file = inData('vensterbank.db');
	if (!existsSync(file)) throw new Error(`${file} bestaat niet. Klopt VENSTERBANK_DATA?`);
	return openDatabase(file);
}

async function show(code: string, words: boolean): Promise<number> {
	const db = library();
	const found = await receiptsOf(db, code, signerIn(inData('receipts.key')).publicKey);
	db.close();
	if (!found.length) {
		process.stderr.write(`Van sessie ${code} is geen wisbewijs. Klopt de code? Of loopt de sessie nog?\n`);
		return 1;
	}
	for (const receipt of found)
		process.stdout.write(words ? `${inWords(receipt.body)}\n` : `${JSON.stringify(receipt)}\n`);
	return 0;
}

function verify(file: string, key: string | undefined): number {
	if (!existsSync(file)) throw new Error(`${file} bestaat niet.`);
	const receipt = readJson(file);
	const fault = faultIn(receipt) ?? strange(receipt as { publicKey: string }, key);
	process.stdout.write(`${JSON.stringify(fault ? { right: false, fault } : { right: true })}\n`);
	process.stderr.write(`${fault ?? inWords((receipt as { body: string }).body)}\n`);
	return fault ? 1 : 0;
}

function readJson(file: string): unknown {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}

/** A right signature of a strange key says nothing about our server. */
const strange = ({ publicKey }: { publicKey: string }, key: string | undefined) =>
	key === undefined || key === publicKey ? undefined : 'De handtekening is van een andere server.';

async function chain(): Promise<number> {
	const db = library();
	const broken = await brokenLink(db);
	db.close();
	process.stdout.write(
		`${JSON.stringify(broken === undefined ? { whole: true } : { whole: false, broken })}\n`
	);
	return broken === undefined ? 0 : 1;
}
