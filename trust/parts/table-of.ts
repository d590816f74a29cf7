import { openTable, type Table } from '../../tests/live/table.ts';

/** A live server in this process; taken away after `work`. */
export async function withTable<T>(work: (table: Table) => Promise<T>): Promise<T> {
	const table = await openTable();
	try {
		return await work(table);
	} finally {
		await table.stop();
		table.remove();
	}
}

/** A card for the writing step of the phase `people`. */
export const piece = (
	text: string,
	card: string = crypto.randomUUID(),
	key: string = crypto.randomUUID()
) => ({
	id: crypto.randomUUID(),
	type: 'contribute' as const,
	card,
	kind: 'piece',
	text,
	fields: {},
	key
});
