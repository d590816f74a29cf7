// Writing a card and seeing those of all.
const nl = {
	coming: 'Dit deel komt eraan.',
	write: {
		which: 'Wat schrijf je op?',
		add: 'Nog een kaart erbij',
		addLate: 'Deze kaart krijgt het merk “na het tonen”.',
		send: 'Bewaar deze kaart',
		sendOpen: 'Laat deze kaart zien',
		empty: 'Schrijf eerst een paar woorden.',
		choose: 'Maak een keuze.',
		fill: 'Vul dit nog in.',
		sent: 'Kaart opgeslagen.',
		more: 'Meer (hoeft niet)',
		shortkey: 'Ctrl + Enter bewaart de kaart.'
	},
	ready: {
		me: 'Ik ben klaar',
		notYet: 'Toch nog niet klaar',
		count: (n: number, of: number) => `${n} van ${of} klaar`,
		writing: (of: number) => `${of} mensen schrijven`,
		free: 'Je mag daarna nog gewoon doorschrijven.'
	},
	own: {
		title: (n: number) => (n === 1 ? 'Jouw kaart' : `Jouw kaarten (${n})`),
		hidden: 'Nog alleen door jou te zien',
		shown: 'Te zien voor iedereen',
		saving: 'Wordt opgeslagen',
		amend: 'Wijzig',
		withdraw: 'Haal terug',
		park: 'Parkeer',
		save: 'Bewaar',
		cancel: 'Laat zoals het was',
		parked: 'Geparkeerd. Niemand ziet deze kaart meer.',
		unpark: 'Haal van de parkeerplaats',
		withdrawn: 'Kaart teruggehaald.'
	},
	parking: {
		title: 'Dit lijkt op een besluit of actie voor dit gezin.',
		text: 'Hier leren we alleen. De kaart is nu voor niemand te zien. Kies:',
		rewrite: 'Herschrijven als leerpunt',
		park: 'Parkeren',
		clear: 'Het is geen besluit',
		doubt: 'Dit klinkt als een besluit',
		doubted: 'Je gaf aan: dit klinkt als een besluit',
		about: (text: string) => `over de kaart: ${text}`
	},
	shown: {
		late: 'na het tonen',
		cards: (n: number) => (n === 1 ? '1 kaart' : `${n} kaarten`),
		none: 'Hier staat nog niets.',
		rest: 'Overige kaarten',
		moreExplanations: 'meer uitleg mogelijk',
		helping: 'Vragen die helpen',
		dissent: 'Tegenspraak',
		group: 'Samengevoegd'
	}
};

const en: typeof nl = {
	coming: 'This part is on its way.',
	write: {
		which: 'What do you write down?',
		add: 'Add another card',
		addLate: 'This card gets the mark “after showing”.',
		send: 'Save this card',
		sendOpen: 'Show this card',
		empty: 'Write a few words first.',
		choose: 'Choose one.',
		fill: 'Please fill this in.',
		sent: 'Card saved.',
		more: 'More (optional)',
		shortkey: 'Ctrl + Enter saves the card.'
	},
	ready: {
		me: 'I am ready',
		notYet: 'Not ready after all',
		count: (n, of) => `${n} of ${of} ready`,
		writing: (of) => `${of} people are writing`,
		free: 'You can go on writing after that.'
	},
	own: {
		title: (n) => (n === 1 ? 'Your card' : `Your cards (${n})`),
		hidden: 'Only you can see this yet',
		shown: 'Everyone can see this',
		saving: 'Being saved',
		amend: 'Change',
		withdraw: 'Take back',
		park: 'Park',
		save: 'Save',
		cancel: 'Leave as it was',
		parked: 'Parked. Nobody sees this card any more.',
		unpark: 'Take it off the parking',
		withdrawn: 'Card taken back.'
	},
	parking: {
		title: 'This looks like a decision or an action for this family.',
		text: 'Here we only learn. Nobody can see the card now. Choose:',
		rewrite: 'Rewrite as a lesson',
		park: 'Park it',
		clear: 'It is not a decision',
		doubt: 'This sounds like a decision',
		doubted: 'You said: this sounds like a decision',
		about: (text) => `about the card: ${text}`
	},
	shown: {
		late: 'after showing',
		cards: (n) => (n === 1 ? '1 card' : `${n} cards`),
		none: 'Nothing here yet.',
		rest: 'Other cards',
		moreExplanations: 'more explanations possible',
		helping: 'Questions that help',
		dissent: 'Dissent',
		group: 'Put together'
	}
};

export const cardsWords = { nl, en };
