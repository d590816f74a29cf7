// Phase 0 of the draaiboek: six questions, and what to do when an answer blocks.
import type { SuitabilityQuestion } from '#lib/session/state.ts';

interface Asked {
	readonly question: string;
	/** The answer with which the session may go on, and the one that blocks. */
	readonly fine: string;
	readonly blocks: string;
	/** What to do when it blocks. */
	readonly stop: string;
}
interface Words {
	readonly title: string;
	readonly lead: string;
	readonly stopTitle: string;
	readonly questions: Readonly<Record<SuitabilityQuestion, Asked>>;
}

const nl: Words = {
	title: 'Is deze situatie geschikt?',
	lead: 'Beantwoord de zes vragen samen met de inbrenger. Kan één antwoord niet, dan is dit niet de plek.',
	stopTitle: 'Stop hier',
	questions: {
		learning: {
			question: 'Gaat het om een leervraag en niet om een besluit dat nu nodig is?',
			fine: 'Ja, een leervraag',
			blocks: 'Nee, er is een besluit nodig',
			stop: 'Plan eerst een casusoverleg, met naam en volgens de regels. Daarna kun je er alsnog van leren.'
		},
		safe_now: {
			question: 'Zijn de kinderen op dit moment veilig genoeg om dit gesprek af te wachten?',
			fine: 'Ja, veilig genoeg',
			blocks: 'Nee, of dat weten we niet',
			stop: 'Volg nu de meldcode. Bij direct gevaar: bel 112. Bij een vermoeden van geweld of verwaarlozing: bel Veilig Thuis, 0800-2000. Doe dit buiten deze app.'
		},
		own_experience: {
			question: 'Heeft de inbrenger zelf meegemaakt wat hij of zij vertelt?',
			fine: 'Ja, zelf meegemaakt',
			blocks: 'Nee, van horen zeggen',
			stop: 'Vraag de collega die erbij was om de situatie in te brengen. Of kies een andere situatie.'
		},
		no_procedure: {
			question: 'Loopt er een klacht, tuchtzaak of rechtszaak?',
			fine: 'Nee, er loopt niets',
			blocks: 'Ja, er loopt iets',
			stop: 'Overleg eerst met je leidinggevende en een jurist. Meestal is het beter om een andere situatie te kiezen.'
		},
		tellable: {
			question: 'Is de situatie te vertellen zonder dat het gezin herkenbaar is?',
			fine: 'Ja, dat kan',
			blocks: 'Nee, dat lukt niet',
			stop: 'Vraag het gezin om toestemming, of kies een andere situatie.'
		},
		open_to_look: {
			question: 'Wil de inbrenger ook op zichzelf laten kijken?',
			fine: 'Ja, graag',
			blocks: 'Nee, of nog niet',
			stop: 'Praat eerst samen over wat dat vraagt. Zonder deze openheid leert de groep vooral over anderen.'
		}
	}
};

const en: Words = {
	title: 'Is this situation suitable?',
	lead: 'Answer the six questions together with the case bringer. If one answer does not fit, this is not the place.',
	stopTitle: 'Stop here',
	questions: {
		learning: {
			question: 'Is it a question to learn from, and not a decision that is needed now?',
			fine: 'Yes, a learning question',
			blocks: 'No, a decision is needed',
			stop: 'Plan a case meeting first, with a name and by the rules. You can still learn from it afterwards.'
		},
		safe_now: {
			question: 'Are the children safe enough at this moment to wait for this talk?',
			fine: 'Yes, safe enough',
			blocks: 'No, or we do not know',
			stop: 'Follow the reporting code now. In direct danger: call 112. If you suspect violence or neglect: call Veilig Thuis, 0800-2000. Do this outside this app.'
		},
		own_experience: {
			question: 'Did the case bringer experience what he or she tells?',
			fine: 'Yes, personally',
			blocks: 'No, from hearsay',
			stop: 'Ask the colleague who was there to bring in the situation. Or choose another one.'
		},
		no_procedure: {
			question: 'Is there a complaint, a disciplinary case or a lawsuit?',
			fine: 'No, there is none',
			blocks: 'Yes, there is',
			stop: 'Talk to your manager and a lawyer first. Mostly it is better to choose another situation.'
		},
		tellable: {
			question: 'Can the situation be told without anyone recognising the family?',
			fine: 'Yes, it can',
			blocks: 'No, it cannot',
			stop: 'Ask the family for consent, or choose another situation.'
		},
		open_to_look: {
			question: 'Is the case bringer willing to be looked at too?',
			fine: 'Yes, gladly',
			blocks: 'No, or not yet',
			stop: 'First talk together about what that asks. Without this openness the group mostly learns about others.'
		}
	}
};

export const suitabilityWords = { nl, en };
