/** Codes of lessons and sessions in a text: they lead to what was learned, and to nobody. */
export const ownCodesIn = (text: string): string[] => text.match(/\bL[PB]-\d{2,4}-\d{2,}\b/g) ?? [];
