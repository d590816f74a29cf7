// Abbreviations after which a sentence goes on. Words and patterns only; tokens.ts reads them.

export const abbreviation = String.raw`^(?:mw|mevr|dhr|hr|dr|drs|ir|ing|mr|prof|ds|st|fam|jl|bv|bijv|nl|oa|evt|ca|tel|geb|nr|art|mej|sr|zr|br|vd|vh|resp|incl|excl|zgn|ivm|tav|mbt|dd|th|ch|chr|joh|jac|ph|wm)$`;

/** Initials of more letters: "Th.", "Chr.". */
export const longInitial = String.raw`^(?:Th|Ch|Chr|Joh|Jac|Ph|Wm|IJ|Tj|Sj)$`;
