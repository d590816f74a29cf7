import type { SaidHost } from './host-words.ts';

export const welcome: SaidHost = {
	nl: {
		host: () =>
			'Welkom. Vandaag leren we van een situatie uit de praktijk. We nemen hier geen besluiten over een kind of gezin. Komt er toch een besluit of een actie op, dan parkeren we die. De plek daarvoor is het casusoverleg. Volledige veiligheid bestaat niet, en achteraf is het makkelijk praten. Daarom kijken we naar ons eigen werk, niet naar wie er gelijk had. Wat hier gezegd wordt, blijft hier. Wat we bewaren, zie je straks op het scherm voordat we sluiten.'
	},
	en: {
		host: () =>
			'Welcome. Today we learn from a situation out of practice. We make no decisions about a child or family here. If a decision or an action comes up, we park it. The place for that is the case meeting. Complete safety does not exist, and it is easy to talk afterwards. So we look at our own work, not at who was right. What is said here stays here. What we keep, you will see on the screen before we close.'
	}
};
