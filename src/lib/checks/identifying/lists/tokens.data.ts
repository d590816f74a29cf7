// Abbreviations after which a sentence goes on. Words and patterns only; tokens.ts reads them.

export const abbreviation = String.raw`^(?:(?:\p{L}\.)*\p{L}|mw|mevr|dhr|hr|dr|drs|ir|ing|mr|prof|ds|st|fam|jl|bv|bijv|nl|oa|evt|ca|tel|geb|nr|art|mej|sr|zr|br|vd|vh|resp|incl|excl|zgn|ivm|tav|mbt|dd|th|ch|chr|joh|jac|ph|wm)$`;

/** "J", and of more letters "Th", "Chr". */
export const initial = String.raw`^(?:\p{Lu}|Th|Ch|Chr|Joh|Jac|Ph|Wm|IJ|Tj|Sj)$`;
