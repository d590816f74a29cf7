// Endings and words that are not a name. Words and patterns only; recognise/persons/no-name.ts reads them. `<name>` stands for another pattern of this file.

export const dutchEnding = String.raw`(?:en|ing|heid|lijk|lijke|isch|ische|eerd|eerde|baar|bare|aal|ale|tie|ties|eel|ief|ieve|age|schap|ment|teit|logie|iek|matig|loos|zaam|tjes|pjes|ering|wet|regeling|protocol|richtlijn|eerlijk|waarts|gewijs|naar|zaak|effect|end|ende|werk|plan|zorg|hulp|kind|kinderen|ouders|team|gesprek|vraag|punt|tijd)$`;

export const noSurname = String.raw`^(?:is|was|zijn|wil|kan|moet|zal|en|of|in|op|te|om|aan|als|dan|nu|al|ook|niet|wel|nog|maar|dat|die|dit|ze|zij|hij|het|een|de|er|naar|met|voor|bij|uit|over|door|heeft|had|gaat|komt|zegt|haar|hem|hun|mijn|goed|laat|vast|toe|weg|weer|thuis|mee|samen|alleen|zelf|veel|steeds|vaak|soms|altijd|hier|daar|heel|erg|zo|toch|ja|nee|mag|doet|vindt|denkt|weet|wie|waar|kent|belt|slaapt|ging|school|boos|bang|lief|klein|groot|oud|jong|moe|ziek)$`;
