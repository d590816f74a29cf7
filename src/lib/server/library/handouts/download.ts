import type { Format } from '#lib/handout/formats/format.ts';

/** A file to save. `name` is a slug: letters, digits and hyphens only. */
export function download(bytes: Uint8Array, format: Format, name: string): Response {
	return new Response(bytes as Uint8Array<ArrayBuffer>, {
		headers: {
			'content-type': format.mime,
			'content-disposition': `attachment; filename="${name.replace(/[^\w-]/g, '')}.${format.extension ?? format.name}"`,
			'content-security-policy':
				"default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
			'cache-control': 'private, no-store'
		}
	});
}
