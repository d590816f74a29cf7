// What «vensterbank handout validate» says about a file. The command line speaks Dutch.
export const faultSentences = {
	not_a_zip: 'Dit bestand is geen geldig pakket.',
	not_a_pdf: 'Dit is geen hele PDF.',
	not_json: 'Dit is geen geldige JSON.',
	xml: 'Een onderdeel is kapotte XML.',
	part_missing: 'Er mist een onderdeel.',
	mimetype_first: 'Het type staat niet als eerste en onverpakt in het bestand.',
	not_listed: 'Een onderdeel staat niet in de inhoudslijst van het bestand.',
	title: 'Het bestand heeft geen titel.',
	language: 'Het bestand zegt niet in welke taal het is.',
	headings: 'Er zijn geen koppen.',
	heading_skipped: 'Een niveau van koppen is overgeslagen.',
	picture_without_words: 'Een plaatje heeft geen tekst voor wie het niet ziet.',
	tags: 'De PDF heeft geen structuur voor hulpmiddelen.',
	standard: 'De PDF noemt geen norm (PDF/UA of PDF/A).',
	font_not_inside: 'Een lettertype zit niet in de PDF.',
	script: 'Er staat een script in.',
	fetched: 'Er wordt iets van buiten opgehaald.',
	note_missing: 'Een verwijzing heeft geen noot.',
	thread_missing: 'Een zin heeft een draad naar een leerpunt dat er niet bij staat.',
	markup: 'De HTML klopt niet.',
	repaired: 'LibreOffice leest het bestand anders dan het bedoeld is: koppen gaan verloren.'
};
