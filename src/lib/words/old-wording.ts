// Erasing what a lesson said before.

const nl = {
	link: 'Wis oude bewoording',
	title: 'Wis oude bewoording',
	back: (code: string) => `Terug naar ${code}`,
	lead: 'Was er iemand te herkennen in hoe dit leerpunt eerst was opgeschreven? Wijzig het leerpunt. Wis daarna hier de oude woorden.',
	leadWithdrawn:
		'Dit leerpunt is ingetrokken. Je kunt alle woorden ervan wissen. De code blijft, zonder tekst.',
	goes: 'Deze woorden gaan weg',
	where:
		'Ze gaan uit de eerdere versies, uit het verslag van de bijeenkomst en uit alle versies van handreikingen. Een zin waarin ze staan, verdwijnt helemaal. Dit kun je niet terugdraaien.',
	backups: (days: number) =>
		`In back-ups staan ze nog hoogstens ${days} dagen. Een handreiking die al is opgehaald of geprint, kan de app niet wijzigen.`,
	sure: 'Ja, wis deze woorden overal',
	unsure: 'Zet eerst een vinkje bij “Ja, wis deze woorden overal”.',
	cancel: 'Niet doen',
	nothing: 'Er zijn geen oude woorden. Wijzig eerst het leerpunt, of trek het in.',
	done: 'Gewist',
	count: (texts: number) => (texts === 1 ? 'Eén tekst is gewist.' : `${texts} teksten zijn gewist.`),
	proven: 'Daarna is in de bestanden van de server gezocht. Er is niets gevonden.',
	stillFound: (found: number) =>
		`${found === 1 ? 'Eén tekst staat' : `${found} teksten staan`} nog ergens anders, bijvoorbeeld in een ander leerpunt. Zoek ernaar en wijzig dat ook.`,
	backToHandout: 'Terug naar de handreiking',
	leadHandout:
		'Was er iemand te herkennen in een eerdere versie? Wijzig de tekst en bewaar hem. Wis daarna hier de oude zinnen.',
	whereInHandout:
		'Deze zinnen staan alleen nog in eerdere versies. Ze gaan daaruit weg, en uit opmerkingen waarin ze staan. Kijk de handreiking daarna opnieuw na. Dit kun je niet terugdraaien.',
	sureHandout: 'Ja, wis deze zinnen',
	unsureHandout: 'Zet eerst een vinkje bij “Ja, wis deze zinnen”.',
	nothingInHandout: 'Er zijn geen oude zinnen: de eerdere versies zeggen niets anders.',
	readAgain: 'In deze handreikingen is iets weggehaald. Lees ze nog eens na:'
};

const en: typeof nl = {
	link: 'Erase old wording',
	title: 'Erase old wording',
	back: (code) => `Back to ${code}`,
	lead: 'Could somebody be recognised in how this lesson was written first? Change the lesson. Then erase the old words here.',
	leadWithdrawn: 'This lesson is withdrawn. You can erase all of its words. The code stays, without text.',
	goes: 'These words go',
	where:
		'They go from the earlier versions, the report of the session and all versions of handouts. A sentence that holds them goes altogether. This cannot be undone.',
	backups: (days) =>
		`In backups they stay for ${days} days at most. The app cannot change a handout that was taken along or printed.`,
	sure: 'Yes, erase these words everywhere',
	unsure: 'First tick “Yes, erase these words everywhere”.',
	cancel: 'Do not',
	nothing: 'There are no old words. First change the lesson, or withdraw it.',
	done: 'Erased',
	count: (texts) => (texts === 1 ? 'One text is erased.' : `${texts} texts are erased.`),
	proven: 'Afterwards the files of the server were searched. Nothing was found.',
	stillFound: (found) =>
		`${found === 1 ? 'One text still stands' : `${found} texts still stand`} somewhere else, such as in another lesson. Look for it and change that too.`,
	backToHandout: 'Back to the handout',
	leadHandout:
		'Could somebody be recognised in an earlier version? Change the text and save it. Then erase the old sentences here.',
	whereInHandout:
		'These sentences only stand in earlier versions. They go from there, and from comments that hold them. Look the handout over again afterwards. This cannot be undone.',
	sureHandout: 'Yes, erase these sentences',
	unsureHandout: 'First tick “Yes, erase these sentences”.',
	nothingInHandout: 'There are no old sentences: the earlier versions say nothing else.',
	readAgain: 'Something was taken out of these handouts. Read them again:'
};

export const oldWordingWords = { nl, en };
