// The sentences of a digest of talk-back. Like the handout, it is a Dutch document.
import type { Addressee, Standing } from '#lib/lessons/talk-back.ts';

const addressees: Record<Addressee, string> = {
	municipality: 'Aan de gemeente',
	board: 'Aan het bestuur',
	managers: 'Aan leidinggevenden',
	partners: 'Aan samenwerkingspartners',
	ministry: 'Aan rijk en inspectie',
	education: 'Aan opleidingen'
};
const standings: Record<Standing, string> = {
	draft: 'nog niet verstuurd',
	sent: 'verstuurd',
	received: 'ontvangen',
	considered: 'in behandeling',
	taken_over: 'overgenomen',
	not_taken_over: 'niet overgenomen'
};
const counted = (n: number, one: string, more: string) => (n === 1 ? `1 ${one}` : `${n} ${more}`);

export const text = {
	title: (only: Addressee | undefined) =>
		only ? `Terugpraten. ${addressees[only]}` : 'Terugpraten: wat de praktijk laat weten',
	lead: (month: string, items: number, sessions: number, lessons: number) =>
		items === 0
			? `Stand van ${month}. Er is nu niets om terug te praten.`
			: `Stand van ${month}: ${counted(items, 'punt', 'punten')}, uit ${counted(sessions, 'leerbijeenkomst', 'leerbijeenkomsten')} en ${counted(lessons, 'leerpunt', 'leerpunten')}. Het gaat over wat het werk nodig heeft, niet over een kind of gezin.`,
	addressees,
	standings,
	proposal: 'Voorstel',
	conditions: 'Wat daarvoor nodig is',
	method: 'Methode',
	ownShare: 'Wat wij zelf doen',
	answerDue: 'Antwoord graag voor',
	standing: 'Stand',
	answer: 'Antwoord'
};
