// The page that leads administrators and auditors to what is theirs.

const nl = {
	title: 'Beheer',
	lead: 'Alles om de app voor jouw organisatie op orde te houden. Niets hiervan laat een casus zien.',
	places: {
		'/mensen': ['Mensen', 'Uitnodigen, rollen geven, een account uitzetten of weghalen.'],
		'/huisstijl': ['Huisstijl', 'Logo, kleur en lettertype van jullie handreikingen.'],
		'/beheer/woorden': [
			'Woorden die mogen blijven',
			'Namen van teams en methoden waar de app niet naar vraagt.'
		],
		'/beheer/post': ['Post', 'Wat de app mailt, of zou mailen.'],
		'/logboek': ['Logboek', 'Wie deed wat en wanneer, zonder inhoud.'],
		'/beheer/zelftest': ['Zelftest', 'Hoe de server ervoor staat, en wat er te doen is.']
	}
} as const;

type Places = Readonly<Record<keyof typeof nl.places, readonly [string, string]>>;

const en: { title: string; lead: string; places: Places } = {
	title: 'Administration',
	lead: 'All that keeps the app in order for your organisation. None of this shows a case.',
	places: {
		'/mensen': ['People', 'Invite, give roles, switch an account off or remove it.'],
		'/huisstijl': ['House style', 'Logo, colour and typeface of your handouts.'],
		'/beheer/woorden': ['Words that may stay', 'Names of teams and methods the app does not ask about.'],
		'/beheer/post': ['Post', 'What the app mails, or would mail.'],
		'/logboek': ['Audit log', 'Who did what and when, without content.'],
		'/beheer/zelftest': ['Self-test', 'How the server is doing, and what to mend.']
	}
};

export const manageWords = { nl: { ...nl, places: nl.places as Places }, en };
