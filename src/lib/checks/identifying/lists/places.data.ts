// How one says where somebody lives. Words and patterns only; recognise/places.ts reads them.

export const livesThere = String.raw`^(?:woont|wonen|woonde|woon|verhuisd|verhuist|verhuisden|logeert|geboren|ingeschreven|opvang|azc|verblijft|verbleef|opgegroeid|geplaatst|school|station|flat|dorp)$`;

/** What stands before a place in a row or between brackets: the sign, or the sign and the word. */
export const listing = String.raw`^ ?[,(]| (?:op|en|of|tegenover)$`;
